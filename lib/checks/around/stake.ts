import type { Answer } from "../check";
import { decimal, divide, generousInterval, overlaps, printed } from "../interval";
import { meet } from "../sketch";
import { guessSlip } from "../slip";
import { quoted, say } from "../wording";
import { lastClause, wordsBefore, type Neighbourhood } from "./terms";

const bought = /‹m(?<paid>\d+)› (?:in cash )?for ‹p(?<share>\d+)› (?:stake|holding|share|interest|slice|of the)\b|‹p(?<part>\d+)› (?:stake|holding|share|interest|slice)\b[^.;:!?‹]{0,70} for ‹m(?<price>\d+)›/, valued = /\b(?:valu(?:es?|ed|ing|ation)|price of|puts?|putting|worth|implies|implying)\b/;

/** `pay C$420 million for a 35% holding. … The purchase puts a price of C$1.5 billion on the whole`. */
export function stake({ sentence, around }: Neighbourhood): Answer | undefined {
  const whole = sentence.claims.find((claim) => claim.kind === "money" && valued.test(lastClause(wordsBefore(sentence, claim)))), found = whole && around.map((passage) => meet(passage, bought)).find((met) => met !== undefined), paid = found?.["paid"] ?? found?.["price"], share = found?.["share"] ?? found?.["part"];
  if (!whole?.value || !paid?.value || !share?.value || paid === whole || whole.unit !== paid.unit || (around.at(-1)?.claims ?? []).filter(({ kind }) => kind === "percentage").length > 1 || whole.high !== undefined || share.high !== undefined || share.change !== undefined || /\bdebt\b/.test(around.at(-1)?.words ?? "")) return undefined;
  const w = generousInterval(whole), a = generousInterval(paid), s = generousInterval(share), p = printed(whole);
  if (!w || !a || !s || !p || s.low.lte(0)) return undefined;
  const implied = divide(a, { low: s.low.div(100), high: s.high.div(100) }), room = { low: implied.low.times("0.97"), high: implied.high.times("1.03") };
  if (overlaps(w, room)) return undefined;
  return { outcome: "review", claims: [whole.start, paid.start, share.start], inputs: { paid: quoted(paid), share: quoted(share), whole: quoted(whole) }, formula: `${paid.quote} ÷ ${share.quote}%`, cause: guessSlip(p, implied, "wrong_share"), working: `${quoted(paid)} for ${share.quote}% makes ${say(decimal(paid.value).div(share.value).times(100), 3)} for the whole; the text says ${quoted(whole)}.` };
}
