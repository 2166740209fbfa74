import type { Cause, Claim } from "../../types";
import { after, gather, type Check, type Context, type Answer } from "../check";
import { agrees, identical, isSum, moreDead, plain, sameThing, slipBetween } from "../again";
import { lastClause, wordsBefore } from "../around/terms";
import { decimal, holds, interval } from "../interval";
import { has } from "../passage";
import { markOf, meet } from "../sketch";
import { spokenOfAgain } from "../spoken-again";
import { withSpread, type Spread, type Statement } from "../spread/read";
import { quoted } from "../wording";

const comparable: ReadonlySet<string> = new Set(["casualty", "count", "money", "percentage"]);

const roundly = /\b(?:pass(?:es|ed|ing)?|tops?|topped|topping|exceeds?|exceeding|over|above|beyond|surpass(?:es|ed)?|cross(?:es|ed)?|hits?|reach(?:es|ed)?|more than)\b[^.;:!?\d]{0,16}$/i;
/** A figure of the headline that the body gives otherwise and nowhere the same. */
function againstBody({ claims: all, headline, text }: Context): Answer[] {
  const claims = all.filter(({ start }) => start >= (headline?.end ?? 0));
  return gather(headline?.claims ?? [], (head) => {
    if (!comparable.has(head.kind) || !plain(head)) return undefined;
    const same = claims.filter((claim) => plain(claim) && sameThing(head, claim)), lead = same[0];
    const related = claims.filter((claim) => plain(claim) && claim.kind === head.kind);
    if (!lead || lead.start > Math.max(700, text.length / 3)) return undefined;
    const match = same.find((claim) => identical(head, claim)) ?? same.find((claim) => agrees(head, claim));
    const inputs = { headline: quoted(head), text: quoted(match ?? lead) };
    if (match) return { outcome: identical(head, match) ? "ok" : "ok_rounded", claims: [match.start], inputs, formula: "headline = text", working: `The headline's ${quoted(head)} agrees with the text's ${quoted(match)}.` };
    const anywhere = claims.some((claim) => claim.value !== null && decimal(claim.value).eq(head.value ?? 0));
    if (anywhere || isSum(head, head.kind === "count" && slipBetween(head, lead) === "digits_swapped" ? same : related) || !(head.kind === "count" && slipBetween(head, lead) === "digits_swapped") && isSum(head, claims.filter((claim) => plain(claim) && (claim.kind === "count" || claim.kind === "casualty")))) return undefined;
    // "Claims pass $420m": 426 million, as a headline rounds it.
    if (head.kind === "money" && roundly.test(headline?.text.slice(0, head.start) ?? "") && same.some((claim) => { const ratio = Number(claim.value) / Number(head.value); return ratio >= 1 && ratio < 1.1; })) return undefined;
    // Four passengers and the driver are five: people whom the text does not count.
    const beyond = decimal(head.value ?? 0).minus(lead.value ?? 0);
    if (beyond.gt(0) && beyond.lte(2) && / and (?:the|a|an|his|her|its|their|one)\b/.test(after(text, lead, 120))) return undefined;
    const slip = same.map((claim) => slipBetween(head, claim)).find((cause) => cause !== undefined);
    if (head.kind !== "casualty" && slip === undefined) return undefined;
    const harm = head.harm === undefined ? "" : ` ${head.harm}`;
    const several = same.length > 1 || moreDead.test(text.slice(headline?.end ?? 0));
    return { outcome: (head.kind === "casualty" && !several) || (head.kind !== "casualty" && slip) ? "amend" : "review", claims: [lead.start], inputs, formula: "headline = text", cause: slip?.startsWith("factor") || slip === "digits_swapped" ? slip : "headline_differs", working: `The headline says ${head.quote}${harm}, the text ${lead.quote}${harm}, and nowhere ${head.quote}.` };
  });
}

const alone: ReadonlySet<string> = new Set(["ratio", "duration", "age", "score", "count", "measurement", "percentage"]);
const classOf = ({ kind, unit, per, change }: Claim): string => (kind === "age" || kind === "score" ? kind : `${kind} ${unit ?? ""} ${per ?? ""} ${kind === "percentage" || kind === "ratio" ? (change ?? "") : ""}`);
const opening = 420;

/** Whether two stretches of words name one thing: `profit`, `earnings` and `earned`. */
function sharesName(one: string, two: string): boolean {
  const stems = (words: string): string[] => (words.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 4)), others = new Set(stems(two));
  return stems(one).some((stem) => others.has(stem));
}

/** 17.8 for 18 and the other way about. */
const isRounded = (one: Claim, two: Claim): boolean => [[one, two], [two, one]].some(([a, b]) => { const own = a && interval(a); return own !== undefined && holds(own, decimal(b?.value ?? 0)); });

/** The only figure of its sort in the headline, and the only one at the head of the text, where they are not the same: `Seven-year deal` over a contract of five years. */
function loneInHeadline({ claims: all, headline, text }: Context): Answer[] {
  const from = headline?.end ?? 0, body = all.filter(({ start }) => start >= from), heads = headline?.claims ?? [];
  return gather(heads, (head) => {
    if (!alone.has(head.kind) && head.kind !== "money" || !plain(head) && head.kind !== "score" || head.bound !== "exact") return undefined;
    // "One union to strike, but second misses the bar": one of some.
    if (head.value === "1") return undefined;
    const isMove = head.kind === "percentage" && head.change !== undefined;
    const said = ({ kind, value, quote }: Claim): string => (kind === "score" ? quote : value ?? quote);
    const first = body.find((claim) => plain(claim) && sameThing(head, claim));
    // Right further down, and turned in the lead: the slip is in one of the two.
    if (first && first.start < from + opening && first.bound === "exact" && decimal(head.value ?? 0).gte(12) && head.unit === "job" && !isSum(head, body) && slipBetween(head, first) === "digits_swapped") return { outcome: "review", claims: [first.start], inputs: { headline: quoted(head), text: quoted(first) }, formula: "headline = text", cause: "digits_swapped", working: `The headline says ${quoted(head)}, the text first ${quoted(first)}.` };
    if (body.some((claim) => said(claim) === said(head) || head.kind === "ratio" && claim.kind === "percentage" && Math.abs(Number(claim.value) / 100 - Number(head.value)) < 0.02) || head.kind !== "score" && body.some((claim) => claim.kind === head.kind && (isMove ? isRounded(head, claim) : agrees(head, claim)))) return undefined;
    const lead = body.filter((claim) => claim.start < from + opening && (plain(claim) || claim.kind === "score") && claim.kind === head.kind && !heads.some((other) => said(other) === said(claim)));
    const twins = lead.filter((claim) => classOf(claim) === classOf(head) || head.unit === "job" && sameThing(head, claim)), [twin] = twins, related = body.filter((claim) => plain(claim) && claim.kind === head.kind);
    const swapped = head.kind === "score" || decimal(head.value ?? 0).lt(10) ? undefined : lead.find((claim) => { const slip = slipBetween(head, claim); return slip === "digits_swapped" || (slip === "factor_10" && decimal(head.value ?? 0).gte(100)); });
    // Half a dozen may be added up or rounded; two lone figures of one thing may not differ.
    const named = isMove ? lead.find((claim) => claim.change === head.change && claim.unit === head.unit && sharesName(headline?.text.slice(Math.max(0, head.start - 48), head.start) ?? "", text.slice(Math.max(from, claim.start - 64), claim.start))) : undefined;
    const other = swapped ?? named ?? (twins.length === 1 && heads.filter((claim) => classOf(claim) === classOf(head)).length === 1 && head.kind !== "money" && head.kind !== "percentage" && head.kind !== "measurement" ? twin : undefined);
    if (!other || other.bound !== "exact" || !named && isSum(head, related) || !named && moreDead.test(text.slice(from)) && !swapped || / and (?:the|a|an|his|her|its|their|one)\b/.test(after(text, other, 120)) && !swapped && !named) return undefined;
    // Who is 43 now was 34 at the time.
    if (head.kind === "age" && /^(?: years old)?,? (?:at the time|when|then|in (?:19|20)\d\d)\b/.test(after(text, other, 24))) return undefined;
    return { outcome: "review", claims: [other.start], inputs: { headline: quoted(head), text: quoted(other) }, formula: "headline = text", cause: swapped ? slipBetween(head, other) ?? "headline_differs" : "headline_differs", working: `The headline says ${quoted(head)}, the text ${quoted(other)}, and nowhere ${head.quote}.` };
  });
}

/** What is certain of a headline's figure comes before what is likely. */
function headed(context: Context): Answer[] {
  const sure = againstBody(context), taken = new Set(sure.flatMap(({ claims }) => claims));
  return [...sure, ...loneInHeadline(context).filter(({ claims }) => !claims.some((start) => taken.has(start)))];
}

const thing = "restoration|renovation|proposals?|bids?|offers?|grants?|deals?|schemes?|plans?|projects?|loans?|funds?|contracts?|budgets?|packages?|bills?|fines?|awards?|settlements?|donations?|gifts?|investments?|takeovers?|programmes?|programs?|stadiums?|bridges?|hospitals?|schools?|factory|plant|prize|levy|bailout|bond|trust|centre|terminal|upgrade|revamp|refurbishment|pool|museum|tunnel|library|airport|station|campus|complex|tower|line|road|runway|park|dam|ferry|ship|vessel|extension|development|estate|theatre|venue|facility|market|subsidy|rescue|cut|cuts|tax|penalty";
const paidFor = new RegExp(String.raw`‹m(?<sum>\d+)› (?:(?:spent )?(?:on|for|towards|to build) (?:an?|the|its|their) )?(?:[a-z-]+ ){0,2}?(${thing})\b`);
const nextThing = new RegExp(String.raw`^ (${thing})\b`);
const costs = new RegExp(String.raw`\b(${thing}) (?:(?:is|was) (?:worth|valued at|put at)|will cost|would cost|costs?|costing|that cost|which cost|is to cost|is expected to cost|was built for|was bought for) ‹m(?<sum>\d+)›`);
const again = new RegExp(String.raw`\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ‹m(?<sum>\d+)› (?:[a-z-]+ ){0,2}?(${thing})\b`);

/** `a £2.3m grant … the £3.2m grant`: one sum of money for one thing, where a slip would make the two the same. */
function sumAgain({ sentences, text, claims }: Context): Answer[] {
  const found: Answer[] = [], first = new Map<string, Claim[]>();
  if (!sentences.some((sentence) => has(sentence, "money") && again.test(sentence.sketch))) return found;
  for (const sentence of sentences) {
    if (!has(sentence, "money")) continue;
    const thing = again.exec(sentence.sketch), claim = thing && sentence.claims[Number(thing.groups?.["sum"])], known = first.get(thing?.[2] ?? "") ?? [], [other] = known;
    // A fine of another year, a second fine.
    const another = other && (/^ (?:in (?:19|20)\d\d|last (?:year|month|week)|a year ago)\b/.test(after(text, other, 40)) || /^[^.;]{0,30} is (?:its|the|their|his|her) (?:second|third|fourth|latest)\b/.test(after(text, claim ?? other, 60)));
    if (claim && other && !another && known.length === 1 && plain(claim) && claim.unit === other.unit && claim.change === undefined && !agrees(claim, other) && !/ (?:more|less|higher|lower) than (?:the|its|their) \S{0,4}$/.test(text.slice(Math.max(0, claim.start - 28), claim.start)) && !otherScope.test(after(text, claim, 60)) && !/^[^.;]{0,24} (?:for|with|of) (?:its|their|another|a (?:rival|second))\b/.test(after(text, claim, 60)) && !isSum(claim, claims.filter((one) => one.kind === "money" && one !== claim))) {
      const slip = slipBetween(claim, other);
      if (slip !== undefined && slip !== "factor_1000000") found.push({ outcome: slip === "wrong_digit" ? "review" : "amend", claims: [claim.start, other.start], inputs: { first: quoted(other), again: quoted(claim) }, formula: "first = again", cause: slip === "wrong_digit" ? "figure_differs" : slip, working: `The text speaks of ${quoted(other)} first and of ${quoted(claim)} here.` });
    }
    for (const [pattern, name] of spent) {
      const sum = meet(sentence, pattern)?.["sum"];
      if (sum && plain(sum)) first.set(name, [...(first.get(name) ?? []), sum]);
    }
    const price = meet(sentence, boughtFor)?.["price"];
    if (price && plain(price) && bought.test(sentence.sketch.slice(0, markOf(sentence, price).start))) first.set("deal", [...(first.get("deal") ?? []), price]);
    const cost = costs.exec(sentence.sketch), priced = cost && sentence.claims[Number(cost.groups?.["sum"])];
    if (cost?.[1] && priced && plain(priced)) first.set(cost[1], [...(first.get(cost[1]) ?? []), priced]);
    const named = paidFor.exec(sentence.sketch), one = named && sentence.claims[Number(named.groups?.["sum"])];
    const further = named && nextThing.exec(sentence.sketch.slice(named.index + named[0].length))?.[1];
    if (further && one && plain(one) && one.value !== claim?.value) first.set(further, [...(first.get(further) ?? []), one]);
    if (named?.[2] && one && plain(one) && one.value !== claim?.value) first.set(named[2], [...(first.get(named[2]) ?? []), one]);
  }
  return found;
}

const otherScope = /^[^.;]{0,40}(?:includ(?!es no)|exclud|with debt|plus |net of|after tax|before tax)/;
const spent: readonly (readonly [RegExp, string])[] = [[/‹m(?<sum>\d+)› to settle\b/, "settlement"], [/\bfined [^.;:!?‹]{0,40}‹m(?<sum>\d+)›/, "fine"], [/\bfined [^.;:!?‹]{0,40}‹m(?<sum>\d+)›/, "penalty"], [/\bawarded [^.;:!?‹]{0,30}‹m(?<sum>\d+)›/, "award"], [/\b(?:donated|given) ‹m(?<sum>\d+)›/, "donation"], [/\b(?:lent|lend|borrow|borrowed) [^.;:!?‹]{0,24}‹m(?<sum>\d+)›/, "loan"]];
const boughtFor = / for ‹m(?<price>\d+)›/, bought = /\b(?:buy|acquire|take over|purchase|bought|acquired|takeover of|acquisition of|merger with)\b/;
const againAlone = /^\W{0,2}The ‹m(?<sum>\d+)› (?:will|would|is|was|has|had|comes|came|includes|covers|goes|went) /;
const jailed = /\b(?:jailed|imprisoned|sentenced|prison|jail)\b/, sentenceAgain = /\b(?:[Hh]is|[Hh]er|[Tt]he) ‹d(?<term>\d+)›-(?:year|month) (?:prison |jail )?(?:sentence|term)\b/;
/** `jailed for nine years … his six-year sentence`, `set aside £4.5m … The £5.4m will`. */
function inNextSentence({ figured }: Context): Answer[] {
  return gather(figured, ({ sentence, stretch, at }) => {
    const next = stretch[at + 1];
    if (!next || next.claims.length === 0) return undefined;
    const sums = sentence.claims.filter(({ kind, restates }) => kind === "money" && restates === undefined), sum = meet(next, againAlone)?.["sum"], term = sentence.claims.find((claim) => claim.kind === "duration" && jailed.test(lastClause(wordsBefore(sentence, claim, 50)))), later = meet(next, sentenceAgain)?.["term"];
    const [one, two, cause] = sum && sums.length === 1 && sums[0] && sum.unit === sums[0].unit && slipBetween(sum, sums[0]) === "digits_swapped" ? [sums[0], sum, "digits_swapped" as const]
      : term && later && term.unit === later.unit && plain(term) && plain(later) && !agrees(term, later) && sentence.claims.filter(({ kind }) => kind === "duration").length === 1 && !/\b(?:cut|reduced|increased|raised|suspended|appeal court|instead)\b/.test(`${sentence.words} ${next.words}`) ? [term, later, "figure_differs" as const] : [];
    return one && two && cause ? [{ outcome: "review", claims: [two.start, one.start], inputs: { first: quoted(one), again: quoted(two) }, formula: "first = again", cause, working: `The text speaks of ${quoted(one)} first and of ${quoted(two)} here.` }] : undefined;
  });
}

const wholeSum = /\b[Tt]he (?:full|entire|whole|same|total) ‹m/, theSum = /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:full |entire |whole |same |total )?‹m(?<sum>\d+)›[ .,]/;
/** `left £6.2 million … how the £2.6 million legacy should be spent`: the only two sums of three sentences, with a slip between them. */
function sumBefore({ sentence, window }: Spread): Answer | undefined {
  const sum = meet(sentence, theSum)?.["sum"], sums = window.claims.filter(({ kind, restates }) => kind === "money" && restates === undefined), [first] = sums;
  if (!sum || !first || sums.length !== 2 || sum === first || !plain(sum) || !plain(first) || sum.unit !== first.unit || sum.change !== first.change || sum.per !== first.per || agrees(sum, first) || otherScope.test(window.words) || /^[^.;]{0,24}\b(?:in (?:19|20)\d\d|last (?:year|month|week|season)|a year ago|earlier)\b/.test(window.words.slice(first.end - window.start)) || /\b(?:cleared|acquitted|not|never|denied|instead)\b/.test(sentence.words) || !wholeSum.test(sentence.sketch) && / (?:of|in|from) (?:19|20)\d\d\b| (?:it|they|he|she|that|which|in|from) /.test(window.words.slice(sum.end - window.start).slice(0, 30).replace(/^,.*/, ""))) return undefined;
  const slip = slipBetween(sum, first);
  return slip === "digits_swapped" || slip === "factor_10" || slip === "factor_1000" ? { outcome: "review", claims: [sum.start, first.start], inputs: { first: quoted(first), again: quoted(sum) }, formula: "first = again", cause: slip, working: `The text speaks of ${quoted(first)} first and of ${quoted(sum)} here.` } : undefined;
}

/** One digit more or less is no slip that says anything. */
const wideSlip = (a: Claim, b: Claim): Cause => { const slip = slipBetween(a, b); return slip === undefined || slip === "wrong_digit" ? "figure_differs" : slip; };
const isWhole = /\b(?:whole|entire|only|full) (?:crew|party|group|family|team|class|staff)\b/, allOfThem = /\b[Aa]ll (?:of the |the )?‹[ck](?<again>\d+)› (?:[a-z]+|of the [a-z]+) (?:are|were|will|have|had|is|would|must|could|denied|pleaded|admitted|appeared|survived|escaped|died) /;
/** `the loss of 1,400 jobs … all 1,140 jobs are going`. */
function allAgain({ sentence, window }: Spread): Answer | undefined {
  const again = meet(sentence, allOfThem)?.["again"], same = again ? window.claims.filter((claim) => claim.kind === again.kind && claim.unit === again.unit && claim.harm === again.harm) : [], [first] = same;
  if (!again || !first || same.length !== 2 || first === again || !plain(again) || !plain(first) || first.bound !== "exact" || again.bound !== "exact" || agrees(again, first)) return undefined;
  const share = decimal(again.value ?? 0).div(first.value ?? 1);
  return share.lt("0.7") || share.gt("1.5") || decimal(again.value ?? 0).lt(10) && (moreDead.test(window.words) || !isWhole.test(window.words)) ? undefined : { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: "first = again", cause: wideSlip(again, first), working: `The text speaks of ${quoted(first)} first and of all ${quoted(again)} here.` };
}

const someone = /^\s{0,4}(?:The )?‹a(?<age>\d+)›-year-old [^.]{0,60}\b(?:was|has been|is|appeared|faces) (?:to be )?(?:remanded|charged|arrested|jailed|held|accused|convicted|sentenced|fined|banned|given|in court|before|detained|freed|elected|named|appointed|suspended|sacked)(?!.*(?:brother|sister|friend|twin|wife|husband|two|both|and a|couple))/;
const samePerson = /^\W{0,2}(?:At ‹a(?<age>\d+)›, (?:he|she)|The ‹a(?<other>\d+)›-year-old)\b/;
const named = /^(?!His |Her |Their |The |An? |Another |Police |Its |Both )(?:Mr |Ms |Mrs |Dr )?[A-Z][\p{L}-]+(?: [\p{L}-]+){0,3}, ‹a(?<age>\d+)›, (?:of |from |who |is |was |faces|has |had |appeared|pleaded|denied|admitted|died|told|said)/u;
/** `A 46-year-old driver was held. Chan, 64, faces …`: one person in two sentences, with the digits of the age turned round. */
function ageAgain({ figured }: Context): Answer[] {
  return gather(figured, ({ sentence, stretch, at }) => {
    if (!has(sentence, "age")) return undefined;
    const next = stretch[at + 1], own = meet(sentence, named)?.["age"], one = meet(sentence, someone)?.["age"] ?? own, two = next && meet(next, own ? samePerson : named)?.["age"];
    if (!one || !two || sentence.claims.filter(({ kind }) => kind === "age").length > 1 || slipBetween(two, one) !== "digits_swapped") return undefined;
    return { outcome: "review", claims: [two.start, one.start], inputs: { first: quoted(one), again: quoted(two) }, formula: "first = again", cause: "digits_swapped", working: `The text gives the age as ${one.quote} first and as ${two.quote} here.` };
  });
}

const victim = /‹a(?<age>\d+)›-year-old [^.;:!?‹]{0,40}?\b(?:was|were|has been|is|died|drowned) /, theVictim = /\b[Tt]he ‹a(?<again>\d+)›-year-old (?:victim|man|woman|boy|girl|patient|driver|cyclist|suspect|defendant|accused|pensioner|casualty|motorist|rider|passenger)\b/;
/** `A 47-year-old cyclist was killed. … the 74-year-old victim`: the only two ages of three sentences. */
function ageOfVictim({ sentence, window }: Spread): Answer | undefined {
  const again = meet(sentence, theVictim)?.["again"], first = meet(window, victim)?.["age"], ages = window.claims.filter(({ kind }) => kind === "age");
  if (!again || !first || again === first || ages.length !== 2 || slipBetween(again, first) !== "digits_swapped") return undefined;
  return { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: "first = again", cause: "digits_swapped", working: `The text gives the age as ${first.quote} first and as ${again.quote} here.` };
}

/** `Profit up 12pc` over a text in which it fell 12 per cent. */
function otherWay({ headline, claims, text }: Context): Answer[] {
  return gather(headline?.claims ?? [], (head) => {
    if (head.kind !== "percentage" || head.change === undefined || head.value === null) return undefined;
    const body = claims.filter((claim) => claim.start >= (headline?.end ?? 0) && claim.kind === "percentage" && claim.change !== undefined && claim.value === head.value), [first] = body;
    if (!first || first.start - (headline?.end ?? 0) > Math.max(400, text.length / 3) || body.some(({ change }) => change === head.change)) return undefined;
    return { outcome: "amend", claims: [first.start], inputs: { headline: quoted(head), text: quoted(first) }, formula: "headline = text", cause: "headline_differs", working: `The headline gives ${quoted(head)} as ${head.change === "increase" ? "a rise" : "a fall"}, the text as ${first.change === "increase" ? "a rise" : "a fall"}.` };
  });
}

const atShare = /^\W{0,3}At ‹p(?<again>\d+)›/;
/** `The reservoir is 38 per cent full. … At 83 per cent, the level is the lowest`: a share of the sentences before with its digits turned. */
function shareAgain({ sentence, window }: Spread): Answer | undefined {
  const again = meet(sentence, atShare)?.["again"], shares = window.claims.filter((claim) => claim.kind === "percentage" && claim !== again && plain(claim)), first = again && shares.find((claim) => slipBetween(again, claim) === "digits_swapped");
  if (!again || !first || !plain(again) || shares.some((claim) => agrees(again, claim))) return undefined;
  return { outcome: "review", claims: [again.start, first.start], inputs: { first: quoted(first), again: quoted(again) }, formula: "first = again", cause: "digits_swapped", working: `The text speaks of ${quoted(first)} first and of ${quoted(again)} here.` };
}

const statements: readonly Statement[] = [
  { marks: "p", cue: /^\W{0,3}At ‹p/, read: shareAgain },
  { marks: "m", cue: /he ‹m|his ‹m|hat ‹m|(?:full|entire|whole|same|total) ‹m/, read: sumBefore },
  { marks: "ck", cue: /ll ‹|ll of the ‹|ll the ‹/, read: allAgain },
  { marks: "a", cue: /he ‹a/, read: ageOfVictim },
];

export const sameFigure: Check = {
  id: "same-figure", version: 8, because: "A figure that an article gives twice has to be the same figure.",
  run: (context) => withSpread(context, statements, [...headed(context), ...otherWay(context), ...inNextSentence(context), ...spokenOfAgain(context), ...sumAgain(context), ...ageAgain(context)]),
  finds: [
    ["The reservoir is 38 per cent full, the ministry said. At 83 per cent, the level is the lowest since 1995.", { outcome: "review", cause: "digits_swapped" }],
    ["It has rejected a A$1.3 billion takeover proposal. The chairman said the A$1.8 billion proposal was too low.", { outcome: "review", cause: "figure_differs" }],
    ["Nineteen people were hurt in the crash. Police said all 16 of the injured were awake.", { outcome: "review", cause: "figure_differs" }],
    ["A 47-year-old cyclist was killed by a lorry. The 74-year-old victim was certified dead at the scene.", { outcome: "review", cause: "digits_swapped" }],
    ["The museum has been left £6.2 million by a chemist. Trustees will decide how the £2.6 million legacy is to be spent.", { outcome: "review", cause: "digits_swapped" }],
    ["The works will shut with the loss of 1,400 jobs. All 1,140 jobs are to go by May.", { outcome: "review", cause: "figure_differs" }],
    ["At least 91 people have died after a hillside gave way, the governor said.", { outcome: "amend", cause: "headline_differs" }, { title: "Landslide kills 81 in Marindao" }],
    ["At least 91 people have died after a hillside gave way, the governor said.", { outcome: "ok" }, { title: "Landslide kills 91 in Marindao" }],
    ["Port to shed 430 posts in cost drive\n\nThe port will shed 340 posts by May, it said. The cuts were announced at a meeting on Friday.", { outcome: "amend", cause: "digits_swapped" }],
    ["A chapel has won a £2.3m lottery grant for its roof. Trustees said the £3.2m grant would last until 2030.", { outcome: "amend", cause: "digits_swapped" }],
    ["The grocer has agreed to buy its rival for $2.6 billion in cash. The $2.9 billion deal would be its largest.", { outcome: "review", cause: "figure_differs" }],
    ["The council will spend £45m on the pool. Opponents say the £54m pool is a waste of money.", { outcome: "amend", cause: "digits_swapped" }],
    ["The club sold 18,000 season tickets. The 81,000 season tickets brought in £6m.", { outcome: "amend", cause: "digits_swapped" }],
    ["Eighteen miners trapped in pit\n\nCrews were trying on Tuesday to reach 81 miners trapped since the weekend.", { outcome: "amend", cause: "digits_swapped" }],
    ["A fire that killed 14 people was started by a candle. The 41 victims had been asleep.", { outcome: "amend", cause: "digits_swapped" }],
    ["Firm to create 500 jobs\n\nA chip maker is to hire 50 people at a new plant in Fife, ministers announced.", { outcome: "amend", cause: "factor_10" }],
    ["The firm will pay $3.4 million to settle the case. The $4.3 million settlement includes no admission.", { outcome: "amend", cause: "digits_swapped" }],
    ["The watchdog fined the broker $450,000. The firm said it would pay the $540,000 penalty in full.", { outcome: "amend", cause: "digits_swapped" }],
    ["Bank profit up 12pc\n\nThe bank's net profit fell 12 per cent last year as bad loans mounted.", { outcome: "amend", cause: "headline_differs" }],
    ["A 46-year-old plumber was held on Friday. Ivo Brandt, 64, is charged with theft.", { outcome: "review", cause: "digits_swapped" }],
    ["Seven-year deal for Brandt\n\nThe striker Ivo Brandt has signed a five-year contract with the club, it said.", { outcome: "review", cause: "headline_differs" }],
    ["The ferry had 52 people on board. Twenty of the 25 people on board were saved.", { outcome: "review", cause: "digits_swapped" }],
    ["He was jailed for nine years in May. He has appealed against his six-year sentence.", { outcome: "review", cause: "figure_differs" }],
    ["The council has set aside £4.5m for the bridge. The £5.4m will be spent over two years.", { outcome: "review", cause: "digits_swapped" }],
    ["Ms Lee, 34, was elected on Sunday. At 43, she is the youngest mayor.", { outcome: "review", cause: "digits_swapped" }],
    ["The firm will cut 1,450 jobs in Ohio, it said on Monday.\n\nThe 1,540 job cuts, due by June, follow a fall in orders.", { outcome: "amend", cause: "digits_swapped" }],
    ["The firm will cut 7,000 jobs next year. Unions said the 700 jobs were vital.", { outcome: "amend", cause: "factor_10" }],
  ],
  ignores: ["The bank paid £45m in 2019. The £54m fine is its largest.", "The bank was fined £45m in 2019. The £54m fine is its largest.", "The council gave £45m for the pool. The £54m pool, which has £9m from a lottery, opens in May.", "A 46-year-old man was stabbed in Hull. Ivo Brandt, 64, is charged with wounding him.", "A chapel won a £2.3m grant for its roof, and a museum a £4.1m grant. The museum said the £1.4m grant it had last year was spent.", "Ten of the 40 schools have closed.", ["The quake killed 20 people in the city and 61 people in the hills.", { title: "Quake kills 81" }], "The firm will cut 7,000 jobs. The 700 jobs in Hull go first.", ["A bus crash injured 12 people.", { title: "Bus crash kills three" }], ["The crash killed four passengers and the driver.", { title: "Five killed in crash" }]],
};
