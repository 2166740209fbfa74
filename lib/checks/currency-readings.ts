import type { Claim } from "../types";
import { after, before } from "./check";

const dollars: readonly (readonly [string, RegExp])[] = [["AUD", /Austral|\bA\$|Sydney|Melbourne/], ["CAD", /Canad|\bC\$|Ottawa|Toronto/], ["NZD", /New Zealand|NZ\$/], ["HKD", /Hong ?Kong|HK\$/], ["SGD", /Singapore|\bS\$/], ["TWD", /Taiwan|NT\$/]];
/** The dollars that a bare sign can mean: the country's own where the text is about it. */
const dollarsOf = (text: string, unit: string): readonly string[] => [unit, ...dollars.flatMap(([code, place]) => (code !== unit && place.test(text) ? [code] : []))];
const sharedNames: readonly (readonly [string, readonly string[]])[] = [
  ["peso", ["MXN", "PHP", "ARS", "CLP", "COP"]], ["dinar", ["KWD", "RSD", "IQD"]], ["franc", ["CHF", "XAF", "XOF"]], ["rupee", ["INR", "PKR", "LKR"]], ["rial", ["IRR", "OMR"]], ["riyal", ["SAR", "QAR"]],
  ["shilling", ["KES", "UGX", "TZS"]], ["kron", ["SEK", "NOK", "DKK", "ISK"]], ["crown", ["SEK", "NOK", "DKK", "CZK"]], ["dirham", ["AED", "MAD"]], ["won", ["KRW", "KPW"]], ["kwacha", ["ZMW", "MWK"]],
];
const rupeeLands = /Pakistan|Sri Lanka|Nepal|Mauriti|Seychell/;
const national = /\b(?:US|U\.S\.|American|Hong Kong|Australian|Canadian|New Zealand|Singapore|Taiwan|Mexican|Philippine|Swiss|Indian|Swedish|Norwegian|Danish|Czech|Saudi|Qatari|Emirati|Kenyan|Kuwaiti|Omani|South Korean) $/;

/** Every currency that the sign or word beside an amount can mean; the claim's own one alone where it is plain. */
export function currencyReadings(text: string, claim: Claim): readonly string[] {
  const unit = claim.unit ?? "", left = before(text, claim, 16), right = after(text, claim, 30);
  if (left.endsWith("$")) return /[A-Z]\$$/i.test(left) || dollarNamed.test(right) ? [unit] : dollarsOf(text, unit);
  if (left.endsWith("¥")) return ["JPY", "CNY"];
  if (/\bRs\.? ?$/.test(left)) return rupeeLands.test(text) ? ["INR", "PKR"] : [unit];
  const word = /^[ -]?([A-Z ]{0,24})/i.exec(right)?.[1]?.toLowerCase() ?? "";
  if (word.startsWith("dollar")) return dollarsOf(text, unit);
  for (const [name, readings] of sharedNames) if (word.startsWith(name) && !national.test(left)) return unit === "INR" && !rupeeLands.test(text) ? [unit] : [unit, ...readings];
  return [unit];
}
const dollarNamed = /^ (?:Hong Kong|US|Australian|Canadian|New Zealand|Singapore|Taiwan) dollars?\b/;
