import type { Cause, Claim } from "../../types";
import { after, before, gap, gather, type Check, type Context, type Answer } from "../check";
import { decimal, divide, generousInterval, holds, interval, overlaps, printed } from "../interval";
import type { Passage } from "../passage";
import { outnumbered, ratioTwice } from "../ratios";
import { markOf, meet } from "../sketch";
import { guessSlip } from "../slip";
import { withSpread } from "../spread/read";
import { shareApart, statedShare } from "../spread/share";
import { bounds, quoted, say, sayRange } from "../wording";

const ofWhole = /^(?: [\p{L}-]+){0,2} (?:of|out of) (?:the |its |their |his |her |our |a total of |all |some |about |those |these )?(?:[A-Z]{0,3}\$|[£€¥₹])?(?:[a-z’']+ )?$/u;
/** A part may be a change: a firm that cuts 300 of its 2,000 jobs. */
const partLike = ({ kind, value, high }: Claim): boolean => (kind === "count" || kind === "casualty" || kind === "money") && value !== null && high === undefined;
const countLike = (claim: Claim): boolean => partLike(claim) && claim.change === undefined;
const percentLike = ({ kind, unit, change, value, high }: Claim): boolean => kind === "percentage" && unit === "percent" && change === undefined && value !== null && high === undefined;

/** `33 of the 30 seats`, `12 of the 29 members (45%)`. */
function judge({ text }: Context, part: Claim, whole: Claim, share: Claim | undefined): Answer | undefined {
  const a = interval(part), b = interval(whole), looseA = generousInterval(part), looseB = generousInterval(whole);
  if (!a || !b || !looseA || !looseB || looseB.low.lte(0)) return undefined;
  const ids = [part.start, whole.start];
  if (looseA.low.gt(looseB.high)) {
    if (looseA.low.gt(looseB.high.times(20)) || /\b(?:instead|ahead|short|because|outside|north|south|east|west|clear|rather|on top|or) of /.test(gap(text, part, whole)) || /time|each|per/.test(after(text, whole, 12)) || /\b(?:outstripp|exceed|outweigh|against|revenues?|income|spending|costs?|losses|profits?|debts?)\b/.test(gap(text, part, whole))) return undefined;
    return { outcome: "amend", claims: ids, inputs: { part: quoted(part), whole: quoted(whole) }, formula: `${part.quote} ÷ ${whole.quote}`, cause: "part_exceeds_total", working: `${part.quote} of ${whole.quote}: a part cannot be more than the whole.` };
  }
  const said = share && interval(share), p = share && printed(share);
  if (!share || !said || !p) return undefined;
  const ratio = divide(looseA, looseB), expected = { low: ratio.low.times(100), high: ratio.high.times(100) };
  const exact = decimal(part.value ?? 0).times(100).div(whole.value ?? 1);
  const near = exact.minus(share.value ?? 0).abs().lte(p.digits.includes(".") ? "0.1" : "1");
  const good = holds(said, exact), rounded = overlaps(expected, said) || near;
  const cause: Cause | undefined = good || rounded ? undefined : guessSlip(p, expected, "wrong_share");
  // "A dividend of €1.08 … a payout of €172.8 million, or 40% of profit": no share of that.
  if (cause === "wrong_share" && expected.high.lt("0.01")) return undefined;
  return {
    outcome: good ? "ok" : rounded ? "ok_rounded" : "amend", claims: [share.start, ...ids], inputs: { part: quoted(part), whole: quoted(whole), share: quoted(share) }, formula: `${part.quote} ÷ ${whole.quote}`, bounds: bounds(expected), ...(cause ? { cause } : {}),
    working: `${part.quote} of ${whole.quote} is ${say(exact, 3)}%${cause ? ` (${sayRange(expected, 3)} with rounding); the text says ${quoted(share)}.` : "."}`,
  };
}

const shareBehind = /^[\p{L}’' -]{0,40}(?:\(|, or |, |: | — |, about |, or about |, some |, nearly )(?:or |about |nearly |almost |just )?$|^[\p{L}’', -]{0,110}(?:, or|, equal to|, equivalent to|, which is|, making up) (?:about |nearly |almost |just )?$/u;
/** `25% of its workforce` says again of what it is a share. */
const ofTheSame = /^ ?(?:%|per ?cent|pc) of (?:its|their|the|all|his|her)(?: (?:total|entire|whole|global|current))? (?:workforce|staff|total|whole|jobs|members|membership|seats|votes|electorate|budget|homes|patients|pupils|students|employees|workers|fleet|stores|shops|branches|population)\b/;
const consists = /\b(?:consist(?:s|ed|ing)?|composed|comprised|made up|made|built|full) of /;
const wholeFirst = /^(?: [\p{L}-]{2,16}){1,4},? (?:some |only |just |about )?$/u;

function found(context: Context, { claims }: Passage, at: number): Answer | undefined {
  const { text } = context, [one, two, three] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!one || !two || !partLike(one) || !countLike(two) || (one.kind === "money") !== (two.kind === "money") || (one.kind === "money" && one.unit !== two.unit)) return undefined;
  if (/^ and |whom|which| of (?:them|these|those) $/.test(gap(text, one, two)) || consists.test(gap(text, one, two))) return undefined;
  if (one.per !== undefined || two.per !== undefined || /\d/.test(gap(text, one, two))) return undefined;
  const behind = three ? after(text, three, 50) : "";
  const share = three && percentLike(three) && shareBehind.test(gap(text, two, three)) && (ofTheSame.test(behind) || !/^ ?(?:%|per ?cent) (?:more|less|fewer|higher|lower|up|down|of|in|were|was|said|did|had|a|from)\b/.test(behind)) ? three : undefined;
  // Five members of two families: the whole is counted in something else.
  const named = /^ [\p{L}-]+ (?:of|out of) /u.test(gap(text, one, two)) && !/^ (?:of|out of) /.test(gap(text, one, two));
  if (named && one.unit !== two.unit || two.value === "1" || /^ (?:[\p{L}-]+ )?(?:after|with|in|for|from|before|on|at|by|than|to) /u.test(gap(text, one, two))) return undefined;
  if (ofWhole.test(gap(text, one, two))) return judge(context, one, two, share);
  // Of the 1,600 patients, 736 (46%) …
  const lead = before(text, one, 16), early = three && percentLike(three) && /^(?: [\p{L}-]{2,14}){0,3} \((?:about )?$|^, or (?:about )?$|^(?: [\p{L}-]{2,14}){0,2}, or $/u.test(gap(text, two, three)) ? three : undefined;
  return early && /\b[Oo]f (?:the|its|their|all)? ?$/.test(lead) && wholeFirst.test(gap(text, one, two)) ? judge(context, two, one, early) : undefined;
}

const ofThose = /^\W{0,2}(?:Of|Among|Out of) (?:those|these|them|that total|this total|that number)(?: [a-z]+)?, /;
const partAndShare = /‹[ckm](?<part>\d+)›(?: [\p{L}-]+){0,3}(?:, or | \(|, about )‹p(?<share>\d+)›/gu;
/** `Complaints fell to 5,200. Of those, 1,240, or 34 per cent, concerned luggage`. */
function ofLast(context: Context, sentence: Passage, earlier: Passage | undefined): Answer[] {
  const wholes = earlier?.claims.filter(countLike) ?? [], [whole] = wholes;
  if (!whole || wholes.length > 1 || !ofThose.test(sentence.sketch)) return [];
  return gather([...sentence.sketch.matchAll(partAndShare)], (m) => {
    const part = sentence.claims[Number(m.groups?.["part"])], share = sentence.claims[Number(m.groups?.["share"])];
    return part && share && partLike(part) && percentLike(share) ? judge(context, part, whole, share) : undefined;
  });
}

/** `one in five (25%)`, `two-thirds, or 67 per cent`. */
function ratioPair({ text }: Context, { claims }: Passage, at: number): Answer | undefined {
  const one = claims[at], two = claims[at + 1];
  if (one?.kind !== "ratio" || one.value === null || one.high !== undefined || !two || !percentLike(two) || !(/^ [a-z]+, $/.test(gap(text, one, two)) && /^ ?(?:%|per ?cent|pc),/.test(after(text, two, 12))) && !/^[\p{L} ]{0,24}(?: \(|, or |, a (?:pass |success |survival )?rate of )(?:about |some )?$/u.test(gap(text, one, two))) return undefined;
  const exact = decimal(one.value).times(100), said = interval(two), p = printed(two);
  // "Three-quarters of that group, or 30% of the whole sample": of two wholes.
  if (!said || !p || /^ of (?:that|this|those|these|them|the former|the latter)\b/.test(gap(text, one, two)) || /^ ?(?:%|per ?cent|pc) of (?:the whole|all|the total|everybody|everyone)\b/.test(after(text, two, 30))) return undefined;
  const good = holds(said, exact), off = exact.minus(two.value ?? 0).abs(), near = off.lte(one.bound === "exact" ? 3 : 5);
  return {
    outcome: good ? "ok" : near ? "ok_rounded" : "amend", claims: [two.start, one.start], inputs: { ratio: one.quote, share: quoted(two) }, formula: one.quote, ...(good || near ? {} : { cause: guessSlip(p, { low: exact.minus(1), high: exact.plus(1) }, "wrong_share") }),
    working: `${one.quote} is ${say(exact, 3)}%${good ? "" : `; the text says ${quoted(two)}`}.`,
  };
}

const partOfWhole = /‹[ck](?<part>\d+)› (?:[\p{L}-]+ )?of (?:the |its |their |all |those |[A-Za-z ]{2,24}'s )‹[ck](?<whole>\d+)› [^.;:!?‹,]{1,50}, (?:or )?‹r(?<share>\d+)›(?=[,.]| of (?:them|the total|the whole|(?:its|their) (?:own )?(?:strength|force|men|crew|number)|(?:the|its|their|all) (?:workforce|staff|total|whole|membership|members|jobs|seats|fleet|employees|workers|pupils|beds|homes)))/u;
const ratioFirst = /‹r(?<share>\d+)› of (?!wh(?:om|ich)\b)[^.;:!?‹]{1,40}?(?: [\p{L} ]{1,24})?(?::| [–—-]|, or|,) ‹[ck](?<part>\d+)› of (?:the |its )?‹[ck](?<whole>\d+)›/u;
const wholeAhead = /^\W{0,4}Of (?:the |its |their |all )?‹[ck](?<whole>\d+)› /, partLater = /‹[ck](?<part>\d+)› [^.;:!?‹,]{1,40}, (?:or )?‹r(?<share>\d+)› of (?:them|the total|the whole|all|those who [a-z]+)\b/;
/** `Twelve of the squad's 23 players, more than two-thirds, …`: the share is a word, and roughly meant. */
function inFractions(sentence: Passage): Answer | undefined {
  const { part, whole, share } = meet(sentence, partOfWhole) ?? meet(sentence, ofWhich) ?? meet(sentence, ratioFirst) ?? { ...meet(sentence, wholeAhead), ...meet(sentence, partLater) };
  const said = share && interval(share), who = / of those who ([a-z]{4})/.exec(sentence.sketch)?.[1];
  if (!part || !whole || (who !== undefined && !whole.unit?.startsWith(who)) || !share || !said || !partLike(part) || !countLike(whole) || decimal(whole.value ?? 0).lte(part.value ?? 0)) return undefined;
  const exact = decimal(part.value ?? 0).div(whole.value ?? 1), off = exact.lt(said.low) ? said.low.minus(exact) : exact.gt(said.high) ? exact.minus(said.high) : decimal(0);
  const good = off.lte("0.04") && off.lte(exact.times("0.1"));
  return {
    outcome: good ? (off.isZero() ? "ok" : "ok_rounded") : off.lt("0.07") && off.div(exact).lt("0.3") ? "review" : "amend", claims: [share.start, part.start, whole.start], inputs: { part: quoted(part), whole: quoted(whole), share: share.quote }, formula: `${part.quote} ÷ ${whole.quote}`, ...(good ? {} : { cause: "wrong_share" as const }),
    working: `${part.quote} of ${whole.quote} is ${say(exact.times(100), 3)}%${good ? "." : `; the text says ${share.quote}.`}`,
  };
}

const includes = /‹c(?<whole>\d+)› [^.;:!?‹]{1,40} includ(?:e|es|ed|ing) (?:only |just )?‹c(?<part>\d+)› [^.;:!?‹,]{1,30}(?:, or | \(|, about )‹p(?<share>\d+)›(?=[.,;)])/;
const firstWhole = /\b(?:employs|employing|workforce of|staff of|membership of|fleet of|population of|total of|has|had|with|owns|runs|operates) ‹c(?<whole>\d+)› [^.;:!?‹]{1,70}‹c(?<part>\d+)›[^.;:!?‹]{1,40}?,? (?:or |\(|about |roughly )‹p(?<share>\d+)› of (?:its|the|their|all)(?: [a-z]+)? (?:workforce|staff|employees|jobs|headcount|membership|members|total|fleet|homes|pupils|population|stores|shops|branches)\b/;
const lastWhole = /‹c(?<part>\d+)› [^.;:!?‹]{1,40}?,? (?:or |\(|about |roughly )‹p(?<share>\d+)› of (?:its|the|their|all|all the|a total of|a)(?: [a-z]+)? ‹c(?<whole>\d+)›/, ofTarget = /‹[cm](?<part>\d+)›[^.;:!?‹]{0,60}?(?:, |,? or |\(|, about )‹p(?<share>\d+)› of (?:its|the|their|a)(?: [a-z]+){0,2} (?:target|budget|goal|total|quota|forecast|allocation|capacity|plan|cost|estimate) of ‹[cm](?<whole>\d+)›/;
/** `employs 2,400 people, will cut 360 jobs, or 15 per cent of its workforce`; `360 jobs, or 15 per cent of its 2,400 staff`. */
function apart(context: Context, sentence: Passage): Answer | undefined {
  const { part, whole, share } = meet(sentence, firstWhole) ?? meet(sentence, includes) ?? meet(sentence, lastWhole) ?? meet(sentence, ofTarget) ?? {};
  return part && whole && share && partLike(part) && countLike(whole) && percentLike(share) && decimal(part.value ?? 0).lt(whole.value ?? 0) ? judge(context, part, whole, share) : undefined;
}
const ofWhich = /‹[ck](?<whole>\d+)› [^.;:!?‹,]{1,40}, ‹r(?<share>\d+)› of (?:which|whom|them), (?:or )?‹[ck](?<part>\d+)›/;
/** `two-thirds of the 90 members, or 45`: the share is a word, the part follows. */
function fractionOfWhole({ text }: Context, { claims }: Passage, at: number): Answer | undefined {
  const [share, whole, part] = [claims[at], claims[at + 1], claims[at + 2]];
  if (share?.kind !== "ratio" || share.value === null || share.high !== undefined || (share.bound !== "exact" && share.bound !== "about" && share.bound !== "less_than" && share.bound !== "more_than") || !whole || !part || !countLike(whole) || !countLike(part) || whole.kind === "money" || part.kind === "money") return undefined;
  if (!/^ (?:majority )?of (?:the|its|their|all|all the|those|these|(?:the |its )?\p{L}{2,16}['’]s) $/u.test(gap(text, share, whole)) || !/^(?: [\p{L}-]{2,16}){1,3}(?:, or |, about |, some | \()(?:about |some |nearly )?$/u.test(gap(text, whole, part))) return undefined;
  if (!/^(?:[,.);]| (?:of them|in all|members|people|votes|were|was|have|had)\b|$)/.test(after(text, part, 14))) return undefined;
  const expected = decimal(share.value).times(whole.value ?? 0), said = interval(part), p = printed(part);
  if (!said || !p || expected.lte(0)) return undefined;
  if (share.bound === "less_than" || share.bound === "more_than") {
    const least = share.bound === "more_than", good = least ? decimal(part.value ?? 0).gte(expected.times("0.99")) : decimal(part.value ?? 0).lte(expected.times("1.01"));
    return { outcome: good ? "ok" : "review", claims: [part.start, share.start, whole.start], inputs: { share: share.quote, whole: quoted(whole), part: quoted(part) }, formula: `${share.quote} × ${whole.quote}`, ...(good ? {} : { cause: "wrong_share" as const }), working: `${share.quote} of ${whole.quote} is ${say(expected, 4)}; the text says that ${quoted(part)} is ${least ? "more" : "less"}.` };
  }
  if (/^(?:vote|seat|member|ballot)$/.test(part.unit ?? "") && /\b(?:needs?|needed|requires?|required|must|takes)\b/.test(before(text, share, 60)) && expected.ceil().minus(part.value ?? 0).abs().gt(1)) return { outcome: "review", claims: [part.start, share.start, whole.start], inputs: { share: share.quote, whole: quoted(whole), part: quoted(part) }, formula: `${share.quote} × ${whole.quote}`, cause: "threshold", working: `${share.quote} of ${whole.quote} is ${say(expected.ceil())}; the text says ${quoted(part)}.` };
  const off = expected.minus(part.value ?? 0).abs().div(expected), good = holds(said, expected), near = off.lte("0.08");
  return {
    outcome: good ? "ok" : near ? "ok_rounded" : off.gt("0.2") ? "amend" : "review", claims: [part.start, share.start, whole.start], inputs: { share: share.quote, whole: quoted(whole), part: quoted(part) }, formula: `${share.quote} × ${whole.quote}`,
    ...(good || near ? {} : { cause: guessSlip(p, { low: expected.times("0.95"), high: expected.times("1.05") }, "wrong_share") }),
    working: `${share.quote} of ${whole.quote} is ${say(expected, 4)}${good || near ? "." : `; the text says ${quoted(part)}.`}`,
  };
}

/** `Turnout was 64%: of 2.5 million registered voters, 1.2 million cast ballots`. */
function turnout({ text }: Context, { claims }: Passage, at: number): Answer | undefined {
  const [share, whole, part] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!share || !whole || !part || !percentLike(share) || !countLike(whole) || !countLike(part) || !/\b[Tt]urnout (?:was|of|reached|hit|stood at) (?:about |nearly |a record |just )?$/.test(before(text, share, 34))) return undefined;
  if (!/^ ?(?:%|per ?cent)[:;,–— -]{1,3}(?:with )?of (?:the |its |some |about |nearly )?$/.test(gap(text, share, whole)) || !/^ (?:registered |eligible )?(?:voters|electors),? (?:only |just |some |about )?$/.test(gap(text, whole, part)) || !/^ (?:people )?(?:cast|voted|went|turned)\b/.test(after(text, part, 16))) return undefined;
  return judge({ text } as Context, part, whole, share);
}

/** `210 of the 400 votes, more than the two-thirds needed`. */
function threshold({ text }: Context, { claims }: Passage, at: number): Answer | undefined {
  const [part, whole, wanted] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!part || !whole || wanted?.kind !== "ratio" || wanted.value === null || !partLike(part) || !partLike(whole) || part.kind === "money" || !ofWhole.test(gap(text, part, whole))) return undefined;
  if (!/^ [^.;:!?]{1,70}, (?:just |well |comfortably |easily |narrowly )?(?:more than|above|over|exceeding|beyond|clearing|passing|surpassing|reaching|meeting|enough for|enough to reach) (?:the )?$/.test(gap(text, whole, wanted)) || !/^(?: majority| of (?:all|the|all the) (?:seats|members|votes|total))?,? (?:needed|required|threshold|that|mark|hurdle|bar|majority|demanded|laid down)\b/.test(after(text, wanted, 44))) return undefined;
  const reached = generousInterval(part), all = interval(whole);
  if (!reached || !all || all.low.lte(0)) return undefined;
  const needed = all.low.times(wanted.value), good = reached.high.gte(needed.times("0.999"));
  return {
    outcome: good ? "ok" : "amend", claims: [part.start, whole.start, wanted.start], inputs: { part: quoted(part), whole: quoted(whole), threshold: wanted.quote }, formula: `${part.quote} ≥ ${wanted.quote} × ${whole.quote}`, ...(good ? {} : { cause: "threshold" as const }),
    working: `${wanted.quote} of ${whole.quote} is ${say(needed, 4)}; ${part.quote} ${good ? "is enough." : "is less."}`,
  };
}

const beside = /^[^.;!?‹]{0,50}(?:,? or |\(|[—–] ?|: | - |,? (?:a|an|for an?|giving(?: it| them| her| him)?(?: a)?|making up(?: a)?|equal to|equivalent to|which is|which was|made up|representing|accounting for|accounted for|constituting|about|around|nearly|some) ?(?:[a-z]+ ){0,2}(?:of )?)$/;
const otherShare = /^ (?:more|fewer|less|higher|lower|up|down|rise|fall|increase|from|in (?:19|20)\d\d|were|was|had|said|did)\b/, shareOf = /^ of (?:the |its |their |all |all the )?(?:total |whole |entire )?([a-z]+)/;
const ofThem = /^ of (?:them|whom|which|these|those)\b/, reworded = /(?:, or |, about | \(|, | [—–] )$/, members = /^(?: (?:in all|of them|[a-z]+))?[,.;)—–]|^$/;

/** The only part, whole and share of a sentence, with the share or the part set beside the other: what does not agree is worth a look. */
function onlyFigures(context: Context, sentence: Passage): Answer | undefined {
  const { claims, sketch } = sentence, all = claims.filter(({ kind, value }) => value !== null && kind !== "duration" && kind !== "age" && kind !== "rank");
  // "The top 20 donors gave £9m of the £12m": who gave is no part of it.
  const figures = all.length > 3 && all.filter(({ kind }) => kind === "money").length === 2 ? all.filter(({ kind }) => kind !== "count") : all;
  const shares = figures.filter(({ kind, unit, change, value }) => change === undefined && (kind === "percentage" ? unit === "percent" : kind === "ratio" && decimal(value ?? 1).lt(1))), counts = figures.filter((claim) => !shares.includes(claim));
  if (counts.some(({ unit }) => unit === "other")) return undefined;
  const [share] = shares, [first, second] = counts;
  if (figures.length !== 3 || !share || shares.length !== 1 || !first || !second || !(measured(first) && second.kind === "measurement" || partLike(first) && countLike(second)) || (first.kind === "money") !== (second.kind === "money") || (first.kind === "money" && first.unit !== second.unit) || figures.some(({ high, per, restates }) => high !== undefined || per !== undefined || restates !== undefined)) return undefined;
  const [part, whole] = decimal(first.value ?? 0).lt(second.value ?? 0) ? [first, second] : [second, first], last = figures.at(-1), middle = figures[1];
  if (!last || !middle || whole.value === part.value || !/\b[Oo]f\b|\bhas\b|\bhad\b|\bthe\b|\bits\b|\b[Ii]n\b/.test(sketch)) return undefined;
  const between = sketch.slice(markOf(sentence, middle).end, markOf(sentence, last).start), tail = sketch.slice(markOf(sentence, last).end), lead = sketch.slice(0, markOf(sentence, first).start);
  if (/\bturnout of $/.test(sketch.slice(0, markOf(sentence, share).start)) && !/\bvoters|electors\b/.test(sketch)) return undefined;
  if (/\b(?:followed by|ahead of)\b/.test(sketch.slice(markOf(sentence, first).end, markOf(sentence, second).start)) && / of the (?:total|whole)\b/.test(tail)) return undefined;
  const ofWhole = /\b(?:of|out of) (?:the |its |their |all |his |her )?(?:[\p{L}']+ ){0,2}$/u.test(sketch.slice(markOf(sentence, first).end, markOf(sentence, second).start)) || /\b(?:[Oo]f|[Oo]ut of|[Ii]n a? ?(?:the )?(?:poll|survey|study) of) (?:the |its |their |all )?$/.test(lead) || /\b(?:of which|of whom|of them)\b/.test(sketch) || (sentence.joined === true && first === whole && part.unit === whole.unit);
  const stated = last === share ? (ofWhole || /\bgiving (?:it|them) $/.test(between)) && (beside.test(between) || share.kind === "ratio" && between.length < 40 && between.endsWith(", ") && !/[.;!?‹]/.test(between) && / of (?:the|its|their) (?:total|whole|lot)\b/.test(tail)) && !otherShare.test(tail) && isOf(tail, whole) : last === part && (middle === share ? ofThem.test(between) || /^(?:, or | \()$/.test(between) : figures[0] === share && /^ (?:majority )?of (?:the |its |their |all |all the )?$/.test(sketch.slice(markOf(sentence, share).end, markOf(sentence, whole).start))) && reworded.test(between) && members.test(tail);
  // "HK$212bn, making up 57 per cent of the HK$372bn total".
  const partToShare = sketch.slice(markOf(sentence, part).end, markOf(sentence, share).start);
  const wholeLast = middle === share && last === whole && (beside.test(partToShare) || (share.kind === "ratio" && partToShare.length < 40 && partToShare.endsWith(", ") && !/[.;!?‹]/.test(partToShare))) && /^ of (?:(?:the |its |their |all |all the |a )?|(?:the|its|a) (?:[a-z]+ ){1,3}of (?:some |about )?)$/.test(between);
  // "Turnout was 61 per cent: 4.1 million of the 9.6 million on the roll voted".
  const ahead = figures[0] === share && middle === part && last === whole && /^(?::| [–—-]|,) (?:with |some |about )?$/.test(sketch.slice(markOf(sentence, share).end, markOf(sentence, part).start)) && /^ (?:out )?of (?:the |its |their |all )?$/.test(between);
  if (!stated && !wholeLast && !ahead || (first.kind !== second.kind && !ofWhole)) return undefined;
  const found = share.kind === "ratio" ? ofFraction(part, whole, share) : judge(context, part, whole, share);
  return found?.outcome === "amend" ? { ...found, outcome: "review" } : found;
}

/** `or 37% of the vote` is no share of seats. */
function isOf(tail: string, whole: Claim): boolean {
  const word = shareOf.exec(tail)?.[1];
  return word === undefined || /^(?:total|whole|them|membership|workforce|staff)$/.test(word) || (whole.unit !== undefined && word.startsWith(whole.unit.slice(0, 4))) || whole.kind === "money";
}
const measured = ({ kind }: Claim): boolean => kind === "measurement" || kind === "count";

function ofFraction(part: Claim, whole: Claim, share: Claim): Answer | undefined {
  const said = interval(share), exact = decimal(part.value ?? 0).div(whole.value ?? 1);
  if (!said) return undefined;
  const off = exact.lt(said.low) ? said.low.minus(exact) : exact.gt(said.high) ? exact.minus(said.high) : decimal(0), good = off.lte(decimal(share.value ?? 0).lt("0.4") ? decimal(share.value ?? 0).times("0.12") : "0.05");
  return {
    outcome: good ? (off.isZero() ? "ok" : "ok_rounded") : "amend", claims: [share.start, part.start, whole.start], inputs: { part: quoted(part), whole: quoted(whole), share: share.quote }, formula: `${part.quote} ÷ ${whole.quote}`, ...(good ? {} : { cause: "wrong_share" as const }),
    working: `${part.quote} of ${whole.quote} is ${say(exact.times(100), 3)}%${good ? "." : `; the text says ${share.quote}.`}`,
  };
}

export const shareOfTotal: Check = {
  id: "share-of-total", version: 8, because: "A part, its whole and its share have to agree.",
  run: (context) => withSpread(context, [{ ...statedShare, read: shareApart }], [...gather(context.sentences, (sentence, place) => {
    if (sentence.claims.length < 2) return undefined;
    const sure = [...ofLast(context, sentence, context.sentences[place - 1]), apart(context, sentence), inFractions(sentence), sentence.kinds.includes("r") ? outnumbered(sentence) : undefined, ...gather(sentence.claims, (_, at) => [found(context, sentence, at), ratioPair(context, sentence, at), ratioTwice(context, sentence, at), fractionOfWhole(context, sentence, at), turnout(context, sentence, at), threshold(context, sentence, at)])].filter((one) => one !== undefined);
    const only = sure.length > 0 || sentence.claims.length < 3 ? undefined : onlyFigures(context, sentence);
    return only ?? sure;
  }), ...gather(context.pairs, (pair) => onlyFigures(context, pair))]),
  finds: [
    ["The ward has 8,200 voters, of whom 2,870 cast a ballot. A turnout of 41 per cent was higher than feared.", { outcome: "review", cause: "wrong_share" }],
    ["Men outnumber women on the course by three to one: there are 96 men and 24 women.", { outcome: "review", cause: "wrong_share" }],
    ["The state has 5.6 million tonnes of cane, a quarter of the national crop of 16.8 million tonnes.", { outcome: "review", cause: "wrong_share" }],
    ["Some 4,500 people are employed at the smelter and 1,350 of them are on short contracts, figures show. They make up 40 per cent of the workforce.", { outcome: "review", cause: "wrong_share" }],
    ["The fire passed over 3,200 hectares. Vineyards accounted for 1,280 hectares of that, or about a quarter of everything burned.", { outcome: "review", cause: "wrong_share" }],
    ["Samples were taken at 24 beaches and three of them failed. That means one beach in six is unfit to swim from.", { outcome: "review", cause: "wrong_share" }],
    ["The top 20 donors gave £4m of the £12m raised, three quarters of the total.", { outcome: "review", cause: "wrong_share" }],
    ["Of the 1,600 patients, 736 (46%) preferred a letter.", { outcome: "ok" }],
    ["Of the 1,600 patients, 736 (64%) preferred a letter.", { outcome: "amend", cause: "digits_swapped" }],
    ["The party won 33 of the 30 seats.", { outcome: "amend", cause: "part_exceeds_total" }],
    ["In all 12 of the 29 members (51%) voted no.", { outcome: "amend", cause: "wrong_share" }],
    ["The mill shed 300 of its 2,000 jobs, or 25% of its workforce.", { outcome: "amend", cause: "wrong_share" }],
    ["Two-thirds of the 90 members, or 60, agreed.", { outcome: "ok_rounded" }],
    ["A two-thirds majority of the 120 delegates, or 60 votes, is needed to change the rules.", { outcome: "amend", cause: "wrong_share" }],
    ["The motion won 210 of the 400 votes, more than the two-thirds needed to pass.", { outcome: "amend", cause: "threshold" }],
    ["Forty of the 72 members backed the bill, clearing the two-thirds threshold in the charter.", { outcome: "amend", cause: "threshold" }],
    ["Some 300 of the 1,200 flats planned for the old brewery in Leith will be for rent, or 40 per cent of the total.", { outcome: "amend", cause: "wrong_share" }],
    ["Complaints fell to 5,200 in the quarter. Of those, 1,240, or 34 per cent, concerned luggage.", { outcome: "amend", cause: "wrong_share" }],
    ["The firm, which employs 2,400 people, will cut 360 jobs, or 25 per cent of its workforce.", { outcome: "amend", cause: "wrong_share" }],
    ["The firm will cut 360 jobs, or 25 per cent of its 2,400 staff.", { outcome: "amend", cause: "wrong_share" }],
    ["About a third of the 900 staff, some 450 people, will be asked to leave.", { outcome: "amend", cause: "wrong_share" }],
    ["Twelve of the squad’s 23 players, more than two-thirds, are from abroad.", { outcome: "amend", cause: "wrong_share" }],
    ["Of 900 applicants, 340 were interviewed and 120 offered a place, one in five of those who applied.", { outcome: "amend", cause: "wrong_share" }],
    ["Nine in ten pupils passed, a rate of 80 per cent.", { outcome: "amend", cause: "wrong_share" }],
    ["About one in five of the mine’s workers will go: 1,840 of the 7,360 people on its payroll.", { outcome: "review", cause: "wrong_share" }],
    ["Police seized 640 phones, a quarter of which, 210, had been stolen.", { outcome: "amend", cause: "wrong_share" }],
    ["Three-quarters of the 80 delegates, or 40, walked out.", { outcome: "amend", cause: "wrong_share" }],
    ["She won 5,200 of the 8,000 votes, a share of 45 per cent.", { outcome: "review", cause: "wrong_share" }],
    ["The hospital saw 400 patients, 80 per cent of them, or 360, within four hours.", { outcome: "review", cause: "wrong_share" }],
    ["The poll covered 1,500 voters. Of them 600, or 60 per cent, backed the mayor.", { outcome: "review", cause: "wrong_share" }],
    ["Turnout was 61 per cent: 4.1 million of the 9.6 million on the roll voted.", { outcome: "review", cause: "wrong_share" }],
    ["Of its 640 pupils, 160 — 25 per cent — have free meals.", { outcome: "ok" }],
    ["A quarter of the 48 staff, 16 people, took the offer.", { outcome: "review", cause: "wrong_share" }],
    ["Turnout was 71%: of 1.6 million registered voters, 820,000 cast ballots.", { outcome: "amend", cause: "wrong_share" }],
  ],
  ignores: ["Of 900 applicants, 340 were interviewed and 120 offered a place, one in three of those interviewed.", "The firm, which employs 2,400 people, will cut 360 jobs, or 45 per cent of the sales team.", "The party won 33 of the 90 seats, or 37% of the vote.", "Half of the 40 rooms, 12 of them with a view, are let.", "The party won 33 of the 90 seats.", "The loan of $900m consists of $600m from the bank and $300m from the fund.", "She won 12 of 20 games, 5% more than last year.", "Among the dead were five members of two families."],
};
