import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "@/components/review/segments";
import { claimRecord } from "./claim-record";

const at = (text: string, quote: string, id: string) => {
  const start = text.indexOf(quote);
  return claimRecord({ id, quote, start, end: start + quote.length });
};

test("paragraphs are parted by empty lines, and cut at their figures", () => {
  const text = "Some 40 came.\nThey stayed.\n\nThen 12 left.";
  const cut = segments(text, [at(text, "40", "a"), at(text, "12", "b")]);
  expect(cut.map((p) => p.pieces.map((piece) => piece.text))).toEqual([["Some ", "40", " came.\nThey stayed."], ["Then ", "12", " left."]]);
  expect(cut.flatMap((p) => p.pieces).flatMap((piece) => piece.claim?.id ?? [])).toEqual(["a", "b"]);
});

test("without an empty line every line is a paragraph", () => {
  expect(segments("One.\nTwo.\r\nThree.", [])).toHaveLength(3);
});

test("whatever the text, every piece is its slice, and every figure is shown once", () => {
  const part = fc.constantFrom("7", "a ", "\n", "\n\n", "\r\n", " ", "é", "😀", "99");
  fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
    const text = parts.join("");
    const claims = [...text.matchAll(/\d+/g)].map((m) => claimRecord({ id: String(m.index), quote: m[0], start: m.index, end: m.index + m[0].length }));
    const pieces = segments(text, claims).flatMap((p) => p.pieces);
    for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
    expect(pieces.flatMap((p) => (p.claim ? [p.text] : []))).toEqual(claims.map((c) => c.quote));
    expect(pieces.map((p) => p.text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  }));
});
