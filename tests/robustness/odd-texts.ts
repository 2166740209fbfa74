import fc from "fast-check";
import { ownSets } from "../score/labelled-files";

/** What news figures are made of, and what they are mistaken for. */
const pieces = [
  ..."0 1 2 3 7 9 10 12 17 19 20 34 43 50 78 91 100 125 200 700 1400 7000 2016 2025 1990".split(" "),
  ..."1,400 7,000 1,20,000 12.5 0.5 .5 3.2 1. 1.2.3 10,00 007 1e9 3m 20m 50p 12pc 1st 2nd 3rd 22nd 1/2 9/11 24/7 3:39 5–7 17–12 2025–26 3-1 25-year-old".split(" "),
  ..."one two three five ten twelve twenty twenty-one thirty-four hundred thousand million billion trillion quadrillion lakh crore dozen dozens hundreds thousands".split(" "),
  ..."half quarter third two-thirds tenth first second ½ ¼ double twice once none zero a an".split(" "),
  ..."and or to of the in per by from with for against than at over under about around nearly some between up least most more less not no including".split(" "),
  ..."$ £ € ¥ ₹ HK$ US$ A$ Rs USD HKD GBP dollars pounds pence cents euros yuan % ‰ per\u00a0cent percent percentage points bn tn k".split(" "),
  ..."people men women children states seats votes cases km kilometres miles metres kg tonnes °C degrees years days weeks minutes hours mph petaFLOPS magnitude".split(" "),
  ..."killed dead died injured wounded missing displaced toll rose fell climbed dropped said told according reported passed won lost aged ranked police ministry".split(" "),
  ..."Smith, Mr. U.S. No. Article Section Highway G7 COVID-19 5G Boeing SB May March Monday October pm am http://a.b/1?2 a1@b.c".split(" "),
  ..."( ) [ ] { } “ ” ‘ ’ \" ' « » , . ; : ! ? … - – — − / \\ & # * + = ~ < > | @ ^ _ `".split(" "),
];
const joints = [" ", " ", " ", " ", "", "-", ", ", ". ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u00a0", "\u202f", "\t"];
const oddUnits = [
  "\ud800", "\udc00", "\udbff", "😀", "👩‍👩‍👧", "🇭🇰", "é", "e\u0301", "1\u0301", "\u20d0", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u202e", "\u202c", "\u2066", "\u2069",
  "１", "２", "，", "．", "％", "＄", "٣", "٤", "७", "²", "½", "⅓", "Ⅻ", "①", "五", "百", "万", "\0", "\u0007", "\u2028", "\u2029", "\u0085", "\r", "\n", "İ", "ß", "ﬁ", "ſ", "K",
];

const sentences = ownSets().flatMap((set) => (set.form === "claims" ? set.texts.map(({ text }) => text.slice(0, 400)) : []));
const sentence = fc.constantFrom("Officials said 1,400 people were killed and 3 million displaced (up 12% on 2016).", ...sentences);

/** Words and signs of news figures in any order. */
const mixtures = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...joints)), { maxLength: 24 })
  .map((pairs) => pairs.map(([piece, joint]) => piece + joint).join(""));

/** Any UTF-16 units at all, lone surrogates among them. */
const noise = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

/** News figures between signs that break naive readers: surrogates, joiners, bidi, full-width digits. */
const strangers = fc.array(fc.oneof(fc.constantFrom(...oddUnits), fc.constantFrom(...pieces), fc.constantFrom(...joints)), { maxLength: 30 })
  .map((parts) => parts.join(""));

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  readonly repeat: number;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { at, remove, insert, repeat }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + insert + now.slice(place, place + repeat) + now.slice(place + remove);
  }, text);
}

/** Real sentences with characters deleted, inserted and doubled. */
const mutants = fc.tuple(sentence, fc.array(fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.integer({ min: 0, max: 4 }),
  insert: fc.constantFrom("", "", ...pieces, ...oddUnits, ...joints),
  repeat: fc.integer({ min: 0, max: 6 }),
}), { minLength: 1, maxLength: 6 })).map(([text, edits]) => applyEdits(text, edits));

const fullWidth = (text: string) => text.replace(/[\u0021-\u007e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Real sentences in other clothes: full-width, marks after every letter, other line ends, run together. */
const disguises = fc.tuple(sentence, sentence, fc.constantFrom<(a: string, b: string) => string>(
  (a) => fullWidth(a),
  (a) => a.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (a) => a.replace(/(?=[a-z\d])/g, "\u0301"),
  (a) => a.replace(/ /g, "\r\n"),
  (a) => a.replace(/ /g, "\u00a0"),
  (a, b) => `${a}\r\n${b}`,
  (a, b) => a + b,
  (a, b) => `\u202e${a}\u202c (${b})`,
  (a, b) => `${a.slice(0, a.length / 2)}${b.slice(b.length / 2)}`,
  (a) => a.toUpperCase(),
  (a) => a.replace(/\s/g, ""),
  (a) => a.split("").join("\u200b"),
)).map(([a, b, change]) => change(a, b));

/** Generators of odd texts by name, with their share of the runs. */
export const oddTexts = [
  { name: "mixtures of figure words and signs", texts: mixtures, share: 0.35 },
  { name: "any characters at all", texts: noise, share: 0.1 },
  { name: "figures between strange characters", texts: strangers, share: 0.2 },
  { name: "real sentences, damaged", texts: mutants, share: 0.25 },
  { name: "real sentences, disguised", texts: disguises, share: 0.1 },
] as const;

/** What is added after a paragraph break. */
export const additions = fc.oneof(sentence, mixtures, strangers);
