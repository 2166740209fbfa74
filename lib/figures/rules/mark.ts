import { Type } from "../../text/tokens";
import { after, before, type Candidate, type RefusalRule } from "../rule";

const first = (c: Candidate) => c.paragraph.tokens[c.numeral.from]!;
const callWords = new Set(["call", "phone", "tel", "telephone", "hotline", "helpline", "dial", "fax", "whatsapp", "text", "ring", "samaritans", "phoned", "dialled", "dialed", "called", "calling"]);

/** `1. The council`: the number opens its paragraph and a mark with text follows. */
function opensList(c: Candidate): boolean {
  const mark = c.paragraph.tokens[1], text = c.paragraph.tokens[2];
  return c.numeral.from === 0 && mark !== undefined && text !== undefined && !mark.spaced && (mark.lower === "." || mark.lower === ")" || mark.lower === ":") && text.type !== Type.Digits;
}

const phoneMarks = new Set(["-", "(", ")", "+", "."]);
const joinsPhone = (c: Candidate, i: number): boolean => {
  const token = c.paragraph.tokens[i];
  return token !== undefined && (token.type === Type.Digits || (i > c.window.from && phoneMarks.has(token.lower)));
};

/** Groups of digits around the number, parted by single spaces, dots, hyphens or brackets. */
function phoneLike(c: Candidate): boolean {
  const tokens = c.paragraph.tokens;
  let from = c.numeral.from, to = c.numeral.from + 1;
  while (from > c.window.from && from > c.numeral.from - 8 && joinsPhone(c, from - 1)) from--;
  while (to < c.window.to && to < c.numeral.from + 8 && joinsPhone(c, to)) to++;
  const called = callWords.has(tokens[from - 1]?.lower ?? "") || callWords.has(tokens[from - 2]?.lower ?? "");
  if (to - from === 1 && !called) return false;
  const groups = tokens.slice(from, to).filter((t) => t.type === Type.Digits);
  const digits = groups.reduce((n, t) => n + t.lower.replace(/\D/g, "").length, 0);
  if (groups.some((t) => t.lower.includes(","))) return false;
  const plus = tokens[from]?.lower === "+";
  if (groups.length === 1) return called && digits >= 3 && (digits >= 5 || first(c).lower.startsWith("1") || first(c).lower.startsWith("9"));
  return digits >= 7 && digits <= 16 && (plus || called || groups[0]!.lower.startsWith("0") || (groups.length >= 3 && groups[0]!.lower.length <= 4 && tokens[from + 1]?.lower === "-"));
}

const tableRow = Array.from({ length: 30 }, (_, i) => `${i + 40}`).join(" ");

export const markRules: readonly RefusalRule[] = [
  {
    id: "mark/list-number", because: "The number of a list item or a footnote mark: 1. 2) [3].", form: "digits",
    when: (c) => c.integer >= 0 && c.integer < 100 && (before(c).lower === "[" || (before(c).lower === "(" && after(c).lower === ")" && c.integer < 20 && !before(c).spaced) || opensList(c)),
    finds: [["1. The council met on Monday.", { refused: "1" }], ["The study said so.[3] It was right.", { refused: "3" }]],
    ignores: ["He has 3. She has more."],
  },
  {
    id: "mark/phone", because: "A telephone number.", form: "digits", when: phoneLike,
    finds: [["Call 020 7946 0958 for help.", { refused: "020" }], ["Ring +852 2345 6789 today.", { refused: "852" }]],
    ignores: ["It cost 020 pounds.", "The vote was 217-213."],
  },
  {
    id: "mark/malformed", because: "Digits and dots that are no number: a version, an address of the net, a mangled date.", form: "digits", when: () => false,
    finds: [["Version 2.4.1 is out.", { refused: "2.4.1" }], ["The server 10.0.0.12 failed.", { refused: "10.0.0.12" }]],
    ignores: ["It rose 2.4 per cent."],
  },
  {
    id: "mark/listing", because: "One of very many numbers with hardly a word between: a table or a listing, not prose.", form: "digits", when: () => false,
    finds: [[`${tableRow}.`, { refused: `${tableRow}.` }], [`Team ${tableRow}`, { refused: tableRow }]],
    ignores: ["They won 3, lost 4 and drew 5 of 12 games."],
  },
  {
    id: "mark/address", near: "glued", because: "Part of a web or mail address.", form: "digits",
    when: (c) => {
      let from = c.numeral.from;
      const tokens = c.paragraph.tokens;
      while (from > 0 && !tokens[from]!.spaced && c.numeral.from - from < 40) from--;
      let to = c.numeral.to;
      while (to < tokens.length && !tokens[to]!.spaced && to - c.numeral.to < 40) to++;
      if (to - from < 4) return false;
      const chunk = c.paragraph.text.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase();
      return chunk.includes("://") || chunk.startsWith("www.") || chunk.includes("@") || /\.(?:com|org|net|gov|edu|co|hk|uk|au)\//.test(chunk);
    },
    finds: [["See https://example.org/a/417/x9 for more.", { refused: "417" }], ["Visit www.example.org/p/17 now.", { refused: "17" }]],
    ignores: ["It fell to 17 per cent."],
  },
  {
    id: "mark/serial", because: "A number with a leading zero, or a long one without separators: a serial, a code, a case number.", form: "digits",
    when: (c) => c.integer >= 0 && ((first(c).lower.length > 1 && first(c).lower.startsWith("0")) || first(c).lower.length > 9) && before(c).type !== Type.Symbol,
    finds: [["Quote case 00417 in mail.", { refused: "00417" }], ["Parcel 1234567890123 was lost.", { refused: "1234567890123" }]],
    ignores: ["It grew 0.5 per cent."],
  },
];
