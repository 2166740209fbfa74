/** A figure that the text speaks of again, `the 700 jobs` after `7,000 jobs`: what the words around it say, and the slip between the two. */
import type { Claim } from "../types";
import { agrees, isSum, plain, sameUnit, slipBetween } from "./again";
import { after, before, gather, type Answer, type Context } from "./check";
import { decimal } from "./interval";
import { quoted } from "./wording";

const definite = /\b(?:[Tt]he|[Aa]ll|[Tt]hose|[Tt]hese|[Ww]ith (?:only|just))(?: of the)? (?:same )?$/;
const narrowed = /^[\p{L}-]*(?: (?:next|nearby|around|beside|opposite|across|it|they|he|she|we|you|in|at|from|for|of|on(?! board)|who|that|which|with|lost|created|made|killed|injured|under|aged|still|remaining|to(?! (?:go|be (?:lost|cut|shed|axed))\b)|found|already|not|needed|required|recorded|carried|seen|counted|registered|handled|reported|produced|sold|employed)\b|,? (?:including|of whom))/u;
const whoDied = /^ (?:people )?who (?:died|were killed|lost their lives|perished)\b/;
const pointing: ReadonlySet<string> = new Set(["the", "all", "those", "these", "same", "just", "only", "its", "their", "his", "her"]);
/** Words for a deed, where what it was done to was counted before: `close 118 branches … the 128 closures`. */
const deeds = /^(?:closure|cut|loss|redundancy|layoff|arrest|death|killing|sacking|eviction|theft|burglary|robbery|sale|order|conviction|resignation|strike|cancellation|delay)$/;
const anybody = /^(?:person|man|woman|boy|girl|child|post|job|place|position|vacancy)$/, somebody = /(?:er|or|ist|man|ant|ee|person|child|pupil|student)$/;

/** What follows the thing that a figure counts. */
function behindNoun(text: string, claim: Claim): string {
  const words = after(text, claim, 70), at = words.toLowerCase().indexOf((claim.unit ?? "").slice(0, 4));
  return at < 0 || at > 24 ? words : words.slice(at);
}

const isDeed = (text: string, deed: string, { start, end }: Claim): boolean => `${text.slice(Math.max(0, start - 20), start)} ${text.slice(end, end + 30)}`.toLowerCase().includes(deed.slice(0, 4));
/** `the 700 jobs` after `7,000 jobs`: a figure that is spoken of again, with a slip between the two. */
export function spokenOfAgain({ claims, text }: Context): Answer[] {
  return gather(claims, (claim, index) => {
    if ((claim.kind !== "count" && claim.kind !== "casualty" && claim.kind !== "measurement") || !plain(claim) || claim.bound !== "exact" || decimal(claim.value ?? 0).lt(claim.kind === "count" && !/\b[Aa]ll $/.test(before(text, claim, 4)) ? 20 : 12) || claim.unit === undefined || /^[mbt]illion$/.test(claim.quote)) return undefined;
    const lead = before(text, claim, 24), ofWhole = /\bof (?:the|all|those|these)(?: of the)? (?:same )?$/.test(lead) && !/\b(?:each|all|every one|both) of the $/.test(lead), owned = /\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) $/.test(lead);
    if (!pointing.has(lead.trimEnd().split(/\s/).at(-1)?.toLowerCase() ?? "") || !(definite.test(lead) || owned) || !(claim.kind === "casualty" && whoDied.test(after(text, claim, 24))) && narrowed.test(behindNoun(text, claim))) return undefined;
    const spoken = claims.slice(0, index).filter((other) => plain(other) && !(ofWhole && claim.start - other.end < 24 && !/[.!?]/.test(text.slice(other.end, claim.start))) && (other.kind === claim.kind && (sameUnit(claim, other) || deeds.test(claim.unit ?? "") && isDeed(text, claim.unit ?? "", other) || anybody.test(claim.unit ?? "") && somebody.test(other.unit ?? "") || /^(?:job|post|position)$/.test(other.unit ?? "") && /^(?:employee|worker|staff)$/.test(claim.unit ?? "")) && other.harm === claim.harm || (claim.unit === "victim" && other.harm === "killed")));
    const own = spoken.filter((other) => sameUnit(claim, other)), earlier = own.length > 0 ? own : spoken;
    if (earlier.length === 0 || earlier.some((other) => agrees(other, claim)) || earlier.some((other) => claims.slice(Math.max(0, index - 3), index + 4).some((more) => more !== other && more.kind === claim.kind && more.value !== null && decimal(more.value).plus(other.value ?? 0).eq(claim.value ?? 0))) || isSum(claim, earlier)) return undefined;
    const values = new Set(earlier.map(({ value }) => value)), [other] = earlier;
    const slip = values.size === 1 && other ? slipBetween(claim, other) : undefined;
    if (!other || slip === undefined || slip === "factor_1000000") return undefined;
    // `ten of the 40 schools` is the whole of a part just named; men after miners may be others: only turned digits tell there.
    const loose = ofWhole || whoDied.test(after(text, claim, 24)) || owned || (!sameUnit(claim, other) && claim.unit !== "victim") || claim.kind === "measurement" || /^(?:member|seat|vote)$/.test(claim.unit);
    if (loose && (slip !== "digits_swapped" || decimal(other.value ?? 0).lt(12))) return undefined;
    return { outcome: loose || slip === "wrong_digit" ? "review" : "amend", claims: [claim.start, other.start], inputs: { first: quoted(other), again: quoted(claim) }, formula: "first = again", cause: slip === "wrong_digit" ? "figure_differs" : slip, working: `The text speaks of ${quoted(other)} first and of ${quoted(claim)} here.` };
  });
}
