import type { Claim } from "../../types";
import { unitFactor } from "../../reference/units";
import type { Answer } from "../check";
import { decimal, generousInterval, multiply, overlaps, printed } from "../interval";
import type { Passage } from "../passage";
import { meet } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import type { Opening, Spread } from "./read";

/** `Growers get 42 pence for a kilo of carrots. For the 25 tonnes that he lifted he was paid £1,050`. */
export const statedPay: Opening = { marks: "m", cue: /paid|pay|earn|cost|came to|comes to|bill|cheque|brought in|fetch|sold|received|gets|raised|worth|takings|took|makes|made/ };
const paid = /\b(?:paid|pays|earned|earns|costs?|cost (?:him|her|them|it)|came to|comes to|bill of|bill was|cheque for|brought in|brings in|fetched|sold for|received|worth|takings of|took in|made) (?:him |her |them |it |just |only )?‹m(?<sum>\d+)›/;
const priced = /‹m(?<price>\d+)› (?:(?:for|to) )?(?:an?|each|every|per|the) (?<unit>[a-z]+)\b/;
const apart = /\b(?:discount|deposit|plus|extra|fee|before tax|after tax|minimum|up to|from ‹m|another|between|bonus|commission|average|rising|rose|fell|compared|than)\b/;
const kilo = (unit: string): string => (unit === "kilo" ? "kilogram" : unit);

/** The only price and the only quantity that has it, and the sum that was paid. */
export function payApart({ sentence, window }: Spread): Answer | undefined {
  const sum = meet(sentence, paid)?.["sum"];
  if (!sum?.value || sum.per !== undefined || sum.change !== undefined || sum.high !== undefined || apart.test(window.sketch)) return undefined;
  const price = priceIn(window);
  if (!price || price.claim === sum || price.claim.unit !== sum.unit) return undefined;
  const unit = unitFactor(kilo(price.unit)), quantities = window.claims.flatMap((claim) => {
    const own = unitFactor(claim.unit ?? ""), times = claim.unit === price.unit ? decimal(1) : unit && own && unit.dimension === own.dimension ? decimal(own.low).div(unit.low) : undefined;
    return times && claim.value !== null && claim.high === undefined && claim.change === undefined && claim.per === undefined && claim.kind !== "money" ? [{ claim, times }] : [];
  }), [quantity] = quantities;
  const p = printed(sum), a = generousInterval(price.claim), b = quantity && generousInterval(quantity.claim), said = generousInterval({ ...sum, bound: sum.bound === "exact" ? "exact" : "about" });
  if (!quantity || quantities.length !== 1 || !p || !a || !b || !said) return undefined;
  const wide = multiply(a, b), expected = { low: wide.low.times(quantity.times), high: wide.high.times(quantity.times) }, exact = decimal(price.claim.value ?? 0).times(quantity.claim.value ?? 0).times(quantity.times);
  const good = overlaps(expected, said), slip = good ? undefined : guessSlip(p, expected, "wrong_rate"), ratio = decimal(sum.value).div(exact);
  // Another sum that fits is the one meant.
  if (!good && (window.claims.some((claim) => claim.kind === "money" && claim !== sum && claim.value !== null && decimal(claim.value).minus(exact).abs().lt(exact.times("0.03"))) || slip === "wrong_rate" && (ratio.lt("0.5") || ratio.gt(2)))) return undefined;
  return {
    outcome: good ? "ok" : "review", claims: [sum.start, price.claim.start, quantity.claim.start], inputs: { price: quoted(price.claim), quantity: quoted(quantity.claim), paid: quoted(sum) }, formula: `${price.claim.quote} × ${quantity.claim.quote}`, ...(slip ? { cause: slip } : {}),
    working: `${quoted(quantity.claim)} at ${quoted(price.claim)} ${/^[aeiou]/.test(price.unit) ? "an" : "a"} ${price.unit} is ${say(exact)}${good ? "." : `; the text says ${quoted(sum)}.`}`,
  };
}

/** The only price of a passage: money by a thing that is counted or measured, no time. */
function priceIn({ sketch, claims }: Passage): { readonly claim: Claim; readonly unit: string } | undefined {
  const found = priced.exec(sketch)?.groups, claim = claims[Number(found?.["price"])] ?? claims.find(({ kind, per }) => kind === "money" && per !== undefined), unit = found?.["unit"] ?? claim?.per;
  return claim?.value && unit !== undefined && claim.high === undefined && claim.change === undefined && !/^(?:year|month|week|day|hour|night|quarter|time|share|person|head)$/.test(unit) && claims.filter(({ per }) => per !== undefined).length <= 1 ? { claim, unit } : undefined;
}
