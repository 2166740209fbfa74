/** The figures of a few sentences, in sorts that can be added up and compared. */
import { decimal } from "../interval";
import type { Claim } from "../../types";

/** One thing by two names. */
const names: readonly (readonly string[])[] = [["game", "match", "fixture", "appearance", "outing", "Test", "test"], ["farm", "holding"], ["night", "performance", "show", "concert", "day"], ["house", "home", "property", "flat", "unit", "dwelling"], ["branch", "shop", "store", "outlet"], ["lorry", "truck", "vehicle", "car", "bus"], ["vote", "ballot", "member", "seat", "place"], ["visitor", "admission", "attendance", "spectator"], ["case", "infection", "diagnosis"]];
/** Most words for people that end so mean nothing else. */
const anybody = /(?:ist|man|woman|ee|ian|mate|inhabitant|icipant|igrant|udent|atient|icant|acher|orker|oldier|fficer|soner|llager|assenger|layer|iver|armer|miner|docker|triker|tester|porter|eader|iewer|uyer|pector|octor|actor|cillor|nator|isitor|mmuter|opper|oter|tomer|criber|ollower|user|pondent|ember|unner|immer|inger|ancer|donor|unteer|gineer|skier|alker|hiker|limber|rider|owner|renter|rrower)$/;
const things = /^(?:tree|degree|coffee|fee|committee|bee|knee|jubilee|guarantee|marquee|levee|decree|container|computer|tower)$/;
const people = new Set(["colleague", "pilgrim", "son", "daughter", "brother", "sister", "boy", "girl", "guest", "victim", "pilot", "nurse", "chief", "person", "people", "head", "resident", "staff", "job", "post", "position", "role", "worker", "recruit", "trustee", "child", "pupil", "household", "family", "case", "client"]);
export const isPeople = (name: string): boolean => people.has(name) || anybody.test(name) && !things.test(name);
export const sameName = (a: string, b: string): boolean => a === b || isPeople(a) && isPeople(b) || names.some((group) => group.includes(a) && group.includes(b));

export const isThing = ({ kind }: Claim): boolean => kind === "count" || kind === "casualty";
/** Whether two levels may be of one quantity: money of one currency, lengths in one unit, things of one name or without one. */
export function alike(a: Claim, b: Claim): boolean {
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return false;
  if (isThing(a) && isThing(b)) return a.unit === undefined || b.unit === undefined || sameName(a.unit, b.unit);
  return a.kind === b.kind && (a.unit === b.unit || a.kind === "percentage");
}

/** What stands for itself: neither a change nor one end of a range nor said again, and no time or age. */
export const isFigure = ({ value, high, change, restates, kind, unit, vague }: Claim): boolean =>
  value !== null && high === undefined && vague === undefined && change === undefined && restates === undefined && unit !== "time" && (kind === "count" || kind === "casualty" || kind === "money" || kind === "measurement" || kind === "percentage");

/** Whether `wanted` is the sum or the difference of some of the figures, or one of them: then the text has worked it out of others. */
export function isExplained(wanted: Claim, figures: readonly Claim[]): boolean {
  const goal = decimal(wanted.value ?? 0), values = figures.slice(0, 8).map(({ value }) => decimal(value ?? 0));
  const near = (value: typeof goal): boolean => value.minus(goal).abs().lte(goal.abs().times("0.02"));
  const all = 1 << values.length;
  for (let some = 1; some < all; some++) {
    const own = values.filter((_, i) => (some >> i) & 1), sum = own.reduce((total, value) => total.plus(value), decimal(0));
    if (near(sum) || own.some((value) => near(value.times(2).minus(sum).abs()))) return true;
  }
  return false;
}
