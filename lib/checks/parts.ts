/** What may be a whole and its parts, by kind and by the words behind the figures. */
import type { Claim } from "../types";
import type { Answer, Context } from "./check";
import type { Passage } from "./passage";

/** How the parts of a breakdown stand to their total. */
export type Relation = "within" | "equal";

export interface Breakdown {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly relation: Relation;
  /** The parts cannot be the same people or things twice. */
  readonly apart: boolean;
}

export const countable: ReadonlySet<string> = new Set(["count", "casualty", "money", "measurement"]);
/** A whole may be a change: a firm that cuts 860 jobs. */
export const isWhole = (claim: Claim): boolean => countable.has(claim.kind) && claim.value !== null && claim.high === undefined;
export const usable = (claim: Claim): boolean => isWhole(claim) && claim.per === undefined && claim.change === undefined && !(claim.kind === "money" && claim.quote === "one");
const inUnits = ({ kind }: Claim): boolean => kind === "money" || kind === "measurement";
/** People of any description may be parts of people; money only of the same money, hectares of hectares. */
export const comparable = (a: Claim, b: Claim): boolean => inUnits(a) === inUnits(b) && (!inUnits(a) || (a.kind === b.kind && a.unit === b.unit));

export const sexes = /^ (?:of (?:them|whom) )?(?:were |are )?(?:[a-z-]+ )?(?:people|pedestrians|drivers|cyclists|motorcyclists|bystanders|police|officers|protesters|demonstrators|parents|men|women|boys|girls|males?|females?|children|adults|minors|civilians|soldiers|fighters|militants|passengers|crew|teachers|pupils|students|staff)\b/i;
/** `20 Kenyans and 25 Ugandans`: hardly anybody is both. */
export const nation = /^ (\p{Lu}\p{Ll}+(?:ans|ese|is|ish|ians|ons|ers|inos|rks|nes|eks|echs|aks|ots|oles))(?:[ ,.;)]|$)/u;
/** People of whom nobody is two at once. */
export const opposite: readonly (readonly string[])[] = [["men", "women"], ["boys", "girls"], ["adults", "children"], ["adults", "minors"], ["men", "women", "children"], ["men", "women", "boys", "girls"], ["civilians", "soldiers"], ["civilians", "fighters"], ["civilians", "militants"], ["passengers", "crew"], ["men", "boys"], ["women", "girls"], ["women", "children"], ["men", "children"], ["boys", "women"], ["girls", "men"], ["teachers", "pupils"], ["teachers", "students"], ["pupils", "staff"], ["students", "staff"], ["boys", "men"],
  ["passengers", "people", "pedestrians", "drivers", "cyclists", "motorcyclists", "crew", "bystanders"], ["police", "officers", "protesters", "demonstrators", "bystanders"], ["teachers", "pupils", "students", "staff", "parents"]];
/** Nobody of these is a child. */
export const grown = /^(?:officer|employee|worker|member|teacher|judge|councillor|lawmaker|doctor|nurse|soldier|pilot|director|firefighter|professor|senator|magistrate|guard|clerk)$/;
/** Who walked away unhurt is not among the injured. */
export const hurtAndUnhurt = (text: string, parts: readonly Claim[]): boolean =>
  parts.length === 2 && parts.some(({ harm }) => harm !== undefined) && parts.some(({ harm, end }) => harm === undefined && /^[^.;,!?‹]{0,30}\b(?:unhurt|unharmed|uninjured|unscathed|without injury)\b/.test(text.slice(end, end + 50)));
/** Units of which anything else may be a part: 20 people, 12 of them pilots. */
export const generic: ReadonlySet<string> = new Set(["person", "job", "post", "position", "role", "seat", "home", "flat", "house", "unit", "player", "member", "staff", "worker", "employee", "vote", "object", "item", "animal", "building", "structure", "property", "vehicle", "car", "body", "victim", "passenger", "case", "death", "casualty", "school", "country", "lawmaker", "delegate", "defendant", "suspect", "student", "pupil", "patient", "officer", "crew", "MP", "councillor", "candidate", "applicant", "applicants", "juror", "medal", "goal", "point", "game", "match", "store", "shop", "branch", "site", "room", "bed", "flight", "ship", "boat", "aircraft", "gun", "weapon", "book", "film", "resident", "driver", "tourist", "foreigner", "survivor", "hostage", "prisoner", "detainee", "accused", "arrest", "offence", "complaint", "accident", "fire", "respondent", "company", "firm"]);

/** A part without a number closes the list: what has one is then less than the whole. */
export const uncounted = /^[^;.!?]{0,80}(?:,| and|, and| with| plus) (?:the )?(?:others?|rest|remainder|remaining|balance|an?(?! (?:spokes|official|police|statement|report|senior|local|government|company|union|court|witness|minister))|another|one|several|some|many|most|dozens|scores|a few|a number|smaller|his|her|their)\b/i;

/** `to 4,310 from 4,402: 1,980 in …`: what is listed is not what there was before. */
export const isFormer = (text: string, { start }: Claim): boolean => /(?:\d (?:[a-z]+ )?from|\b(?:average|mean|record|norm|limit|target) of) $/.test(text.slice(Math.max(0, start - 24), start));
/** What stands behind a list, as far as it may go on in it: what a dash opened ends with the next. */
export const upToDash = (opener: string, behind: string): string => (/ [—–-] ?\S{0,4}$/.test(opener) ? behind.split(/ [—–-] /)[0] ?? "" : behind);

/** `Seventeen of the dead were drivers`: a part itself, whatever is listed behind it. */
export const isPartItself = (text: string, { end }: Claim): boolean => /^ of (?:the |those |these )[a-z]+ (?:were|was|are|is|had|have|came|died|went|lived|worked) /.test(text.slice(end, end + 50));

/** `four of them 3-pointers`: a kind, not a number. */
export const isKind = (text: string, { start, end }: Claim): boolean => text.charAt(end) === "-" && / of (?:them|these) $/.test(text.slice(Math.max(0, start - 10), start));
/** `420 one-bedroom and 610 two-bedroom flats`: the ones and twos are sizes, not parts. */
export function withoutSizes({ text }: Context, sentence: Passage): Passage {
  const claims = sentence.claims.filter((claim, i) => !(i > 0 && text.slice(sentence.claims[i - 1]?.end, claim.start) === " " && text.charAt(claim.end) === "-"));
  return claims.length === sentence.claims.length ? sentence : { ...sentence, claims };
}

/** `41 passengers, a driver and a conductor`: people beside the number, whom it does not count. */
export const inCompany = /^(?: [\p{L}-]+){1,2},? (?:and |plus |with |together with )?(?:an?|the|its|his|her|their|one) (?:[a-z-]+ ){0,2}?(?:driver|pilot|co-pilot|conductor|captain|crew|teacher|guide|guard|baby|infant|skipper|instructor|attendant|mate|cook|steward|assistant|escort|coach|nanny|nurse|chef|leader)\b/u;

/** Figures that make a whole are no parts of one another: `Thirteen set out. Six reached the top, five turned back and two …`. */
export function withoutSettled(answers: readonly Answer[]): Answer[] {
  const settled = answers.filter(({ outcome, claims }) => outcome === "ok" && claims.length > 3);
  return answers.filter(({ outcome, claims }) => outcome === "ok" || outcome === "ok_rounded" || !settled.some((good) => claims.every((start) => good.claims.includes(start))));
}

/** How badly some of those just counted were hurt. */
export const isDegree = (behind: string): boolean => /^ (?:(?:of them )?(?:seriously|critically|badly|gravely|slightly|severely|fatally)\b|(?:of them (?:are |were )?)?in (?:an? )?(?:critical|serious|grave|stable|intensive)\b)/.test(behind);

/** `, the coach driver and `: a single person between two numbers. */
export const oneMore = /, (?:an?|the|one|his|her|their) (?:[a-z-]+ ){0,2}(?:driver|pilot|co-pilot|conductor|captain|teacher|guide|guard|skipper|instructor|attendant|nurse|chef|leader)[, ]/;

/** What stands between a whole and the first of its parts, and how it says that they make it. */
export const opens: readonly (readonly [RegExp, Relation])[] = [
  [/,? (?:comprising|comprises|comprised|consisting of|consists of|consisted of|made up of|composed of|split between|divided into|namely) (?:the )?(?:[A-Z]{0,3}\$|[£€¥₹])?$/, "equal"],
  [/(?::| [—–-]) ?(?:[A-Z]{0,3}\$|[£€¥₹])?$/, "equal"],
  [/,? (?:of which|of whom) (?:[\p{L}-]+ ){1,3}(?:for|up|is|are|was|were|to|took|gets?|receives?) (?:[A-Z]{0,3}\$|[£€¥₹])?$/u, "within"],
  [/,? (?:of whom|of which|of them|of these) (?:at least |about |some |only |just )?(?:[A-Z]{0,3}\$|[£€¥₹])?$/, "within"],
  [/,? \(?(?:including|includes|included|among them|among whom) (?:at least |about |some |the )?(?:[A-Z]{0,3}\$|[£€¥₹])?$/, "within"],
  [/^(?:,? [a-z -]{0,30})?(?:, | \()$/, "equal"],
];
/** Between one part and the next. */
export const joint = /^[^;:.!?()]{0,60}(?:,| and|, and|, with| plus| while| but) (?:the |a further |another |a separate |an additional |an extra |about |some |only )?(?:[a-z-]{2,16} (?:for|to|on|at|in) )?(?:[A-Z]{0,3}\$|[£€¥₹])?$/;
/** People who are told of beside the parts. */
export const noted = /\b(?:injured|wounded|hurt|missing|arrested|freed|rescued|detained|displaced|more|others|further|another|later|since)\b/i;
