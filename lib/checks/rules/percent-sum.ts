import type { Claim } from "../../types";
import { after, before, gap, gather, type Check, type Context, type Answer } from "../check";
import { decimal } from "../interval";
import { has, type Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { say } from "../wording";

const exclusive = /no other (?:fuel|source|party|option|line|answer|country|region)|would vote|exit poll|other candidates|voting intention|if an election|\bchose\b|would choose|market share|single answer|one answer|undecided|make up (?:his|her|their) minds?|\b(?:just|only) (?:two|three|four|five|\d) (?:owners|shareholders|partners|investors)|\bdivided (?:among|between)|\bsplit (?:among|between)|shared (?:among|between)|don’t know|don't know|did not know|no opinion|unsure|not sure|neither|the rest\b|the remaining|remainder|of (?:the |all )?(?:valid )?votes?\b|of votes cast|share of the vote|abstain|voted for|no answer|refused to say|\b(?:pick|choose|chose|name|named|select) (?:just |only )?one\b|\bothers[.,]?$/i;
const opposites: readonly (readonly [RegExp, RegExp])[] = [[/\bfor\b/i, /\bagainst (?:it|them|the)\b/i], [/\bwomen\b/i, /\bmen\b/i], [/in favou?r\b/i, /against|oppos/i], [/\byes\b/i, /\bno\b/i], [/\bsupport/i, /\boppos/i]];
const isExclusive = (near: string, words: string): boolean => exclusive.test(near) || opposites.some(([one, other]) => one.test(words) && other.test(words));
const several = /more than one|\bup to (?:two|three|four|five|six|\d)\b|multiple|several (?:answers|choices|options|reasons)|as many (?:[a-z]+ )?as|any number of|all that appl|could (?:choose|tick|pick|name|give|select|list|cite)|allowed to (?:choose|tick|pick|name|give|select)|(?:two|three|four|five) (?:answers|choices|options|reasons|things)|overlap|both|\beach (?:pa(?:y|id)|ha[ds]|have|own|held|holds?|took|take|gets?|got|contribut|put|will|accounts?)/i;
const level = ({ kind, unit, change, value, high, bound }: Claim): boolean => kind === "percentage" && unit === "percent" && change === undefined && value !== null && high === undefined && bound !== "more_than" && bound !== "less_than" && bound !== "at_least" && bound !== "at_most";
// Between two answers of one list: no earlier level, no other base.
const listed = /^[^.!?]{0,90}(?:[,;:]| and| while| but|, with| to (?:his|her|their) (?:rival|opponent|challenger)| of (?:the |all )?(?:valid )?votes?(?: in [^,;.!?]{3,36})? to) ?[\p{L}’' -]{0,40}\(?$/u;
const otherBase = /\b(?:above|below|short of|needed|required|threshold|up|down|compared|against (?:the )?\d|than|last (?:year|month|time|week)|previous|earlier|ago|turnout|counted|reporting|precincts|interest|margin|average|target|inflation|among|of (?:men|women|those aged|under|over)|in (?:19|20)\d\d)\b/i;

/** Runs of shares that follow one another as a list. */
function listsOf({ text }: Context, { claims }: Passage): Claim[][] {
  const lists: Claim[][] = [];
  let open: Claim[] = [];
  for (const claim of claims) {
    const last = open.at(-1);
    if (!level(claim)) { if (claim.kind === "percentage") open = []; continue; }
    const joined = last && listed.test(gap(text, last, claim)) && !otherBase.test(gap(text, last, claim)) && !earlierLevel.test(gap(text, last, claim));
    if (joined) open.push(claim);
    else { open = [claim]; lists.push(open); }
  }
  return lists.filter((list) => list.length > 1);
}

const earlierLevel = /\bfrom (?:about |just |around )?$/;

const total = (list: readonly Claim[]): ReturnType<typeof decimal> => list.reduce((sum, claim) => sum.plus(claim.value ?? 0), decimal(0));
/** Half of the last printed digit for each share. */
const room = (list: readonly Claim[]): ReturnType<typeof decimal> => list.reduce((sum, { quote }) => sum.plus(decimal(10).pow(-(quote.split(".")[1]?.length ?? 0)).div(2)), decimal(0));
const makes100 = (list: readonly Claim[]): boolean => total(list).minus(100).abs().lte(room(list).plus(list.some(({ bound }) => bound === "about") ? 5 : 0));

const passes100 = (list: readonly Claim[]): boolean => total(list).gt(decimal(100).plus(room(list)));
/** Shares that do not make what shares of one whole would; to be looked at, as the words leave room. */
function not100(list: readonly Claim[], because: string): Answer {
  const formula = list.map(({ quote }) => quote).join(" + ");
  return { outcome: "review", claims: list.map(({ start }) => start), inputs: { shares: list.map(({ quote }) => `${quote}%`).join("; ") }, formula, cause: "not_100_percent", working: `${formula} = ${say(total(list))}%; ${because}.` };
}

/** The words before a claim, back to the nearest mark of punctuation. */
const clauseBefore = (text: string, claim: Claim): string => before(text, claim, 40).replace(/^.*[,;.:]/s, "").replace(/\bma[dk](?:e|es|ing) up\b/, "are");

/** `45 per cent, the family, with 35, and the staff, with the remaining 20 per cent`: a number between them may be one of the shares. */
const holdsUnread = (sentence: Passage, first: Claim, last: Claim): boolean => sentence.claims.some((claim) => claim.kind === "count" && claim.start > first.start && claim.end < last.start && /^(?:,|;| and\b| with\b)/.test(sentence.sketch.slice(markOf(sentence, claim).end))) || /\b\d{1,2}(?:\.\d+)?\b(?!›)/.test(sentence.sketch.slice(markOf(sentence, first).end, markOf(sentence, last).start).replace(/‹[a-z]\d+›/g, ""));

function judge(context: Context, sentence: Passage, stretch: readonly Passage[], list: readonly Claim[]): Answer | undefined {
  const first = list[0], last = list.at(-1), at = stretch.indexOf(sentence);
  if (!first || !last || holdsUnread(sentence, first, last) || list.some(({ value }) => Number(value) > 100) || /\brounding\b/.test(sentence.words)) return undefined;
  // 71 per cent of votes, 64 per cent of the shares: shares of two things.
  const wholes = new Set(list.flatMap((claim) => /^ ?(?:%|per ?cent|pc) of (?:the |its |all |those |all the )?([a-z]{3,})/.exec(after(context.text, claim, 40))?.[1] ?? []));
  if (wholes.size > 1) return undefined;
  const near = `${sentence.words} ${stretch[at + 1]?.words ?? ""}`;
  if (several.test(near) || several.test(stretch[at - 1]?.words ?? "") || otherBase.test(after(context.text, last, 30).replace(/\bma[dk]e up\b/, "")) || otherBase.test(clauseBefore(context.text, first))) return undefined;
  const rest = /(?<!each of )(?:the rest|the remaining|the other|the remainder)[^.;]{0,20}$/.test(before(context.text, last, 34));
  const sum = total(list), good = makes100(list), wide = sentence.claims.filter(level);
  // "48 per cent of the demand last year, wind and solar 33 and gas 14, while hydro supplied the remaining 5": the first is of the list too.
  if (rest && !good && wide.length > list.length) return makes100(wide) ? undefined : not100(wide, "with what remains, shares of one whole make 100");
  const sublist = list.some((_, i) => list.some((__, j) => j - i >= 1 && j - i + 1 < list.length && makes100(list.slice(i, j + 1))));
  const over = sum.minus(100).gt(room(list));
  // "Maize covers 54 per cent. Groundnuts account for 29 and tobacco for 12, with cassava on the remaining 5".
  if (rest && !good && !over) {
    const lists = [1, 2, 3, 4].map((back) => [...stretch.slice(Math.max(0, at - back), at).flatMap(({ claims }) => claims.filter((claim) => level(claim) && !earlierLevel.test(before(context.text, claim, 20)))), ...list]), longer = lists.filter((all) => all.length > list.length);
    if (longer.some(makes100)) return undefined;
    const [nearest] = longer.sort((a, b) => total(a).minus(100).abs().cmp(total(b).minus(100).abs()));
    if (nearest) return total(nearest).minus(100).abs().gt(30) ? undefined : not100(nearest, "with what remains, shares of one whole make 100");
  }
  if (!good && (sublist || (!over && !rest) || !(rest || isExclusive(near, sentence.words)) || (list.length < 3 && !rest && !(over && opposites.some(([one, other]) => one.test(sentence.words) && other.test(sentence.words)) && sum.gt(105)) && !/of (?:the |all )?(?:valid )?votes?\b|of votes cast|share of the vote/i.test(near)))) return undefined;
  if (good && list.length < 3 && !rest) return undefined;
  return {
    outcome: !good ? "amend" : sum.eq(100) ? "ok" : "ok_rounded", claims: list.map(({ start }) => start), inputs: { shares: list.map(({ quote }) => `${quote}%`).join("; ") }, formula: list.map(({ quote }) => quote).join(" + "),
    bounds: { low: decimal(100).minus(room(list)).toFixed(), high: decimal(100).plus(room(list)).toFixed() }, ...(good ? {} : { cause: "not_100_percent" as const }),
    working: `${list.map(({ quote }) => quote).join(" + ")} = ${say(sum)}%${good ? (sum.eq(100) ? "" : ", 100 with rounding") : `; shares of one whole make 100, give or take ${say(room(list))}`}.`,
  };
}

const firstShare = /^ ?(?:%|per ?cent|pc)? of (?:the|its|their|all|what|it\b|[a-z]{4,}) ?/, mixed = /\b(?:ma[dk]es?|made up|make up|provided?s?|produced?s?|supplie[ds]|generated?s?|accounts? for|accounted for|brought in|contribute[ds]?|takes?|took|ha[sd]|holds?|held|owns?|owned|goes|went)\b[^,;:]{0,24}$/;
/** ` of the state's electricity last year, gas `: without what the share is of. */
function withoutWhole(words: string): string {
  const of = words.indexOf(" of "), comma = words.indexOf(",", of);
  return of < 0 || comma < 0 ? words : words.slice(0, of) + words.slice(comma);
}
/** `Coal made 41% of the state's electricity, gas 33%, wind 24% and hydro 12%`: what is listed with no verb of its own is of the first whole. */
function overWhole({ text }: Context, sentence: Passage): Answer | undefined {
  const list = sentence.claims.length < 2 ? [] : sentence.claims.filter(level), [first] = list, last = list.at(-1);
  if (!first || !last || list.length < (opposites.some(([one, other]) => one.test(sentence.words) && other.test(sentence.words)) ? 2 : 3) || sentence.claims.some((claim) => claim.kind === "percentage" && !level(claim)) || several.test(sentence.words) || otherBase.test(sentence.words.slice(first.start - sentence.start).replace(/\blast (?:year|month|week)\b/, "")) || !firstShare.test(after(text, first, 30)) || !mixed.test(before(text, first, 40))) return undefined;
  const bare = list.slice(1).every((claim, i) => /^ ?(?:%|per ?cent|pc)?(?:[^,;]{0,40},|,? and)(?: and)? [\p{L}’' -]{2,30}$/u.test(withoutWhole(gap(text, list[i] ?? first, claim))) && !firstShare.test(after(text, claim, 30))), sum = total(list);
  if (!bare || sum.lte(decimal(100).plus(room(list)).plus(1)) || sum.gt(160)) return undefined;
  return not100(list, "shares of one whole make no more than 100");
}

const ownership = /‹p(?<one>\d+)› of (?:the|its) [^;:!?‹]{1,70}(?:‹c\d+›[^;:!?‹]{1,50})?(?:,| and| while)[^;:!?‹]{1,60}‹p(?<two>\d+)›/;
/** `owns 58 per cent of the firm, and two funds hold a further 47 per cent`: what comes on top is of the same whole. */
function furtherShare({ text }: Context, sentence: Passage): Answer | undefined {
  const { one, two } = sentence.claims.length > 1 ? meet(sentence, ownership) ?? {} : {};
  if (!one?.value || !two?.value || !level(one) || !level(two) || !/\b(?:a further|another|an additional|the other|the remaining) $/.test(before(text, two, 18))) return undefined;
  const list = [one, two];
  return passes100(list) ? not100(list, "shares of one whole make no more than 100") : undefined;
}

const byShares = / by ‹p(?<won>\d+)› to ‹p(?<lost>\d+)›/, decided = /\b(?:approved|rejected|passed|carried|backed|won|defeated|adopted|endorsed|beat|elected)\b/;
/** `approved the levy by 54.3 per cent to 46.7 per cent`: two sides have no more than the whole. */
function twoSides(sentence: Passage): Answer | undefined {
  const { won, lost } = sentence.claims.length > 1 ? meet(sentence, byShares) ?? {} : {};
  if (!won?.value || !lost?.value || !level(won) || !level(lost) || !decided.test(sentence.sketch.slice(0, markOf(sentence, won).start).slice(-90))) return undefined;
  const list = [won, lost];
  return passes100(list) ? not100(list, "two sides make no more than 100") : undefined;
}

const restHere = /\b(?:the|its|their) (?:remaining|other|rest,|remainder,|balance of|remainder of) ‹p(?<rest>\d+)›(?! of (?!them\b|those\b|respondents\b))|\bleaving (?:the )?‹p(?<left>\d+)›/;
/** `52 per cent rent and 31 per cent have a mortgage, it said, while the remaining 27 per cent own their homes`. */
function restInSentence({ text }: Context, sentence: Passage, earlier: Passage | undefined): Answer | undefined {
  const found = sentence.claims.length < 3 ? undefined : meet(sentence, restHere), rest = found?.["rest"] ?? found?.["left"], list = sentence.claims.filter(level);
  if (!rest || list.at(-1) !== rest || list[0] && holdsUnread(sentence, list[0], rest) || list.length < 3 || list.length > 6 || sentence.claims.some((claim) => claim.kind === "percentage" && !level(claim)) || several.test(sentence.words) || list.slice(1).some((claim) => /^ ?(?:%|per ?cent|pc) of (?!the (?:vote|total|whole)|them|votes)/.test(after(text, claim, 30))) || list.some((claim) => / (?:from|than|turnout of) $/.test(before(text, claim, 12))) || otherBase.test(sentence.words.slice(0, rest.start - sentence.start).replace(/\b(?:ma[dk]e[sd]?|making|took|takes) up\b/g, ""))) return undefined;
  const sum = total(list), good = makes100(list), formula = list.map(({ quote }) => quote).join(" + ");
  if (sum.lt(100) && earlier?.claims.some(level)) return undefined;
  return {
    outcome: good ? (sum.eq(100) ? "ok" : "ok_rounded") : "review", claims: [rest.start, ...list.slice(0, -1).map(({ start }) => start)], inputs: { shares: list.map(({ quote }) => `${quote}%`).join("; ") }, formula, ...(good ? {} : { cause: "not_100_percent" as const }),
    working: `${formula} = ${say(sum)}%${good ? "." : "; with what remains, shares of one whole make 100."}`,
  };
}

const remaining = /^\W{0,2}(?:The|Another|A) (?:remaining|other|final|remainder,|rest,|balance of|remainder of) ‹p(?<rest>\d+)›(?! of (?!them\b|those\b|respondents\b))/;
/** `42 per cent are for it while 39 per cent are against. The remaining 29 per cent …`. */
function remainder(context: Context, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const { text } = context;
  const further = next?.claims[0], more = further && next.claims.length === 1 && /^\W{0,2}(?:A further|Another)\b/.test(next.words) && /^\W{0,2}‹p0›(?! of (?!them\b|voters\b|those\b|respondents\b))/.test(next.sketch);
  const rest = next && (meet(next, remaining)?.["rest"] ?? (more && isExclusive(`${sentence.words} ${next.words}`, sentence.words) ? further : undefined)), list = sentence.claims.filter(level);
  if (!rest || !level(rest) || list.length < 1 || list.length > 4 || list[0] && /\bwith \d{1,2}\b/.test(sentence.sketch) || sentence.claims.some((claim) => claim.kind === "percentage" && !level(claim)) || several.test(sentence.words) || list.slice(1).some((claim) => /^ ?(?:%|per ?cent|pc) of /.test(after(text, claim, 14))) || list.some((claim) => / from $/.test(before(text, claim, 6)))) return undefined;
  const at = context.sentences.indexOf(sentence), ahead = context.sentences.slice(Math.max(0, at - 3), at).some(({ claims }) => claims.some(level));
  const all = [...list, rest], sum = total(all), good = makes100(all) || more === true && sum.lt(100), formula = all.map(({ quote }) => quote).join(" + ");
  // Shares named before these may be of the same whole.
  if (!good && ahead) return undefined;
  return {
    outcome: good ? (sum.eq(100) ? "ok" : "ok_rounded") : more ? "review" : "amend", claims: [rest.start, ...list.map(({ start }) => start)], inputs: { shares: all.map(({ quote }) => `${quote}%`).join("; ") }, formula, ...(good ? {} : { cause: "not_100_percent" as const }),
    working: `${formula} = ${say(sum)}%${good ? "." : "; with what remains, shares of one whole make 100."}`,
  };
}

const everyPound = /\b(?:of|in) every (?:pound|dollar|euro|rand|rupee|shilling)\b/i, lastPart = /\b(?:other|rest,|remaining|last) ‹m/;
/** `62 pence of every pound on care, 21 pence on staff and the other 17 pence on …`: the parts of one coin. */
function ofEvery(sentence: Passage): Answer | undefined {
  const parts = sentence.claims.filter((claim) => claim.kind === "money" && claim.value !== null && Number(claim.value) < 1), last = parts.at(-1);
  if (!last || parts.length < 3 || parts.some(({ high, bound, change }) => high !== undefined || bound !== "exact" || change !== undefined) || !everyPound.test(sentence.sketch) || !lastPart.test(sentence.sketch)) return undefined;
  const sum = total(parts).times(100), formula = parts.map(({ quote }) => quote).join(" + "), good = sum.minus(100).abs().lte(1);
  return sum.lt(70) || sum.gt(130) ? undefined : { outcome: good ? "ok" : "review", claims: [last.start, ...parts.slice(0, -1).map(({ start }) => start)], inputs: { parts: parts.map(({ quote }) => quote).join("; ") }, formula, ...(good ? {} : { cause: "not_100_percent" as const }), working: `${formula} = ${say(sum)}${good ? "." : "; the parts of one whole make 100."}` };
}

export const percentSum: Check = {
  id: "percent-sum", version: 8, because: "Shares of one whole, each counted once, add up to 100 per cent.",
  run: (context) => gather(context.figured, ({ sentence, stretch, at }) => {
    if (has(sentence, "money")) { const coins = ofEvery(sentence); if (coins) return coins; }
    if (!has(sentence, "percentage")) return undefined;
    const lists = sentence.claims.length < 2 ? [] : gather(listsOf(context, sentence), (list) => judge(context, sentence, stretch, list));
    return [...lists, lists.length > 0 ? undefined : restInSentence(context, sentence, stretch[at - 1]) ?? twoSides(sentence) ?? furtherShare(context, sentence) ?? overWhole(context, sentence), remainder(context, sentence, stretch[at + 1])];
  }),
  finds: [
    ["The charity spends 62 pence of every pound on care, 21 pence on staff and the other 27 pence on fundraising.", { outcome: "review", cause: "not_100_percent" }],
    ["In the suburb 52 per cent of households rent and 31 per cent are paying off a mortgage, according to figures that were tabled at a meeting on Tuesday, while the remaining 27 per cent own their homes.", { outcome: "review", cause: "not_100_percent" }],
    ["It found that 46% preferred a letter, 31% a call, 19% a text message and 8% an email, with each person giving a single answer.", { outcome: "amend", cause: "not_100_percent" }],
    ["Some 48% were in favour, 41% were opposed and 11% were undecided.", { outcome: "ok" }],
    ["In the poll 48% were in favour, 41% were against and 17% were undecided.", { outcome: "amend", cause: "not_100_percent" }],
    ["The levy is backed by 42 per cent of residents while 39 per cent are opposed. The remaining 29 per cent had not made up their minds.", { outcome: "amend", cause: "not_100_percent" }],
    ["Asked to pick one party, 41 per cent said the Blues, 33 per cent the Reds, 12 per cent the Pinks and 24 per cent others.", { outcome: "amend", cause: "not_100_percent" }],
    ["Women make up 41% of teachers, men 57% and those who gave no answer 7%.", { outcome: "amend", cause: "not_100_percent" }],
    ["Asked how they would vote, 46% of respondents chose the Reds, 31% the Blues, 18% the Greens and 9% small parties.", { outcome: "amend", cause: "not_100_percent" }],
    ["Shareholders voted 87 per cent for the deal and 23 per cent against it.", { outcome: "amend", cause: "not_100_percent" }],
    ["The mill, founded in 1922, is owned 46 per cent by the Rao family and 31 per cent by a fund, with staff holding the remaining 33 per cent.", { outcome: "amend", cause: "not_100_percent" }],
    ["Coal made 41% of the state's electricity last year, gas 33%, wind and solar 24% and hydro 12%.", { outcome: "review", cause: "not_100_percent" }],
    ["Maize covers 54 per cent of the land. Groundnuts account for 29 per cent and tobacco for 12 per cent, with cassava grown on the remaining 8 per cent.", { outcome: "review", cause: "not_100_percent" }],
    ["The state holds 60% of the shares, the family 25% and the public the remaining 25%.", { outcome: "amend", cause: "not_100_percent" }],
  ],
  ignores: ["Maize covers 54 per cent of the land. Groundnuts account for 29 per cent and tobacco for 12 per cent, with cassava grown on the remaining 5 per cent.", "It was backed by 71 per cent of votes cast, but as holders of 64 per cent of the shares took part, its backers own 45 per cent of the firm.", "The measure got 64 per cent of the vote, short of the 66.7 per cent that it needed.", "Turnout was 64 per cent among women and 58 per cent among men.", "It is backed by 42 per cent of residents and 61 per cent of shopkeepers. The remaining 29 per cent of traders did not reply.", "In a poll 68% said they would lose customers and 52% said prices would rise.", "Turnout was 60%, and 55% voted yes and 45% no.", "Respondents could choose more than one: 60% named price, 50% taste and 40% smell."],
};
