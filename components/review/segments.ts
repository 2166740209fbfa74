import type { ClaimRecord } from "@/lib/api/contract";

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}
export type Piece = { readonly text: string; readonly claim: ClaimRecord | null; readonly start: number };

/** Where the paragraphs stand: parted by empty lines, or by every line break where there is no empty line. */
function stretches(text: string): { start: number; end: number }[] {
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n/g;
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Cuts the text into paragraphs, and each paragraph at its figures. Claims ascend by `start`. */
export function segments(text: string, claims: readonly ClaimRecord[]): Paragraph[] {
  let next = 0;
  return stretches(text).map(({ start, end }) => {
    const pieces: Piece[] = [];
    let at = start;
    for (let claim = claims[next]; claim && claim.start < end; claim = claims[++next]) {
      if (claim.start < at) continue;
      if (claim.start > at) pieces.push({ text: text.slice(at, claim.start), claim: null, start: at });
      at = Math.min(claim.end, end);
      pieces.push({ text: text.slice(claim.start, at), claim, start: claim.start });
    }
    if (at < end) pieces.push({ text: text.slice(at, end), claim: null, start: at });
    return { start, pieces };
  });
}
