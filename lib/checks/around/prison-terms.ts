import type { Claim } from "../../types";
import type { Answer } from "../check";
import type { Passage } from "../passage";
import { markOf, meet } from "../sketch";
import type { Neighbourhood } from "./terms";

const inMonths: Readonly<Record<string, number>> = { year: 12, month: 1 };
const one = /\b(?:one after (?:the other|another)|consecutive(?:ly)?|back[- ]to[- ]back|end to end|cumulative(?:ly)?)\b/, other = /\b(?:concurrent|suspended|except|reduced|taken off|deducted|already served|before parole|half of|minimum|parole|on remand|already spent|(?:months|years) of the\b|on licence|at least|maximum|up to|guilty plea|at the same time|alongside|adds? nothing|in parallel|asked for|had sought|demanded)/, jailed = /\b(?:jail(?:ed)?|sentenced|prison|imprison|behind bars|serve|gave|given|terms?|sentences?)\b/;

/** `eight years for fraud, five for laundering and 30 months … one after the other, meaning he faces 18½ years`: the longest is the others together. */
export function prisonTerms({ sentence, near, around, all }: Neighbourhood): Answer | undefined {
  if (!near.some(({ words }) => one.test(words))) return undefined;
  if (!sentence.claims.some(({ kind, unit }) => kind === "duration" && inMonths[unit ?? ""] !== undefined) || !jailed.test(sentence.words) && !one.test(sentence.words)) return undefined;
  for (const passage of around) {
    if (!one.test(passage.words) || !jailed.test(passage.words)) continue;
    // Several men, each with terms of his own.
    if (passage.claims.filter(({ kind }) => kind === "age").length > 1) return undefined;
    const named = passage.claims.filter(({ kind, unit, value, high }) => kind === "duration" && inMonths[unit ?? ""] !== undefined && value !== null && high === undefined);
    // "Nine years for manslaughter and four for arson".
    const unread = [...passage.sketch.matchAll(/\band (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) for [a-z]/g)].map(([, word = ""]) => numbers.indexOf(word) >= 0 ? numbers.indexOf(word) : Number(word));
    // "Three years and six months" is one term.
    const terms = named.flatMap((term, i) => (joined(passage, named[i - 1], term) ? [] : [{ ...term, sum: months(term) + (joined(passage, term, named[i + 1]) ? months(named[i + 1] ?? term) : 0) }]));
    const [total] = [...terms].sort((a, b) => b.sum - a.sum), parts = terms.filter((term) => term !== total);
    if (!total || parts.length + unread.length < 2) continue;
    // "Four years for fraud, two for perjury and 18 months for forgery": a list, and its sum stands elsewhere.
    if (terms.every((term) => / for [a-z]/.test(passage.sketch.slice(markOf(passage, named.find(({ start }) => start === term.start) ?? term).end).slice(0, 18)))) continue;
    if (other.test(passage.words) || terms.some(({ bound }) => bound !== "exact")) return undefined;
    const sum = parts.reduce((all, part) => all + part.sum, 0) + unread.reduce((all, years) => all + years * 12, 0), said = total.sum;
    // The whole of it stands elsewhere: "was jailed for six years".
    if (all.some((claim) => claim.kind === "duration" && claim !== total && months(claim) === sum && !parts.some(({ start }) => start === claim.start))) return undefined;
    // A list without a total is nothing to check.
    if (Math.abs(sum - said) < 0.6 || sum > said * 1.6 || sum < said * 0.6) return undefined;
    return { outcome: "review", claims: [total.start, ...parts.map(({ start }) => start)], inputs: { total: `${total.quote} ${total.unit ?? ""}s`, parts: parts.map(({ quote, unit }) => `${quote} ${unit ?? ""}s`).join("; ") }, formula: "sum of the terms", cause: "parts_do_not_sum", working: `The terms together are ${sayMonths(sum)}; the text says ${sayMonths(said)}.` };
  }
  return undefined;
}
const joined = (passage: Passage, years: Claim | undefined, more: Claim | undefined): boolean => years?.unit === "year" && more?.unit === "month" && /^ years? and $/.test(passage.sketch.slice(markOf(passage, years).end, markOf(passage, more).start));
const held = /\b(?<part>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: years?)?(?: of (?:which|them))?,? $/, served = /\bserve (?<left>\d{1,2}|[a-z]{3,9})\b/;
/** `nine years, with the final two suspended, leaving him to serve six`. */
export function suspendedPart({ sentence }: Neighbourhood): Answer | undefined {
  const at = sentence.words.indexOf("suspended"), claim = at < 0 ? undefined : sentence.claims.find(({ kind, unit, end }) => kind === "duration" && unit === "year" && end < sentence.start + at - 5);
  const [part, left] = [held.exec(sentence.words.slice(Math.max(0, at - 40), Math.max(0, at)))?.groups?.["part"], served.exec(sentence.words.slice(at, at + 80))?.groups?.["left"]].map((word) => (word !== undefined && numbers.includes(word) ? numbers.indexOf(word) : Number(word))), all = Number(claim?.value);
  if (!claim || part === undefined || left === undefined || !(part > 0) || !(left > 0) || !(part < all) || all - part === left) return undefined;
  return { outcome: "review", claims: [claim.start], inputs: { total: `${claim.quote} years`, suspended: String(part), served: String(left) }, formula: `${all} − ${part}`, cause: "parts_do_not_sum", working: `${all} years less ${part} suspended are ${all - part}; the text says ${left}.` };
}
const numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const months = ({ value, unit }: { readonly value: string | null; readonly unit?: string }): number => Number(value) * (inMonths[unit ?? ""] ?? 0);
const sayMonths = (sum: number): string => `${Math.floor(sum / 12)} years${sum % 12 === 0 ? "" : ` and ${sum % 12} months`}`;

const again = /\b[Tt]he ‹d(?<again>\d+)›-(?:month|year) (?:prison |jail )?(?:sentence|term)\b/, changed = /\b(?:suspended|reduced|cut|increased|appeal|earlier|previous|another|co-defendant|accomplice|also jailed|maximum|minimum)\b/;
/** `jailed for three years … Passing the 30-month sentence`: the only term before, in other units. */
export function termAgain({ sentence, near }: Neighbourhood): Answer | undefined {
  const said = meet(sentence, again)?.["again"], terms = near.filter(({ end }) => end <= sentence.start).flatMap((one) => one.claims.filter((claim) => claim.kind === "duration" && inMonths[claim.unit ?? ""] !== undefined && jailed.test(one.words))), [first] = terms;
  if (!said?.value || !first?.value || terms.length !== 1 || inMonths[said.unit ?? ""] === undefined || [said, first].some(({ bound, high }) => bound !== "exact" || high !== undefined) || near.some(({ words }) => changed.test(words)) || months(said) === months(first)) return undefined;
  return { outcome: "review", claims: [said.start, first.start], inputs: { first: `${first.quote} ${first.unit ?? ""}s`, again: `${said.quote} ${said.unit ?? ""}s` }, formula: "first = again", cause: "figure_differs", working: `The text speaks of ${sayMonths(months(first))} first and of ${sayMonths(months(said))} here.` };
}
