import type { Answer, Check, Context } from "../check";
import { decimal, divide, generousInterval, type Interval } from "../interval";
import type { Passage } from "../passage";
import { quoted, say, sayRange } from "../wording";
import { levelsOf } from "./change-arithmetic";

// What a word for a multiple can stand for, widely read: `doubled` is said of 1.8 to 2.4 times.
const multiples: readonly (readonly [RegExp, number, number, string])[] = [
  [/\b(?:doubled|doubling|twofold|two-fold|twice)\b/i, 1.75, 2.5, "double"],
  [/\b(?:tripled|trebled|tripling|trebling|three-?fold|three times)\b/i, 2.6, 4.05, "triple"],
  [/\b(?:quadrupled|quadrupling|four-?fold|four times)\b/i, 3.5, 5.05, "fourfold"],
  [/\b(?:five-?fold|quintupled|five times)\b/i, 4.5, 6.05, "fivefold"],
  [/\b(?:ten-?fold|ten times|10 times)\b/i, 9, 11.05, "tenfold"],
  [/\b(?:halved|halving)\b/i, 0.4, 0.58, "half"],
];

function judge(context: Context, sentence: Passage): Answer | undefined {
  const levels = sentence.claims.length > 1 ? levelsOf(context, sentence) : undefined;
  const word = levels && multiples.find(([pattern]) => pattern.test(sentence.words));
  if (!levels || !word || levels.from.kind === "percentage" && /points/.test(sentence.words)) return undefined;
  const a = generousInterval(levels.from), b = generousInterval(levels.to), [pattern, low, high, name] = word;
  if (!a || !b || a.low.lte(0) || !levels.from.value || !levels.to.value) return undefined;
  const first = Math.min(levels.from.start, levels.to.start), lead = context.text.slice(sentence.start, first), at = lead.search(pattern);
  // The word has to speak of these levels: it stands just before them.
  if (at < 0 || lead.length - at > 40 || /[;.,]| and | but /.test(lead.slice(at))) return undefined;
  const beyond = /more than|over/.test(lead.slice(Math.max(0, at - 14), at)), under = /nearly|almost|close to/.test(lead.slice(Math.max(0, at - 14), at));
  const expected: Interval = { low: decimal(low), high: decimal(beyond ? high * 1.5 : high) };
  const ratio = divide(b, a), exact = decimal(levels.to.value).div(levels.from.value);
  const good = ratio.low.lte(expected.high) && ratio.high.gte(expected.low);
  const strained = good && (exact.gt(expected.high) || exact.lt(expected.low));
  return {
    outcome: strained ? "review" : good ? (beyond || under ? "ok_rounded" : "ok") : "amend", claims: [levels.to.start, levels.from.start], inputs: { from: quoted(levels.from), to: quoted(levels.to), word: name }, formula: "to ÷ from", bounds: { low: expected.low.toFixed(), high: expected.high.toFixed() }, ...(good && !strained ? {} : { cause: "wrong_multiple" as const }),
    working: `From ${quoted(levels.from)} to ${quoted(levels.to)} is ${say(exact, 3)} times (${sayRange(ratio, 3)} with rounding)${good && !strained ? "." : `, which is not ${name}.`}`,
  };
}

export const multiple: Check = {
  id: "multiple", version: 1, because: "Doubled, tripled or halved has to fit the two levels beside it.",
  run: (context) => context.sentences.flatMap((sentence) => { const found = judge(context, sentence); return found ? [found] : []; }),
  finds: [["Sales doubled from 5,200 to 10,400.", { outcome: "ok" }], ["Rents doubled from £900 to £2,400.", { outcome: "review", cause: "wrong_multiple" }], ["Visits tripled from 2,100 to 4,300.", { outcome: "amend", cause: "wrong_multiple" }], ["The fine was halved to £400 from £1,200.", { outcome: "amend", cause: "wrong_multiple" }]],
  ignores: ["Output doubled, and the price rose from £5 to £6.", "He doubled his lead."],
};
