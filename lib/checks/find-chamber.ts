import { chambers, namesOf, type Chamber } from "../reference/chambers";
import type { Claim } from "../types";
import type { Context } from "./check";
import type { Passage } from "./passage";

/** The size of the body that took a vote: as the text states it, or from the table. */
export interface Seats {
  readonly seats: number;
  readonly name: string;
  readonly chamber?: Chamber;
  /** More than the seats can be honest by so many: a casting vote from outside. */
  readonly extra: number;
  /** The body may be a smaller one: only more votes than this say anything. */
  readonly onlyOver?: true;
}

const body = String.raw`(?:chamber|house(?: of [a-z]{2,16})?|senate|council|assembly|parliament|legislature|board|committee|panel|body|jury|bench|court|LegCo)`;
const stated: readonly RegExp[] = [
  new RegExp(String.raw`‹c(\d+)›-(?:(?:seat|member|person|judge|man|woman)\b|strong ${body}\b)`, "g"),
  new RegExp(String.raw`\b${body}(?:'s)?(?:, which)? (?:now )?(?:has|had|of|with|comprises|consists of) (?:a total of )?‹c(\d+)›(?: (?:elected )?(?:seats|members|lawmakers|councillors|legislators|senators|MPs|deputies|judges|justices|people)\b| (?:voted|found|backed|cleared|convicted|acquitted)|[,.])`, "gi"),
  /\b(?:[Aa]ll|[Oo]f the|[Oo]f its|[Tt]he) ‹c(\d+)› (?:senators|councillors|lawmakers|legislators|MPs|MLAs|deputies|jurors|directors|trustees|supervisors|aldermen|commissioners|governors|justices|judges|delegates)(?=,? (?:of whom (?:attended|were present|voted|took part)|were present|present|voted|took part|attended|heard|sat|having been|being present))/g,
  /\b(?:members|councillors|commissioners|lawmakers|senators|directors|trustees|delegates), all ‹c(\d+)› of (?:whom|them) (?:attended|were present|voted|took part)\b/g,
  /\b[Aa]ll ‹c(\d+)› members (?:were |being |having been )?(?:present|in attendance|in their (?:places|seats))\b/g,
  /\b[Aa]ll ‹c(\d+)› of (?:its|the|their|her|his) (?:members|councillors|directors|lawmakers|senators|MPs|trustees|delegates)\b/g,
  /\b[Aa]ll ‹c(\d+)› (?:members|councillors|directors) of (?:the|its) (?:[a-z]+ ){1,3}(?:were|was|voted|took part|attended|cast|sat)\b/g,
  new RegExp(String.raw`\b(?:all|the|its) ‹c(\d+)› (?:seats|members) (?:of|in|on) (?:the|its) (?:[\p{L}-]+ ){0,2}${body}\b`, "giu"),
];
// A group inside the body, or several bodies together: the chamber's size says nothing about its votes.
const otherBody = /committee|panel|caucus|conference|subcommittee|joint (?:session|sitting)|electoral|delegates|shareholders|referendum|commission|jury|judges|court|ballot|poll/i;

/** `The U.S. Senate confirmed Judge Marsh to the appeals court`: the court did not vote. */
const wholeBody = /\b(?:US|U\.S\.|American) Senate (?:confirmed|voted|passed|approved|rejected|backed|acquitted|convicted)\b|\bSupreme Court(?: of the United States)? (?:ruled|voted|decided|split|held)\b/;

const legislature = /\b(?:senate|house|commons|lords|assembly|parliament|congress|legislature|council|bundestag|knesset|sabha|duma|legco|jury|board|bench|panel|committee)\b/gi;
/** A sentence beside the vote names a body, and not the one that voted. */
function otherBodyIn(near: string, own: string): boolean {
  const named = (words: string): string[] => (words.match(legislature) ?? []).map((word) => word.toLowerCase()), [theirs, ours] = [named(near), named(own)];
  return ours.length > 0 && theirs.length > 0 && !theirs.some((word) => ours.includes(word));
}
/** What the vote's own sentence and the ones beside it say of the size. */
export function statedSeats(sentence: Passage, stretch: readonly Passage[]): Seats | undefined {
  const at = stretch.indexOf(sentence);
  const sizes = new Set<number>();
  for (const near of [sentence, stretch[at + 1], stretch[at - 1]]) {
    if (near && near !== sentence && otherBodyIn(near.words, sentence.words)) continue;
    // A size beside another vote is that vote's.
    if (!near || near.claims.length === 0 || near !== sentence && near.kinds.includes("v") && sentence.kinds.includes("v")) continue;
    for (const pattern of stated) for (const m of near.sketch.matchAll(pattern)) sizes.add(Number(near.claims[Number(m[1])]?.value ?? 0));
    // Beside the vote two bodies may be named, of which one voted.
    if (near === sentence && sizes.size > 0) break;
  }
  const [seats] = sizes;
  return sizes.size === 1 && seats !== undefined && seats > 2 ? { seats, name: "as the text says", extra: 0 } : undefined;
}

const chamberWord = /\b(?:Senate|House of Representatives|House of Commons|Commons|House of Lords|House of Delegates|Supreme Court|House|Assembly|Parliament|Security Council|Legislative Council|LegCo|Legislature|Council|Bundestag|Bundesrat|Knesset|Lok Sabha|Rajya Sabha|Seimas|Riigikogu|Dáil|Senedd|Duma|Riksdag|Folketing|Storting|Sejm|Saeima)\b/gi;
const sameDay = (chamber: Chamber, day: string): boolean => (chamber.from === "" || chamber.from <= day) && (chamber.to === "" || chamber.to >= day);

const known = new Map<Chamber, readonly string[]>();
const fullNames = (chamber: Chamber): readonly string[] => known.get(chamber) ?? (known.set(chamber, readFullNames(chamber)).get(chamber) ?? []);

/** `Arizona Senate`, `Arizona's Senate`, `US House`: the names under which a chamber is sure to be meant. */
function readFullNames({ jurisdiction, name, aliases }: Chamber): readonly string[] {
  const places = namesOf(jurisdiction), bare = places.reduce((rest, place) => (rest.startsWith(`${place} `) ? rest.slice(place.length + 1) : rest), name);
  const short = bare === "House of Representatives" ? ["House"] : bare.startsWith("State ") ? [bare.slice(6)] : [];
  const kinds = [bare, ...short];
  const made = places.flatMap((place) => kinds.flatMap((kind) => [`${place} ${kind}`, `${place}'s ${kind}`, `${place} State ${kind}`, `${kind} of ${place}`, `${kind} of the ${place}`]));
  return [...made, ...aliases.filter((alias) => places.some((place) => alias.includes(place)) && !alias.includes("("))];
}

// A chamber whose name no other one bears: enough beside the name of its place anywhere in the text.
const ownNames = /^(?:Legislative Council|LegCo|Legco|Bundestag|Knesset|Lok Sabha|Rajya Sabha|Security Council|European Parliament|House of Commons|Commons|Riksdag|Folketing|Storting|Dáil Éireann|Sejm|Senedd|Seimas|Riigikogu|Saeima)$/;

function isNamed(chamber: Chamber, words: string, text: string): boolean {
  if (fullNames(chamber).some((name) => words.includes(name))) return true;
  const own = [chamber.name, ...chamber.aliases].filter((name) => ownNames.test(name));
  return own.some((name) => words.includes(name)) && namesOf(chamber.jurisdiction).some((place) => mentions(text, place));
}

/** `place` as a whole word. */
function mentions(text: string, place: string): boolean {
  const at = text.indexOf(place);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{Ll}/u.test(text.charAt(at + place.length));
}

interface Article {
  /** With one kind of apostrophe. */
  readonly text: string;
  readonly possible: Map<string | undefined, readonly Chamber[]>;
  /** Whether a jurisdiction is named in it. */
  readonly named: Map<string, boolean>;
}
const articles = new WeakMap<Context, Article>();

/** The chambers that a word may mean in an article. Most are ruled out at once: their place is nowhere in the text. */
function candidates(context: Context, word: string | undefined, day: string): { readonly text: string; readonly possible: readonly Chamber[] } {
  const article = articles.get(context) ?? { text: context.text.replaceAll("’", "'"), possible: new Map<string | undefined, readonly Chamber[]>(), named: new Map<string, boolean>() };
  articles.set(context, article);
  const { text, named } = article;
  const isMentioned = (jurisdiction: string): boolean => {
    const known = named.get(jurisdiction) ?? namesOf(jurisdiction).some((place) => text.includes(place));
    named.set(jurisdiction, known);
    return known;
  };
  const possible = article.possible.get(word) ?? fitting(word).filter((chamber) => sameDay(chamber, day) && isMentioned(chamber.jurisdiction));
  article.possible.set(word, possible);
  return { text, possible };
}

/** The chamber that the article names for a vote; undefined where it names none, or more than one that could be meant. */
export function findChamber(context: Context, sentence: Passage, stretch: readonly Passage[], vote: Claim): Seats | undefined {
  if (otherBody.test(sentence.words) && !/chamber|sitting/i.test(sentence.words) && !wholeBody.test(sentence.words)) return statedSeats(sentence, stretch);
  const inText = statedSeats(sentence, stretch);
  if (inText) return inText;
  const own = [...context.text.slice(sentence.start, vote.start).matchAll(chamberWord)].at(-1)?.[0] ?? sentence.words.match(chamberWord)?.[0];
  const day = context.published ?? "9999-12-31";
  const { text, possible } = candidates(context, own, day);
  for (const from of [sentence.start, stretch[0]?.start ?? 0, 0]) {
    const words = text.slice(from, sentence.end);
    const named = possible.filter((chamber) => isNamed(chamber, words, text));
    const places = new Set(named.map(({ jurisdiction, seats }) => `${jurisdiction} ${seats}`));
    const chamber = named[0];
    if (places.size > 1) return undefined;
    // "Midwives voted against by 5,200 to 4,900", below a report of the Senate.
    if (chamber && from < sentence.start && (vote.for ?? 0) + (vote.against ?? 0) > chamber.seats * 2) return undefined;
    if (chamber) return { seats: chamber.seats, name: title(chamber), chamber, extra: chamber.jurisdiction === "United States" || /Malaysia|Kenya/.test(chamber.jurisdiction) ? 1 : 0 };
  }
  return own === undefined || /^house$/i.test(own) ? undefined : datelined(context.text, own, day) ?? largest(own, day);
}

/** Of chambers that bear one name, and the text does not say which, the largest: more votes than it has seats are too many for any. */
function largest(word: string, day: string): Seats | undefined {
  if (!/^(?:House of )?Commons$/.test(word)) return undefined;
  const [chamber] = fitting(word).filter((one) => sameDay(one, day) && /Commons/.test(one.name)).sort((a, b) => b.seats - a.seats);
  return chamber && { seats: chamber.seats, name: title(chamber), chamber, extra: 0, onlyOver: true };
}

/** Capitals from which parliaments are reported. */
const capitals: ReadonlyMap<string, string> = new Map([["CANBERRA", "Australia"], ["WASHINGTON", "United States"], ["LONDON", "United Kingdom"], ["OTTAWA", "Canada"], ["WELLINGTON", "New Zealand"], ["DUBLIN", "Ireland"], ["NEW DELHI", "India"], ["NAIROBI", "Kenya"], ["ABUJA", "Nigeria"], ["ACCRA", "Ghana"], ["KAMPALA", "Uganda"], ["HARARE", "Zimbabwe"], ["LUSAKA", "Zambia"], ["MANILA", "Philippines"], ["ISLAMABAD", "Pakistan"], ["DHAKA", "Bangladesh"], ["COLOMBO", "Sri Lanka"], ["BERLIN", "Germany"], ["PARIS", "France"], ["ROME", "Italy"], ["MADRID", "Spain"], ["WARSAW", "Poland"], ["TOKYO", "Japan"], ["SEOUL", "South Korea"], ["BRASILIA", "Brazil"], ["BUENOS AIRES", "Argentina"]]);
/** `CANBERRA: …`, `NAIROBI (Reuters) - …`. */
const dateline = /^\s{0,4}([A-Z]{4,12}(?: [A-Z]{4,8})?)(?:,? [^:–—\n]{0,30}?)? ?[:–—\-]\s/;

/** The national chamber of the capital that a report is dated from, where the vote names the chamber by its bare word. */
function datelined(text: string, word: string, day: string): Seats | undefined {
  const country = capitals.get(dateline.exec(text.slice(0, 90))?.[1] ?? "");
  const chamber = country === undefined ? undefined : fitting(word).find((one) => one.jurisdiction === country && sameDay(one, day) && one.kind !== "court");
  return chamber && { seats: chamber.seats, name: title(chamber), chamber, extra: country === "United States" || country === "Kenya" ? 1 : 0 };
}

const title = ({ jurisdiction, name }: Chamber): string => (name.includes(jurisdiction) ? name : `${jurisdiction} ${name}`);

const byWord = new Map<string, readonly Chamber[]>();
/** The chambers that a word beside a vote may mean; all without one. */
function fitting(word: string | undefined): readonly Chamber[] {
  const key = word?.toLowerCase() ?? "", known = byWord.get(key);
  if (known) return known;
  const found = chambers().filter((chamber) => (chamber.kind !== "international body" || key === "security council") && fits(chamber, word));
  byWord.set(key, found);
  return found;
}

/** The chamber word beside the vote has to be part of the chamber's name. */
function fits({ name, aliases }: Chamber, word: string | undefined): boolean {
  if (word === undefined) return true;
  const plain = word.toLowerCase();
  if (plain === "house") return /House of (?:Representatives|Delegates)/.test(name) || name.endsWith("House");
  if (plain === "parliament" || plain === "legislature") return true;
  return name.toLowerCase().includes(plain) || aliases.some((alias) => alias.toLowerCase().includes(plain));
}
