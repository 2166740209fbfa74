import type { Claim } from "../../types";
import { after, before, gather, type Check, type Context, type Answer } from "../check";
import { impossible } from "../impossible";
import { decimal, generousInterval } from "../interval";
import { has, type Passage } from "../passage";
import { markOf, meet } from "../sketch";

const people = /^ ?(?:%|per ?cent|pc) of (?:the |all |its |their |our |these |those )?(?:[a-z'’-]{2,14} ){0,2}(?:voters|patients|residents|respondents|pupils|students|members|households|people|women|men|children|adults|employees|staff|workers|passengers|customers|votes|ballots|seats|countries|schools|homes|companies|firms|lawmakers|those)\b/;

const shareOfCounted = /‹p(?<share>\d+)› of (?:the |its |their |all |all the |[A-Za-z ]{2,30}'s )‹[ck](?<whole>\d+)›/u;
/** A share of people cannot pass 100%; what stays above zero cannot fall by more. */
function overWhole({ text }: Context, sentence: Passage, claim: Claim): Answer | undefined {
  const { words } = sentence;
  if (claim.kind !== "percentage" || claim.unit !== "percent" || claim.value === null || decimal(claim.value).lte(100) || claim.bound === "less_than" || claim.bound === "at_most") return undefined;
  const turnout = /\bturnout (?:[a-z]+ ){0,4}?(?:was|of|reached|hit|stood at|rose to|fell to) (?:about |nearly |almost |a record |just )?$/i.test(before(text, claim, 64));
  const wage = /capacity|increase|rise|salary|\bpay\b|income|\bnot\b|joke|impossible|average|effort|committed|\bgive\b/i.test(words) || /\b(?:more|than|above)\b/.test(after(text, claim, 40));
  // "112 per cent of all the milk sold": whoever sells it, it is no more than all of it.
  const counted = sentence.claims.length > 1 && meet(sentence, shareOfCounted)?.["share"] === claim;
  const all = counted || /^ ?(?:%|per ?cent|pc) of (?:all|the total|the entire|the whole) /.test(after(text, claim, 24)) && /\b(?:accounts? for|accounted for|makes? up|made up|represents?|represented|holds?|held|controls?|controlled|owns?|comprises?|won|took|captured|received|buys?|bought|sells?|sold|handle[sd]?|process(?:es|ed)?|supplie[sd]|supply|produce[sd]?|collect(?:s|ed)?|generate[sd]?|employ(?:s|ed)?) (?:about |nearly |some |almost )?$/.test(before(text, claim, 30));
  if (claim.change === undefined && (turnout || all || (people.test(after(text, claim, 60)) && !wage))) return impossible(claim, [], "share_over_100", `${claim.quote}% ≤ 100%`, `A share of ${claim.quote}% is more than the whole.`);
  if (claim.change === "decrease" && !/profit|earning|income|loss|margin|return|growth|balance|surplus|deficit|cash flow|value of (?:the )?bet/i.test(words)) return impossible(claim, [], "share_over_100", `${claim.quote}% ≤ 100%`, `Nothing that stays above zero can fall by ${claim.quote}%.`);
  return undefined;
}

const population = /\b(?:village|town|city|island|hamlet|settlement|community|district|municipality|nation|country|territory)(?: of [A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+)?)?(?:, | \(| )(?:of |home to |which was home to |that was home to |that is home to |with a population of |population |which has a population of |where |whose population is |which is home to |which has |that has |which had |which had a population of |that had a population of |with |inhabited by )?‹[ck](?<people>\d+)›(?! (?:miles|km|years|houses|homes|minutes))/u;

/** People who died there without living there: a toll may then pass the number of residents. */
const outsiders = /pilgrim|tourist|visitor|traveller|passenger|from other|from outside|worshipper|holiday|soldier|troops|refugee|displaced|migrant|crew|aboard|on board|guest|festival|match|crowd|mourner/i;

function toll(context: Context, sentence: Passage): Answer | undefined {
  const people = sentence.claims.length > 1 && has(sentence, "casualty") && !/\b(?:largest|biggest|nearest|nearby|neighbouring|another)\b/.test(sentence.words) ? (meet(sentence, population) ?? meet(sentence, living))?.["people"] : undefined;
  if (!people || people.value === null || people.bound === "more_than" || people.bound === "at_least" || !/^(?: (?:people|residents|inhabitants|souls|villagers|or so|at the (?:last|latest) census)\b|[,.)(;]|$)/.test(after(context.text, people, 24))) return undefined;
  const at = context.sentences.indexOf(sentence), near = `${sentence.words} ${context.sentences[at + 1]?.words ?? ""}`;
  const apart = (other: Claim): string => { const a = markOf(sentence, people), b = markOf(sentence, other); return sentence.sketch.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)); };
  const limit = decimal(people.value).times(people.bound === "about" ? "1.2" : 1);
  const over = sentence.claims.find((other) => other !== people && other.kind === "casualty" && !/;|\b(?:but|while|elsewhere|mainland)\b/.test(apart(other)) && other.value !== null && other.bound !== "less_than" && other.bound !== "at_most" && decimal(other.value).gt(limit));
  return over && (!outsiders.test(near) || / of (?:its|the) (?:residents|villagers|people|inhabitants)/.test(sentence.words)) ? impossible(over, [people], "toll_over_population", `${over.quote} ≤ ${people.quote}`, `A toll of ${over.quote} is more than the ${people.quote} who live there.`) : undefined;
}

const living = /‹c(?<people>\d+)› (?:people|residents|inhabitants|souls) (?:live|lived|living|are living) (?:on|in|there|here)\b/;

const limits: readonly RegExp[] = [
  /\b[Oo]f (?:the |its |a )?(?:crew|party|group|team|class|family|panel|jury|squad|staff) of ‹[ck](?<whole>\d+)›, (?:only |just )?‹[ck](?<part>\d+)› (?:were|was|had|have|are|survived|died|escaped)\b/,
  /‹[ck](?<whole>\d+)› (?:people|passengers|workers|men|women|children|pupils|students|members|patients|migrants|soldiers|officers|guests|residents)\b[^.:!?‹]{1,60}?[;,] ‹[ck](?<part>\d+)› of (?:them|whom|these|those)\b/,
  /‹c(?<whole>\d+)›-seat[^.;:!?‹]{1,60}‹c(?<part>\d+)› (?:people|spectators|fans|guests)\b/,
  /\b(?:village|hamlet|island|settlement|town)(?: of|, with a population of| with a population of) ‹c(?<whole>\d+)›[^.;:!?‹]{0,30}? (?:lost|has|had|buried) ‹[ck](?<part>\d+)›(?! (?:years|houses|homes|jobs|visitors|tourists|sheep|cows|trees|shops))/,
  /\b[Aa]ll ‹[ck](?<whole>\d+)› (?:passengers|people|crew|aboard|those)[^.:!?‹]{1,50}[;,] (?:and )?‹[ck](?<part>\d+)› (?:of them )?were (?:taken|hurt|injured|treated|rescued|hospitalised|saved)\b/,
];
/** `Of the crew of 14, 16 were rescued`. */
function beyondLimit(sentence: Passage): Answer | undefined {
  for (const pattern of sentence.claims.length > 1 ? limits : []) {
    const { whole, part } = meet(sentence, pattern) ?? {}, most = whole && generousInterval(whole), least = part && generousInterval(part);
    if (!whole || !part || !most || !least || whole.high !== undefined || part.high !== undefined || least.low.lte(most.high)) continue;
    return { ...impossible(part, [whole], "part_exceeds_total", `${part.quote} ≤ ${whole.quote}`, `${part.quote} is more than the ${whole.quote} there were.`), outcome: "review" };
  }
  return undefined;
}

/** `leaving minus two unaccounted for`. */
function negative({ text }: Context, claim: Claim): Answer | undefined {
  if ((claim.kind !== "count" && claim.kind !== "casualty") || !/\bminus $/i.test(before(text, claim, 7)) || !/^ (?:people|men|women|children|unaccounted|missing|dead|were|jobs|seats|votes|members|pupils|patients|homes)\b/.test(after(text, claim, 16))) return undefined;
  return impossible(claim, [], "negative_count", `${claim.quote} ≥ 0`, `A count cannot be minus ${claim.quote}.`);
}

const betweenTwo = /\bbetween (?:about )?‹(?:[cmtk](?<low>\d+)|p(?<least>\d+))› and ‹(?:[cmtk](?<high>\d+)|p(?<most>\d+))›/, twoThings = /\b(?:gap|difference|differential|gulf|spread|margin|split|divided|match|game|choose|choice|shared|distinguish|relationship|link|ratio|contrast|comparison)\b/;
/** `a profit of between $900 million and $600 million`. */
function reversedPair(sentence: Passage): Answer | undefined {
  const met = sentence.claims.length > 1 && sentence.sketch.includes("between ") ? meet(sentence, betweenTwo) : undefined, low = met?.["low"] ?? met?.["least"], high = met?.["high"] ?? met?.["most"];
  if (!low?.value || !high?.value || low.kind !== high.kind || low.unit !== high.unit || low.high !== undefined || high.high !== undefined || decimal(low.value).lte(high.value) || twoThings.test(sentence.sketch.slice(0, markOf(sentence, low).start).slice(-50).split(/[.;:!?]/).at(-1) ?? "")) return undefined;
  return { ...impossible(low, [high], "range_reversed", `${low.quote} ≤ ${high.quote}`, `The range from ${low.quote} to ${high.quote} runs from the higher number to the lower.`), outcome: "review" };
}

/** `between 50 and 40`. */
function reversed({ text }: Context, claim: Claim): Answer | undefined {
  if (claim.high === undefined || claim.value === null || decimal(claim.high).gte(claim.value) || !/\bbetween (?:[A-Z]{0,3}\$|[£€¥₹])?$/i.test(before(text, claim, 14))) return undefined;
  return { ...impossible(claim, [], "range_reversed", `${claim.value} ≤ ${claim.high}`, `The range ${claim.quote} runs from the higher number to the lower.`), outcome: "review" };
}

export const plausibility: Check = {
  id: "plausibility", version: 7, because: "Some figures cannot be: a share over the whole, a fall by more than there was, a toll above the population.",
  run: (context) => gather(context.sentences, (sentence) => (sentence.claims.length === 0 ? undefined : [
    ...gather(sentence.claims, (claim) => [overWhole(context, sentence, claim), reversed(context, claim), negative(context, claim)]),
    toll(context, sentence) ?? beyondLimit(sentence), reversedPair(sentence),
  ])),
  finds: [
    ["Analysts expect a profit of between $900 million and $600 million.", { outcome: "review", cause: "range_reversed" }],
    ["Landslips buried the hamlet of Sorvan Hill, population 212 at the last census, killing 264 of its residents.", { outcome: "amend", cause: "toll_over_population" }],
    ["Six were found, leaving minus two unaccounted for.", { outcome: "amend", cause: "negative_count" }],
    ["Of the crew of 14, 16 were rescued.", { outcome: "review", cause: "part_exceeds_total" }],
    ["The 300-seat theatre was full, with 420 people in the audience.", { outcome: "review", cause: "part_exceeds_total" }],
    ["Turnout was 104%, the commission said.", { outcome: "amend", cause: "share_over_100" }],
    ["Women now make up 126 per cent of the city’s 1,400 wardens.", { outcome: "amend", cause: "share_over_100" }],
    ["The dairy now accounts for 112 per cent of all milk sold in the county.", { outcome: "amend", cause: "share_over_100" }],
    ["The plague killed 12,000 people in a town of 9,000.", { outcome: "amend", cause: "toll_over_population" }],
    ["Only 3,000 people live on the island, where the wave killed 3,400.", { outcome: "amend", cause: "toll_over_population" }],
    ["At least 310 of its residents died when mud buried the village of Sorvan, home to 240 people.", { outcome: "amend", cause: "toll_over_population" }],
    ["The flood hit the village of 500 people, killing 700.", { outcome: "amend", cause: "toll_over_population" }],
  ],
  ignores: ["The gap in pay is between £900 and £600 a week.", "Debt rose to 120% of GDP.", "Profit fell 130%.", "Only 3,000 people live on the island; the war killed 34,000 on the mainland.", "The flood in the hamlet of 90 people killed 112, most of them pilgrims."],
};
