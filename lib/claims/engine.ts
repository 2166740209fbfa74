import type { Figure, Paragraph } from "../figures/figure";
import { readNounPhrase } from "../text/noun-phrase";
import type { Window } from "../text/pattern";
import { Role } from "../text/roles";
import { readAbout } from "./about";
import { rationed, readBound } from "./bound";
import { readChange } from "./change";
import { creditSources, type Speaker } from "./credit";
import type { Context, Made, Slots } from "./context";
import { readRate } from "./rate";
import { readWith } from "./rule";
import { rulesFor } from "./rules";


/** Says what each figure of the paragraph asserts; figures that no rule reads come back in `unread`. */
export function makeClaims(p: Paragraph, figures: readonly Figure[], speaker: Speaker): { made: Made[]; unread: Figure[] } {
  const made: Made[] = [], unread: Figure[] = [];
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    const context = contextOf(p, figure, figures[k + 1], made);
    const claim = makeClaim(context);
    if (claim) made.push(claim);
    else unread.push(figure);
  }
  creditSources(p, made, speaker);
  return { made, unread };
}

function contextOf(p: Paragraph, figure: Figure, next: Figure | undefined, earlier: readonly Made[]): Context {
  const range = p.sentences[figure.sentence]!;
  const window: Window = { tokens: p.tokens, from: range.start, to: range.end };
  // "4,100 twelve months earlier": what is counted is no month.
  const ago = next !== undefined && next.left === figure.right && /^(?:year|month|week|day|hour|decade|season)s?$/.test(p.tokens[next.to]?.lower ?? "") && /^(?:ago|earlier|before|later|previously)$/.test(p.tokens[next.to + 1]?.lower ?? "");
  const limit = next && next.sentence === figure.sentence && next.left > figure.right + 1 ? Math.min(window.to, next.left) : window.to;
  const plain = figure.unit === undefined && figure.currency === undefined && figure.percent === undefined;
  const phrase = !ago && (plain || figure.percent !== undefined) ? readPhrase(p, figure, next, limit, window) : undefined;
  const { bound, left, right } = readBound(window, figure, phrase !== undefined && plain);
  return { paragraph: p, figure, window, left, right, bound, phrase, afterPhrase: phrase ? Math.max(phrase.to, right) : right, earlier };
}

function readPhrase(p: Paragraph, figure: Figure, next: Figure | undefined, limit: number, window: Window): Context["phrase"] {
  const one = figure.value === "1" || figure.hyphenated === true;
  const own = readNounPhrase(p.tokens, figure.right, window.to, one);
  if (own && own.head < limit) return own;
  if (own && !(next && next.from > figure.right && own.head >= next.to)) return own;
  const joins = next && next.sentence === figure.sentence && ["and", "or", "to", ","].includes(p.tokens[next.left - 1]?.lower ?? "") && !(p.tokens[next.left - 1]!.lower === "," && p.tokens[figure.left - 1]?.lower === "of") && next.left - figure.right <= 4 && !isSettled(p, figure.right, next.left);
  return joins ? readNounPhrase(p.tokens, next.right, window.to, next.value === "1") ?? own : own;
}

const pointers: ReadonlySet<string> = new Set(["them", "whom", "these", "those", "which"]);
/** `412 are men and 248 women`, `38 of them men, 17 women`: what the first counts is told, and not shared with the second. */
const isSettled = (p: Paragraph, from: number, to: number): boolean => {
  if (p.tokens[from]?.lower === "of" && pointers.has(p.tokens[from + 1]?.lower ?? "")) return true;
  for (let i = from; i < to; i++) if ((p.tokens[i]!.roles & Role.Auxiliary) !== 0) return true;
  return false;
};

function makeClaim(c: Context): Made | undefined {
  for (const rule of rulesFor(c.figure)) {
    const slots = readWith(rule, c);
    if (slots) return fill(c, slots, rule.rule.id);
  }
  return undefined;
}

function fill(c: Context, slots: Slots, rule: string): Made {
  const { figure } = c;
  const rated = slots.kind !== "duration" && slots.kind !== "age" && slots.kind !== "vote" && slots.kind !== "score" ? readRate(c.window, c.right) ?? readRate(c.window, c.afterPhrase) : undefined;
  const change = slots.change ?? (["age", "vote", "score", "casualty", "duration"].includes(slots.kind) || figure.form === "times" ? undefined : readChange(c) ?? inheritedChange(c, slots));
  const restated = restates(c, slots);
  const bound = slots.bound ?? (slots.kind === "count" && c.bound === "exact" && rationed(c.window, rated?.per) ? "at_most" : undefined) ?? (restated && c.bound === "exact" ? restated.claim.bound : c.bound);
  const claim: Made["claim"] = {
    start: figure.start, end: figure.end, quote: c.paragraph.text.slice(figure.start, figure.end), kind: slots.kind,
    value: figure.sides ? String(figure.sides[0]) : figure.value, bound, rule, confidence: 0, priority: 0, reasons: [],
  };
  if (figure.high !== undefined) claim.high = figure.high;
  if (figure.form === "vague") claim.vague = true;
  if (slots.unit !== undefined) claim.unit = slots.unit;
  if (rated) claim.per = rated.per;
  if (change) claim.change = change;
  const about = restated?.claim.about ?? readAbout(c);
  if (about !== undefined) claim.about = about;
  if (figure.sides) {
    [claim.for, claim.against] = figure.sides;
    if (figure.sides[2] !== undefined) claim.abstain = figure.sides[2];
  }
  if (slots.harm) claim.harm = slots.harm;
  if (restated) claim.restates = restated.claim.restates ?? restated.claim.start;
  return { context: c, slots, rule, noun: rule === "count/hyphen" ? slots.unit : c.phrase?.noun ?? (slots.kind === "count" ? slots.unit : undefined), claim };
}

/** `up by 5, 7 and 9 per cent`, `lost 190 points, or 0.6%`: the change of the figure just before. */
function inheritedChange(c: Context, slots: Slots): Made["claim"]["change"] {
  const last = c.earlier.at(-1);
  if (!last?.claim.change || last.context.figure.sentence !== c.figure.sentence) return undefined;
  const gap = c.window.tokens.slice(last.context.right, c.left).map((t) => t.lower).join(" ");
  const listed = last.slots.kind === slots.kind && last.slots.unit === slots.unit && (gap === "," || gap === "and" || gap === ", and" || gap === "or");
  return listed || gap === ", or" || gap === "or" || gap === "(" ? last.claim.change : undefined;
}

/** The claim just before that this one says again in another unit or currency. */
function restates(c: Context, slots: Slots): Made | undefined {
  const last = c.earlier.at(-1);
  if (!last || last.slots.kind !== slots.kind || (slots.kind !== "money" && slots.kind !== "measurement") || last.slots.unit === slots.unit) return undefined;
  if (last.context.figure.sentence !== c.figure.sentence) return undefined;
  if (slots.kind === "measurement" && last.context.figure.unit?.group !== c.figure.unit?.group) return undefined;
  const gap = c.window.tokens.slice(last.context.right, c.left).map((t) => t.lower).join(" ");
  // "38,000 euros, about $4,100": the bound word belongs to the second figure.
  if (/^[,–—-]$/.test(gap) && c.bound === "about" && slots.kind === "money" && c.window.tokens[c.left]?.lower !== "nearly") return last;
  return gap.length < 40 && /^(?:[a-z-]+ ){0,3}(?:\(|, or|or|[–—-] or|\/|, which is|, that is|, equivalent to|, the equivalent of|, equal to|, worth|, about|\( or|\( equivalent to|\( worth|\( u\.?s)(?: [a-z]+)?$/.test(gap) ? last : undefined;
}
