import type { Cause, Claim } from "../../types";
import { after, before, type Check, type Context, type Answer } from "../check";
import { decimal, holds, interval, overlaps, pairInterval, printed } from "../interval";
import { digitSlip, factorSlip, swapSlip } from "../slip";
import { has } from "../passage";
import { markOf, meet } from "../sketch";
import { quoted } from "../wording";

const posts = /^(?:job|post|position|role|person|worker|staff)$/;
const sameThing = (a: Claim, b: Claim): boolean =>
  (a.kind === "count" && a.unit === "job" && b.kind === "count" && posts.test(b.unit ?? "")) ||
  a.kind === b.kind && a.harm === b.harm && a.change === b.change && a.per === b.per && (a.kind === "casualty" ? true : a.unit !== undefined && a.unit === b.unit);
const plain = ({ value, high, vague }: Claim): boolean => value !== null && high === undefined && vague === undefined;
const comparable: ReadonlySet<string> = new Set(["casualty", "count", "money", "percentage"]);

function agrees(a: Claim, b: Claim): boolean {
  // A toll of "at least 43" is 43 or a little more in a headline, and not any higher number.
  const one = pairInterval(a, true), two = pairInterval(b, true);
  return one !== undefined && two !== undefined && overlaps(one, two);
}
const identical = (a: Claim, b: Claim): boolean => {
  const one = interval(a), two = interval(b);
  return one !== undefined && two !== undefined && holds(one, decimal(b.value ?? 0)) && holds(two, decimal(a.value ?? 0));
};

/** The slip that makes one of two figures into the other. */
function slipBetween(a: Claim, b: Claim): Cause | undefined {
  const read = printed(a), p = read && read.digits === "" ? { ...read, digits: read.value.toFixed() } : read, value = decimal(b.value ?? 0), exact = { low: value, high: value };
  if (!p || value.isZero()) return undefined;
  return factorSlip(p.value, exact, 0) ?? (swapSlip(p, exact) ? "digits_swapped" : digitSlip(p, value) ? "wrong_digit" : undefined);
}

/** Some pair or triple of figures of the same sort makes the headline's: it may have added them. */
function isSum(target: Claim, parts: readonly Claim[]): boolean {
  const wanted = decimal(target.value ?? 0), values = parts.slice(0, 12).map(({ value }) => decimal(value ?? 0));
  return values.some((a, i) => values.some((b, j) => j > i && (a.plus(b).eq(wanted) || a.minus(b).abs().eq(wanted) || values.some((c, k) => k > j && a.plus(b).plus(c).eq(wanted)))));
}

/** People whom the text adds to its toll in words: the sum may be the headline's. */
const moreDead = /\b(?:couple|pilot|driver|gunman|attacker|captain|also (?:died|killed)|died too|died later|was also|another|a (?:second|third)|an? [a-z]+th|all but)\b/i;

/** A figure of the headline that the body gives otherwise and nowhere the same. */
function againstBody({ claims: all, headline, text }: Context): Answer[] {
  const claims = all.filter(({ start }) => start >= (headline?.end ?? 0));
  return (headline?.claims ?? []).flatMap((head): Answer[] => {
    if (!comparable.has(head.kind) || !plain(head)) return [];
    const same = claims.filter((claim) => plain(claim) && sameThing(head, claim)), lead = same[0];
    const related = claims.filter((claim) => plain(claim) && claim.kind === head.kind);
    if (!lead || lead.start > Math.max(700, text.length / 3)) return [];
    const match = same.find((claim) => identical(head, claim)) ?? same.find((claim) => agrees(head, claim));
    const inputs = { headline: quoted(head), text: quoted(match ?? lead) };
    if (match) return [{ outcome: identical(head, match) ? "ok" : "ok_rounded", claims: [match.start], inputs, formula: "headline = text", working: `The headline's ${quoted(head)} agrees with the text's ${quoted(match)}.` }];
    const anywhere = claims.some((claim) => claim.value !== null && decimal(claim.value).eq(head.value ?? 0));
    if (anywhere || isSum(head, related) || isSum(head, claims.filter((claim) => plain(claim) && (claim.kind === "count" || claim.kind === "casualty")))) return [];
    // Four passengers and the driver are five: people whom the text does not count.
    const beyond = decimal(head.value ?? 0).minus(lead.value ?? 0);
    if (beyond.gt(0) && beyond.lte(2) && / and (?:the|a|an|his|her|its|their|one)\b/.test(after(text, lead, 120))) return [];
    const slip = same.map((claim) => slipBetween(head, claim)).find((cause) => cause !== undefined);
    if (head.kind !== "casualty" && slip === undefined) return [];
    const harm = head.harm === undefined ? "" : ` ${head.harm}`;
    const several = same.length > 1 || moreDead.test(text.slice(headline?.end ?? 0));
    return [{ outcome: (head.kind === "casualty" && !several) || (head.kind !== "casualty" && slip) ? "amend" : "review", claims: [lead.start], inputs, formula: "headline = text", cause: slip?.startsWith("factor") || slip === "digits_swapped" ? slip : "headline_differs", working: `The headline says ${head.quote}${harm}, the text ${lead.quote}${harm}, and nowhere ${head.quote}.` }];
  });
}

const definite = /\b(?:[Tt]he|[Aa]ll|[Tt]hose|[Tt]hese|[Ww]ith (?:only|just))(?: of the)? (?:same )?$/;
const narrowed = /^[\p{L}-]*(?: (?:it|they|he|she|we|you|in|at|from|for|of|on|who|that|which|with|lost|created|made|killed|injured|under|aged|still|remaining|to|found|already|not|needed|required)\b|,? (?:including|of whom))/u;

/** What follows the thing that a figure counts. */
function behindNoun(text: string, claim: Claim): string {
  const words = after(text, claim, 70), at = words.toLowerCase().indexOf((claim.unit ?? "").slice(0, 4));
  return at < 0 || at > 24 ? words : words.slice(at);
}

/** `the 700 jobs` after `7,000 jobs`: a figure that is spoken of again, with a slip between the two. */
function spokenOfAgain({ claims, text }: Context): Answer[] {
  return claims.flatMap((claim, index): Answer[] => {
    if ((claim.kind !== "count" && claim.kind !== "casualty") || !plain(claim) || claim.bound !== "exact" || decimal(claim.value ?? 0).lt(20) || claim.unit === undefined) return [];
    // `ten of the 40 schools`: the whole of a part that has just been named.
    if (/\bof (?:the|all|those|these)(?: of the)? (?:same )?$/.test(before(text, claim, 24))) return [];
    if (!definite.test(before(text, claim, 18)) || narrowed.test(behindNoun(text, claim))) return [];
    const earlier = claims.slice(0, index).filter((other) => plain(other) && (other.kind === claim.kind && other.unit === claim.unit && other.harm === claim.harm || (claim.unit === "victim" && other.harm === "killed")));
    if (earlier.length === 0 || earlier.some((other) => agrees(other, claim)) || isSum(claim, earlier)) return [];
    const values = new Set(earlier.map(({ value }) => value)), [other] = earlier;
    const slip = values.size === 1 && other ? slipBetween(claim, other) : undefined;
    if (!other || slip === undefined || slip === "factor_1000000") return [];
    return [{ outcome: slip === "wrong_digit" ? "review" : "amend", claims: [claim.start, other.start], inputs: { first: quoted(other), again: quoted(claim) }, formula: "first = again", cause: slip === "wrong_digit" ? "figure_differs" : slip, working: `The text speaks of ${quoted(other)} first and of ${quoted(claim)} here.` }];
  });
}

const thing = "grants?|deals?|schemes?|plans?|projects?|loans?|funds?|contracts?|budgets?|packages?|bills?|fines?|awards?|settlements?|donations?|gifts?|investments?|takeovers?|programmes?|programs?|stadiums?|bridges?|hospitals?|schools?|factory|plant|prize|levy|bailout|bond|trust|centre|terminal|upgrade|revamp|refurbishment|pool|museum|tunnel|library|airport|station|campus|complex|tower|line|road|runway|park|dam|ferry|ship|vessel|extension|development|estate|theatre|venue|facility|market|subsidy|rescue|cut|cuts|tax|penalty";
const paidFor = new RegExp(String.raw`‹m(?<sum>\d+)› (?:(?:on|for|towards|to build) (?:an?|the|its|their) )?(?:[a-z-]+ ){0,2}?(${thing})\b`);
const costs = new RegExp(String.raw`\b(${thing}) (?:will cost|would cost|costs?|is to cost|is expected to cost|was built for|was bought for) ‹m(?<sum>\d+)›`);
const again = new RegExp(String.raw`\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ‹m(?<sum>\d+)› (?:[a-z-]+ ){0,2}?(${thing})\b`);

/** `a £2.3m grant … the £3.2m grant`: one sum of money for one thing, where a slip would make the two the same. */
function sumAgain({ sentences, text, claims }: Context): Answer[] {
  const found: Answer[] = [], first = new Map<string, Claim[]>();
  for (const sentence of sentences) {
    if (!has(sentence, "money")) continue;
    const thing = again.exec(sentence.sketch), claim = thing && sentence.claims[Number(thing.groups?.["sum"])], known = first.get(thing?.[2] ?? "") ?? [], [other] = known;
    // A fine of another year, a second fine.
    const another = other && (/^ (?:in (?:19|20)\d\d|last (?:year|month|week)|a year ago)\b/.test(after(text, other, 40)) || /^[^.;]{0,30} is (?:its|the|their|his|her) (?:second|third|fourth|latest)\b/.test(after(text, claim ?? other, 60)));
    if (claim && other && !another && known.length === 1 && plain(claim) && claim.unit === other.unit && claim.change === undefined && !agrees(claim, other) && !otherScope.test(after(text, claim, 60)) && !isSum(claim, claims.filter((one) => one.kind === "money" && one !== claim))) {
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
    if (named?.[2] && one && plain(one) && one.value !== claim?.value) first.set(named[2], [...(first.get(named[2]) ?? []), one]);
  }
  return found;
}

const otherScope = /^[^.;]{0,40}(?:includ(?!es no)|exclud|with debt|plus |net of|after tax|before tax)/;
const spent: readonly (readonly [RegExp, string])[] = [[/‹m(?<sum>\d+)› to settle\b/, "settlement"], [/\bfined [^.;:!?‹]{0,40}‹m(?<sum>\d+)›/, "fine"], [/\bfined [^.;:!?‹]{0,40}‹m(?<sum>\d+)›/, "penalty"], [/\b(?:donated|given) ‹m(?<sum>\d+)›/, "donation"], [/\b(?:lent|lend|borrow|borrowed) [^.;:!?‹]{0,24}‹m(?<sum>\d+)›/, "loan"]];
const boughtFor = / for ‹m(?<price>\d+)›/, bought = /\b(?:buy|acquire|take over|purchase|bought|acquired|takeover of|acquisition of|merger with)\b/;
const someone = /^\s{0,4}(?:The )?‹a(?<age>\d+)›-year-old [^.]{0,60}\b(?:was|has been|is|appeared|faces) (?:to be )?(?:remanded|charged|arrested|jailed|held|accused|convicted|sentenced|fined|banned|given|in court|before|detained|freed|elected|named|appointed|suspended|sacked)(?!.*(?:brother|sister|friend|twin|wife|husband|two|both|and a|couple))/;
const named = /^(?!His |Her |Their |The |An? |Another |Police |Its |Both )(?:Mr |Ms |Mrs |Dr )?[A-Z][\p{L}-]+(?: [\p{L}-]+){0,3}, ‹a(?<age>\d+)›, (?:of |from |who |is |was |faces|has |had |appeared|pleaded|denied|admitted|died|told|said)/u;
/** `A 46-year-old driver was held. Chan, 64, faces …`: one person in two sentences, with the digits of the age turned round. */
function ageAgain({ paragraphs }: Context): Answer[] {
  return paragraphs.flatMap((paragraph) => paragraph.flatMap((sentence, at): Answer[] => {
    if (!has(sentence, "age")) return [];
    const one = meet(sentence, someone)?.["age"], next = paragraph[at + 1], two = next && meet(next, named)?.["age"];
    if (!one || !two || sentence.claims.filter(({ kind }) => kind === "age").length > 1 || slipBetween(two, one) !== "digits_swapped") return [];
    return [{ outcome: "review", claims: [two.start, one.start], inputs: { first: quoted(one), again: quoted(two) }, formula: "first = again", cause: "digits_swapped", working: `The text gives the age as ${one.quote} first and as ${two.quote} here.` }];
  }));
}

/** `Profit up 12pc` over a text in which it fell 12 per cent. */
function otherWay({ headline, claims, text }: Context): Answer[] {
  return (headline?.claims ?? []).flatMap((head): Answer[] => {
    if (head.kind !== "percentage" || head.change === undefined || head.value === null) return [];
    const body = claims.filter((claim) => claim.start >= (headline?.end ?? 0) && claim.kind === "percentage" && claim.change !== undefined && claim.value === head.value), [first] = body;
    if (!first || first.start - (headline?.end ?? 0) > Math.max(400, text.length / 3) || body.some(({ change }) => change === head.change)) return [];
    return [{ outcome: "amend", claims: [first.start], inputs: { headline: quoted(head), text: quoted(first) }, formula: "headline = text", cause: "headline_differs", working: `The headline gives ${quoted(head)} as ${head.change === "increase" ? "a rise" : "a fall"}, the text as ${first.change === "increase" ? "a rise" : "a fall"}.` }];
  });
}

export const sameFigure: Check = {
  id: "same-figure", version: 2, because: "A figure that an article gives twice has to be the same figure.",
  run: (context) => [...againstBody(context), ...otherWay(context), ...spokenOfAgain(context), ...sumAgain(context), ...ageAgain(context)],
  finds: [
    ["At least 91 people have died after a hillside gave way, the governor said.", { outcome: "amend", cause: "headline_differs" }, { title: "Landslide kills 81 in Marindao" }],
    ["At least 91 people have died after a hillside gave way, the governor said.", { outcome: "ok" }, { title: "Landslide kills 91 in Marindao" }],
    ["Port to shed 430 posts in cost drive\n\nThe port will shed 340 posts by May, it said. The cuts were announced at a meeting on Friday.", { outcome: "amend", cause: "digits_swapped" }],
    ["A chapel has won a £2.3m lottery grant for its roof. Trustees said the £3.2m grant would last until 2030.", { outcome: "amend", cause: "digits_swapped" }],
    ["The grocer has agreed to buy its rival for $2.6 billion in cash. The $2.9 billion deal would be its largest.", { outcome: "review", cause: "figure_differs" }],
    ["The council will spend £45m on the pool. Opponents say the £54m pool is a waste of money.", { outcome: "amend", cause: "digits_swapped" }],
    ["The club sold 18,000 season tickets. The 81,000 season tickets brought in £6m.", { outcome: "amend", cause: "digits_swapped" }],
    ["Eighteen miners trapped in pit\n\nCrews were trying on Tuesday to reach 81 miners trapped since the weekend.", { outcome: "amend", cause: "digits_swapped" }],
    ["The tunnel will cost $1.2 billion and open in 2030. Critics say that the $2.1 billion tunnel is not needed.", { outcome: "amend", cause: "digits_swapped" }],
    ["A fire that killed 14 people was started by a candle. The 41 victims had been asleep.", { outcome: "amend", cause: "digits_swapped" }],
    ["Firm to create 500 jobs\n\nA chip maker is to hire 50 people at a new plant in Fife, ministers announced.", { outcome: "amend", cause: "factor_10" }],
    ["The firm will pay $3.4 million to settle the case. The $4.3 million settlement includes no admission.", { outcome: "amend", cause: "digits_swapped" }],
    ["The watchdog fined the broker $450,000. The firm said it would pay the $540,000 penalty in full.", { outcome: "amend", cause: "digits_swapped" }],
    ["Bank profit up 12pc\n\nThe bank's net profit fell 12 per cent last year as bad loans mounted.", { outcome: "amend", cause: "headline_differs" }],
    ["A 46-year-old plumber was held on Friday. Ivo Brandt, 64, is charged with theft.", { outcome: "review", cause: "digits_swapped" }],
    ["The firm will cut 7,000 jobs next year. Unions said the 700 jobs were vital.", { outcome: "amend", cause: "factor_10" }],
  ],
  ignores: ["The bank was fined £45m in 2019. The £54m fine is its largest.", "The council gave £45m for the pool. The £54m pool, which has £9m from a lottery, opens in May.", "A 46-year-old man was stabbed in Hull. Ivo Brandt, 64, is charged with wounding him.", "A chapel won a £2.3m grant for its roof, and a museum a £4.1m grant. The museum said the £1.4m grant it had last year was spent.", "Ten of the 40 schools have closed.", ["The quake killed 20 people in the city and 61 people in the hills.", { title: "Quake kills 81" }], "The firm will cut 7,000 jobs. The 700 jobs in Hull go first.", ["A bus crash injured 12 people.", { title: "Bus crash kills three" }], ["The crash killed four passengers and the driver.", { title: "Five killed in crash" }]],
};
