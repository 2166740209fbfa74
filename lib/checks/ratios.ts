/** Ratios that a sentence gives beside the figures they are made of. */
import { gap, type Answer, type Context } from "./check";
import { decimal } from "./interval";
import type { Passage } from "./passage";
import { quoted, say } from "./wording";

/** `One pupil in four at the school, 96 out of 480`: one share said twice. */
export function ratioTwice({ text }: Context, { claims }: Passage, at: number): Answer | undefined {
  const one = claims[at], two = claims[at + 1];
  if (one?.kind !== "ratio" || two?.kind !== "ratio" || !one.value || !two.value || one.high !== undefined || two.high !== undefined || !/\d (?:out )?of /.test(two.quote) || !/^[^.;:!?()]{0,40},(?: or)? $/.test(gap(text, one, two))) return undefined;
  const off = decimal(one.value).minus(two.value).abs(), good = off.lte(decimal(one.value).times("0.12")), percent = say(decimal(two.value).times(100), 3);
  return off.gt("0.4") ? undefined : { outcome: good ? "ok" : "review", claims: [one.start, two.start], inputs: { share: one.quote, again: two.quote }, formula: two.quote, ...(good ? {} : { cause: "wrong_share" as const }), working: `${two.quote} is ${percent}%${good ? "." : `; the text says ${one.quote}.`}` };
}

/** `Men outnumber women by four to one: there are 96 men and 24 women`: the only two counts beside it. */
export function outnumbered({ claims, sketch }: Passage): Answer | undefined {
  const ratios = claims.filter(({ kind, value, high }) => kind === "ratio" && value !== null && high === undefined && Number(value) > 1), [said] = ratios, others = claims.filter((claim) => claim !== said && claim.kind === "count"), [one, two] = others;
  if (!said?.value || ratios.length > 1 || !one?.value || !two?.value || others.length !== 2 || !/outnumber|ratio/.test(sketch) || [one, two].some(({ bound, high }) => bound !== "exact" || high !== undefined)) return undefined;
  const [small, large] = Number(one.value) < Number(two.value) ? [one, two] : [two, one], real = decimal(large.value ?? 0).div(small.value ?? 1), off = real.div(said.value).minus(1).abs(), good = off.lte("0.12");
  return off.gt(1) ? undefined : { outcome: good ? "ok" : "review", claims: [said.start, large.start, small.start], inputs: { ratio: said.quote, larger: quoted(large), smaller: quoted(small) }, formula: `${large.quote} ÷ ${small.quote}`, ...(good ? {} : { cause: "wrong_share" as const }), working: `${large.quote} to ${small.quote} is ${say(real, 3)} to one${good ? "." : `; the text says ${said.quote}.`}` };
}
