import { movementFrom, rangeWords, scoreWords, strongVoteWords, voteWords } from "./contexts";
import { fraction, plus, shift } from "./decimal";
import type { Figure, Paragraph } from "./figure";
import { withSharedPercent } from "./shared-percent";
import { isPlural } from "../text/nouns";
import { Type } from "../text/tokens";

const dashes = new Set(["-", "–", "—", "\u2011", "−"]);
const isDash = (lower: string): boolean => dashes.has(lower);
/** The words between two figures, in lower case, when there are at most nine of them. */
function wordsBetween(p: Paragraph, a: Figure, b: Figure): string | undefined {
  if (b.left - a.right > 9 || b.left < a.right) return undefined;
  let joined = "";
  for (let i = a.right; i < b.left; i++) joined += (i > a.right ? " " : "") + p.tokens[i]!.lower;
  return joined;
}

const near = (p: Paragraph, words: ReadonlySet<string>, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(p.tokens.length, to); i++) if (words.has(p.tokens[i]!.lower)) return true;
  return false;
};
const small = (f: Figure): number => (f.value !== null && f.value.length < 16 ? Number(f.value) : Number.NaN);
const merge = (a: Figure, b: Figure, more: Partial<Figure> & Pick<Figure, "rule" | "form">): Figure => {
  const { unit: unitA, percent: percentA, currency: currencyA, ...rest } = a;
  const unit = b.unit ?? unitA, percent = b.percent ?? percentA, currency = b.currency ?? currencyA;
  return { ...rest, to: b.to, end: b.end, right: Math.max(a.right, b.right), ...(unit ? { unit } : {}), ...(percent ? { percent } : {}), ...(currency ? { currency } : {}), ...(b.hyphenated ? { hyphenated: true } : {}), grouped: true, ...more };
};

const forWords = /^(?:(?:votes?|members?|senators?|lawmakers?|legislators?|mps|councillors?|delegates|people|justices) )?(?:(?:voted|voting|vote) )?(?:for|in favou?r|yes|yea|aye|ayes|yeas|in support|to approve)(?: (?:votes|it|of it|the bill|the motion|of the motion|of the bill))?(?: ,)?(?: and| to| with| versus)?$/;
const againstWords = /^(?:(?:votes?|members?|senators?|lawmakers?|legislators?|mps|councillors?|delegates|justices) )?(?:(?:voted|voting|vote) )?(?:against|opposed|no|nay|nays|noes)\b/;
const votesTo = /^(?:(?:yes|for|in favou?r) )?votes?(?: for| in favou?r)?(?: ,)? (?:to|against|versus|v|vs)$/;

function followingWords(p: Paragraph, f: Figure, count = 5): string {
  let joined = "";
  for (let i = f.right; i < Math.min(p.tokens.length, f.right + count); i++) joined += `${i > f.right ? " " : ""}${p.tokens[i]!.lower}`;
  return joined;
}

const bare = (f: Figure): boolean => f.currency === undefined && f.percent === undefined && f.unit === undefined && (f.form === "digits" || f.form === "words") && !(f.value ?? ".").includes(".");

/** `17 for and 12 against`, `52 votes to 48`. */
function worded(p: Paragraph, a: Figure, b: Figure, between: string): Figure | undefined {
  if (!bare(a) || !bare(b)) return undefined;
  const sides: [number, number] = [small(a), small(b)];
  // "Nineteen of the forty members voted for it and 14 against": the forty are all of them.
  if (p.tokens[a.left - 2]?.lower === "of" && /^(?:the|its|all|their)$/.test(p.tokens[a.left - 1]!.lower)) return undefined;
  if (votesTo.test(between) || (forWords.test(between) && againstWords.test(followingWords(p, b)))) return merge(a, b, { form: "tally", rule: "join/tally-words", sides });
  return undefined;
}

/** `, 3 abstentions`, `with two abstaining` behind a tally. */
export function withAbstentions(p: Paragraph, tally: Figure, next: Figure): Figure | undefined {
  const between = wordsBetween(p, tally, next);
  if (between === undefined || !bare(next) || tally.sides === undefined || tally.rule === "join/score") return undefined;
  if (!/^(?:(?:(?:voted |votes )?against|opposed|no|noes|votes)(?: |$))?(?:votes )?,?\s?(?:with|and|while)?$/.test(between) || !/^(?:members? |votes? |senators? |mps )?abst(?:ain|en)/.test(followingWords(p, next, 2))) return undefined;
  return { ...merge(tally, next, { form: "tally", rule: tally.rule }), sides: [tally.sides[0], tally.sides[1], small(next)] };
}

const failure: ReadonlySet<string> = new Set(["failed", "fails", "fell", "lost", "defeated", "rejected"]);
const gameVerbs = new Set(["beat", "beats", "beating", "won", "win", "wins", "winning", "lost", "lose", "defeated", "defeat", "lead", "led", "trailed", "downed", "edged"]);
type Talk = "vote" | "score" | undefined;
/** What the sentence around two joined numbers speaks of. */
function talk(p: Paragraph, a: Figure, b: Figure): Talk {
  const s = p.sentences[a.sentence]!;
  const close = [...[1, 2, 3].map((k) => p.tokens[a.left - k]?.lower ?? ""), ...[0, 1, 2].map((k) => p.tokens[b.right + k]?.lower ?? "")];
  if (close.some((w) => strongVoteWords.has(w) || w === "margin" && near(p, strongVoteWords, s.start, s.end))) return "vote";
  if (close.some((w) => scoreWords.has(w) && !voteWords.has(w))) return "score";
  if (near(p, strongVoteWords, s.start, s.end)) return "vote";
  const vote = near(p, voteWords, s.start, s.end), score = near(p, scoreWords, s.start, s.end);
  if (vote !== score) return vote ? "vote" : "score";
  return vote ? "vote" : undefined;
}

/** Two numbers with a dash or `to` between: a tally, a score, a ratio, a range or neither. */
function paired(p: Paragraph, a: Figure, b: Figure, between: string): Figure | undefined {
  const glued = isDash(between) && !p.tokens[a.right]!.spaced && !p.tokens[b.left]!.spaced;
  if (/^(?:- to -|to)$/.test(between) && bare(a) && bare(b) && /^-?\s?(?:margin|majority|ratio|odds|favou?rite|advantage)\b/.test(followingWords(p, b, 3)) && between === "- to -") return merge(a, b, { form: "parts", rule: "join/ratio", value: a.value });
  const descending = small(a) > small(b) || small(a) === small(b);
  const pairOk = bare(a) && bare(b) && a.scale === b.scale;
  if (between === "to" && bare(a) && bare(b) && b.value === "1" && small(a) > 1 && small(a) <= 20 && p.tokens[b.right]?.type !== Type.Word && !/^(?:by a vote|a vote|vote|voted)$/.test(`${p.tokens[a.left - 4]?.lower ?? ""} ${p.tokens[a.left - 3]?.lower ?? ""} ${p.tokens[a.left - 2]?.lower ?? ""}`.trim()) && p.tokens[a.left - 1]?.lower !== "voted") return merge(a, b, { form: "parts", rule: "join/ratio", value: a.value });
  if (pairOk && (glued || between === "to")) {
    const about = talk(p, a, b);
    const following = p.tokens[b.right];
    const counted = following?.type === Type.Word && isPlural(following.lower) && !voteWords.has(following.lower);
    const failed = !glued && near(p, failure, Math.max(p.sentences[a.sentence]!.start, a.left - 4), a.left);
    if (about === "vote" && (glued ? !counted || descending : (descending || failed) && !counted)) return merge(a, b, { form: "tally", rule: "join/tally", sides: [small(a), small(b)] });
    if (between === "to" && about === "score" && descending && !counted && small(a) < 200 && near(p, gameVerbs, a.left - 6, a.left)) return merge(a, b, { form: "tally", rule: "join/score", sides: [small(a), small(b)] });
    if (glued && about !== "vote" && (descending || (about === "score" && !counted && small(b) <= 250)) && p.tokens[b.right]?.lower !== "-") return merge(a, b, { form: "tally", rule: "join/score", sides: [small(a), small(b)] });
  }
  return isDash(between) && !glued && between !== "–" ? undefined : range(p, a, b, isDash(between) ? "dash" : "to");
}

/** One range out of two figures, or undefined where they are two. */
function range(p: Paragraph, a: Figure, b: Figure, how: "dash" | "to" | "or" | "and"): Figure | undefined {
  if (a.value === null || b.value === null || a.high !== undefined || b.high !== undefined || a.sides || b.sides) return undefined;
  if (a.form === "times" || b.form === "times" || (a.form === "fraction") !== (b.form === "fraction")) return undefined;
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return undefined;
  if ((a.unit !== undefined && b.unit !== undefined && a.unit.name !== b.unit.name) || (a.percent !== undefined && b.percent !== a.percent)) return undefined;
  if (a.unit !== undefined && b.unit === undefined && how !== "dash") return undefined;
  const sameSign = a.currency !== undefined && b.currency !== undefined ? Number(a.mantissa) < Number(b.mantissa) : Number(a.value) < 1000;
  const shares = a.scale === 0 && b.scale > 0 && (sameSign || Number(a.mantissa) < Number(b.mantissa)) && Number(a.mantissa) < Number(b.mantissa) * (how === "or" ? 1 : 10) && Number(a.mantissa) !== 0;
  // "minus 3 to 4C": the sign counts once the unit is known.
  const below = b.unit !== undefined && a.unit === undefined && p.tokens[a.left - 1]?.lower === "minus" && p.tokens[a.left - 2]?.lower !== "or";
  const low = shares ? shift(a.value, b.scale) : below ? `-${a.value}` : a.value;
  const subunit = b.currency !== undefined && a.currency === undefined && a.scale === 0 && b.scale === 0 && Number(b.mantissa) !== Number(b.value) ? shift(low, -2) : low;
  if (!(Number(subunit) < Number(b.value))) return undefined;
  // `three or four years` is a guess between neighbours; `25k or 40k` names two figures.
  if (how === "or" && shift(b.value, -b.scale) !== plus(shift(subunit, -b.scale), "1")) return undefined;
  return merge(a, b, { form: "range", rule: `join/range-${how}`, value: subunit, high: b.value, scale: b.scale });
}

/** `$50 to $60 million`: the first amount has no scale of its own, and is of the size of the second before its scale. */
function scaleIsShared(a: Figure, b: Figure): boolean {
  if (a.scale !== 0 || b.scale === 0 || a.value === null || b.value === null || a.value.startsWith("-") || a.unit || a.percent || a.form === "fraction" || a.sides || b.sides) return false;
  if (a.currency !== undefined && a.currency !== b.currency) return false;
  const ratio = Number(a.mantissa) / Number(b.mantissa);
  return ratio >= 1 / 20 && ratio <= 20;
}

/** `rose 20p to 340p`, `by 62 to 1,695`: a change and then the level it led to. */
function movesBy(p: Paragraph, a: Figure, b: Figure): boolean {
  const start = p.sentences[a.sentence]!.start, lead = p.tokens[a.left - 1]?.lower ?? "";
  const by = near(p, new Set(["by"]), Math.max(start, a.left - 3), a.left);
  // voted down by 221 to 198
  if (by && small(a) > small(b) && near(p, strongVoteWords, start, a.left)) return false;
  if (by) return near(p, movementFrom, Math.max(start, a.left - 12), a.left) && !(small(b) > small(a) && small(b) <= 2 * small(a));
  const marked = a.unit !== undefined || a.currency !== undefined || a.percent !== undefined;
  return marked && lead !== "to" && lead !== "from" && near(p, changeVerbs, Math.max(start, a.left - 4), a.left) && !near(p, rangeWords, Math.max(start, a.left - 4), a.left);
}
const acting = new Set(["raise", "raises", "raised", "raising", "cut", "cuts", "cutting", "reduce", "reduced", "reducing", "lift", "lifted", "boost", "boosted", "lower", "lowered", "lowering", "go", "went", "gone", "move", "moved", "extend", "extended", "hike", "hiked", "trimmed", "revised", "changed", "change"]);
const changeVerbs: ReadonlySet<string> = new Set([...[...movementFrom].filter((w) => !acting.has(w)), "added", "lost", "gained", "gain", "gains", "advanced", "edged", "firmed", "rebounded", "retreated", "shed", "tumbles", "tanked", "improved"]);

const taking: ReadonlySet<string> = new Set(["taking", "took", "takes", "take", "taken", "bringing", "brought", "brings"]), determiners: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "it", "them"]);

/** `from 2.5% to 2.3%` behind a word of movement is two levels, not a range. */
function movesFrom(p: Paragraph, a: Figure): boolean {
  let i = a.left - 1;
  while (i > a.left - 4 && i >= 0 && p.tokens[i]!.lower !== "from") i--;
  if (p.tokens[i]?.lower !== "from") return false;
  const start = p.sentences[a.sentence]!.start;
  if (near(p, rangeWords, Math.max(start, i - 4), i)) return false;
  // "Taking the rate from 4 to 5 per cent"; but it takes from two to three years.
  for (let k = Math.max(start, i - 20); k < i - 1; k++) if (taking.has(p.tokens[k]!.lower) && determiners.has(p.tokens[k + 1]!.lower)) return true;
  return near(p, movementFrom, Math.max(start, i - 10), i);
}

const chances: ReadonlySet<string> = new Set(["chance", "odds", "probability", "risk", "likelihood"]);
const plainParts = /^(?:in|out of|in every|of every|out of every|- in -|in each)$/;
/** `one in five`, `17 out of 18`. */
function parts(p: Paragraph, a: Figure, b: Figure, between: string): Figure | undefined {
  const nounInside = a.value === "1" && /^[a-z]+ in$/.test(between) && !isPlural(p.tokens[b.right]?.lower ?? "");
  if (!(plainParts.test(between) || nounInside) || !bare(a) || !bare(b) || b.unit !== undefined) return undefined;
  const top = small(a), bottom = small(b);
  if (!(top < bottom) || top < 1) return undefined;
  const simple = (a.value === "1" && (b.grouped || chances.has(p.tokens[b.right]?.lower ?? ""))) || bottom <= 20 || [25, 30, 40, 50, 100].includes(bottom) || /^10+$/.test(String(bottom));
  if ((between === "in" && !simple) || (between === "in" && p.tokens[b.right]?.lower === "%")) return undefined;
  return merge(a, b, { form: "parts", rule: "join/parts", value: fraction(top, bottom) });
}

function joinTwo(p: Paragraph, a: Figure, b: Figure): Figure | undefined {
  if (a.sentence !== b.sentence) return undefined;
  const between = wordsBetween(p, a, b);
  if (between === undefined || between === "") return undefined;
  const tally = worded(p, a, b, between) ?? parts(p, a, b, between);
  if (tally) return tally;
  if (isDash(between) || between === "- to -" || between === "to" || between === "to -" || between === "up to") {
    if (between === "to" && (movesFrom(p, a) || (movesBy(p, a, b) && !scaleIsShared(a, b)))) return undefined;
    if (between === "up to" && p.tokens[a.left - 1]?.lower !== "from") return undefined;
    return paired(p, a, b, between);
  }
  if (between === "or") return range(p, a, b, "or");
  if (between === "and" && betweenLead(p, a)) return range(p, a, b, "and");
  const game = /^(?:games?|sets?|frames?|legs?) to$/.test(between) ? "score" : between === "-" && (b.value === "0" || p.tokens[b.from]?.lower === "all") ? "score" : undefined;
  return game && bare(a) && bare(b) ? merge(a, b, { form: "tally", rule: "join/score", sides: [small(a), small(b)] }) : undefined;
}

const betweenLead = (p: Paragraph, a: Figure): boolean => [1, 2].some((k) => p.tokens[a.left - k]?.lower === "between");

/** Joins neighbours into ranges, tallies and shares, then hands units back along lists (`5, 7 and 9 per cent`). */
export function joinFigures(p: Paragraph, found: readonly Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of found) {
    const last = joined.at(-1);
    const one = last && (last.form === "tally" ? withAbstentions(p, last, figure) : joinTwo(p, last, figure));
    if (one) joined[joined.length - 1] = one;
    else joined.push(figure);
  }
  return shareUnits(p, joined);
}

/** The first amount of `from $50 to $60 million`, `$1.2 and $1.4 billion`, `4.8 and 5.1 million units`, with the scale that it shares. */
function withSharedScale(p: Paragraph, a: Figure, b: Figure): Figure {
  if (a.sentence !== b.sentence || a.value === null || !scaleIsShared(a, b)) return a;
  const between = wordsBetween(p, a, b), from = p.tokens[a.left - 1]?.lower === "from";
  const joined = between === "to" ? from || a.currency !== undefined : between === "and" || between === "or" ? a.currency !== undefined || a.mantissa.includes(".") : false;
  return joined ? { ...a, value: shift(a.value, b.scale), scale: b.scale, grouped: true } : a;
}

const isHundredth = (value: string, mantissa: string): boolean => Math.abs(Number(value) * 100 - Number(mantissa)) < Number(mantissa) / 1000;
function shareUnits(p: Paragraph, figures: Figure[]): Figure[] {
  for (let i = figures.length - 2; i >= 0; i--) {
    const b = figures[i + 1]!, a = figures[i] = withSharedScale(p, figures[i]!, b);
    if (a.sentence !== b.sentence || a.sides || b.sides || a.unit || a.percent || a.currency || a.value === null || a.form === "fraction" || a.form === "parts") continue;
    const between = wordsBetween(p, a, b);
    const listed = between === "," || between === "and" || between === ", and" || between === "or" || between === "to" || between === "but not" || (between === "/" && b.percent !== undefined);
    const { unit, percent, currency } = b;
    // "5,400 of the park's 9,000 hectares".
    if (unit && unit.group !== "time" && bare(a) && between !== undefined && partOf.test(between)) figures[i] = { ...a, unit };
    if (!listed) continue;
    // "From 178.9 to 190.4 cents": the first is in cents too.
    const subunits = between === "to" && currency !== undefined && a.scale === 0 && b.scale === 0 && b.left === b.from && b.value !== null && a.form === "digits" && isHundredth(b.value, b.mantissa);
    if (subunits) { figures[i] = { ...a, currency, value: shift(a.value, -2) }; continue; }
    // "In a class of 25, 36 per cent": two numbers with a comma alone are no list.
    if (percent && between === "," && (figures[i + 2]?.percent === undefined || Number(a.mantissa) >= 1000)) continue;
    // "The rest, 693,000 or 30%": a number and its share.
    if (percent && Number(a.value) > 100 && Number(b.value) <= 100) continue;
    // "Declan Hanratty, 38, nine years": an age.
    if (between === "," && unit?.group === "time" && b.left > a.right && p.tokens[a.left - 1]?.lower === "," && p.tokens[a.left - 2]?.capital) continue;
    if (percent) figures[i] = { ...a, percent };
    else if (unit && (between !== "," && between !== "to" || figures[i + 2] !== undefined || unit.group !== "time")) figures[i] = { ...a, unit };
    else if (currency && b.left === b.from) figures[i] = { ...a, currency, ...(b.scale > 0 && a.scale === 0 && Number(a.mantissa) < 1000 ? { value: shift(a.value, b.scale), scale: b.scale } : {}) };
  }
  for (let i = 1; i < figures.length; i++) figures[i] = withSharedPercent(p, figures[i - 1]!, withSharedCurrency(p, outOfBrackets(p, figures[i - 2], figures[i - 1]!), figures[i]!));
  return figures;
}

/** `HK$412 million ($52.8 million), up from 375 million`: what is in brackets says the amount before again. */
function outOfBrackets({ tokens }: Paragraph, first: Figure | undefined, again: Figure): Figure {
  const bracketed = tokens[again.left - 1]?.lower === "(" && tokens[again.right]?.lower === ")";
  return bracketed && first?.currency !== undefined && first.sentence === again.sentence ? { ...again, currency: first.currency } : again;
}
const partOf = /^of (?:the|its|his|her|their|all|those)(?: \p{L}+ 's)?$/u;
const againstWord: ReadonlySet<string> = new Set(["from", "against", "than", "with", "versus"]);
/** `3.6 billion yuan, against 4.8 billion the year before`; `2 million shillings to the clinic, 1.5 million to the school`: money as the amount before it. */
function withSharedCurrency(p: Paragraph, a: Figure, b: Figure): Figure {
  if (a.sentence !== b.sentence || a.currency === undefined || b.currency !== undefined || b.unit !== undefined || b.percent !== undefined || b.sides !== undefined || b.form !== "digits" || a.form !== "digits" || !(Number(a.value) >= 10_000 && Number(b.value) >= 10_000) || b.left - a.right > 9) return b;
  const lead = p.tokens[b.left - 1]?.lower ?? "", next = p.tokens[b.right], after = p.tokens[a.right]?.lower ?? "";
  const ends = next === undefined || next.type === Type.Mark || sharedEnds.has(next.lower);
  // "€6.4 billion, made up of 2.9 billion for housing".
  const parts = lead === "of" && next !== undefined && givenTo.has(next.lower) && b.scale >= 6 && /^(?:up|comprised|composed|consisting|consists)$/.test(p.tokens[b.left - 2]?.lower ?? "");
  return ends && againstWord.has(lead) || parts || lead === ":" && next !== undefined && givenTo.has(next.lower) || next !== undefined && givenTo.has(after) && next.lower === after && /^(?:,|and)$/.test(lead) ? { ...b, currency: a.currency } : b;
}
const sharedEnds: ReadonlySet<string> = new Set(["the", "last", "in", "a", "previously", "earlier", "before"]), givenTo: ReadonlySet<string> = new Set(["to", "for", "on", "in", "from"]);
