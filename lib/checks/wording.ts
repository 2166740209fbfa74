import { Decimal } from "decimal.js";
import type { Cause, Claim } from "../types";
import type { Interval } from "./interval";

const scales: readonly (readonly [Decimal, string])[] = [[new Decimal("1e12"), "trillion"], [new Decimal("1e9"), "billion"], [new Decimal("1e6"), "million"]];

/** A number for an editor's eye: `128.2 million`, `1,412`, `7.968`. `digits` significant ones at most. */
export function say(value: Decimal, digits = 4): string {
  if (!value.isFinite()) return "any number";
  const size = value.abs(), whole = size.isInteger() && size.lt(1e6) && size.gte(10 ** digits);
  const rounded = whole ? value : value.toSignificantDigits(digits);
  for (const [limit, word] of scales) if (rounded.abs().gte(limit)) return `${group(rounded.div(limit).toFixed())} ${word}`;
  return group(rounded.toFixed());
}

function group(plain: string): string {
  const [whole = "", part] = plain.split(".");
  let out = "";
  for (let i = 0; i < whole.length; i++) out += (i > 0 && (whole.length - i) % 3 === 0 && whole[i - 1] !== "-" ? "," : "") + whole.charAt(i);
  return part ? `${out}.${part}` : out;
}

const signs: Readonly<Record<string, string>> = { USD: "US$", HKD: "HK$", AUD: "A$", CAD: "C$", NZD: "NZ$", SGD: "S$", GBP: "£", EUR: "€", JPY: "¥" };
export const sayMoney = (value: Decimal, currency: string, digits = 4): string => `${signs[currency] ?? `${currency} `}${say(value, digits)}`;

/** `12.4 to 12.6`, or one number where both ends read the same. */
export function sayRange({ low, high }: Interval, digits = 4): string {
  const [a, b] = [say(low, digits), say(high, digits)];
  return a === b ? a : !high.isFinite() ? `at least ${a}` : `${a} to ${b}`;
}
export const bounds = ({ low, high }: Interval): { low: string; high: string } => ({ low: plain(low), high: plain(high) });
const plain = (value: Decimal): string => (value.isFinite() ? value.toSignificantDigits(8).toFixed() : "infinity");

/** An amount as printed behind its sign: `£6.2 million`; pence and cents in their currency: `£0.6`. */
function quotedMoney({ quote, value, unit = "" }: Claim): string {
  const inSubunits = value !== null && /^\d+(?:\.\d+)?$/.test(quote) && !new Decimal(quote).eq(value) && new Decimal(value).lt(quote);
  return inSubunits ? sayMoney(new Decimal(value), unit) : `${signs[unit] ?? `${unit} `}${quote}`;
}

/** The printed figure with its unit, as inputs show it. */
export const quoted = (claim: Claim): string => (claim.kind === "money" && claim.unit !== undefined ? quotedMoney(claim) : quotedPlain(claim));
/** "31" behind the word "minus" in the text. */
const withSign = ({ quote, value }: Claim): string => (value?.startsWith("-") === true && /^[\d.]/.test(quote) ? `minus ${quote}` : quote);
function quotedPlain(claim: Claim): string {
  const { unit, kind } = claim, quote = withSign(claim);
  return kind === "percentage" ? `${quote}${unit === "percentage_point" ? " points" : "%"}` : unit === undefined || kind === "ratio" ? quote : `${quote} ${plural(unit)}`;
}

const irregular: Readonly<Record<string, string>> = { person: "people", foot: "feet", inch: "inches", catty: "catties", child: "children", woman: "women", man: "men", hertz: "hertz", stone: "stone", wolf: "wolves", calf: "calves", half: "halves", knife: "knives", leaf: "leaves", life: "lives", loaf: "loaves", shelf: "shelves", thief: "thieves", wife: "wives" };
/** A unit as it reads behind a number: `miles`, `degrees celsius`, `floating-point operations per second`. */
export function plural(unit: string): string {
  const [head = "", ...rest] = unit.split(/ (?=per |of |celsius|fahrenheit)/);
  const [last = "", ...before] = head.split(" ").reverse();
  if (irregular[last] !== undefined) return [...before.reverse(), irregular[last], ...rest].join(" ");
  if (/(?:^|[a-z])man$/.test(head) && !/(?:hu|ger|ro|otto|talis|sha|nor)man$/.test(head)) return [`${head.slice(0, -3)}men`, ...rest].join(" ");
  const many = (/s$|FLOPS$/.test(head) ? head : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(?:ch|sh|x)$/.test(head) ? `${head}es` : `${head}s`);
  return [many, ...rest].join(" ");
}

const slips: Partial<Readonly<Record<Cause, string>>> = {
  factor_10: "a factor of 10", factor_100: "a factor of 100", factor_1000: "a factor of 1,000, as million for billion", factor_1000000: "a factor of a million",
  digits_swapped: "two digits have changed places", reciprocal_rate: "divided where it should be multiplied", not_converted: "the figure was copied without converting it",
  inverse_factor: "converted the wrong way round", difference_as_temperature: "a difference was converted like a reading", temperature_as_difference: "a reading was converted like a difference",
};
/** What to add to the working about the slip; empty where there is nothing to add. */
export const saySlip = (cause: Cause | undefined): string => (cause && slips[cause] ? ` Likely slip: ${slips[cause]}.` : "");
