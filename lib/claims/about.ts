import { cardinals, scales } from "../lexicon/numbers";
import { Role } from "../text/roles";
import { Type, type Token } from "../text/tokens";
import type { Context } from "./context";

const mostWords = 12;
const fillers = new Set(["of", "per", "in", "for", "a", "an", "off", "on", "from", "-"]);
/** Words that only measure: they say nothing of what is measured. */
const measures: ReadonlySet<string> = new Set([...scales.keys(), ...cardinals.keys(), "per", "cent", "percent", "points", "point", "year", "years", "week", "month", "day", "hour", "nevertheless", "however", "alternatively", "lower", "higher", "last", "next", "past"]);
const spans: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years", "decades"]);
const looseRoles = Role.Determiner | Role.Preposition | Role.Conjunction | Role.Pronoun | Role.Adverb;

const joins = (t: Token): boolean => t.type === Type.Word || t.type === Type.Digits || t.lower === "-" || t.lower === "&" || t.lower === "/";
const loose = (t: Token): boolean => (t.roles & looseRoles) !== 0 || t.type === Type.Mark || t.lower === "'s";
const stopsClause = (t: Token): boolean => (t.roles & Role.Conjunction) !== 0 && t.lower !== "and";
const named = (t: Token): boolean => t.capital && !loose(t);
const says = (t: Token): boolean => t.type === Type.Word && ((t.end - t.start > 2 && !measures.has(t.lower)) || named(t));

/** Whether the word at `i` is a verb here: behind an article, a possessive or a compound with a hyphen the same form is a noun. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if ((t.roles & Role.Verbal) === 0 || t.capital) return false;
  const lead = tokens[i - 1];
  if (lead === undefined || (t.roles & Role.Auxiliary) !== 0) return true;
  return (lead.roles & Role.Article) === 0 && lead.lower !== "'s" && (lead.lower !== "-" || t.spaced) && (tokens[i - 2]?.lower !== "-" || lead.spaced || lead.type !== Type.Word);
}

/** The words from token `from` to `to`, loose words at the edges dropped; undefined when nothing is left. */
function phrase(c: Context, from: number, to: number): string | undefined {
  const { tokens } = c.window;
  while (from < to && loose(tokens[from]!)) from++;
  if (to > from && tokens[to]?.type === Type.Symbol && !tokens[to]!.spaced && tokens[to - 1]!.type === Type.Word) to--;
  while (to > from && (loose(tokens[to - 1]!) || tokens[to - 1]!.type === Type.Symbol)) to--;
  for (let i = from; i < to; i++) if (says(tokens[i]!)) return c.paragraph.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " ");
  return undefined;
}

/** Where the words behind the figure begin: past a restatement in brackets and past `less than`. */
function afterAside({ right, window: { tokens, to } }: Context): number {
  let i = right;
  if (tokens[i]?.lower === "(" && tokens[i + 1] !== undefined && tokens[i + 1]!.type !== Type.Word) {
    for (let k = i + 2; k < Math.min(to, i + 9); k++) if (tokens[k]!.lower === ")") { i = k + 1; break; }
  }
  return tokens[i + 1]?.lower === "than" ? i + 2 : i;
}

/** `on Tuesday`, `in the three months to March`: when it was, and not what is measured. Begins at the preposition or behind it. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while ((tokens[i]?.roles ?? 0) & (Role.Preposition | Role.Article)) i++;
  const first = tokens[i];
  return first !== undefined && ((first.roles & Role.Calendar) !== 0 || (cardinals.has(first.lower) && spans.has(tokens[i + 1]?.lower ?? "")));
}

/** The noun phrase behind the figure with its first complement: `US states that have`, `of its revenue from advertising`. */
function behind(c: Context): string | undefined {
  const { tokens, to } = c.window;
  let i = afterAside(c);
  const start = i;
  while (i < to && i - start < 4 && (fillers.has(tokens[i]!.lower) || (tokens[i]!.roles & Role.Determiner) !== 0)) i++;
  if (i > start && i < to && tokens[i]!.type === Type.Digits && (tokens[i - 1]!.roles & Role.Article) !== 0) i++;
  while (i < to && (tokens[i]!.lower === "old" || tokens[i]!.lower === "olds")) i++;
  const from = i, first = tokens[from];
  if (first === undefined || from >= to || first.type === Type.Digits || (from > start && isWhen(tokens, from))) return undefined;
  const led = from > c.right || ((tokens[c.left - 1]?.roles ?? 0) & Role.Article) !== 0;
  const nounFirst = (first.roles & Role.Past) !== 0 || (led && (first.roles & Role.Auxiliary) === 0) || ((first.roles & Role.MovementNoun) !== 0 && ((tokens[from + 1]?.roles ?? 0) & Role.Preposition) !== 0);
  let complements = 0;
  for (; i < to && i - from < 8; i++) {
    const t = tokens[i]!;
    if (!joins(t) || (t.type === Type.Digits && i > from) || stopsClause(t) || t.lower === "worth" || (t.lower === "and" && i + 1 < to && isVerb(tokens, i + 1)) || (i > from ? isVerb(tokens, i) : !nounFirst && isVerb(tokens, i))) break;
    if ((t.roles & Role.Preposition) !== 0) { if (i === from || ++complements > 1 || isWhen(tokens, i)) break; }
    else if (i > from && (t.roles & (Role.Pronoun | Role.Adverb)) !== 0) break;
  }
  return phrase(c, from, i);
}

const givers = new Set(["of", "at", "over", "under", "worth", "with", "by", "for", "to", "from"]);
const hedges = new Set(["just", "only", "about", "nearly", "almost", "some", "around"]);

/** The noun that the figure is given of: `a speed of 15`, `sales of 5,835 units`. */
function given(c: Context): string | undefined {
  const { tokens, from } = c.window;
  let lead = c.left - 1;
  if (lead > from && hedges.has(tokens[lead]!.lower)) lead--;
  if (lead < from || !givers.has(tokens[lead]!.lower)) return undefined;
  if (tokens[lead]!.lower === "worth" && tokens[lead - 1]?.lower === ",") lead--;
  // Before `worth` stands a noun, whatever else the word may be: a repair plan worth £42 million.
  const noun = tokens[c.left - 1]!.lower === "worth" && (tokens[lead - 1]!.roles & (Role.Past | Role.Auxiliary)) === 0;
  let i = lead;
  while (i > from && lead - i < 6) {
    const t = tokens[i - 1]!;
    if (!joins(t) || t.type === Type.Digits || (isVerb(tokens, i - 1) && !(noun && i === lead)) || ((t.roles & Role.Preposition) !== 0 && t.lower !== "of") || (t.roles & (Role.Conjunction | Role.Pronoun)) !== 0) break;
    i--;
  }
  return i === lead || ((tokens[lead - 1]!.roles & Role.Adjective) !== 0 && lead - i < 2) ? undefined : phrase(c, i, lead);
}

const opensClause = (t: Token | undefined): boolean => t === undefined || t.type === Type.Mark || t.type === Type.Symbol || (t.roles & Role.Conjunction) !== 0;

/** The name right before a figure that has no verb of its own: `John Gant (0.5 WAR)`, `Blackmores up 9.4%`, `and oils between 6% and 7%`. */
function label(c: Context): string | undefined {
  const { tokens, from } = c.window;
  const mark = tokens[c.left - 1]?.lower;
  const end = mark === "(" || mark === ":" || mark === "up" || mark === "down" ? c.left - 1 : c.left;
  let i = end;
  while (i > from && end - i < 5) {
    const t = tokens[i - 1]!;
    if (!joins(t) || loose(t) || isVerb(tokens, i - 1) || (t.type === Type.Digits && i === end)) break;
    i--;
  }
  if (i === end || givers.has(tokens[end - 1]!.lower) || (tokens[end - 1]!.roles & (Role.Calendar | Role.Adjective | Role.Participle)) !== 0 || tokens[end - 1]!.lower.endsWith("ly") || measures.has(tokens[end - 1]!.lower)) return undefined;
  const article = i > from && (tokens[i - 1]!.roles & Role.Article) !== 0 ? 1 : 0;
  return end < c.left || i - article <= from || opensClause(tokens[i - article - 1]) ? phrase(c, i, end) : undefined;
}

/** First token of the noun phrase that ends before `stop`. */
function phraseStart(tokens: readonly Token[], from: number, stop: number): number {
  let start = stop;
  while (start > from && stop - start < 9) {
    const t = tokens[start - 1]!;
    if (!joins(t) || isVerb(tokens, start - 1) || stopsClause(t) || ((t.roles & Role.Pronoun) !== 0 && (t.roles & Role.Determiner) === 0 && ((tokens[start - 2]?.roles ?? 0) & Role.Preposition) === 0) || (t.lower === "and" && !tokens[start]!.capital)) break;
    start--;
  }
  return start;
}
const relatives = new Set(["which", "that", "who"]);

/** The subject of the nearest verb before the figure; of the one before that where it is a pronoun or a participle. */
function subject(c: Context): string | undefined {
  const { tokens, from } = c.window;
  let end = c.left;
  for (let tries = 0; tries < 3; tries++) {
    let verb = end - 1;
    while (verb >= from && !isVerb(tokens, verb)) verb--;
    if (verb < from) break;
    while (verb > from && (isVerb(tokens, verb - 1) || (tokens[verb - 1]!.roles & Role.Adverb) !== 0)) verb--;
    let stop = verb;
    if (tokens[verb]!.lower === "having") { end = verb; continue; }
    if (relatives.has(tokens[stop - 1]?.lower ?? "")) stop -= tokens[stop - 2]?.lower === "," ? 2 : 1;
    else if (tokens[stop - 1]?.lower === "," || tokens[stop - 1]?.lower === ")") stop = asideStart(c, stop - 1);
    const found = stop > from ? phrase(c, phraseStart(tokens, from, stop), stop) : undefined;
    if (found !== undefined) return found;
    end = stop;
  }
  let i = from;
  while (i < c.left && i - from < 9 && joins(tokens[i]!) && !isVerb(tokens, i)) i++;
  return phrase(c, from, i);
}

/** Where the aside that closes at `close` opens; `close` where it does not. */
function asideStart(c: Context, close: number): number {
  const mark = c.window.tokens[close]!.lower === ")" ? "(" : ",";
  for (let i = close - 1; i > c.window.from && close - i < 12; i--) if (c.window.tokens[i]!.lower === mark) return i;
  return close;
}

/** What the nearest verb acts on, where words stand between it and the figure: `boost the driving range by`. */
function object(c: Context): string | undefined {
  const { tokens, from } = c.window;
  let verb = c.left - 1;
  while (verb >= from && c.left - verb < 9 && !isVerb(tokens, verb)) {
    if (tokens[verb]!.type === Type.Digits || tokens[verb]!.type === Type.Mark) return undefined;
    verb--;
  }
  if (verb < from || c.left - verb < 3 || c.left - verb >= 9) return undefined;
  let start = c.left - 1;
  while (start > verb + 1 && (tokens[start]!.roles & Role.Article) === 0) start--;
  return phrase(c, start, c.left);
}

/** `20 more were wounded`: the figure's own phrase is the subject of a verb, in a clause that began after the last one. */
function isSubject(c: Context): boolean {
  const { tokens, from, to } = c.window, lead = tokens[c.left - 1];
  if (c.afterPhrase >= to || (tokens[c.afterPhrase]!.roles & Role.Auxiliary) === 0) return false;
  return c.left <= from || lead === undefined || lead.type === Type.Mark || (lead.roles & Role.Conjunction) !== 0;
}

/** What the figure measures, in a few words of the text; undefined where the sentence names nothing. */
export function readAbout(c: Context): string | undefined {
  let about: string | undefined, words = 0;
  const add = (part: string | undefined): void => {
    if (part === undefined || about?.includes(part)) return;
    const count = part.split(" ").length;
    if (about !== undefined && words + count > mostWords) return;
    about = about === undefined ? part : `${about}, ${part}`;
    words += count;
  };
  add(behind(c));
  add(given(c) ?? object(c));
  add(label(c) ?? (isSubject(c) ? undefined : subject(c)));
  return about;
}
