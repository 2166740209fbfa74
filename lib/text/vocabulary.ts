import { rolesOf } from "./roles";

/** A word in lower case with its roles: one object for every place where it stands. */
export interface Word { readonly lower: string; readonly roles: number }

/**
 * The words seen so far, as few make up most of all text: found by their letters, without cutting a string.
 * Open addressing; a power of two, never more than half full.
 */
const slots = 65_536, mostWords = slots / 2, mostProbes = 32, longestKept = 20;
const table = new Array<Word | undefined>(slots).fill(undefined);
let size = 0;

/** FNV-1a over the letters of a word, one at a time. */
export const emptyHash = 0x811c9dc5 | 0;
export const addToHash = (hash: number, letter: number): number => Math.imul(hash ^ letter, 16777619);

/** Bit 5 makes a letter of A to Z small. */
const small = (unit: number): number => unit | 32;

function stands(text: string, start: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) if (small(text.charCodeAt(start + k)) !== word.charCodeAt(k)) return false;
  return true;
}

/** The word of letters A to Z at `text[start, end)`, large or small; `hash` is of its small letters. */
export function plainWord(text: string, start: number, end: number, hash: number): Word {
  const length = end - start;
  let slot = (hash ^ (hash >>> 15)) & (slots - 1), probes = 0;
  for (; probes < mostProbes; probes++, slot = (slot + 1) & (slots - 1)) {
    const known = table[slot];
    if (known === undefined) break;
    if (known.lower.length === length && stands(text, start, known.lower)) return known;
  }
  let lower = "";
  for (let i = start; i < end; i++) lower += String.fromCharCode(small(text.charCodeAt(i)));
  const word = { lower, roles: rolesOf(lower) };
  if (size >= mostWords || probes === mostProbes || length > longestKept) return word;
  size++;
  return table[slot] = word;
}

/** Any other word as it stands in the text: `don't`, `U.S`, `café`. */
export function oddWord(raw: string): Word {
  const lower = raw.toLowerCase().replaceAll("\u2019", "'");
  return { lower, roles: rolesOf(lower) };
}
