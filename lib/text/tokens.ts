import type { Span } from "../types";
import { Class, classAt, classOf } from "./characters";
import { addToHash, emptyHash, oddWord, plainWord, type Word } from "./vocabulary";

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

/** Nobody writes so much without a space, unless in a script that has none: data, rules across the page, addresses. */
const longestRun = 400;
const isSpaceless = (unit: number): boolean => unit >= 0x0e00 && unit < 0xd800 && (unit < 0x1100 || unit >= 0x1780) && !(unit >= 0x1800 && unit < 0x3040);
/** What is left of a run that is too long to be read. */
export const isUnread = ({ lower }: Token): boolean => lower === "";

/** Cuts `text[start, end)` into tokens; white space is only remembered in `spaced`. Linear. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let spaced = true, run = start;
  for (let i = start; i < end;) {
    const unit = text.charCodeAt(i), kind = classOf(unit);
    if (kind === Class.Space || kind === Class.Break) { spaced = true; run = ++i; continue; }
    if (i - run > longestRun) {
      if (isSpaceless(unit)) run = i;
      else {
        const from = i;
        while (i < end && !isRunEnd(text.charCodeAt(i))) i++;
        tokens.push({ start: from, end: i, type: Type.Mark, lower: "", spaced: false, capital: false, roles: 0 });
        continue;
      }
    }
    if (kind === Class.Letter) {
      // Nearly every word is of A to Z alone: its end and its hash are found in one pass.
      let next = i, hash = emptyHash, small = 0;
      while (next < end && (small = text.charCodeAt(next) | 32) >= 97 && small <= 122) { hash = addToHash(hash, small); next++; }
      let word: Word;
      if (next < end && mayGoOn(text, i, next)) {
        next = wordEnd(text, i, end);
        word = oddWord(text.slice(i, next));
      } else word = plainWord(text, i, next, hash);
      tokens.push({ start: i, end: next, type: Type.Word, lower: word.lower, spaced, capital: isCapital(text, i), roles: word.roles });
      spaced = false;
      i = next;
      continue;
    }
    let next = i + 1, type = Type.Mark, lower: string | undefined, roles = 0;
    if (kind === Class.Digit) { next = digitsEnd(text, i, end); type = Type.Digits; }
    else if (opensDecimal(text, i, end) && (spaced || opensNumber(tokens.at(-1)))) { next = digitsEnd(text, i + 1, end); type = Type.Digits; }
    else if (kind === Class.Symbol) type = Type.Symbol;
    else if (isApostrophe(text.charCodeAt(i))) {
      lower = "'";
      if (!spaced && /s/i.test(text[i + 1] ?? "") && (i + 2 >= end || classAt(text, i + 2) !== Class.Letter)) {
        next = i + 2; type = Type.Word;
        ({ lower, roles } = oddWord(text.slice(i, next)));
      }
    }
    lower ??= next === i + 1 ? text.charAt(i) : text.slice(i, next);
    if (type === Type.Digits) lower = ascii(lower);
    tokens.push({ start: i, end: next, type, lower, spaced, capital: false, roles });
    spaced = false;
    i = next;
  }
  return tokens;
}

const isRunEnd = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === Class.Space || kind === Class.Break || isSpaceless(unit);
};

/** Whether a run of A to Z from `start` may be followed by more of the same word. */
function mayGoOn(text: string, start: number, i: number): boolean {
  const unit = text.charCodeAt(i);
  return isApostrophe(unit) || (unit === 46 && i - start === 1) || classAt(text, i) === Class.Letter;
}

function isCapital(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const c = text.charAt(i);
  return c !== c.toLowerCase();
}
