import { checks } from "./checks/index";
import { runChecks, type Options } from "./checks/run";
import { makeClaims } from "./claims/engine";
import { confidence, priority } from "./claims/weigh";
import type { Speaker } from "./claims/credit";
import type { Paragraph } from "./figures/figure";
import { findFigures, type Memory } from "./figures/find";
import { joinFigures } from "./figures/join";
import { speaksOfHarm } from "./figures/harm";
import { furnitureRule } from "./text/furniture";
import { paragraphs, sentences } from "./text/sentences";
import { isUnread, tokenise } from "./text/tokens";
import type { Claim, Extraction, Finding, Rejection, Span } from "./types";

const number = /\d[\d.,]*/g;

/** The spine: text → paragraphs → figures → claims. Pure, synchronous, linear in the text. */
export function extract(text: string): Extraction {
  const claims: Claim[] = [], rejections: Rejection[] = [];
  const memory: Memory = { currency: undefined }, speaker: Speaker = { name: undefined };
  for (const [index, span] of paragraphs(text).entries()) {
    const furniture = furnitureRule(text.slice(span.start, span.end));
    if (furniture !== undefined) {
      turnDown(text, span, furniture, rejections);
      continue;
    }
    const tokens = tokenise(text, span.start, span.end);
    for (const run of tokens) if (isUnread(run)) turnDown(text, run, "refusal/unread", rejections);
    const paragraph: Paragraph = { text, tokens, sentences: sentences(tokens), index, speaksOfHarm: speaksOfHarm(tokens) };
    const { figures, refusals } = findFigures(paragraph, memory);
    const { made, unread } = makeClaims(paragraph, joinFigures(paragraph, figures), speaker);
    for (const { claim } of made) {
      claim.confidence = confidence(claim);
      const order = priority(claim);
      claim.priority = order.priority;
      claim.reasons = order.reasons;
      claims.push(claim);
    }
    const turnedDown = [...refusals, ...unread.map((f) => ({ start: f.start, end: f.end, rule: "refusal/nothing-counted" }))].sort((a, b) => a.start - b.start);
    for (const { start, end, rule } of turnedDown) rejections.push({ start, end, quote: text.slice(start, end), rule });
  }
  return { claims, rejections };
}

/** Every number of a place that is not read. */
function turnDown(text: string, { start, end }: Span, rule: string, rejections: Rejection[]): void {
  const words = text.slice(start, end);
  number.lastIndex = 0;
  for (let m = number.exec(words); m; m = number.exec(words)) rejections.push({ start: start + m.index, end: start + m.index + m[0].length, quote: m[0], rule });
}

interface Checked {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The headline; its figures are read here. */
  readonly title?: string | null | undefined;
  /** YYYY-MM-DD or a longer ISO time. */
  readonly published?: string | null | undefined;
}

/** What recomputing says of an article's claims. Pure; without `reference` the data that comes with the project is used. */
export function check({ text, claims, title, published }: Checked, reference?: Options["reference"]): Finding[] {
  const headline = title ? { headline: { text: title, claims: extract(title).claims } } : {};
  return runChecks(text, claims, { ...headline, ...(published ? { published } : {}), ...(reference ? { reference } : {}) });
}

/** Every check with its reason and its examples. */
export const checkBook = checks;
export { ruleBecause, ruleBook } from "./claims/rule-book";
