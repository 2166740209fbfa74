import type { Answer } from "../check";
import { decimal, printed } from "../interval";
import { markOf, meet } from "../sketch";
import { digitSlip, swapSlip } from "../slip";
import type { Claim } from "../../types";
import { isThing } from "../spread/figures";
import { wordsBehind, type Neighbourhood } from "./terms";

const plain = ({ value, bound, high }: Claim): boolean => value !== null && bound === "exact" && high === undefined;
const body = /\b(?:jury|panel|bench|group|party|crew|team|board|committee|cabinet|class) of ‹c(?<one>\d+)› (?:women|men|girls|boys) and ‹c(?<two>\d+)› (?:women|men|girls|boys)\b/, again = /^\W{0,2}The ‹[ck](?<all>\d+)› (?:jurors|members|women|men|people|pupils|players|judges|panellists|directors|ministers|students|climbers|sailors)\b/;
/** `a jury of seven women and six men. … The 12 jurors`. */
export function bodyAgain({ sentence, near }: Neighbourhood): Answer | undefined {
  const all = meet(sentence, again)?.["all"], earlier = all && near.find((one) => one.end <= sentence.start && meet(one, body) !== undefined), { one, two } = (earlier && meet(earlier, body)) ?? {};
  if (!all || !one || !two || ![all, one, two].every(plain)) return undefined;
  const sum = Number(one.value) + Number(two.value);
  return sum === Number(all.value) ? undefined : { outcome: "review", claims: [all.start, one.start, two.start], inputs: { total: all.quote, parts: `${one.quote}; ${two.quote}` }, formula: `${one.quote} + ${two.quote}`, cause: "parts_do_not_sum", working: `${one.quote} + ${two.quote} = ${sum}; the text says ${all.quote}.` };
}

const step = /‹k(?<more>\d+)› more\b[^.;:!?‹]{0,90}, (?:taking|bringing|pushing|raising|lifting|putting) the [^.;:!?‹]{0,44} from ‹[ck](?<from>\d+)› to ‹[ck](?<to>\d+)›/;
/** `Two more people have died, taking the toll in the outbreak from 19 to 23`. */
export function tollStep({ sentence }: Neighbourhood): Answer | undefined {
  const { more, from, to } = meet(sentence, step) ?? {};
  if (!more || !from || !to || ![more, from, to].every(plain) || Number(to.value) - Number(from.value) === Number(more.value)) return undefined;
  return { outcome: "review", claims: [more.start, to.start, from.start], inputs: { from: from.quote, to: to.quote, more: more.quote }, formula: `${to.quote} − ${from.quote}`, cause: "wrong_change", working: `From ${from.quote} to ${to.quote} is ${Number(to.value) - Number(from.value)}; the text says ${more.quote} more.` };
}

const ofThe = /‹[ck](?<part>\d+)› of the ‹[ck](?<whole>\d+)›(?! [a-z]+s\b)/;
/** `Twenty-three miners were trapped. … had brought 19 of the 32 to the surface`: the only number of people before, but for a digit or the order of two. */
export function wholeAgain({ sentence, near }: Neighbourhood): Answer | undefined {
  const { part, whole } = meet(sentence, ofThe) ?? {}, earlier = near.filter((one) => one.end <= sentence.start), counts = earlier.flatMap(({ claims }) => claims.filter((claim) => isThing(claim) && claim.unit !== "time" && Number(claim.value) > 9)), [first] = counts;
  if (!part || !whole || !first || counts.length !== 1 || ![whole, first].every(plain) || first.value === whole.value) return undefined;
  const p = printed(whole), wanted = decimal(first.value ?? 0), read = p && p.digits === "" ? { ...p, digits: p.value.toFixed() } : p;
  if (!read || !(swapSlip(read, { low: wanted, high: wanted }) || wanted.gt(99) && digitSlip(read, wanted))) return undefined;
  return { outcome: "review", claims: [whole.start, first.start], inputs: { first: first.quote, again: whole.quote }, formula: `${first.quote} = ${whole.quote}`, cause: swapSlip(read, { low: wanted, high: wanted }) ? "digits_swapped" : "wrong_digit", working: `The text speaks of ${first.quote} first and of ${whole.quote} here.` };
}

const homeTo = /\b(?:village|town|city|island|hamlet|settlement|community)\b[^.;:!?‹]{0,30} (?:was|is|had been) home to (?:just |only |about |some )?‹c(?<people>\d+)›/;
/** `At least 460 residents were killed. … The village was home to 380 people`. */
export function moreThanLived({ sentence, near }: Neighbourhood): Answer | undefined {
  const people = meet(sentence, homeTo)?.["people"], dead = people && near.flatMap(({ claims }) => claims).find((claim) => claim.kind === "casualty" && claim.harm === "killed" && claim.value !== null && claim.end < people.start), passage = dead && near.find(({ claims }) => claims.includes(dead));
  if (!people?.value || !dead?.value || !passage || !/\b(?:residents|villagers|inhabitants|of its|people)\b/.test(wordsBehind(passage, dead).slice(0, 40)) || decimal(dead.value).lte(decimal(people.value).times("1.02")) || /\b(?:visitors|tourists|pilgrims|elsewhere|region|district)\b/.test(passage.words) || markOf(passage, dead).start < 0) return undefined;
  return { outcome: "review", claims: [dead.start, people.start], inputs: { dead: dead.quote, people: people.quote }, formula: `${dead.quote} ≤ ${people.quote}`, cause: "toll_over_population", working: `A toll of ${dead.quote} is more than the ${people.quote} who lived there.` };
}
