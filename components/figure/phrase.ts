import type { ClaimRecord } from "@/lib/api/contract";
import { words } from "@/components/words";

type Figure = Pick<
  ClaimRecord,
  "quote" | "before" | "after" | "kind" | "value" | "high" | "vague" | "bound" | "unit" | "for" | "against" | "abstain" | "harm"
>;

const signs: Readonly<Record<string, string>> = {
  USD: "US$", HKD: "HK$", GBP: "£", EUR: "€", AUD: "A$", CAD: "C$", NZD: "NZ$", SGD: "S$", TWD: "NT$", JPY: "¥", CNY: "CN¥",
  INR: "₹", KRW: "₩", NGN: "₦", ILS: "₪", PHP: "₱", VND: "₫", TRY: "₺", UAH: "₴", CHF: "CHF ", ZAR: "R", KES: "KSh ",
};
const irregular: Readonly<Record<string, string>> = {
  person: "people", man: "men", woman: "women", child: "children", foot: "feet", "degree celsius": "degrees Celsius",
  "degree fahrenheit": "degrees Fahrenheit",
};

/** Puts thousands separators into a plain decimal string of any length; no digit is lost. */
export function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const body = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return (decimal.startsWith("-") ? "−" : "") + body + (fraction === undefined ? "" : `.${fraction}`);
}

function plural(noun: string): string {
  const known = irregular[noun.toLowerCase()];
  if (known) return known;
  if (/[A-Z°]$/.test(noun) || /FLOPS$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The words that follow the numeral up to its unit, as printed: ` US states` for the unit `state`. */
function printedUnit(figure: Figure): string | null {
  if (!figure.unit) return null;
  const stems = [figure.unit, plural(figure.unit)].map((noun) => noun.slice(0, 4).toLowerCase().replace(/\P{L}/gu, "."));
  const follows = /^(?:[\s-]\p{L}[\p{L}’'-]*){1,3}/u.exec(figure.after)?.[0] ?? "";
  const at = follows.toLowerCase().search(new RegExp(`[\\s-](?:${stems.join("|")})`, "u"));
  if (at < 0) return null;
  const rest = /^[\s-][\p{L}’']*/u.exec(follows.slice(at))?.[0] ?? "";
  return follows.slice(0, at) + rest;
}

function unitWords(figure: Figure): string {
  const printed = printedUnit(figure);
  if (printed) return printed;
  if (!figure.unit) return "";
  return ` ${figure.value === "1" ? figure.unit : plural(figure.unit)}`;
}

function money(figure: Figure, amount: string): string {
  const sign = figure.unit ? (signs[figure.unit] ?? `${figure.unit} `) : "";
  return sign + amount;
}

function withUnit(figure: Figure, amount: string, asPrinted: boolean): string {
  switch (figure.kind) {
    case "money": {
      const small = asPrinted ? /^(?:p\b|c\b| ?pence\b| ?cents?\b)/.exec(figure.after)?.[0] : undefined;
      return small ? amount + small : money(figure, amount);
    }
    case "percentage": {
      if (figure.unit === "percentage_point") return `${amount} points`;
      return `${amount}%`;
    }
    case "casualty":
      return figure.harm ? `${amount} ${words.harm[figure.harm]}` : amount;
    case "age":
      return (/^-year-old|^ years? old/.exec(figure.after)?.[0] ?? "") === "" ? `aged ${amount}` : `${amount} years old`;
    case "vote":
    case "score":
    case "rank":
    case "ratio":
      return amount;
    default:
      return amount + unitWords(figure);
  }
}

/** A short name for a figure, close to its words: `more than HK$1 billion`, `18 US states`. */
export function phrase(figure: Figure): string {
  const bound = figure.bound === "exact" ? "" : `${words.bound[figure.bound]} `;
  return bound + withUnit(figure, figure.quote.replace(/\s+/g, " "), true);
}

/** The figure with another value, written out: `HK$1,200,000,000` for a claim in Hong Kong dollars. */
export const withValue = (figure: Figure, value: string): string => withUnit({ ...figure, value }, grouped(value), false);

/** The figure with its scale multiplied out: `US$125,500,000`. Falls back to the words where there is no number. */
export function writtenOut(figure: Figure): string {
  if (figure.kind === "vote" || figure.kind === "score") {
    if (figure.for !== null && figure.against !== null) return `${figure.for}–${figure.against}`;
    return figure.quote;
  }
  if (figure.value === null || figure.vague || figure.kind === "ratio" || figure.kind === "rank") return withUnit(figure, figure.quote, true);
  const low = grouped(figure.value);
  return withUnit(figure, figure.high === null ? low : `${low}–${grouped(figure.high)}`, false);
}
