import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { kinds } from "../../lib/types";
import type { LabelledClaim, LabelledSet, LabelledText, ResearchSentence } from "./types";

const root = resolve("tests", "labelled");

type RawClaim = Omit<LabelledClaim, "start" | "end"> & { readonly start?: number; readonly end?: number; readonly nth?: number };
interface RawText {
  readonly id?: string;
  readonly text?: string;
  readonly text_file?: string;
  readonly title?: string;
  readonly published?: string;
  readonly words?: number;
  readonly claims?: readonly RawClaim[];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether the numeral at `start` is whole: no part of `400` in `1,400`, nor of `one` in `phone`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const digitsGoOn = /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text.charAt(start))
    || /^[.,]?\d/.test(text.slice(end, end + 2)) && /\d/.test(text.charAt(end - 1));
  const wordGoesOn = /\p{L}/u.test(text.charAt(start)) && /[\p{L}\d]/u.test(text.charAt(start - 1))
    || /\p{L}/u.test(text.charAt(end - 1)) && /[\p{L}\d]/u.test(text.charAt(end));
  return !digitsGoOn && !wordGoesOn;
}

/** Where the nth whole `numeral` (from 1) stands in `text`, or -1. */
function findNumeral(text: string, numeral: string, nth: number): number {
  let left = nth;
  for (let at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1)) {
    if (standsAlone(text, at, at + numeral.length)) left--;
    if (left === 0) return at;
  }
  return -1;
}

function readClaim(file: string, id: string, text: string, raw: RawClaim): LabelledClaim {
  const where = `${file}, ${id}, "${raw.numeral}"`;
  if (!kinds.includes(raw.kind)) throw new Error(`${where}: there is no kind "${raw.kind}".`);
  const start = raw.start ?? findNumeral(text, raw.numeral, raw.nth ?? 1);
  const end = raw.end ?? start + raw.numeral.length;
  if (start < 0 || text.slice(start, end) !== raw.numeral) throw new Error(`${where}: the text does not hold this numeral there.`);
  return { ...raw, start, end, context: raw.context ?? text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, " ") };
}

function readText(file: string, raw: RawText, index: number): LabelledText {
  const id = raw.id ?? `${basename(file)}:${index + 1}`;
  const text = raw.text ?? (raw.text_file === undefined ? undefined : readFileSync(join(dirname(file), raw.text_file), "utf8"));
  if (text === undefined) throw new Error(`${file}, ${id}: a row needs "text" or "text_file".`);
  const claims = (raw.claims ?? []).map((claim) => readClaim(file, id, text, claim));
  return {
    id, text, claims, words: raw.words ?? countWords(text),
    ...(raw.title !== undefined && { title: raw.title }),
    ...(raw.published !== undefined && { published: raw.published }),
  };
}

function shortName(file: string): string {
  const inside = relative(root, resolve(file));
  if (!inside.startsWith("..")) return inside;
  return resolve(file).split("/").slice(-3).join("/");
}

/**
 * Reads a labelled file, whichever shape it has: a JSON array of NewsQuant sentences, or a line of
 * JSON per text with its claims. Throws, in words, on a file that is neither.
 */
export function readLabelled(file: string, name = shortName(file)): LabelledSet {
  const heldOut = name.startsWith("held-out");
  const content = readFileSync(file, "utf8").trimStart();
  if (content.startsWith("[")) {
    return { name, heldOut, form: "research", sentences: JSON.parse(content) as ResearchSentence[] };
  }
  const rows = content.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as RawText);
  return { name, heldOut, form: "claims", texts: rows.map((row, index) => readText(file, row, index)) };
}

/** The project's own labelled files, by folder: sentences, articles, held-out. */
export function ownSets(): LabelledSet[] {
  return ["sentences", "articles", "held-out"].flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path).filter((file) => file.endsWith(".jsonl")).sort().map((file) => readLabelled(join(path, file)));
  });
}
