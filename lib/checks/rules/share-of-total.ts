import type { Cause, Claim } from "../../types";
import { after, before, gap, type Check, type Context, type Answer } from "../check";
import { decimal, divide, generousInterval, holds, interval, overlaps, printed } from "../interval";
import type { Passage } from "../passage";
import { guessSlip } from "../slip";
import { bounds, quoted, say, sayRange } from "../wording";

const ofWhole = /^(?: [\p{L}-]+){0,2} (?:of|out of) (?:the |its |their |his |her |our |a total of |all |some |about |those |these )?(?:[A-Z]{0,3}\$|[£€¥₹])?(?:[a-z’]+ )?$/u;
const countLike = ({ kind, value, high, change }: Claim): boolean => (kind === "count" || kind === "casualty" || kind === "money") && value !== null && high === undefined && change === undefined;
const percentLike = ({ kind, unit, change, value, high }: Claim): boolean => kind === "percentage" && unit === "percent" && change === undefined && value !== null && high === undefined;

/** `33 of the 30 seats`, `12 of the 29 members (45%)`. */
function judge({ text }: Context, part: Claim, whole: Claim, share: Claim | undefined): Answer | undefined {
  const a = interval(part), b = interval(whole), looseA = generousInterval(part), looseB = generousInterval(whole);
  if (!a || !b || !looseA || !looseB || looseB.low.lte(0)) return undefined;
  const ids = [part.start, whole.start];
  if (looseA.low.gt(looseB.high)) {
    if (/time|each|per/.test(after(text, whole, 12))) return undefined;
    return { outcome: "amend", claims: ids, inputs: { part: quoted(part), whole: quoted(whole) }, formula: `${part.quote} ÷ ${whole.quote}`, cause: "part_exceeds_total", working: `${part.quote} of ${whole.quote}: a part cannot be more than the whole.` };
  }
  const said = share && interval(share), p = share && printed(share);
  if (!share || !said || !p) return undefined;
  const ratio = divide(looseA, looseB), expected = { low: ratio.low.times(100), high: ratio.high.times(100) };
  const exact = decimal(part.value ?? 0).times(100).div(whole.value ?? 1);
  const near = exact.minus(share.value ?? 0).abs().lte(p.digits.includes(".") ? "0.1" : "1");
  const good = holds(said, exact), rounded = overlaps(expected, said) || near;
  const cause: Cause | undefined = good || rounded ? undefined : guessSlip(p, expected, "wrong_share");
  return {
    outcome: good ? "ok" : rounded ? "ok_rounded" : "amend", claims: [share.start, ...ids], inputs: { part: quoted(part), whole: quoted(whole), share: quoted(share) }, formula: `${part.quote} ÷ ${whole.quote}`, bounds: bounds(expected), ...(cause ? { cause } : {}),
    working: `${part.quote} of ${whole.quote} is ${say(exact, 3)}%${cause ? ` (${sayRange(expected, 3)} with rounding); the text says ${quoted(share)}.` : "."}`,
  };
}

const shareBehind = /^[\p{L}’' -]{0,40}(?:\(|, or |, |: | — |, about |, or about |, some |, nearly )(?:or |about |nearly |almost |just )?$/u;
const wholeFirst = /^(?: [\p{L}-]{2,16}){1,4},? (?:some |only |just |about )?$/u;

function found(context: Context, { claims }: Passage, at: number): Answer | undefined {
  const { text } = context, [one, two, three] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!one || !two || !countLike(one) || !countLike(two) || (one.kind === "money") !== (two.kind === "money") || (one.kind === "money" && one.unit !== two.unit)) return undefined;
  if (one.per !== undefined || two.per !== undefined || /\d/.test(gap(text, one, two))) return undefined;
  const share = three && percentLike(three) && shareBehind.test(gap(text, two, three)) && !/^ ?(?:%|per ?cent) (?:more|less|fewer|higher|lower|up|down|of|in|were|was|said|did|had|a|from)\b/.test(after(text, three, 24)) ? three : undefined;
  // Five members of two families: the whole is counted in something else.
  const named = /^ [\p{L}-]+ (?:of|out of) /u.test(gap(text, one, two)) && !/^ (?:of|out of) /.test(gap(text, one, two));
  if (named && one.unit !== two.unit || two.value === "1") return undefined;
  if (ofWhole.test(gap(text, one, two))) return judge(context, one, two, share);
  // Of the 1,600 patients, 736 (46%) …
  const lead = before(text, one, 16), early = three && percentLike(three) && /^(?: [\p{L}-]{2,14}){0,3} \((?:about )?$|^, or (?:about )?$|^(?: [\p{L}-]{2,14}){0,2}, or $/u.test(gap(text, two, three)) ? three : undefined;
  return early && /\b[Oo]f (?:the|its|their|all)? ?$/.test(lead) && wholeFirst.test(gap(text, one, two)) ? judge(context, two, one, early) : undefined;
}

/** `one in five (25%)`, `two-thirds, or 67 per cent`. */
function ratioPair({ text }: Context, { claims }: Passage, at: number): Answer | undefined {
  const one = claims[at], two = claims[at + 1];
  if (one?.kind !== "ratio" || one.value === null || one.high !== undefined || !two || !percentLike(two) || !/^[\p{L} ]{0,24}(?: \(|, or )(?:about |some )?$/u.test(gap(text, one, two))) return undefined;
  const exact = decimal(one.value).times(100), said = interval(two), p = printed(two);
  if (!said || !p) return undefined;
  const good = holds(said, exact), off = exact.minus(two.value ?? 0).abs(), near = off.lte(one.bound === "exact" ? 3 : 5);
  return {
    outcome: good ? "ok" : near ? "ok_rounded" : "amend", claims: [two.start, one.start], inputs: { ratio: one.quote, share: quoted(two) }, formula: one.quote, ...(good || near ? {} : { cause: guessSlip(p, { low: exact.minus(1), high: exact.plus(1) }, "wrong_share") }),
    working: `${one.quote} is ${say(exact, 3)}%${good ? "" : `; the text says ${quoted(two)}`}.`,
  };
}

export const shareOfTotal: Check = {
  id: "share-of-total", version: 1, because: "A part, its whole and its share have to agree.",
  run: (context) => context.sentences.flatMap((sentence) => (sentence.claims.length < 2 ? [] : sentence.claims.flatMap((_, at) => [found(context, sentence, at), ratioPair(context, sentence, at)].filter((one) => one !== undefined)))),
  finds: [
    ["Of the 1,600 patients, 736 (46%) preferred a letter.", { outcome: "ok" }],
    ["Of the 1,600 patients, 736 (64%) preferred a letter.", { outcome: "amend", cause: "digits_swapped" }],
    ["The party won 33 of the 30 seats.", { outcome: "amend", cause: "part_exceeds_total" }],
    ["In all 12 of the 29 members (51%) voted no.", { outcome: "amend", cause: "wrong_share" }],
  ],
  ignores: ["The party won 33 of the 90 seats.", "She won 12 of 20 games, 5% more than last year.", "Among the dead were five members of two families."],
};
