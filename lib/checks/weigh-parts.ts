import type { Cause, Claim } from "../types";
import type { Answer } from "./check";
import { add, decimal, generousInterval, interval, overlaps, printed, type Interval } from "./interval";
import type { Breakdown } from "./parts";
import { guessSlip } from "./slip";
import { bounds, quoted, say } from "./wording";

const totalOf = (parts: readonly Claim[], read: (claim: Claim) => Interval | undefined): Interval | undefined =>
  parts.reduce<Interval | undefined>((sum, part) => { const own = read(part); return sum && own ? add(sum, own) : undefined; }, { low: decimal(0), high: decimal(0) });

/** Whether the parts make their total, or are no more than it, with the room that rounding leaves. */
export function judge({ total, parts, relation, apart }: Breakdown): Answer | undefined {
  // Women and students: the same people may stand in both parts.
  const overlapping = relation === "within" && !apart && parts.length > 1;
  if (overlapping && !parts.some((part) => (generousInterval(part)?.low ?? decimal(0)).gt(generousInterval(total)?.high ?? Infinity))) return undefined;
  const whole = interval(total), loose = generousInterval(total), sum = totalOf(parts, interval), looseSum = totalOf(parts, generousInterval), p = printed(total);
  if (!whole || !loose || !sum || !looseSum || !p || !looseSum.high.isFinite() && relation === "equal") return undefined;
  const added = parts.reduce((value, part) => value.plus(part.value ?? 0), decimal(0));
  const tooMuch = looseSum.low.gt(loose.high), unequal = relation === "equal" && !overlaps(loose, looseSum);
  const single = parts.find((part) => (generousInterval(part)?.low ?? decimal(0)).gt(loose.high));
  const wrong = tooMuch || unequal;
  const exact = relation === "equal" ? overlaps(whole, sum) : sum.low.lte(whole.high);
  const cause: Cause = single && relation === "within" ? "part_exceeds_total" : guessSlip(p, relation === "equal" ? sum : { low: sum.low, high: sum.high.times(2) }, "parts_do_not_sum");
  const formula = parts.map(({ quote }) => quote).join(" + ");
  // Rounding could save it, but only if nearly every figure was rounded the same way.
  const off = relation === "equal" ? added.minus(total.value ?? 0).abs() : added.minus(total.value ?? 0), play = whole.high.minus(whole.low).plus(sum.high.minus(sum.low)).div(2);
  const strained = !wrong && parts.length > 1 && apart && play.isFinite() && off.gt(play.div(2)) && [total, ...parts].every(({ bound }) => bound === "exact");
  return {
    outcome: strained ? "review" : !wrong ? (exact ? "ok" : "ok_rounded") : "amend",
    claims: [total.start, ...parts.map(({ start }) => start)], inputs: { total: quoted(total), parts: parts.map(quoted).join("; ") }, formula, bounds: bounds(sum), ...(wrong || strained ? { cause: relation === "within" && cause !== "part_exceeds_total" ? "parts_do_not_sum" as const : cause } : {}),
    working: parts.length > 1 ? `${formula} = ${say(added, 6)}; the total is given as ${total.quote}.` : `${parts[0]?.quote ?? ""} of ${total.quote}${wrong ? ": a part cannot be more than the whole" : ""}.`,
  };
}
