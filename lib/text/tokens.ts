import type { Span } from "../types";
import { Class, classAt } from "./characters";
import { rolesOf } from "./roles";

export const enum Type { Word = 0, Digits = 1, Symbol = 2, Mark = 3 }

/** A word, a run of digits with its separators, a sign, or one mark of punctuation. */
export interface Token extends Span {
  readonly type: Type;
  /** Lower case, apostrophes straightened, full-width digits as ASCII. */
  readonly lower: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** What the word may be, as bits of `Role`. */
  readonly roles: number;
}

const isSeparator = (unit: number): boolean => unit === 44 || unit === 46;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** End of a word that begins at `i`: letters, marks, inner apostrophes (`don't`), inner dots of `U.S`. */
function wordEnd(text: string, i: number, end: number): number {
  const first = i;
  while (i < end) {
    if (classAt(text, i) === Class.Letter) { i++; continue; }
    const unit = text.charCodeAt(i);
    if (i + 1 >= end || classAt(text, i + 1) !== Class.Letter) break;
    if (isApostrophe(unit)) {
      const possessive = /s/i.test(text[i + 1] ?? "") && (i + 2 >= end || classAt(text, i + 2) !== Class.Letter);
      if (possessive) break;
      i += 2;
    } else if (unit === 46 && (i - first === 1 || text[i - 2] === ".") && (i + 2 >= end || classAt(text, i + 2) !== Class.Letter)) {
      i += 2;
    } else break;
  }
  return i;
}

/** End of a number that begins at `i`: digits, and `,` or `.` between digits. */
function digitsEnd(text: string, i: number, end: number): number {
  while (i < end) {
    if (classAt(text, i) === Class.Digit) i++;
    else if (isSeparator(text.charCodeAt(i)) && i + 1 < end && classAt(text, i + 1) === Class.Digit) i += 2;
    else break;
  }
  return i;
}

const ascii = (digits: string): string =>
  digits.replace(/[\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xff10 + 48));

/** A decimal point with digits behind it: `.5`. */
const opensDecimal = (text: string, i: number, end: number): boolean => text.charCodeAt(i) === 46 && i + 1 < end && classAt(text, i + 1) === Class.Digit;
const opensNumber = (before: Token | undefined): boolean => before !== undefined && (before.type === Type.Symbol || before.lower === "(" || before.lower === "“" || before.lower === "\"");

/** Cuts `text[start, end)` into tokens; white space is only remembered in `spaced`. Linear. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let i = start; i < end;) {
    const kind = classAt(text, i);
    if (kind === Class.Space || kind === Class.Break) { spaced = true; i++; continue; }
    let next = i + 1, type = Type.Mark;
    if (kind === Class.Letter) { next = wordEnd(text, i, end); type = Type.Word; }
    else if (kind === Class.Digit) { next = digitsEnd(text, i, end); type = Type.Digits; }
    else if (opensDecimal(text, i, end) && (spaced || opensNumber(tokens.at(-1)))) { next = digitsEnd(text, i + 1, end); type = Type.Digits; }
    else if (kind === Class.Symbol) type = Type.Symbol;
    else if (isApostrophe(text.charCodeAt(i)) && !spaced && /s/i.test(text[i + 1] ?? "") && (i + 2 >= end || classAt(text, i + 2) !== Class.Letter)) {
      next = i + 2; type = Type.Word;
    }
    const raw = text.slice(i, next);
    let lower = raw;
    if (type === Type.Word) {
      if (!isPlain(text, i, next)) {
        lower = raw.toLowerCase();
        if (lower.includes("\u2019")) lower = lower.replaceAll("\u2019", "'");
      }
    } else if (type === Type.Digits && raw.charCodeAt(0) > 255) lower = ascii(raw);
    else if (type === Type.Mark && isApostrophe(raw.charCodeAt(0))) lower = "'";
    tokens.push({ start: i, end: next, type, lower, spaced, capital: type === Type.Word && isCapital(raw), roles: type === Type.Word ? rolesOf(lower) : 0 });
    spaced = false;
    i = next;
  }
  return tokens;
}

/** Small ASCII letters only: already in lower case. */
function isPlain(text: string, i: number, end: number): boolean {
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

function isCapital(raw: string): boolean {
  const unit = raw.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const c = raw[0] ?? "";
  return c !== c.toLowerCase();
}
