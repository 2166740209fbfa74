import type { Answer } from "../check";
import type { Claim } from "../../types";
import { decimal, divide, generousInterval, type Interval } from "../interval";
import type { Passage } from "../passage";
import { markOf } from "../sketch";
import { sameName } from "../spread/figures";
import { quoted, say } from "../wording";
import { amount, furthest, isPart, isTerm, type Neighbourhood } from "./terms";

const sick = /^(?:case|infection|death|birth|patient|person|crime|offence|overdose|murder|suicide|accident)$/, populated = /\b(?:town|city|county|village|district|island|population|region|state|borough|province|parish) (?:of|with) ‹c/, base = /^ (?:[a-z]+ ){0,2}(?:for|per|in|of|out of) (?:every |each )?‹c(\d+)›/, parts = /^[\d,]+ (?:of|in|out of|for|per) every ([\d,]+)$/;

const casesIn = ({ claims }: Passage): Claim[] => claims.filter((other) => isTerm(other) && (other.kind === "count" || other.kind === "casualty"));
/** `75 fatal overdoses in a county of 250,000 people. That works out to 48 deaths for every 100,000`. */
export function perBase({ sentence, around }: Neighbourhood): Answer | undefined {
  for (const claim of sentence.claims) {
    if (claim.value === null || claim.high !== undefined) continue;
    const at = base.exec(sentence.sketch.slice(markOf(sentence, claim).end))?.[1], by = at === undefined ? undefined : sentence.claims[Number(at)], ofEvery = claim.kind === "ratio" ? parts.exec(claim.quote)?.[1] : undefined, every = ofEvery === undefined ? by?.value : ofEvery.replaceAll(",", "");
    if (every == null || !/^10{2,}$/.test(every) || Number(every) < 1000) continue;
    for (const passage of around) {
      const counts = casesIn(passage).filter((other) => other !== claim && other !== by && amount(other).gt(1)), sorted = [...counts].sort((x, y) => amount(y).cmp(amount(x))), [people, cases, ...more] = sorted;
      if (!people || !cases) continue;
      if (amount(people).eq(every)) continue;
      const b = generousInterval(people), times = decimal(every), said = claim.kind === "ratio" ? amount(claim).times(times) : amount(claim), room = claim.bound === "exact" ? "0.06" : "0.15";
      if (amount(people).lt(every) && (amount(people).lt(1000) || !populated.test(passage.sketch))) continue;
      if (!b || b.low.lte(0) || /\b(?:national|average|compared|previous|earlier)\b/.test(passage.words)) return undefined;
      const rateOf = (one: Claim): Interval | undefined => { const own = generousInterval(one), real = own && own.high.isFinite() ? divide(own, b) : undefined; return real && { low: real.low.times(times), high: real.high.times(times) }; };
      const fits = (one: Claim): boolean => { const real = rateOf(one); return !real || said.gte(real.low.times(decimal(1).minus(room))) && said.lte(real.high.times(decimal(1).plus(room)).plus("0.5")); };
      if ([cases, ...more, ...furthest(around, casesIn)].some((one) => one !== people && one !== claim && one !== by && fits(one))) return undefined;
      // Of several the one that is named like the rate.
      const large = more.filter((other) => amount(other).gt(9) && !isPart(passage, other)), real = rateOf(cases);
      if (cases.unit !== undefined && claim.unit !== undefined && !sameName(cases.unit, claim.unit) && !sick.test(cases.unit)) continue;
      if (!real || large.length > 0 && !sick.test(cases.unit ?? "") || said.gt(real.high.times(15)) || said.lt(real.low.div(15))) return undefined;
      const exact = amount(cases).div(amount(people)).times(times);
      return { outcome: "review", claims: [claim.start, cases.start, people.start], inputs: { rate: claim.quote, cases: quoted(cases), people: quoted(people) }, formula: `${cases.quote} ÷ ${people.quote} × ${every}`, cause: "wrong_rate", working: `${quoted(cases)} among ${quoted(people)} are ${say(exact, 3)} per ${say(times, 7)}; the text says ${claim.quote}.` };
    }
  }
  return undefined;
}
