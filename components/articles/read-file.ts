import { maxTextLength } from "@/lib/api/contract";
import { textProblem } from "@/lib/api/text-check";
import { words } from "@/components/words";

const w = words.newArticle.check;

export type ReadFile = { readonly text: string } | { readonly problem: string };

/** UTF-8 may take three bytes a character; beyond that the file cannot fit. */
const maxBytes = maxTextLength * 3 + 3;

function decode(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Takes the text out of a dropped or chosen file, or says in words why it cannot. */
export async function readTextFile(file: File): Promise<ReadFile> {
  if (!/\.(?:txt|text)$/i.test(file.name)) return { problem: w.kind(file.name) };
  if (file.size > maxBytes) return { problem: w.big(file.name) };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  // Bytes that are no UTF-8 are either another encoding or no text at all.
  if (text === null) return { problem: w.encoding(file.name) };
  const problem = textProblem(text);
  return problem ? { problem: `${file.name}: ${problem.message}` } : { text };
}
