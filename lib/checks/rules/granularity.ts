import { Decimal } from "decimal.js";
import type { Claim } from "../../types";
import { after, gap, type Check, type Context, type Answer } from "../check";
import { holds, interval } from "../interval";
import type { Passage } from "../passage";
import { bounds, say } from "../wording";

// `43% of the 29 members`, `43 per cent of its 29 members`.
const shareFirst = /^ ?(?:%|per ?cent|pc)? of (?:the |its |their |our |these |those |all )?(?:[a-z]{3,12} )?$/;
// `Of its 29 members, 43 per cent wanted …`.
const wholeFirst = /^(?: [\p{L}-]{2,16}){1,3}(?: (?:surveyed|polled|questioned|interviewed|asked|present|inspected|tested|visited|examined|checked|sampled|studied))?,? (?:some |only |just |a full )?$/u;
const weighted = /weighted|margin of error|by (?:weight|value|volume|area)/i;

interface Group {
  readonly share: Claim;
  readonly whole: Claim;
}

function groupsOf({ text }: Context, { claims, words }: Passage): Group[] {
  return claims.flatMap((claim, index) => {
    const next = claims[index + 1];
    if (!next || weighted.test(words)) return [];
    if (isShare(claim) && isWhole(next) && shareFirst.test(gap(text, claim, next)) && !/^ [\p{L}-]+(?:’s|'s|’|') /u.test(after(text, next, 30))) return [{ share: claim, whole: next }];
    const lead = text.slice(Math.max(0, claim.start - 14), claim.start);
    return isWhole(claim) && isShare(next) && /(?:\b[Oo]f (?:the|its|their|our|these|those|all)(?: the| its| their)? |(?:^|[.!?] |\n)Of )$/.test(lead) && wholeFirst.test(gap(text, claim, next)) ? [{ share: next, whole: claim }] : [];
  });
}

const isShare = ({ kind, unit, change, bound, high }: Claim): boolean => kind === "percentage" && unit === "percent" && change === undefined && bound === "exact" && high === undefined;
const isWhole = ({ kind, value, bound, high, quote }: Claim): boolean => (kind === "count" || kind === "casualty") && value !== null && bound === "exact" && high === undefined && /^\d+$|^[1-9]\d{0,2}(?:,\d{3})+$|^[a-z-]+$/i.test(quote);

/** The whole numbers on either side of the printed share, and whether one of them gives it. */
function answerGroup({ share, whole }: Group): Answer | undefined {
  const total = new Decimal(whole.value ?? 0), printed = interval(share);
  if (!printed || !total.isInteger() || total.lt(2) || total.gt(1000)) return undefined;
  const places = share.quote.split(".")[1]?.length ?? 0, value = new Decimal(share.value ?? 0);
  const below = value.times(total).div(100).floor(), above = below.plus(1);
  const percent = (part: Decimal): Decimal => part.times(100).div(total);
  const exact = [below, above].find((part) => holds(printed, percent(part)));
  const cut = [below, above].find((part) => percent(part).toDecimalPlaces(places, Decimal.ROUND_DOWN).eq(value) || percent(part).toDecimalPlaces(places, Decimal.ROUND_UP).eq(value));
  const base = { claims: [share.start, whole.start], inputs: { share: `${share.quote}%`, whole: whole.quote }, formula: `n ÷ ${whole.quote}`, bounds: bounds(printed) };
  if (exact) return { ...base, outcome: "ok", working: `${say(exact)} of ${whole.quote} is ${say(percent(exact), 3)}%.` };
  const nearest = `${say(below)} of ${whole.quote} is ${say(percent(below), 3)}%, ${say(above)} is ${say(percent(above), 3)}%`;
  return { ...base, outcome: cut ? "review" : "amend", cause: "impossible_share", working: `${nearest}: no whole number gives ${share.quote}%${cut ? ", unless it was cut and not rounded" : ""}.` };
}

export const granularity: Check = {
  id: "granularity", version: 1, because: "A share of a small number of people or things can only take some values.",
  run: (context) => context.sentences.flatMap((sentence) => groupsOf(context, sentence).map(answerGroup).filter((found) => found !== undefined)),
  finds: [
    ["Some said no, but 43% of the 29 members wanted more.", { outcome: "amend", cause: "impossible_share" }],
    ["Of its 29 members, 43 per cent wanted the levy to start at HK$1.", { outcome: "amend", cause: "impossible_share" }],
    ["Only 41% of the 29 members wanted more.", { outcome: "ok" }],
  ],
  ignores: ["About 43% of the 29 members wanted more.", "The firm has 43% of the 29 countries’ exports.", "It is 43% of 29 million people."],
};
