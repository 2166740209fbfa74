import type { Claim } from "../../types";
import { after, gap, gather, type Check, type Context, type Answer } from "../check";
import { aboardAgain, manifest } from "../aboard";
import { decimal } from "../interval";
import { comparable, countable, generic, grown, hurtAndUnhurt, inCompany, isDegree, isFormer, isKind, isPartItself, isWhole, joint, nation, noted, oneMore, opens, opposite, sexes, uncounted, upToDash, usable, withoutSettled, withoutSizes, type Breakdown } from "../parts";
import type { Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { withSpread } from "../spread/read";
import { restApart, statedRest } from "../spread/rest";
import { statedTotal, totalApart } from "../spread/total";
import { judge } from "../weigh-parts";
import { leftOver, record, sharedOut, totalLast } from "../whole-lists";

const sex = (text: string, claim: Claim): string | undefined => sexes.exec(after(text, claim, 30))?.[0].trim().split(" ").at(-1)?.toLowerCase();
/** Claims of the sentence that follow one another in a list behind `first`. */
function listFrom({ text }: Context, claims: readonly Claim[], at: number): Claim[] {
  const parts: Claim[] = [];
  for (let i = at; i < claims.length; i++) {
    const part = claims[i], last = parts.at(-1);
    // "41 were injured, 12 seriously, and 19 walked away": some of the part before.
    if (last && part && isDegree(after(text, part, 34))) continue;
    // "seven girls, two of them twins": some of the part before.
    if (last && part && withinPart.test(after(text, part, 12))) break;
    if (!part || !usable(part) || (last && (!joint.test(gap(text, last, part)) || !comparable(last, part)))) break;
    parts.push(part);
  }
  return parts;
}

const inPlace = /^ (?:in|at|from) (?:the )?\p{Lu}/u, placed = (text: string, claims: readonly Claim[]): boolean => claims.every((claim) => inPlace.test(after(text, claim, 14))) || claims.every(({ start }) => / with $/.test(text.slice(Math.max(0, start - 6), start)));
/** With one more they make the total. */
const withOneMore = (parts: readonly Claim[], total: Claim): boolean => parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(1)).eq(total.value ?? 0);

function readBreakdown(context: Context, { claims, start }: Passage, at: number): Breakdown | undefined {
  const { text } = context, total = claims[at], first = claims[at + 1];
  if (!total || !first || !isWhole(total) || isFormer(text, total) || isPartItself(text, total) || isKind(text, first) || (total.change !== undefined && !/^ (?:[a-z]+ )?(?:jobs|posts|staff|positions|roles|workers)\b/.test(after(text, total, 24))) || !usable(first) || !comparable(total, first)) return undefined;
  const between = gap(text, total, first);
  const open = between.length < 70 && !/[;.!?]/.test(between.replace(/:$/, "")) ? opens.find(([pattern]) => pattern.test(between)) : undefined;
  if (!open) return undefined;
  const parts = listFrom(context, claims, at + 1), [pattern, opened] = open, wider = claims[at - 1];
  // "94 works by 27 artists, among them 41 paintings": they are of the works.
  if (wider && countable.has(wider.kind) && wider.value !== null && decimal(wider.value).gt(total.value ?? 0) && /^ [^.,;:!?()]{2,30} (?:by|from|in|of|for|at|on) $/.test(gap(text, wider, total))) return undefined;
  const behind = upToDash(between, text.slice(parts.at(-1)?.end)), relation = uncounted.test(behind) || /^[^.!?]{0,60}\b(?:among (?:them|others)|the rest|the others|the remainder)\b/.test(behind) ? "within" : opened;
  const kinds = parts.map((part) => sex(text, part)), named = new Set(kinds.filter((kind) => kind !== undefined));
  const nations = parts.length > 1 && new Set(parts.map((part) => nation.exec(after(text, part, 24))?.[1])).size === parts.length && parts.every((part) => nation.test(after(text, part, 24)));
  const disjoint = nations || hurtAndUnhurt(text, parts) || named.size === parts.length && opposite.some((group) => [...named].every((kind) => group.includes(kind)));
  // All officers are men or women: these two are the whole.
  const everybody = relation === "within" && grown.test(total.unit ?? "") && named.size === 2 && named.has("men") && named.has("women");
  const bare = pattern === opens[5]?.[0];
  if (parts.some((part) => /rest\b|remain/.test(text.slice(part.start - 18, part.start)))) return undefined;
  // "Got one of their top three choices, including 5,533 who …": no slip makes so much of so little.
  if (parts.some((part) => decimal(part.value ?? 0).gt(decimal(total.value ?? 0).times(20)))) return undefined;
  // Eight women, five men and two children: the first is a part like the others.
  const own = sex(text, total), alike = own !== undefined && own !== "people" && opposite.some((group) => group.includes(own) && [...named].some((kind) => kind !== own && group.includes(kind)));
  // "62 people, including 41 foreigners, 30 women and 18 children": the first of a list is no whole of the others.
  if (bare && /\b(?:includ(?:ing|ed)|of whom|of which|among)\b(?![\s\S]{0,60}[.;!?])/.test(text.slice(Math.max(start, total.start - 60), total.start))) return undefined;
  // "Nine passengers, the coach driver and the two men in the van": one more between them.
  if (parts.slice(1).some((part, i) => oneMore.test(gap(text, parts[i] ?? first, part)))) return undefined;
  // "60 teachers: 41 speak the first and 38 the second, with 19 at home in both".
  if (/\bboth\b(?! of)|\boverlap|\bmore than one\b/.test(text.slice(first.end, (parts.at(-1) ?? first).end + 60).split(/[.!?] /)[0] ?? "")) return undefined;
  if (total.value === String(parts.length) || (total.kind === "money" && /\b(?:income|revenues?|receipts|proceeds|offset|repay|less)\b/.test(behind.slice(0, 60)))) return undefined;
  if (/\b[Nn]et\b/.test(text.slice(Math.max(start, total.start - 40), total.start))) return undefined;
  // "31 in Sofala province, 22 in Zambezia and 11 in Manica": the first is of the list.
  if (bare && placed(text, [total, ...parts])) return undefined;
  if (bare && (!disjoint || alike || parts.length < 2 || parts.some((part) => decimal(part.value ?? 0).gt(total.value ?? 0)))) return undefined;
  if (relation === "equal" && inCompany.test(after(text, parts.at(-1) ?? first, 60)) && parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0)).eq(total.value ?? 0)) return undefined;
  // "Nine members: six cows, two bulls and the newborn".
  if (relation === "equal" && withOneMore(parts, total) && /^[^.:;!?]{0,34} and (?:the|an?|its|their|his|her) [a-z]/.test(text.slice(parts.at(-1)?.end))) return undefined;
  if (relation === "equal" && (parts.length < 2 || (!bare && !/comprising|consisting|made up|composed/.test(between) && !disjoint && total.kind !== "money" && noted.test(text.slice(first.start, parts.at(-1)?.end))))) return undefined;
  return { total, parts, relation: everybody ? "equal" : relation, apart: disjoint || total.kind === "money" || relation === "equal" };
}

/** What may stand between a whole and the first of its parts, in any wording. */
const parting = /[:(—–][^.,:;!?‹(—–]{0,30}$|[,;] (?:of (?:which|whom|them|these) |with |some |about |just |the other )?$| (?:with|were|are|have|has|had|comprised|-) (?:the |some )?$/, ofTheWhole = /\b(?:[Oo]f|[Oo]ut of) (?:the |its |their |those )?(?:total of )?$/;
const severed = /\b(?:followed by|ahead of|runs|wickets?|overs|balls|(?:lost|won) by|more|fewer|less|higher|lower|up (?:from|on|by)|down (?:from|on|by)|another|further|since|earlier|before(?! (?:dawn|dusk|noon|midday|midnight|sunrise|sunset|daybreak|first light))|compared|against (?:the )?$|last year|previous|respectively|times|population|injured|wounded|hurt|missing|killed|dead|died|let in|conceded)\b/i, partial = /\b(?:includ|using both|in both|do both|did both|both groups|among|at least|mostly|mainly|some of|most of|so far|the others?|the rest|and others)/i;
const link = /^[^;:.!?‹]{0,60}(?:,|;| and|, and|, with| plus| while| but|\),?|\) and)[^.!?‹]{0,34}$/;

const listOpens = /[:—–(]|\b(?:with|including|of which|namely|comprising)\b/;

/** Figures behind a whole that together come near it, or make it: a list of its parts in any wording. */
function looseParts(context: Context, sentence: Passage, at: number): Answer | undefined {
  const { text } = context;
  const { claims, sketch } = sentence, total = claims[at];
  if (!total || !usable(total) || isFormer(text, total) || isPartItself(text, total) || total.bound !== "exact" || total.kind === "money" && total.unit === undefined) return undefined;
  if (claims.slice(0, at).some((claim) => usable(claim) && comparable(total, claim))) return undefined;
  const before = sketch.slice(0, markOf(sentence, total).start);
  // "The largest award, £410,000, goes to the pool, with £275,000 for …".
  if (/\b(?:largest|biggest|highest|smallest|lowest|top) [a-z]+,? (?:of |is |was |at )?$/.test(before.slice(-40))) return undefined;
  const whole = ofTheWhole.test(before), joined = sentence.joined === true, parts: Claim[] = [];
  for (let i = at + 1; i < claims.length; i++) {
    const part = claims[i], last: Claim = parts.at(-1) ?? total;
    if (part && countable.has(part.kind) && !comparable(total, part)) continue;
    if (!part || !usable(part) || part.bound !== "exact") break;
    const gap = sketch.slice(markOf(sentence, last).end, markOf(sentence, part).start).replace(/‹[a-z]\d+›/g, "some");
    if (gap.length > (last === total && gap.endsWith(": ") ? 110 : 70) || severed.test(gap) || partial.test(gap) || /\b(?:19|20)\d\d\b/.test(gap) || (last !== total && !link.test(gap))) break;
    // "87 people from the two villages, 52 of them women": what is counted between is no part.
    if (last === total && !parting.test(gap) && !(whole && !/ and /.test(gap)) && !(joined && /, [^,;:.!?‹]{0,30}$/.test(gap))) { if (/ (?:from|in|at|of|on|to|for|across) (?:the |its |their )?$/.test(gap)) continue; break; }
    // "34 of them homes, and damaged 19 more": these come on top.
    if (/^ (?:more|others|further)\b/.test(after(text, part, 10))) return undefined;
    parts.push(part);
  }
  // "£18,000 in May, £12,000 in July and £6,500 in September": a list without a whole.
  const tailOf = (claim: Claim): string | undefined => /^(?: [a-z]+)? (in|on|for|from|at|to|by) /.exec(after(text, claim, 30).replace(/^ ?(?:million|billion|m|bn|mm|cm|km|kg|tonnes|inches)(?: of [a-z]+)?/, ""))?.[1];
  if ((total.kind === "money" || total.kind === "measurement") && parts.length > 1 && tailOf(total) !== undefined && parts.every((part) => tailOf(part) === tailOf(total)) && !listOpens.test(sketch.slice(markOf(sentence, total).end, markOf(sentence, parts[0] ?? total).start))) return undefined;
  if (/\bboth\b(?! of)/.test(text.slice(parts.at(-1)?.end, (parts.at(-1)?.end ?? 0) + 110))) return undefined;
  // "Rs 210 crore will go to roads, Rs 145 crore to drains and the remaining Rs 95 crore …": the whole comes before.
  if (/\bOf (?:the|this|that|it|these|those)(?: [a-z]+){0,2}, $/.test(before) || placed(text, [total, ...parts])) return undefined;
  const final = parts.at(-1), later = final ? claims[claims.indexOf(final) + 1] : undefined;
  if (!final || parts.length < 2 || parts.length > 6 || inCompany.test(after(text, final, 60)) && withOneMore(parts, total) || /\bof every (?:pound|dollar|euro|rand|rupee)\b/i.test(sketch) || (later && usable(later) && comparable(total, later)) || partial.test(sketch) || uncounted.test(upToDash(sketch.slice(markOf(sentence, total).end, markOf(sentence, parts[0] ?? total).start), sketch.slice(markOf(sentence, final).end))) || /^[^.;!?]{0,30}\b(?:more|fewer|less|higher) than\b/.test(after(text, final, 50))) return undefined;
  if (parts.some((part) => (part.harm !== undefined && part.harm !== total.harm && !whole) || (part.unit !== total.unit && !generic.has(total.unit ?? "person")))) return undefined;
  if (parts.some((part) => decimal(part.value ?? 0).gte(total.value ?? 0)) || total.value === String(parts.length) || (parts.slice(1).some((part) => withinPart.test(after(text, part, 12))) && !parts.every((part) => withinPart.test(after(text, part, 12))))) return undefined;
  // "€120,000 for the one and €60,000 for the other, and costs of €14,500": what comes on top.
  let upTo = decimal(0);
  for (const part of parts.slice(0, -1)) if ((upTo = upTo.plus(part.value ?? 0)).eq(total.value ?? 0) && part !== parts[0]) return undefined;
  const sum = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0)), share = sum.div(total.value ?? 1);
  // Who opposed it are no part of those who backed it.
  if (parts.every(({ unit }) => unit === "vote") && total.unit !== "vote" && /\b(?:opposed|against|abstain)/.test(sketch)) return undefined;
  // Of a chamber's seats some need not vote.
  if (share.lt(1) && /^(?:seat|member)$/.test(total.unit ?? "") && /\b(?:against|in favou?r|abstain)/.test(sketch)) return undefined;
  const listed = /: ?$|\b(?:comprises|comprising|made up of|consists of|as follows) [^.]{0,3}$/.test(sketch.slice(markOf(sentence, total).end, markOf(sentence, parts[0] ?? total).start));
  if (share.lt(listed ? "0.4" : "0.8") || share.gt(listed ? 2 : "1.25")) return undefined;
  const found = judge({ total, parts, relation: "equal", apart: true });
  // Of 64 passengers some may be in no part, but none in two.
  return found?.outcome !== "amend" ? found : whole && share.lt(1) && found.cause !== "digits_swapped" ? undefined : { ...found, outcome: "review" };
}
const withinPart = /^ of (?:them|whom|these|which)\b/;

const nextList = /(?:^\W{0,2}|\bsaid (?:that )?)(?:[Tt]hey|[Tt]hese|[Tt]hose(?: (?:hurt|killed|injured|dead|arrested|held|detained|rescued|aboard|on board|missing|freed|charged))?|[Tt]he (?:dead|injured|victims|wounded|casualties))(?:, [^,.;:!?‹]{1,40},)? (?:included|include|comprised|were|are|[\-–—]) (?=‹)/;
/** `Thirty-four people were hurt. They included 21 passengers, nine people on the bus and eight pedestrians`. */
function listNext(context: Context, stretch: readonly Passage[], at: number): Breakdown | undefined {
  const sentence = stretch[at], earlier = [stretch[at - 1], stretch[at - 2]].find((one) => one !== undefined && one.claims.length > 0), among = sentence?.sketch.includes("among them") === true && earlier?.claims.filter((claim) => countable.has(claim.kind)).length === 1;
  if (!sentence || !earlier || sentence.claims.length < 2 || !among && !nextList.test(sentence.sketch)) return undefined;
  const parts = listFrom(context, sentence.claims, 0), total = earlier.claims.find((claim) => countable.has(claim.kind)), kinds = parts.map((part) => sex(context.text, part)), own = new Set(kinds);
  const apart = !own.has(undefined) && own.size === parts.length && opposite.some((group) => kinds.every((kind) => group.includes(kind ?? "")));
  return total && parts.length > 1 && apart && usable(total) && parts.every((part) => comparable(total, part)) ? { total, parts, relation: "within", apart } : undefined;
}

const remaining = /(?:the (?:remaining|other)|the rest,|the balance of|the remainder,) ‹[ckm](?<rest>\d+)›/;
const ofWhole = /\b(?:Of|of) (?:the |its |their |all |all the |those )(?:[a-z-]+ )?‹[ckm](?<whole>\d+)›/;
const wholeBefore = /(?:\b(?:All|all|The|the|its|their|carrying|carried|with|had|has|all the)|'s) ‹[ckm](?<whole>\d+)›|^‹[ckm](?<only>\d+)›/;

/** `Of the 40 passengers, 12 were men and the remaining 30 women`; the whole may stand in the sentence before. */
function remainder(context: Context, stretch: readonly Passage[], at: number): Answer | undefined {
  const sentence = stretch[at], rest = sentence && meet(sentence, remaining)?.["rest"];
  if (!sentence || !rest) return undefined;
  const own = meet(sentence, ofWhole)?.["whole"], earlier = stretch[at - 1], before = earlier && meet(earlier, wholeBefore);
  // "Were treated at two hospitals": what is counted there is no part.
  const counted = sentence.claims.filter((claim) => claim !== own && !isDegree(after(context.text, claim, 34)) && (claim === rest || usable(claim) && !(/ (?:at|in|from|across|on) (?:the |its |their )?$/.test(context.text.slice(Math.max(0, claim.start - 16), claim.start)))));
  const list = counted.slice(0, counted.indexOf(rest) + 1), opened = list.findLastIndex((claim, i) => i > 0 && / with $|: $/.test(sentence.sketch.slice(0, markOf(sentence, claim).start))), parts = opened > 0 && opened < list.length - 1 ? list.slice(opened) : list, head = opened > 0 ? list[0] : undefined, others = earlier?.claims.filter((claim) => countable.has(claim.kind)) ?? [];
  // "In the 96-seat council one party took 51 … and others the remaining four": the whole comes first in the sentence itself.
  const first = counted[0], ahead = first && parts.length > 3 && /^‹c\d+›-(?:seat|member|ward|strong|bed|room)/.test(sentence.sketch.slice(markOf(sentence, first).start)) ? parts.shift() : undefined;
  const total = own ?? ahead ?? head ?? before?.["whole"] ?? before?.["only"] ?? (others.length === 1 ? others[0] : undefined);
  if (!total || !isWhole(total) || parts.length < 2 || parts.length > 6 || (own && parts.some((part, i) => part.start < own.start && !(i === 0 && /^ (?:[a-z]+ )?of (?:the |its |their |all )?$/.test(gap(context.text, part, own))))) || !parts.every((part) => usable(part) && comparable(total, part))) return undefined;
  // Where the whole is of another sentence it may be that of something else: the parts have to come near it.
  if (inCompany.test(after(context.text, total, 60))) return undefined;
  // "Two of the 58 Republicans joined 35 Democrats": those are none of them.
  if (own && total.unit !== undefined && !generic.has(total.unit) && rest.unit !== undefined && rest.unit !== total.unit && !generic.has(rest.unit)) return undefined;
  const sum = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0)), whole = decimal(total.value ?? 0);
  // "Ottawa will meet half, the province C$30 million and the county the remaining C$13 million".
  if (!sum.eq(whole) && /\b(?:half|two-thirds|most|the bulk)\b/.test(sentence.words)) return undefined;
  if (!own && (sum.lt(whole.times("0.85")) || sum.gt(whole.times("1.2")) || (total.bound !== "exact" && total.bound !== "about"))) return undefined;
  // "Six more than the 43 it held before": what there was.
  if (!own && /^ (?:[a-z]+ )?(?:it|they|he|she) (?:held|had|won|took|got)\b|^[^.;‹]{0,24}\b(?:before|previously|last time|earlier)\b/.test(after(context.text, total, 40))) return undefined;
  // "Won with 218,360 votes. … took 152,440 and the third the remaining 41,200": it is one of the parts.
  if (!own && !sum.eq(whole) && stretch.some(({ claims }) => claims.some(({ value }) => value !== null && (sum.plus(whole).eq(value) || sum.eq(value))))) return undefined;
  const found = judge({ total, parts, relation: "equal", apart: true });
  return found?.outcome === "amend" && !own && stretch[at - 1]?.claims.includes(total) === true && !/\b[Aa]ll (?:of )?(?:the |its )?$|^\W{0,2}$/.test(earlier?.sketch.slice(0, markOf(earlier, total).start) ?? "") ? { ...found, outcome: "review" } : found;
}

/** That 52 of 87 is no more than the whole settles nothing of what is said of the others. */
const settles = ({ outcome, claims }: Answer): boolean => outcome !== "ok" || claims.length !== 2;

const added = (found: Breakdown | undefined): Answer | undefined => found && judge(found);

function firstOf(claims: readonly Claim[], read: (at: number) => Answer | undefined): Answer | undefined {
  for (let at = 0; at < claims.length; at++) { const found = read(at); if (found) return found; }
  return undefined;
}

export const breakdown: Check = {
  id: "breakdown", version: 8, because: "Parts cannot be more than their total, and parts that are all there make it.",
  run: (context) => withoutSettled(withSpread(context, [{ ...statedRest, read: (spread) => added(restApart(spread)) }, { ...statedTotal, read: (spread) => added(totalApart(spread)) }], [...gather(context.figured, ({ sentence, stretch, at: place }) => {
    if (sentence.claims.length < 2) return undefined;
    const whole = added(totalLast(context, sentence, stretch[place - 1])) ?? remainder(context, stretch, place) ?? added(sharedOut(sentence) ?? leftOver(sentence) ?? record(sentence)), next = listNext(context, stretch, place) ?? manifest(stretch, place) ?? aboardAgain(stretch, place), listed = added(next);
    if (whole ?? listed) return whole ?? listed;
    const plain = withoutSizes(context, sentence);
    const sure = gather(plain.claims, (_, at) => added(readBreakdown(context, plain, at)));
    return sure.length > 0 || sentence.claims.length < 3 ? sure : firstOf(plain.claims, (at) => looseParts(context, sentence, at));
  }), ...gather(context.pairs, (pair) => firstOf(pair.claims, (at) => looseParts(context, pair, at)))], settles)),
  finds: [
    ["Italy sent 140 troops, Spain 95 and Portugal 60. The contingent of 325 will be under a Spanish colonel.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The bank will shut 64 of its branches. Forty are in towns, and the 34 others in villages.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["A bus overturned on Tuesday, injuring 47 people. The driver fled. Those hurt, police said, were 29 women, 14 men and nine children.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Of the 26 trawlers tied up when the storm came, nineteen rode it out. The other nine, the harbour master said, are firewood.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Fourteen passengers died when a bus overturned. Police said the dead were nine women, three men and four children.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["He has played 92 Tests, winning 50, losing 30 and drawing 15.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Rescuers have found 8 of the 11 miners, so five are still missing.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The park covers 900 hectares: 600 hectares of forest and 200 hectares of grass.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The church was given £2.4 million. The roof will take £1.1 million of it and the heating a further £850,000, leaving £550,000 for the bells.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The fleet stands at 130 vessels, the inquiry heard, and is made up of 84 trawlers, 39 longliners and 19 cray boats.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Divers found 20 bodies, eleven women and nine men.", { outcome: "ok" }],
    ["Divers found 22 bodies, eleven women and nine men.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Some 45 people, of whom 50 were children, were taken to hospital.", { outcome: "amend", cause: "part_exceeds_total" }],
    ["All 84 guests were led out. Thirty-seven went to hospital, 29 were treated in the street and the remaining 28 were unhurt.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The mill is to cut 860 jobs over two years. It said 410 posts would go in Derby, 275 in Hull and the rest, 195, in Leith.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Thirty-four people were injured in the crash. They included 21 tram passengers, nine people on the bus and eight pedestrians.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Exports were worth $6.4bn, of which coffee accounted for $2.1bn, tea for $1.9bn and flowers for $2.9bn.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The airline will cut 1,200 jobs: 700 cabin crew, 300 ground staff and 250 pilots.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The £75m bill will be split between the county, which will pay £40m, the city (£20m) and the lottery (£25m).", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The crash killed 14 people, nine from the coach and six from the car.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Out of the 150 votes cast, 80 were for, 60 against and 10 were spoilt.", { outcome: "ok" }],
    ["Donations reached £80,000, £50,000 of it from one family and £40,000 from the public.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The canoe had 31 people aboard when it capsized; rescuers have recovered 22 bodies, and 14 passengers swam to safety.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The £2.95 million package has three parts: £1.2 million for repairs, £450,000 for lighting and £300,000 for drainage.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Police arrested 42 people. Thirty were charged and 15 released.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The school has 900 pupils. Of these, 500 are girls and 450 are boys.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Judges threw out 31 of the 50 claims, upheld 14 and put off the remaining eight.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The dead were 14 men, 11 women and three children, bringing the toll to 31.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The firm has 3,400 staff in Britain and 2,200 in Ireland, 5,800 in total.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Of the 52 arrested, 29 were released, 18 were charged and the remaining seven were let go.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The force has 1,240 officers, 812 of them men and 318 women.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The victims were eight Britons, four Germans and two Poles, bringing the number of dead tourists to 15.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["All 42 people aboard were killed. The plane was carrying 34 passengers and six crew.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["In the 96-ward city one party took 51 seats, another 29 and a third 14, while independents won the remaining four.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["Of the 40 passengers, 12 were men and the remaining 30 were women.", { outcome: "amend" }],
    ["The fund holds HK$5 billion, including HK$3 billion for flats and HK$2.9 billion for clinics.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The 41 dead included 20 Kenyans and 25 Ugandans.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The 5,200-strong workforce is at three sites, with 2,150 in Derby, 1,870 in Belfast and the other 1,380 in Gdansk.", { outcome: "amend", cause: "parts_do_not_sum" }],
    ["The tower will have 1,260 flats, made up of 420 one-bedroom, 610 two-bedroom and 250 three-bedroom units.", { outcome: "amend", cause: "parts_do_not_sum" }],
  ],
  ignores: ["She paid the builder £18,000 in May, £12,000 in July and £6,500 in September.", "Of the 1,200 people asked, 740 use the library and 615 the pool, with 410 using both. That leaves 255 who use neither.", "Police made 46 arrests and charged 31 people with a total of 58 offences.", "The port had 7.2m visitors in 2019, 1.1m in 2021 and 6.8m last year.", "He owns 20 sheep, 12 cows and nine goats.", "The blast killed 14 people, wounded 12 and left three missing.", "Three men and two women died overnight, bringing the toll to 31.", "The victims were eight Britons, four Germans and two Poles, bringing the number of dead tourists this year to 35.", "All 84 guests were led out. Three went to hospital, and the remaining 60 on the top floor walked down.", "A coach overturned, injuring 62 people, including 41 foreigners, 30 women and 18 children.", "Some 23 people died: 11 from Kenya, seven from Uganda and others from Togo.", "At least 20 people were killed and 30 were injured.", "He spent £5m and she spent £7m.", "Two men, aged 20 and 22, were held."],
};
