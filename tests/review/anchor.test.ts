import { expect, test } from "vitest";
import { withAnchors } from "../../lib/review/anchor";

const place = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};

test.each([
  ["One came. Then 12 men fled. All is well.", "12", "Then ", " men fled."],
  ["A headline with 3\r\n\r\nThe text has 31 more.", "31", "The text has ", " more."],
  ["🌊 killed 31 👩‍👩‍👧 here.", "31", "🌊 killed ", " 👩‍👩‍👧 here."],
  ["7", "7", "", ""],
])("in %j the words around %s are those of its sentence", (text, quote, prefix, suffix) => {
  const span = place(text, quote);
  const [anchor] = withAnchors(text, [span]);
  expect(anchor).toMatchObject({ ...span, prefix, suffix });
  expect(text.slice(anchor?.sentenceStart, anchor?.sentenceEnd)).toBe(prefix + quote + suffix);
});

test("each of several figures finds its own sentence", () => {
  const text = "First 1 here. Second 2 and 3 here. Nothing. Fourth 4.";
  expect(withAnchors(text, ["1", "2", "3", "4"].map((quote) => place(text, quote))).map((anchor) => text.slice(anchor.sentenceStart, anchor.sentenceEnd)))
    .toEqual(["First 1 here.", "Second 2 and 3 here.", "Second 2 and 3 here.", "Fourth 4."]);
});

test("an endless sentence is cut between words, and never through a character", () => {
  const words = `${"word ".repeat(80)}12 ${"word ".repeat(80)}`;
  const [among] = withAnchors(words, [place(words, "12")]);
  expect([among?.prefix.startsWith("… word"), among?.suffix.endsWith("word …")]).toEqual([true, true]);
  const waves = `${"🌊".repeat(400)}12${"🌊".repeat(401)}`;
  const [between] = withAnchors(waves, [place(waves, "12")]);
  expect([between?.prefix.isWellFormed(), between?.suffix.isWellFormed()]).toEqual([true, true]);
  expect((between?.prefix.length ?? 0) + (between?.suffix.length ?? 0)).toBeLessThan(700);
});
