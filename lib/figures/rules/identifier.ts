import { currencyLetters, currencyPrefixes } from "../../lexicon/currencies";
import { identifierWords, nationalAdjectives, numberPrefixes, weakIdentifierWords } from "../../lexicon/names";
import { cardinals, scales, shortScales } from "../../lexicon/numbers";
import { months, weekdays } from "../../lexicon/calendar";
import { prepositions } from "../../lexicon/words";
import { isPlural } from "../../text/nouns";
import { Role } from "../../text/roles";
import { Type } from "../../text/tokens";
import { isPaid } from "../money";
import { isUnit } from "../units";
import { after, before, opens, type Candidate, type RefusalRule } from "../rule";

const first = (c: Candidate) => c.paragraph.tokens[c.numeral.from]!;
const ordinalSuffix = new Set(["st", "nd", "rd", "th"]);
/** Indices and lists whose number belongs to the name whatever follows. */
const alwaysNames = new Set(["ftse", "nasdaq", "dax", "cac", "nikkei", "asx", "stoxx", "russell", "kospi", "sensex", "fortune", "big", "boeing", "airbus", "iphone", "covid", "flight", "route", "highway", "interstate", "article", "section", "chapter", "formula", "apollo", "top"]);

/** A plural noun in lower case behind the number, over one adjective: something is counted. */
function countsSomething(c: Candidate): boolean {
  for (let offset = 1; offset <= 3; offset++) {
    const t = after(c, offset);
    if (t.type !== Type.Word || prepositions.has(t.lower)) return false;
    if (!t.capital && isPlural(t.lower)) return true;
  }
  return false;
}

/** `620 of the homes`: a plural noun behind an article. */
const isOfSome = (tokens: Candidate["paragraph"]["tokens"], at: number): boolean => /^(?:the|its|their|those|these|his|her)$/.test(tokens[at]?.lower ?? "") && [tokens[at + 1], tokens[at + 2]].some((t) => t !== undefined && !t.capital && isPlural(t.lower));
/** A number with a plural noun or a sign of per cent behind it stands earlier in the sentence. */
function countsBefore({ window, numeral, paragraph }: Candidate): boolean {
  for (let i = Math.max(window.from, numeral.from - 40); i < numeral.from - 2; i++) {
    const next = paragraph.tokens[i + 1]!;
    if (paragraph.tokens[i]!.type === Type.Digits && (next.type === Type.Word && !next.capital && (isPlural(next.lower) || next.lower === "per" || next.lower === "percent") || next.lower === "%" || next.lower === "of" && isOfSome(paragraph.tokens, i + 2))) return true;
  }
  return false;
}

/** Words that begin a sentence with a capital and name nothing. */
const plainOpeners = new Set(["in", "on", "at", "by", "for", "with", "the", "a", "an", "of", "from", "to", "and", "but", "or", "about", "around", "some", "nearly", "almost", "over", "under", "up", "than", "only", "just", "another", "all", "these", "those", "his", "her", "its", "their", "our", "my", "more", "at", "least", "roughly", "approximately", "between", "after", "before", "since", "when", "while", "if", "as", "that", "this", "it", "he", "she", "they", "we", "you", "i", "was", "were", "is", "are", "has", "have", "had", "not", "no", "there", "killed", "including", "says", "said", "up", "down", "aged", "age", "magnitude", "category", "per", "every", "each", "any", "first", "last", "next", "past", "where", "who", "which", "so", "also", "then", "now", "still", "already", "even", "yes", "dr", "mr", "mrs", "ms", "plus", "minus", "rs", "usd", "inside", "among", "exactly", "besides", "both", "until", "within", "other", "during", "against", "through", "estimated"]);

export const identifierRules: readonly RefusalRule[] = [
  {
    id: "identifier/letters-before", near: "glued", because: "Letters grown together with the number: G7, Web3, COVID-19, F-16.",
    when: (c) => {
      const t = first(c), prev = before(c);
      if (t.type !== Type.Digits || t.spaced) return false;
      if (prev.lower === "-" && before(c, 2).type === Type.Digits && before(c, 3).lower === "-" && before(c, 4).type === Type.Word && !before(c, 2).spaced && !before(c, 3).spaced) return true;
      if (prev.lower === "-" && before(c, 2).lower === "under" && /^(?:s|side|sides|team|teams|squad|world|european|championship|player|players|international|internationals|coach|captain)$/.test(after(c).lower)) return true;
      const letters = prev.lower === "-" || prev.lower === "\u2011" ? (prev.spaced ? undefined : before(c, 2)) : prev;
      if (prev.lower === "." && !prev.spaced && before(c, 2).type === Type.Word && before(c, 2).spaced && before(c, 2).capital && t.lower.length <= 2) return true;
      if (prev.lower === "-" && prev.spaced && before(c, 2).capital && before(c, 2).lower === "covid") return true;
      if (letters?.type !== Type.Word) return false;
      if (letters !== prev && letters.spaced && letters.lower === "") return false;
      if (currencyPrefixes.has(letters.lower) || (letters === prev && currencyLetters.has(letters.lower) && letters.capital && letters.spaced && (t.lower.length > 1 || c.numeral.scale > 0 || c.numeral.to > c.numeral.from + 1 || isPaid(c.paragraph, c.numeral.from - 1)) && (isPaid(c.paragraph, c.numeral.from - 1) || c.numeral.to > c.numeral.from + 1 || t.lower.includes(",") || t.lower.includes(".") || c.numeral.scale > 0 || c.numeral.shortScale > 0 || /^(?:m|k|bn)$/.test(after(c).lower)))) return false;
      if (letters !== prev && (numberPrefixes.has(letters.lower) || cardinals.has(letters.lower) || scales.has(letters.lower) || letters.lower === "to" || (letters.lower === "in" && before(c, 3).lower === "-"))) return false;
      if (before(c, 2).lower === "$" || before(c, 2).lower === "£") return false;
      return true;
    },
    finds: [["The G7 met in Kent.", { refused: "7" }], ["COVID-19 spread to Leeds.", { refused: "19" }]],
    ignores: ["The flat cost RM120,000 in all.", "A sub-500 square metre office."],
  },
  {
    id: "identifier/letters-after", near: "glued", because: "Letters grown together behind the number that are no unit: 5G, 4x4, 747s.", form: "digits",
    when: (c) => {
      const next = after(c);
      if (next.type !== Type.Word || next.spaced || c.numeral.to - c.numeral.from > 1 && c.numeral.scale > 0) return false;
      if (ordinalSuffix.has(next.lower) || shortScales.has(next.lower) && next.lower !== "t" && next.lower !== "b" && next.lower !== "mm" || next.lower === "s" || next.lower === "'s") return false;
      if (next.lower === "p" || next.lower === "pc" || next.lower === "pct" || next.lower === "yo" || next.lower === "c" && c.numeral.value !== null) return [480, 720, 1080, 1440, 2160].includes(c.integer) || after(c, 2).lower === "/";
      if (before(c).type === Type.Symbol || currencyPrefixes.has(before(c).lower)) return false;
      if (next.end - next.start === 1 && next.capital && before(c).capital && !plainOpeners.has(before(c).lower) && next.lower !== "k" && next.lower !== "m") return true;
      return !isUnit(c.paragraph, c.numeral.to) && next.lower !== "am" && next.lower !== "pm";
    },
    finds: [["The 5G network opened.", { refused: "5" }], ["A 4x4 was parked.", { refused: "4" }]],
    ignores: ["It weighs 5kg today.", "It raised 5m pounds."],
  },
  {
    id: "identifier/named", because: "A number behind a word that numbers things: Article 50, SB 1373, Highway 401, Number 10.", form: "digits",
    patterns: ["<identifier> .? #", "<identifier> no|number .? #", "<identifier> <digits> ,|and|or|to|<dash> #"],
    when: (c) => {
      const lead = before(c).lower === "." ? before(c, 2) : before(c);
      if (c.numeral.grouped && c.numeral.scale > 0) return false;
      // "Over two and a half years 138 of them": the years are counted themselves.
      if (lead.lower === "years" && (before(c, 2).type === Type.Digits || before(c, 2).lower === "half" || (before(c, 2).roles & Role.Cardinal) !== 0)) return false;
      const stem = lead.lower.endsWith("s") && !identifierWords.has(lead.lower) ? lead.lower.slice(0, -1) : lead.lower;
      const named = identifierWords.has(stem) ? { lower: stem, capital: lead.capital } : undefined;
      if (!named) return !countsSomething(c) && (before(c).lower === "," || before(c).lower === "and" || before(c).lower === "to" || before(c).lower === "or" || before(c).lower === "-" || before(c).lower === "–") && c.integer >= 0 && isListedIdentifier(c);
      if (named.lower === "no" && (before(c).lower !== "." && !named.capital)) return false;
      if (c.integer < 0 && named.lower !== "section" && named.lower !== "version" && named.lower !== "windows" && named.lower !== "rule") return false;
      if (named.capital && numberedClasses.has(named.lower) && c.integer <= 13) return true;
      if (weakIdentifierWords.has(named.lower) && (countsSomething(c) || !(named.capital || weakInSmall.has(named.lower)))) return false;
      return after(c).lower !== "%" && after(c).lower !== "percent" && after(c).lower !== "per";
    },
    finds: [["The bill (SB 1373) passed.", { refused: "1373" }], ["The Number 10 team left.", { refused: "10" }]],
    ignores: ["The number of cases rose to 10.", "In the last year 12 people died."],
  },
  {
    id: "identifier/word-named", because: "A number word that belongs to a name: Article Five, phase one, Formula One, number one.", form: "words",
    patterns: ["<identifier> #"],
    when: (c) => {
      const lead = before(c), value = Number(c.numeral.value);
      if (value > 30 || countsSomething(c) || isUnit(c.paragraph, c.numeral.to)) return false;
      return (lead.capital && first(c).capital) || ["number", "phase", "step", "day", "stage", "tier", "type", "level", "grade", "round", "week", "game", "part", "chapter", "plan", "series", "season", "volume", "division", "point"].includes(lead.lower) && value <= 20 && !(lead.lower === "point" && false);
    },
    finds: [["A Formula One race was held.", { refused: "One" }], ["He is public enemy number one.", { refused: "one" }]],
    ignores: ["The week two people died was cold."],
  },
  {
    id: "identifier/name-number", near: "capital", because: "A bare number behind a name: Boeing 737, Windows 11, Psalm 23.", form: "digits",
    when: (c) => {
      const lead = before(c);
      if (c.integer >= 100 && lead.lower === "'s" && before(c, 2).capital && after(c).capital && !nationalAdjectives.has(after(c).lower) && !isPlural(after(c).lower)) return true;
      if (c.integer < 0 || !lead.capital || lead.type !== Type.Word || c.numeral.to - c.numeral.from > 1 || months.has(lead.lower) || weekdays.has(lead.lower)) return false;
      if (currencyPrefixes.has(lead.lower) || (currencyLetters.has(lead.lower) && !first(c).spaced && isPaid(c.paragraph, c.numeral.from - 1)) || (lead.lower === "us" && after(c).lower === "dollars")) return false;
      if (isUnit(c.paragraph, c.numeral.to) || after(c).type === Type.Symbol || after(c).lower === "per" || after(c).lower === "percent" || after(c).lower === "pc") return false;
      const joint = after(c).lower;
      if (cardinals.has(lead.lower) || (joint === "-" && isUnit(c.paragraph, c.numeral.to + 1))) return false;
      if ((joint === "-" || joint === "–" || joint === "to") && after(c, 2).type === Type.Digits) return false;
      if (alwaysNames.has(lead.lower)) return true;
      // "will have 58 seats, the Liberals 31 and the Farmers 14": each has its share of what was counted.
      const named = [2, 3, 4].find((at) => !before(c, at).capital) ?? 4, article = before(c, named).lower === "the", mark = before(c, article ? named + 1 : named).lower;
      if (lead.lower.endsWith("s") && article && /^(?:,|;|and|while)$/.test(mark) && /^(?:[,;.]|and)?$/.test(joint) && c.window.from < c.numeral.from - 5) return false;
      // "Italy sent 140 troops, Spain 95 and Portugal 60".
      if (/^(?:,|and)$/.test(mark) && /^(?:[,;.]|and)?$/.test(joint) && countsBefore(c)) return false;
      const leadOpens = c.numeral.from - 1 === c.window.from || before(c, 2).type === Type.Mark && before(c, 2).lower !== "," && before(c, 2).lower !== "-" && before(c, 2).lower !== "&" && before(c, 2).lower !== "." ;
      if (plainOpeners.has(lead.lower) || (leadOpens && !lead.lower.endsWith("s") && nationalAdjectives.has(lead.lower))) return false;
      return !countsSomething(c) && !scales.has(after(c).lower) && after(c).lower !== "for" && after(c).lower !== "other" && after(c).lower !== "or" ;
    },
    finds: [["Their Vanguard 9 sank.", { refused: "9" }], ["It runs Photon 11 now.", { refused: "11" }]],
    ignores: ["In Gaza 200 people fled.", "On Friday 20 men came.", "Labour won 41 seats, the Liberal Democrats 28 and the Greens 14."],
  },
  {
    id: "identifier/decimal-name", because: "A version or a room behind a name: Ubuntu 24.04, Room 2.14, CC BY 3.0.", form: "digits",
    when: (c) => {
      const t = first(c), lead = before(c);
      const named = lead.capital || /^[a-z]+[A-Z]/.test(c.paragraph.text.slice(lead.start, lead.end));
      if (!t.lower.includes(".") || c.numeral.scale > 0 || c.numeral.to - c.numeral.from > 1 || !named || plainOpeners.has(lead.lower) || months.has(lead.lower) || currencyPrefixes.has(lead.lower)) return false;
      if (/^(?:,|and)$/.test(before(c, 2).lower) && countsBefore(c)) return false;
      return !isUnit(c.paragraph, c.numeral.to) && after(c).type !== Type.Symbol && !/^(?:per|percent|pc|pct|points?|basis|percentage)$/.test(after(c).lower) && !countsSomething(c);
    },
    finds: [["Ubuntu 24.04 is affected.", { refused: "24.04" }], ["It was held in Room 2.14 of the hall.", { refused: "2.14" }]],
    ignores: ["In May 2.14 million people came."],
  },
  {
    id: "identifier/hyphen-name", near: "joint", because: "A name that begins with a number: 7-Eleven, 3-D.", form: "digits",
    when: (c) => c.integer >= 0 && after(c).lower === "-" && !after(c).spaced && after(c, 2).capital && !after(c, 2).spaced && !isUnit(c.paragraph, c.numeral.to + 1) && before(c).type !== Type.Symbol,
    finds: [["He works at 7-Eleven now.", { refused: "7" }], ["A 3-D film was shown.", { refused: "3" }]],
    ignores: ["A 7-mile walk began."],
  },
  {
    id: "identifier/street", because: "The number of a house: 14 Acacia Avenue.", form: "digits",
    when: (c) => c.integer > 0 && after(c).capital && ((after(c, 2).capital && streets.has(after(c, 2).lower)) || (after(c, 3).capital && streets.has(after(c, 3).lower) && after(c, 2).capital)) && !nationalAdjectives.has(after(c).lower),
    finds: [["They live at 14 Acacia Avenue.", { refused: "14" }], ["The fire at 221 North Mill Road was put out.", { refused: "221" }]],
    ignores: ["Some 14 British roads closed."],
  },
  {
    id: "identifier/inside-name", near: "capital", because: "A number inside a longer name: the Lost 52 Project.", form: "digits",
    when: (c) => c.integer >= 0 && before(c).capital && before(c).type === Type.Word && !plainOpeners.has(before(c).lower) && !months.has(before(c).lower) && !weekdays.has(before(c).lower) && after(c).capital && !nationalAdjectives.has(after(c).lower) && !isPlural(after(c).lower) && !currencyPrefixes.has(before(c).lower) && !isUnit(c.paragraph, c.numeral.to) && before(c, 2).type === Type.Word && !isTitleCase(c),
    finds: [["The Lost 52 Project identifies wrecks.", { refused: "52" }], ["The Gemini 12 Museum displays suits.", { refused: "12" }]],
    ignores: ["In Cairo 52 Egyptian men died."],
  },
  {
    id: "identifier/capital-word", because: "A number word with a capital inside a name: the Big Four, Six Nations, Five Eyes.", form: "words",
    when: (c) => {
      const t = first(c);
      if (!t.capital || opens(c) || isTitleCase(c)) return false;
      const lead = before(c);
      if (lead.type === Type.Mark && lead.lower !== "-" && lead.lower !== ",") return lead.lower === "(" && after(c).capital;
      return lead.capital || after(c).capital || lead.lower === "the" || lead.lower === "-" || lead.lower === "of" || (after(c).lower === "-" && after(c, 2).capital);
    },
    finds: [["The Big Four banks met.", { refused: "Four" }], ["Wales won the Six Nations title.", { refused: "Six" }]],
    ignores: ["Six nations signed.", "\"Two men ran,\" she said."],
  },
  {
    id: "identifier/and-sign", near: "glued", because: "A number that a sign ties to a name: @user1, #5, file_2, v2.0.", form: "digits",
    when: (c) => !first(c).spaced && (["@", "_", "\\", "#"].includes(before(c).lower) || (before(c).lower === "/" && before(c, 2).type === Type.Word && !before(c).spaced)) || (!after(c).spaced && ["@", "_"].includes(after(c).lower)),
    finds: [["It was saved as draft_2 on Friday.", { refused: "2" }], ["It is #5 on the list.", { refused: "5" }]],
    ignores: ["They paid $5 each."],
  },
];
const numberedClasses = new Set(["model", "round", "day", "week", "game", "act", "part", "match", "series", "episode", "year", "grade", "class", "type", "phase", "stage", "tier", "level", "group", "pool", "form", "division", "key"]);
const streets = new Set(["street", "avenue", "road", "lane", "drive", "square", "place", "crescent", "terrace", "close", "way", "boulevard", "st", "ave", "rd", "court", "gardens", "row", "hill", "park", "parade"]);
const weakInSmall = new Set(["row", "carriage", "junction","type", "page", "table", "figure", "level", "grade", "phase", "stage", "step", "line", "unit", "note", "item", "question", "track", "zone", "area", "no", "class", "round", "day", "game", "match", "week", "tier", "year"]);

/** `Articles 2, 3 and 5`: an identifier word some places back with only numbers between. */
function isListedIdentifier(c: Candidate): boolean {
  for (let offset = 1; offset <= 8; offset++) {
    const t = before(c, offset);
    if (t.type === Type.Digits || t.lower === "," || t.lower === "and" || t.lower === "or" || t.lower === "to" || t.lower === "-" || t.lower === "–") continue;
    const lower = t.lower.replace(/s$/, "");
    return identifierWords.has(lower) && !weakIdentifierWords.has(lower) && t.capital;
  }
  return false;
}

/** Most words of the sentence have capitals, as in a headline: capitals say nothing there. */
function isTitleCase(c: Candidate): boolean {
  let words = 0, capitals = 0;
  for (let i = c.window.from; i < c.window.to && words < 30; i++) {
    const t = c.paragraph.tokens[i]!;
    if (t.type !== Type.Word || t.lower.length < 4) continue;
    words++;
    if (t.capital) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}
