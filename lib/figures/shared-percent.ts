import type { Figure, Paragraph } from "./figure";
import { Role } from "../text/roles";
import { Type } from "../text/tokens";

/** `a fund, with 45 per cent, the family, with 35`; `coal supplied 54 per cent, gas 18 and wind 12`: a share as the one before it. */
export function withSharedPercent(p: Paragraph, a: Figure, b: Figure): Figure {
  const lead = p.tokens[b.left - 1]?.lower ?? "", next = p.tokens[b.right];
  if (a.sentence !== b.sentence || a.percent === undefined || b.percent !== undefined || b.currency !== undefined || !isPlain(b) || !(Number(b.value) <= 100) || next !== undefined && next.type !== Type.Mark && next.lower !== "and") return b;
  // "108 of those, or 60 per cent, the radar 54": what is listed goes on with the count.
  if (p.tokens[a.left - 1]?.lower === "or") return b;
  const again = b.form === "digits" && b.left - a.right <= 9 && (lead === "with" || lead === "at") && p.tokens[a.left - 1]?.lower === lead;
  return again || a.percent === "percent" && next?.lower !== "-" && b.left - a.right <= 14 && isListed(p, a, b) ? { ...b, percent: a.percent } : b;
}
/** Whether nothing but a name stands between the number and the comma or "and" before it. */
function isListed({ tokens }: Paragraph, a: Figure, b: Figure): boolean {
  let i = b.left - 1;
  while (i > a.right && b.left - i <= 4 && tokens[i]!.type === Type.Word && (tokens[i]!.roles & (Role.Verb | Role.Auxiliary | Role.Preposition)) === 0 && !/^(?:and|or|than)$/.test(tokens[i]!.lower)) i--;
  return i < b.left - 1 && i >= a.right && /^(?:,|and|while)$/.test(tokens[i]!.lower);
}
const isPlain = ({ unit, sides, form, value }: Figure): boolean => unit === undefined && sides === undefined && (form === "digits" || form === "words") && value !== null;
