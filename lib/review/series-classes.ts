/** How the figures of one quantity stand to each other over time. Pure. */
import { Decimal } from "decimal.js";

export interface Point {
  readonly id: string;
  /** Day of publication, YYYY-MM-DD; without one a point stands for itself. */
  readonly day: string | null;
  readonly value: string;
  readonly bound: "exact" | "about" | "more_than" | "at_least" | "less_than" | "at_most";
  /** A count of harm only grows. */
  readonly cumulative: boolean;
  /** The text says that an earlier figure was revised or corrected. */
  readonly revised: boolean;
}

/**
 * `first`: nothing before it; `same`: agrees with the one before; `revision`: another figure at a later time;
 * `falling`: a toll that falls without the text saying why; `contradiction`: another figure on the same day;
 * `other_period`: so much later that it is another measurement; `spread`: within a tenth.
 */
export const pointClasses = ["first", "same", "revision", "falling", "contradiction", "other_period", "spread"] as const;
export type PointClass = (typeof pointClasses)[number];
export interface Classed { readonly id: string; readonly is: PointClass; /** A later figure has taken its place: older, not wrong. */ readonly superseded: boolean }

const periodDays = 45;
const spread = "0.1";

interface Range { readonly low: Decimal; readonly high: Decimal }
const value = (text: string): Decimal => new Decimal(text);

export function rangeOf({ value: text, bound }: Pick<Point, "value" | "bound">): Range {
  const v = value(text), tenth = v.abs().times(spread);
  if (bound === "about") return { low: v.minus(tenth), high: v.plus(tenth) };
  if (bound === "more_than" || bound === "at_least") return { low: v, high: new Decimal(Infinity) };
  if (bound === "less_than" || bound === "at_most") return { low: new Decimal(-Infinity), high: v };
  return { low: v, high: v };
}

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const agree = (a: Point, b: Point): boolean => { const x = rangeOf(a), y = rangeOf(b); return x.low.lte(y.high) && y.low.lte(x.high); };

function classOf(point: Point, before: Point | undefined): PointClass {
  if (!before) return "first";
  if (value(point.value).eq(before.value)) return "same";
  if (point.day === null || before.day === null) return agree(point, before) ? "same" : "spread";
  const apart = days(before.day, point.day);
  if (point.cumulative) {
    if (value(point.value).gt(before.value)) return apart === 0 && !agree(point, before) ? "contradiction" : "revision";
    return rangeOf(point).high.gte(before.value) ? "same" : point.revised ? "revision" : apart === 0 ? "contradiction" : "falling";
  }
  if (agree(point, before)) return "same";
  if (apart > periodDays) return "other_period";
  const off = value(point.value).minus(before.value).abs(), whole = value(before.value).abs();
  if (off.lte(whole.times(spread))) return "spread";
  return apart === 0 ? "contradiction" : "revision";
}

/** The points in the order of time, each with how it stands to the one before. */
export function classify(points: readonly Point[]): readonly Classed[] {
  const ordered = [...points].sort((a, b) => (a.day ?? "9999") < (b.day ?? "9999") ? -1 : (a.day ?? "9999") > (b.day ?? "9999") ? 1 : 0);
  const classed = ordered.map((point, i) => ({ point, is: classOf(point, ordered[i - 1]) }));
  return classed.map(({ point, is }, i) => ({
    id: point.id, is,
    superseded: classed.slice(i + 1).some((later) => (later.is === "revision" || later.is === "other_period") && !value(later.point.value).eq(point.value)),
  }));
}

/** The text says so itself. */
export const saysRevised = (sentence: string): boolean => /\b(?:revised|revising|corrected|lowered|downgraded|adjusted|earlier (?:said|put|reported)|previously (?:said|put|reported)|down from|not \d)/i.test(sentence);
