import type { Answer } from "../check";
import { decimal, divide, generousInterval } from "../interval";
import { markOf } from "../sketch";
import { quoted, say } from "../wording";
import { amount, isTerm, type Neighbourhood } from "./terms";

const populated = /\b(?:town|city|county|village|district|island|population|region|state|borough|province|parish) (?:of|with) ‹c/, base = /^ (?:[a-z]+ ){0,2}(?:for|per|in|of|out of) (?:every |each )?‹c(\d+)›/, parts = /^[\d,]+ (?:of|in|out of|for|per) every ([\d,]+)$/;

/** `75 fatal overdoses in a county of 250,000 people. That works out to 48 deaths for every 100,000`. */
export function perBase({ sentence, around }: Neighbourhood): Answer | undefined {
  for (const claim of sentence.claims) {
    if (claim.value === null || claim.high !== undefined) continue;
    const at = base.exec(sentence.sketch.slice(markOf(sentence, claim).end))?.[1], by = at === undefined ? undefined : sentence.claims[Number(at)], ofEvery = claim.kind === "ratio" ? parts.exec(claim.quote)?.[1] : undefined, every = ofEvery === undefined ? by?.value : ofEvery.replaceAll(",", "");
    if (every == null || !/^10{2,}$/.test(every) || Number(every) < 1000) continue;
    for (const passage of around) {
      const counts = passage.claims.filter((other) => other !== claim && other !== by && isTerm(other) && (other.kind === "count" || other.kind === "casualty") && amount(other).gt(1)), sorted = [...counts].sort((x, y) => amount(y).cmp(amount(x))), [people, cases, ...more] = sorted;
      if (!people || !cases) continue;
      const a = generousInterval(cases), b = generousInterval(people);
      if (more.some((other) => amount(other).gt(9)) || amount(people).lt(every) && (amount(people).lt(1000) || !populated.test(passage.sketch)) || !a || !b || b.low.lte(0) || !a.high.isFinite() || /\b(?:national|average|compared|previous|earlier)\b/.test(passage.words)) return undefined;
      const real = divide(a, b), times = decimal(every), said = claim.kind === "ratio" ? amount(claim).times(times) : amount(claim), room = claim.bound === "exact" ? "0.06" : "0.15";
      if (said.gte(real.low.times(times).times(decimal(1).minus(room))) && said.lte(real.high.times(times).times(decimal(1).plus(room)).plus("0.5")) || said.gt(real.high.times(times).times(15)) || said.lt(real.low.times(times).div(15))) return undefined;
      const exact = amount(cases).div(amount(people)).times(times);
      return { outcome: "review", claims: [claim.start, cases.start, people.start], inputs: { rate: claim.quote, cases: quoted(cases), people: quoted(people) }, formula: `${cases.quote} ÷ ${people.quote} × ${every}`, cause: "wrong_rate", working: `${quoted(cases)} among ${quoted(people)} are ${say(exact, 3)} per ${say(times, 7)}; the text says ${claim.quote}.` };
    }
  }
  return undefined;
}
