import { centCurrencies, currencyLetters, currencyNames, currencyPrefixes, currencySymbols, dollarPrefixes, nationalCurrencies, subunits, weakCurrencyNames } from "../lexicon/currencies";
import { determiners } from "../lexicon/words";
import { singular } from "../text/nouns";
import { Role } from "../text/roles";
import { Type } from "../text/tokens";
import type { Paragraph } from "./figure";
import type { Numeral } from "./numerals";

export interface Currency { readonly code: string; readonly edge: number; readonly digits?: number }

/** Letters before a sign other than the dollar's. */
const signPrefixes: ReadonlyMap<string, string> = new Map([["gh¢", "GHS"], ["gh₵", "GHS"], ["cn¥", "CNY"], ["jp¥", "JPY"], ["e£", "EGP"], ["le£", "EGP"], ["s£", "SDG"]]);
/** The words with which a name of nationalCurrencies begins. */
const countryLeads: ReadonlySet<string> = new Set([...nationalCurrencies.keys()].map((name) => name.split(" ")[0]!));
const capitalCode = /^[A-Z][A-Za-z]{0,4}$/;
/** Codes that are words or names too: only with separators or a scale. */
const doubtfulCodes = new Set(["cop", "try", "mad", "pen", "ps", "le", "sh", "dh", "fr", "nt", "tk", "rp"]);

const paying = /^(?:pay|pays|paid|paying|cost|costs|costing|charge|charges|charged|charging|worth|earn|earns|earned|earning|spend|spends|spent|owe|owes|owed|fined|priced|price|fare|fee|fine|wage|rent|levy|toll)$/;
/** `pay R18 … has cost R24 … the reduction of R8`: a letter before a small number is a currency where one such number is paid. */
export function isPaid({ tokens }: Paragraph, letter: number): boolean {
  const { lower } = tokens[letter]!;
  for (let i = letter, seen = 0; i > Math.max(0, letter - 40) && seen < 4; i--) {
    if (tokens[i]!.lower !== lower || tokens[i + 1]?.type !== Type.Digits || tokens[i + 1]!.spaced) continue;
    seen++;
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (paying.test(tokens[k]!.lower)) return true;
  }
  return false;
}

/** The currency written before the number: `$`, `HK$`, `$US`, `USD`, `Rs.`, `RM`. `edge` is its first token. */
export function currencyBefore(p: Paragraph, n: Numeral): Currency | undefined {
  const { tokens, text } = p;
  let i = n.from - 1;
  if (tokens[i]?.lower === "-" || tokens[i]?.lower === "−" || tokens[i]?.lower === "=") i--;
  const token = tokens[i];
  if (!token) return undefined;
  if (token.type === Type.Symbol) {
    const code = currencySymbols.get(token.lower) ?? (token.lower === "¢" ? "GHS" : undefined);
    if (code === undefined) return undefined;
    const joined = tokens[i - 1]?.type === Type.Word && !token.spaced ? signPrefixes.get(`${tokens[i - 1]!.lower}${token.lower}`) : undefined;
    if (joined !== undefined) return { code: joined, edge: i - 1 };
    if (token.lower !== "$") return { code, edge: i };
    let at = i - 1;
    if (tokens[at]?.lower === "." && tokens[at - 1]?.lower === "u.s") at--;
    const prefix = tokens[at];
    const national = prefix?.type === Type.Word ? dollarPrefixes.get(prefix.lower) : undefined;
    if (prefix && national !== undefined && prefix.capital && (!token.spaced || prefix.lower.length > 1)) return { code: national, edge: at };
    return { code, edge: i };
  }
  if (token.type !== Type.Word && token.lower !== ".") return undefined;
  const word = token.lower === "." ? tokens[--i] : token;
  if (!word || word.type !== Type.Word || !capitalCode.test(text.slice(word.start, word.end))) return undefined;
  const dollar = tokens[i - 1]?.lower === "$" && token === word ? dollarPrefixes.get(word.lower) : undefined;
  if (dollar !== undefined) return { code: dollar, edge: i - 1 };
  const sized = n.grouped || n.shortScale >= 0 || tokens[n.to]?.lower === "bn";
  const code = currencyPrefixes.get(word.lower);
  const raw = text.slice(word.start, word.end);
  const written = raw === raw.toUpperCase() ? raw.length > 1 : raw.length <= 4;
  if (code !== undefined && written && (sized || !doubtfulCodes.has(word.lower) || isPaid(p, i)) && (word.lower !== "rs" || raw === "Rs" || raw === "RS")) return { code, edge: i };
  const glued = tokens[n.from] !== undefined && !tokens[n.from]!.spaced && token === word;
  const letter = currencyLetters.get(word.lower);
  return letter !== undefined && glued && (sized || isPaid(p, i)) && raw === raw.toUpperCase() ? { code: letter, edge: i } : undefined;
}

const moneyContext = /^(?:cost|costs|costing|paid|pay|pays|paying|worth|price|priced|prices|fine|fined|spend|spent|spending|budget|sold|buy|bought|salary|wage|wages|earn|earns|earned|fee|fees|bill|tax|taxes|loan|debt|profit|revenue|turnover|sales|loss|grant|funding|raised|invest|invested|investment|deal|fund|£|value|valued|charge|charged|save|savings|rent|rise)$/;
const massContext = /^(?:weigh|weighs|weighed|weighing|weight|heavy|heavier|lighter|kg|kilograms|kilos|kilogram|lb|lbs|ounces|bodyweight)$/;

const weighedBack = 40;
/** Whether `pounds` is money here: a large scale, or money words and no weight words near. */
function isMoneyPound(p: Paragraph, n: Numeral, at: number): boolean {
  if (p.tokens[at + 1]?.lower === "sterling") return true;
  if (p.tokens[at]?.lower === "-" || (p.tokens[at + 1]?.lower === "of" && !/^(?:debt|funding|investment|savings|taxpayers|public|aid|damage|extra|cuts)$/.test(p.tokens[at + 2]?.lower ?? ""))) return false;
  let money = n.scale >= 6 ? 2 : 0, mass = 0;
  for (let i = Math.max(0, n.from - 14); i < Math.min(p.tokens.length, at + 10); i++) {
    const word = p.tokens[i]!.lower;
    if (moneyContext.test(word)) money++;
    if (massContext.test(word)) mass++;
  }
  // "180 million pounds of syrup. They made 207 million pounds": what was weighed goes on being weighed.
  for (let i = Math.max(0, n.from - weighedBack); i < n.from - 1; i++) if (p.tokens[i]!.lower === "pounds" && p.tokens[i + 1]!.lower === "of") mass += 3;
  return money > mass;
}

/** The currency named behind the number: `dollars`, `Hong Kong dollars`, `pence`, `p`. `edge` is one past its last token. */
export function currencyAfter(p: Paragraph, n: Numeral, at: number, known: string | undefined): Currency | undefined {
  const { tokens } = p;
  let i = at;
  if (tokens[i]?.lower === "-" && !tokens[i]!.spaced) i++;
  const first = tokens[i];
  if (!first) return undefined;
  const symbol = first.type === Type.Symbol && !first.spaced ? currencySymbols.get(first.lower) : undefined;
  if (symbol !== undefined && known === undefined && tokens[i + 1]?.type !== Type.Digits) return { code: symbol, edge: i + 1 };
  const part = subunits.get(first.lower);
  if (part && (first.lower !== "p" || (!first.spaced && n.scale === 0)) && known === undefined) return { ...part, code: part.currency, edge: i + 1 };
  if (first.type !== Type.Word) return undefined;
  let phrase = "";
  for (let length = 1, k = i; length <= 4 && k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.lower === "." && tokens[k - 1]?.lower === "u.s") continue;
    if (token.type !== Type.Word) break;
    const noun = singular(token.lower);
    const national = length > 1 ? nationalCurrencies.get(`${phrase} ${noun}`) ?? nationalCurrencies.get(`${phrase} ${token.lower}`) : undefined;
    if (national !== undefined) return { code: national, edge: k + 1 };
    // 3 Singapore cents, 50 US cents
    const cents = length > 1 && noun === "cent" ? nationalCurrencies.get(`${phrase} dollar`) : undefined;
    if (cents !== undefined && known === undefined) return { code: cents, digits: 2, edge: k + 1 };
    if (length === 1) {
      const named = (n.scale >= 3 || n.grouped ? ofCountry(p, noun, k) : undefined) ?? currencyNames.get(noun) ?? currencyNames.get(token.lower);
      if (named !== undefined && !isWeak(p, n, noun, k, known)) return { code: known ?? named, edge: k + 1 };
      const code = known === undefined && /^[A-Z]{3}$/.test(p.text.slice(token.start, token.end)) ? currencyPrefixes.get(token.lower) : undefined;
      if (code !== undefined) return { code, edge: k + 1 };
    }
    if (length === 1 && !countryLeads.has(token.lower)) return undefined;
    phrase = phrase ? `${phrase} ${token.lower}` : token.lower;
    length++;
  }
  return undefined;
}

const countries: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  ["crown", [[/^(?:norw|oslo)/, "NOK"], [/^(?:swed|stockholm)/, "SEK"], [/^(?:danish|danes?$|denmark|copenhagen)/, "DKK"], [/^(?:czech|prague)/, "CZK"], [/^(?:iceland|reykjavik)/, "ISK"]]],
  ["peso", [[/^(?:philippin|filipin|manila)/, "PHP"], [/^mexic/, "MXN"], [/^(?:chile|santiago)/, "CLP"], [/^(?:argentin|buenos)/, "ARS"], [/^(?:colombia|bogot)/, "COP"]]],
]);
const countryReach = 120;
/** The crowns or pesos of the only country that has such and is named near by in the paragraph. */
function ofCountry({ tokens }: Paragraph, noun: string, at: number): string | undefined {
  const known = countries.get(noun), found = new Set<string>();
  if (!known) return undefined;
  for (let i = Math.max(0, at - countryReach); i < Math.min(tokens.length, at + countryReach); i++) {
    const code = tokens[i]!.capital ? known.find(([name]) => name.test(tokens[i]!.lower))?.[1] : undefined;
    if (code !== undefined) found.add(code);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const amountLeads = new Set(["to", "at", "of", "for", "worth", "from", "by", "about", "nearly", "over", "than", "(", ","]);
function isWeak(p: Paragraph, n: Numeral, noun: string, at: number, known: string | undefined): boolean {
  if (!weakCurrencyNames.has(noun) || known !== undefined) return false;
  if (noun === "pound") return !isMoneyPound(p, n, at);
  const next = p.tokens[at + 1]?.lower ?? "";
  // "fell to 98,000 won from 100,000": an amount, where "98,000 won prizes" is none.
  if (noun === "won" && n.grouped && amountLeads.has(p.tokens[n.from - 1]?.lower ?? "") && (p.tokens[at + 1] === undefined || p.tokens[at + 1]!.type === Type.Mark || (p.tokens[at + 1]!.roles & (Role.Preposition | Role.Conjunction)) !== 0)) return false;
  return n.scale < 3 || determiners.has(next);
}

const dollarSign = /^[^.!?\n]*?\b(HK|[ASC]|NZ)\$/, dollarOf: Readonly<Record<string, string>> = { HK: "HKD", A: "AUD", S: "SGD", C: "CAD", NZ: "NZD" };
export const dollarReach = 60;
/** `by 60 cents to HK$7.40`: the dollar that is named right behind. */
export const dollarAhead = (behind: string): string | undefined => dollarOf[dollarSign.exec(behind)?.[1] ?? ""];

/** The dollar that `cents` belong to: the one last written before, or named behind, else the US dollar. */
export function centCurrency(seen: string | undefined): string {
  return seen !== undefined && centCurrencies.has(seen) ? seen : "USD";
}
