import type { Answer } from "../check";
import { markOf } from "../sketch";
import { firstClause, wordsBehind, type Neighbourhood } from "./terms";

const most = 9, item = /^(?:and )?(?:the )?\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|of|de|van|von|al|bin|the|and))*(?: (?:at|in|for|on|to|from) [\p{L} '’-]{2,40})?$/u;

/** `Five ministers were dropped: A at energy, B at fisheries, C at roads and D at communications`: so many names as the number says. */
export function namesListed({ sentence }: Neighbourhood): Answer | undefined {
  const colon = sentence.words.indexOf(": "), claims = sentence.claims.filter(({ end }) => end <= sentence.start + colon), claim = claims.at(-1);
  if (colon < 0 || !claim || claim.kind !== "count" && claim.kind !== "casualty" || claim.value === null || claim.bound !== "exact" || claim.high !== undefined || sentence.claims.some(({ start }) => start > sentence.start + colon)) return undefined;
  const said = Number(claim.value), tail = sentence.words.slice(colon + 2).trim().replace(/[.!?”"]{1,3}$/, ""), parts = tail.split(/, (?:and )?| and (?=\p{Lu})/u);
  if (said < 3 || said > most || parts.length < 3 || !/ and /.test(tail) || !parts.every((part) => item.test(part.trim())) || /[;:“"]/.test(tail) || /\b(?:including|among|such as)\b/.test(sentence.words)) return undefined;
  // Other places may be one name or two: only what is one apart is likely a slip.
  if (Math.abs(parts.length - said) !== 1 || /^-/.test(sentence.sketch.slice(markOf(sentence, claim).end))) return undefined;
  return { outcome: "review", claims: [claim.start], inputs: { number: claim.quote, names: String(parts.length) }, formula: "names listed", cause: "parts_do_not_sum", working: `${parts.length} are named; the text says ${claim.quote}.` };
}

const who = /\b(?:who were|they were|namely|comprising|consisting of|made up of)(?: just)? (?:the|an?|one|his|her|their) (?:[\p{L}-]+ ){1,3}?(?:,|and) ?(?=‹)|\b(?:who were|they were|namely|comprising|consisting of|made up of)(?: just)? (?:the|an?|one|his|her|their) [\p{L}-]+, (?=‹)/u;
const listOf = /(?:[:;—]| -|\b(?:were|are|victims|dead)) (?=‹[ck])/, oneMore = /(?:,| and|, and) (?:(?:an?|one|the|its|his|her|their) (?:‹a\d+›-(?:year|month)-old )?|‹a\d+›-(?:year|month)-old )(?:[a-z]+ )?(?:boy|girl|man|woman|child|baby|toddler|teenager|infant|pensioner|driver|passenger|policeman|officer|nurse|teacher|guard)\b/g;
/** `Seven people died; the victims were three women, two men and an 11-year-old boy`. */
export function oneMoreListed({ sentence }: Neighbourhood): Answer | undefined {
  const people = sentence.claims.filter(({ kind }) => kind === "casualty" || kind === "count"), [total, ...parts] = people, last = parts.at(-1);
  if (!total?.value || !last || parts.length < 1 || parts.length > 5 || people.some(({ value, bound, high }) => value === null || bound !== "exact" || high !== undefined)) return undefined;
  const behind = sentence.sketch.slice(markOf(sentence, total).end), open = listOf.exec(behind), list = behind.slice(open?.index ?? 0), more = list.match(oneMore)?.length ?? 0;
  if (!open || more === 0 || !parts.every((part) => grownOrNot.test(firstClause(wordsBehind(sentence, part)).slice(0, 26))) || /\b(?:others?|several|including|among|injured|hurt|wounded|survived|at least)\b/.test(list)) return undefined;
  const sum = parts.reduce((all, { value }) => all + Number(value), more), formula = [...parts.map(({ quote }) => quote), String(more)].join(" + ");
  if (sum === Number(total.value) || Math.abs(sum - Number(total.value)) > Number(total.value) / 2) return undefined;
  return { outcome: "review", claims: [total.start, ...parts.map(({ start }) => start)], inputs: { total: total.quote, parts: formula }, formula, cause: "parts_do_not_sum", working: `${formula} = ${sum}; the text says ${total.quote}.` };
}
const grownOrNot = /\b(?:people|men|women|boys|girls|children|adults|teenagers|pensioners|passengers|workers|tourists|students|pupils|soldiers|officers)\b/;

/** `the 11 people who died, who were the driver, six pensioners and two children`. */
export function oneAmongThem({ sentence }: Neighbourhood): Answer | undefined {
  const at = sentence.sketch.search(who), [total] = sentence.claims.filter((claim) => markOf(sentence, claim).end <= at && (claim.kind === "casualty" || claim.kind === "count")), parts = sentence.claims.filter((claim) => markOf(sentence, claim).start > at);
  if (at < 0 || !total?.value || parts.length < 2 || parts.some(({ kind, value, bound }) => kind !== "count" && kind !== "casualty" || value === null || bound !== "exact") || total.bound !== "exact" || /\b(?:others?|several|some)\b/.test(sentence.sketch.slice(at))) return undefined;
  const sum = parts.reduce((all, { value }) => all + Number(value), 1), formula = `1 + ${parts.map(({ quote }) => quote).join(" + ")}`;
  if (sum === Number(total.value) || Math.abs(sum - Number(total.value)) > Number(total.value) / 2) return undefined;
  return { outcome: "review", claims: [total.start, ...parts.map(({ start }) => start)], inputs: { total: total.quote, parts: parts.map(({ quote }) => quote).join("; ") }, formula, cause: "parts_do_not_sum", working: `${formula} = ${sum}; the text says ${total.quote}.` };
}
