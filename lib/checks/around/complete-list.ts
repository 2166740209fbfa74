import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, generousInterval, overlaps } from "../interval";
import { alike, isThing, sameName } from "../spread/figures";
import { quoted, say } from "../wording";
import { isTerm, size, type Neighbourhood } from "./terms";

const lastOf = /\b[Tt]he (?:last|final|third|fourth|other|remaining|smallest) (?:one )?of (?:the|its|their) (?:[a-z]+'s )?‹c(?<number>\d+)› (?<noun>[a-z]+)/;

const nth = /\b[Tt]he (?<nth>third|fourth|fifth) (?<noun>[a-z]+)\b/, ordinals = ["third", "fourth", "fifth"];
/** `12,400 flats … the biggest 5,200 and the next 3,900. … The last of the three projects has 2,100`: as many figures as the text says there are parts. */
export function completeList({ sentence, around }: Neighbourhood): Answer | undefined {
  const met = lastOf.exec(sentence.sketch)?.groups ?? nth.exec(sentence.sketch)?.groups, place = ordinals.indexOf(met?.["nth"] ?? "") + 3;
  // "Three companies … The third defendant".
  const number = met?.["nth"] === undefined ? sentence.claims[Number(met?.["number"] ?? -1)] : around.at(-1)?.claims.find((claim) => claim.kind === "count" && claim.end <= sentence.start && size(claim) === place), passage = around.find(({ start, end }) => end === sentence.end && start < sentence.start && around.every((other) => other.end !== end || other.start >= start)), count = Number(number?.value);
  if (!number || !passage || !(count >= 3) || count > 6) return undefined;
  for (const first of passage.claims.filter((claim) => isTerm(claim) && (isThing(claim) || claim.kind === "money" || claim.kind === "measurement") && claim.change === undefined && claim.end <= sentence.start)) {
    const own = passage.claims.filter((claim) => claim !== first && claim !== number && isTerm(claim) && claim.change === undefined && claim.per === undefined && claim.start > first.start && claim.end <= sentence.end && alike(claim, first) && !(claim.kind === "count" && claim.unit !== undefined && sameName(claim.unit, (met?.["noun"] ?? "").replace(/s$/, ""))));
    if (own.length !== count || own.some((claim) => size(claim) >= size(first)) || !sentence.claims.includes(own.at(-1) ?? first)) continue;
    const sum = own.reduce((value, claim) => value.plus(claim.value ?? 0), decimal(0)), off = sum.div(first.value ?? 1), whole = generousInterval({ ...first, bound: "exact" }), parts = own.map(generousInterval), low = parts.reduce((value, part) => value.plus(part?.low ?? 0), decimal(0)), high = parts.reduce((value, part) => value.plus(part?.high ?? 0), decimal(0));
    if (off.lt("0.7") || off.gt("1.4") || !whole || overlaps(whole, { low, high })) return undefined;
    const formula = own.map(({ quote }) => quote).join(" + ");
    return { outcome: "review", claims: [first.start, ...own.map((claim: Claim) => claim.start)], inputs: { total: quoted(first), parts: own.map(quoted).join("; ") }, formula, cause: "parts_do_not_sum", working: `${formula} = ${say(sum, 6)}; the text says ${quoted(first)}.` };
  }
  return undefined;
}
