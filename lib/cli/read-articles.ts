/** Articles from text files, NDJSON files and standard input, one after the other, as they are needed. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { inPlainWords } from "../api/plain-words";
import { complain } from "./complain";

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
});
export interface InputArticle extends z.infer<typeof Line> {
  /** For messages: a file, or a line of one. */
  readonly place: string;
  /** Only where the article is a file by itself. */
  readonly file?: string;
}

const largestFile = 64_000_000;

/** What cannot be read is complained about, and the rest still comes. */
export async function* readArticles(files: readonly string[]): AsyncGenerator<InputArticle> {
  if (files.length === 0) yield* articlesOf(process.stdin, "standard input");
  for (const file of files) {
    try {
      if (file === "-") yield* articlesOf(process.stdin, "standard input");
      else if (/\.(?:ndjson|jsonl)$/i.test(file)) yield* articlesOf(createReadStream(whereabouts(file)), file);
      else yield readText(file);
    } catch (error) {
      complain(inWords(error), file);
    }
  }
}

// npm runs scripts in the project's folder; a name typed elsewhere is meant from there.
export function whereabouts(file: string): string {
  const typedIn = process.env.INIT_CWD;
  return existsSync(file) || !typedIn ? file : path.resolve(typedIn, file);
}

function readText(file: string): InputArticle {
  const found = whereabouts(file);
  const status = statSync(found);
  if (status.size > largestFile) throw new Error(`The file has ${Math.round(status.size / 1e6)} MB, far more than an article. Split it, or make NDJSON of it.`);
  return { id: path.parse(file).name, text: decode(readFileSync(found)), place: file, file };
}

async function* articlesOf(stream: AsyncIterable<unknown>, name: string): AsyncGenerator<InputArticle> {
  let number = 0;
  for await (const bytes of lines(stream)) {
    number++;
    const place = `${name}, line ${number}`;
    try {
      const line = decode(bytes);
      if (line.trim() !== "") yield { ...parse(line), place };
    } catch (error) {
      complain(inWords(error), place);
    }
  }
}

/** Split at line feeds only, and before decoding: U+2028 may stand inside JSON, and one bad line spoils no other. */
async function* lines(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of stream) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield Buffer.concat([...pending, rest.subarray(0, end)]);
      pending = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) pending.push(rest);
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

export function decode(bytes: Uint8Array): string {
  try {
    // A byte order mark stays: offsets count it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("This is not UTF-8 text. Save it as plain text (UTF-8) and try again.");
  }
}

function parse(line: string): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ""));
  } catch {
    throw new Error('This is not JSON. Each line is an article: {"id": …, "text": …}.');
  }
  const parsed = Line.safeParse(value, inPlainWords);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`This is not an article: ${issue?.path.join(".") || "the line"}: ${issue?.message ?? "It cannot be read."}`);
}

export function inWords(error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT": return "There is no such file.";
    case "EISDIR": return "This is a folder; name the files in it.";
    case "EACCES": return "This file may not be read.";
    default: return error;
  }
}
