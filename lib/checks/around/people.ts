import type { Answer } from "../check";
import { decimal, printed } from "../interval";
import { meet } from "../sketch";
import { digitSlip, swapSlip } from "../slip";
import type { Claim } from "../../types";
import type { Passage } from "../passage";
import { isThing } from "../spread/figures";
import { wordsBefore, wordsBehind, type Neighbourhood } from "./terms";

const plain = ({ value, bound, high }: Claim): boolean => value !== null && bound === "exact" && high === undefined;
const body = /\b(?:jury|panel|bench|group|party|crew|team|board|committee|cabinet|class) of ‹c(?<one>\d+)› (?:women|men|girls|boys) and ‹c(?<two>\d+)› (?:women|men|girls|boys)\b/, again = /^\W{0,2}The ‹[ck](?<all>\d+)› (?:jurors|members|women|men|people|pupils|players|judges|panellists|directors|ministers|students|climbers|sailors)\b/;
/** `a jury of seven women and six men. … The 12 jurors`. */
export function bodyAgain({ sentence, near }: Neighbourhood): Answer | undefined {
  const all = meet(sentence, again)?.["all"], earlier = all && near.find((one) => one.end <= sentence.start && meet(one, body) !== undefined), { one, two } = (earlier && meet(earlier, body)) ?? {};
  if (!all || !one || !two || ![all, one, two].every(plain)) return undefined;
  const sum = Number(one.value) + Number(two.value);
  return sum === Number(all.value) ? undefined : { outcome: "review", claims: [all.start, one.start, two.start], inputs: { total: all.quote, parts: `${one.quote}; ${two.quote}` }, formula: `${one.quote} + ${two.quote}`, cause: "parts_do_not_sum", working: `${one.quote} + ${two.quote} = ${sum}; the text says ${all.quote}.` };
}

const step = /‹[ck](?<more>\d+)›(?<tail> (?:more|new|further|additional))?(?![a-z])[^.;:!?‹]{0,90}, (?:taking|bringing|pushing|raising|lifting|putting) the [^.;:!?‹]{0,80}?(?: from ‹[ck](?<from>\d+)› to ‹[ck](?<to>\d+)›| to ‹[ck](?<now>\d+)›,? (?:up )?from ‹[ck](?<before>\d+)›)/;
/** `Two more people have died, taking the toll in the outbreak from 19 to 23`. */
export function tollStep({ sentence }: Neighbourhood): Answer | undefined {
  const met = step.exec(sentence.sketch)?.groups, [more, from, to] = [met?.["more"], met?.["from"] ?? met?.["before"], met?.["to"] ?? met?.["now"]].map((number) => sentence.claims[Number(number ?? -1)]);
  if (!more || met?.["tail"] === undefined && !/\b(?:[Aa]nother|[Aa] further) $/.test(sentence.words.slice(0, more.start - sentence.start))) return undefined;
  if (!from || !to || ![more, from, to].every(plain) || Number(to.value) - Number(from.value) === Number(more.value)) return undefined;
  return { outcome: "review", claims: [more.start, to.start, from.start], inputs: { from: from.quote, to: to.quote, more: more.quote }, formula: `${to.quote} − ${from.quote}`, cause: "wrong_change", working: `From ${from.quote} to ${to.quote} is ${Number(to.value) - Number(from.value)}; the text says ${more.quote} more.` };
}

const stoodAt = /\b(?:[Tt]he )?(?:count|toll|number|figure|tally|total)(?: of (?:dead|deaths|victims))? (?:had )?(?:stood at|been|was|rested at) ‹[ck](?<before>\d+)›/, broughtUp = /\b(?:recovered|found|pulled|retrieved|brought up) (?:a further |another )?‹k(?<bodies>\d+)› (?:more )?bodies\b|‹k(?<found>\d+)› (?:more )?bodies were (?:recovered|found|pulled|retrieved|brought)\b/;
/** `At least 58 are known to have died. … recovered nine bodies overnight. … The count had stood at 46`: what there was and what was found make the toll. */
export function tollMade({ sentence, near }: Neighbourhood): Answer | undefined {
  const before = meet(sentence, stoodAt)?.["before"], found = before && near.map((one) => { const met = meet(one, broughtUp); return met?.["bodies"] ?? met?.["found"]; }).find((claim) => claim !== undefined), tolls = found ? near.flatMap(({ claims }) => claims.filter((claim) => claim !== found && claim !== before && claim.kind === "casualty" && claim.harm === "killed" && isToll(claim))) : [], [toll] = tolls;
  if (!before || !found || !toll?.value || tolls.length > 1 || !plain(before) || !plain(found) || near.some(({ words }) => setRight.test(words))) return undefined;
  const sum = Number(before.value) + Number(found.value);
  return sum === Number(toll.value) || Math.abs(sum - Number(toll.value)) > Number(toll.value) / 3 ? undefined : { outcome: "review", claims: [toll.start, before.start, found.start], inputs: { toll: toll.quote, before: before.quote, found: found.quote }, formula: `${before.quote} + ${found.quote}`, cause: "parts_do_not_sum", working: `${before.quote} + ${found.quote} = ${sum}; the text says ${toll.quote}.` };
}

const allOfThe = /\b[Aa]ll ‹[ck](?<all>\d+)› of the (?<what>[a-z]{3,}ed)\b/;
/** `Fourteen miners were trapped. … all 16 of the trapped men`: the only number of those to whom it was done. */
export function allOfThose({ sentence, near }: Neighbourhood): Answer | undefined {
  const met = allOfThe.exec(sentence.sketch)?.groups, all = sentence.claims[Number(met?.["all"] ?? -1)], what = met?.["what"];
  if (!all || what === undefined || !plain(all)) return undefined;
  const told = near.filter((one) => one.end <= sentence.start && one.words.includes(` ${what}`)).flatMap(({ claims }) => claims.filter((claim) => isThing(claim) && plain(claim) && claim.unit !== "time")), [first] = told;
  return !first || told.length > 1 || first.value === all.value || Math.abs(Number(first.value) - Number(all.value)) > Number(first.value) / 2 ? undefined : { outcome: "review", claims: [all.start, first.start], inputs: { first: first.quote, again: all.quote }, formula: `${first.quote} = ${all.quote}`, cause: "figure_differs", working: `The text speaks of ${first.quote} ${what} first and of ${all.quote} here.` };
}

const ofThe = /‹[ck](?<part>\d+)› of the ‹[ck](?<whole>\d+)›(?! [a-z]+s\b)/;
const noneOf = /\b(?:[Nn]ot one|[Nn]one|[Aa]ll|[Ee]very one|[Ee]ach) of the ‹[ck](?<again>\d+)› (?:[a-z]+ )?(?:men|women|people|miners|workers|passengers|children|crew|fishermen|sailors|climbers|students|pupils|patients|hostages|survivors|tourists|residents)\b/, allOf = /\b[Aa]ll ‹[ck](?<all>\d+)› /;
/** `Twenty-three miners were trapped. … had brought 19 of the 32 to the surface`: the only number of people before, but for a digit or the order of two. */
export function wholeAgain({ sentence, near }: Neighbourhood): Answer | undefined {
  const { part, whole } = meet(sentence, ofThe) ?? {}, earlier = near.filter((one) => one.end <= sentence.start), counts = earlier.flatMap(({ claims }) => claims.filter((claim) => isThing(claim) && claim.unit !== "time" && Number(claim.value) > 9)), [first] = counts;
  const none = meet(sentence, noneOf)?.["again"], everybody = none && counts.length === 1 ? earlier.map((one) => meet(one, allOf)?.["all"]).find((claim) => claim !== undefined) : undefined;
  if (none && everybody && everybody === first && plain(none) && plain(first) && none.value !== first.value) return { outcome: "review", claims: [none.start, first.start], inputs: { first: first.quote, again: none.quote }, formula: `${first.quote} = ${none.quote}`, cause: "figure_differs", working: `The text speaks of all ${first.quote} first and of all ${none.quote} here.` };
  if (!part || !whole || !first || counts.length !== 1 || ![whole, first].every(plain) || first.value === whole.value) return undefined;
  const p = printed(whole), wanted = decimal(first.value ?? 0), read = p && p.digits === "" ? { ...p, digits: p.value.toFixed() } : p;
  if (!read || !(swapSlip(read, { low: wanted, high: wanted }) || wanted.gt(99) && digitSlip(read, wanted))) return undefined;
  return { outcome: "review", claims: [whole.start, first.start], inputs: { first: first.quote, again: whole.quote }, formula: `${first.quote} = ${whole.quote}`, cause: swapSlip(read, { low: wanted, high: wanted }) ? "digits_swapped" : "wrong_digit", working: `The text speaks of ${first.quote} first and of ${whole.quote} here.` };
}

const peopled = /\bpopulation(?: [a-z]+)? (?:of|was|is|stood at|at|put at|numbered) (?:just |only |about |some )?‹c(?<population>\d+)›|\bhome to (?:just |only |about |some )?‹c(?<home>\d+)›|‹c(?<living>\d+)› (?:people|residents|inhabitants|souls|villagers) (?:(?:were|are|had been) living|live|lived|living|had lived)\b|‹c(?<inhabitants>\d+)› (?:inhabitants|souls)\b|\bha[ds] (?:just |only |about )?‹c(?<had>\d+)› (?:residents|people|villagers)\b(?! (?:ill|sick|injured|missing|dead))|\b(?:village|hamlet|settlement|island|town|community) of (?:just |only |about |some )?‹c(?<of>\d+)›(?! (?:houses|homes|huts|families))/;
/** No word that only opens the sentence. */
const survivors = /‹[ck](?<alive>\d+)› (?:[a-z]+ ){0,3}?(?:survived|survivors)\b/;
const properName = /(?<!^\W{0,2})\b\p{Lu}[\p{L}-]{2,}|^\W{0,2}(?!The|This|That|It|In|At|On|An|Some|About|According|Before|Last)\p{Lu}[\p{L}-]{2,}/gu, place = /\b(?:village|hamlet|settlement|island|town|community|township|municipality|district)\b/g, outsiders = /\b(?:visitors|tourists|pilgrims|elsewhere|region|refugees|displaced|migrants|passengers|crew|aboard|festival|soldiers|troops|province|across the|nearby villages|several villages|neighbouring)\b/, ofThem = /^[^.;:!?‹]{0,24}\b(?:residents|villagers|inhabitants|islanders|of its|townspeople)\b/;
/** `The bodies of 370 villagers … had been recovered. … Tembi was home to 310 people`. */
export function moreThanLived({ sentence, near }: Neighbourhood): Answer | undefined {
  const living = meet(sentence, peopled), people = living && Object.values(living).find((claim) => claim !== undefined), passage = people && near.find((one) => one.claims.some((claim) => claim !== people && isHarm(one, claim))), dead = passage?.claims.find((claim) => claim !== people && isHarm(passage, claim));
  if (!people?.value || !passage || !dead?.value || outsiders.test(sentence.words) || outsiders.test(passage.words) || people.bound === "more_than" || people.bound === "at_least") return undefined;
  const named = [...(sentence.words.match(place) ?? []), ...(sentence.words.match(properName) ?? [])], mine = ofThem.test(wordsBehind(passage, dead));
  const alive = near.map((one) => meet(one, survivors)?.["alive"]).find((claim) => claim !== undefined && claim !== people && claim !== dead), all = Number(dead.value) + Number(alive?.value);
  if (alive && plain(alive) && plain(dead) && plain(people) && Number(alive.value) < Number(people.value) && Number(dead.value) < Number(people.value) && all > Number(people.value) * 1.02 && all < Number(people.value) * 2) return { outcome: "review", claims: [dead.start, alive.start, people.start], inputs: { dead: dead.quote, survivors: alive.quote, people: people.quote }, formula: `${dead.quote} + ${alive.quote} ≤ ${people.quote}`, cause: "toll_over_population", working: `${dead.quote} + ${alive.quote} = ${all}, more than the ${people.quote} who lived there.` };
  if (!mine && (passage === sentence || !named.some((name) => passage.words.includes(name))) || decimal(dead.value).lte(decimal(people.value).times(people.bound === "about" ? "1.2" : "1.02"))) return undefined;
  return { outcome: "review", claims: [dead.start, people.start], inputs: { dead: dead.quote, people: people.quote }, formula: `${dead.quote} ≤ ${people.quote}`, cause: "toll_over_population", working: `A toll of ${dead.quote} is more than the ${people.quote} who lived there.` };
}
/** So many died, or were driven out of the town they lived in. */
const isHarm = (passage: Passage, claim: Claim): boolean => (claim.kind === "casualty" && claim.harm === "killed" || /^(?:casualty|count)$/.test(claim.kind) && /^ (?:residents|inhabitants|villagers) of the (?:[\p{L}-]+ ){0,3}(?:village|hamlet|settlement|island|town|community)\b/u.test(wordsBehind(passage, claim))) && claim.value !== null && claim.high === undefined && claim.bound !== "at_most" && claim.bound !== "less_than";

const nowAt = /\b(?:risen|climbed|rose|rises|rising|increased|jumped|grew|grown|climbs|jumps|stands|stood|reached|hit|passed) (?:to |at )?(?:just |at least )?$|\b(?:bringing|taking|pushing|putting|raising) [^.;:!?‹]{3,40} (?:to|at) $/, thenAt = /\b(?:had|earlier|previous(?:ly)?|initial(?:ly)?|first|until|a day (?:earlier|before)|yesterday|last (?:week|month|count)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's)\b/, setRight = /\b(?:revis|correct|lower(?! (?:deck|floor|level))|mistak|error|duplicat|reclassif|overcount|miscount|double[- ]count|twice\b|down from|fell|fallen|reduced|wrongly|elsewhere|separate|another|last year|in (?:19|20)\d\d)/;
/** `The toll … climbed to 58 on Friday. … had counted 63 confirmed dead in its bulletin on Wednesday`: what has grown was not larger before. */
export function tollOfBefore({ sentence, near }: Neighbourhood): Answer | undefined {
  const risen = sentence.claims.find((claim) => claim.kind === "casualty" && isToll(claim) && nowAt.test(wordsBefore(sentence, claim))), earlier = risen && near.filter((one) => one !== sentence && thenAt.test(one.words)).flatMap(({ claims }) => claims).filter((claim) => claim.kind === "casualty" && claim.harm === risen.harm && isToll(claim)), [before] = earlier ?? [];
  if (!risen?.value || !before?.value || earlier?.length !== 1 || near.some(({ words }) => setRight.test(words)) || decimal(before.value).lte(decimal(risen.value).times("1.02")) || decimal(before.value).gt(decimal(risen.value).times(10))) return undefined;
  return { outcome: "review", claims: [risen.start, before.start], inputs: { now: risen.quote, before: before.quote }, formula: `${risen.quote} ≥ ${before.quote}`, cause: "wrong_direction", working: `The text says that it grew to ${risen.quote}, and gives ${before.quote} as the number before.` };
}
const isToll = ({ value, high, change, vague }: Claim): boolean => value !== null && high === undefined && change === undefined && vague === undefined;
