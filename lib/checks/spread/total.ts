import type { Claim } from "../../types";
import { decimal } from "../interval";
import { usable, type Breakdown } from "../parts";
import { meet } from "../sketch";
import { alike, isExplained, isFigure } from "./figures";
import type { Opening, Spread } from "./read";

/** `Altogether Rs 1,210 crore has gone into it`, `The three of them employ 940`. */
export const statedTotal: Opening = { marks: "ckmt", cue: /ll ‹| to ‹|he [a-z]+ of ‹|ltogether|n all|n total|ll told|ogether|ombined|otal|between them| sum |(?:hamber|ssembly|arliament|ouncil|ouse|enate|egislature|oard) (?:ha|is|cons)/ };
const wordings: readonly RegExp[] = [
  /\b(?:[Aa]ltogether|[Ii]n all|[Ii]n total|[Aa]ll told|[Tt]ogether|[Tt]aken together|[Cc]ombined),? [^.;:!?‹]{0,40}‹[ckmt](?<total>\d+)›/,
  /‹[ckmt](?<total>\d+)› [^.;:!?‹]{0,30}\b(?:altogether|in all|in total|all told|together|combined|between them)\b/,
  /\b(?:[Tt]otal|[Ss]um|[Tt]ally)(?: [a-z]+){0,2}? (?:of|is|was|comes to|came to|stands at|stood at|reached|to) ‹[ckmt](?<total>\d+)›/,
  /\b(?:brings?|bringing|brought|takes?|taking|took) (?:the|its|their|his|her) [a-z ]{3,30}? to ‹[ckmt](?<total>\d+)›/,
  /\ball ‹[ck](?<total>\d+)›(?=[.,;])/,
  /\b[Tt]he (?:contingent|force|convoy|fleet|group|party|coalition|sum|total|bill|cargo|crowd|herd|collection|package|fund) of ‹[ckmt](?<total>\d+)›/,
  /\bAll ‹[ck](?<total>\d+)›(?: of them| [a-z]+)?(?: (?:who|that) (?:were|had been) [^.;:!?‹]{3,30}?)? (?:were|are|had|have|was|came|will|survived|died)\b/,
];
const apart = /\b(?:including|of which|of whom|of them|among them|another|previous|compared|than|rose|fell|up (?:from|by|on)|down (?:from|by|on)|increase|so far|as well as|besides|on top|previously|estimated|expected|budget|target|each|per|a (?:day|week|month|year|head)|average|out of|overall)\b/;

const seats = /\b(?:[Cc]hamber|[Aa]ssembly|[Pp]arliament|[Cc]ouncil|[Hh]ouse|[Ss]enate|[Ll]egislature|[Bb]oard) (?:has|have|is made up of|consists of) ‹c(?<total>\d+)› (?:seats|members)\b/;
/** `will have 58 seats, the Liberals 31 and the Farmers 14. The assembly has 100 members`: more seats than there are. */
function seatsApart({ sentence, window }: Spread): Breakdown | undefined {
  const total = meet(sentence, seats)?.["total"], parts = window.claims.filter((claim) => claim !== total && claim.kind === "count");
  if (!total || !usable(total) || total.bound !== "exact" || parts.length < 2 || !/seats/.test(window.sketch) || apart.test(window.sketch) || parts.some((part) => !usable(part) || part.bound !== "exact" || part.start > total.start || decimal(part.value ?? 0).gte(total.value ?? 0))) return undefined;
  const sum = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0));
  return sum.gt(total.value ?? 0) && sum.lt(decimal(total.value ?? 0).times("1.4")) ? { total, parts, relation: "within", apart: true } : undefined;
}

/** The sum of all figures of its sort that stand before it, here and in the two sentences before. */
export function totalApart(spread: Spread): Breakdown | undefined {
  const { sentence } = spread, total = wordings.map((wording) => meet(sentence, wording)?.["total"]).find((claim) => claim !== undefined);
  if (!total) return seatsApart(spread);
  if (!usable(total) || total.bound !== "exact") return undefined;
  const { window } = spread, figures = window.claims.filter((claim) => claim !== total && isFigure(claim) && claim.kind !== "percentage" && alike(claim, total));
  // "Gates at the three grounds were 18,240, 21,605 and 9,310": three of them.
  const parts: Claim[] = figures.filter(({ value }) => Number(value) !== figures.length - 1);
  if (apart.test(window.sketch) || parts.length < 2 || parts.length > 6 || parts.some((part) => part.start > total.start || !usable(part) || part.bound !== "exact" || !parts.every((other) => alike(part, other)) || decimal(part.value ?? 0).gte(total.value ?? 0)) || isExplained(total, parts)) return undefined;
  const share = parts.reduce((sum, part) => sum.plus(part.value ?? 0), decimal(0)).div(total.value ?? 1);
  return share.lt("0.7") || share.gt("1.4") ? undefined : { total, parts, relation: "equal", apart: true };
}
