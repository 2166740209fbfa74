import type { Claim } from "../../types";
import type { Answer } from "../check";
import type { Passage } from "../passage";
import { once } from "../once";
import { markOf, meet } from "../sketch";
import { tallyOf } from "../tally";
import type { Neighbourhood } from "./terms";

/** What a passage says of one vote, each part of it wherever it stands. */
interface Ballot {
  readonly claim: Claim;
  readonly yes: number;
  /** Undefined where only the winning or losing side is told. */
  readonly no: number | undefined;
  readonly abstained: Claim | undefined;
  readonly absent: Claim | undefined;
  /** Members of the body, or its seats. */
  readonly seats: Claim | undefined;
  /** The votes that were needed, as a number. */
  readonly needed: Claim | undefined;
  readonly short: Claim | undefined;
  readonly spare: Claim | undefined;
  readonly margin: Claim | undefined;
  /** The losing side, where the two are told in words. */
  readonly against: Claim | undefined;
}

const members = "(?:members|councillors|senators|delegates|MPs|lawmakers|legislators|aldermen|deputies|governors|judges|directors|trustees|commissioners|representatives|seats)";
const got = /\b(?:backing|support|votes) of ‹c(?<backing>\d+)›|\b(?:received|receiving|got|getting|won|winning|secured|securing|mustered|mustering|drew|attracted|gathered|polled|collected|obtained|found|(?:through|carried|passed|adopted|scraped home|scraped by) with) (?:only |just )?‹c(?<got>\d+)›(?! of the ‹| (?:more|short|fewer|less|seats|votes of the ‹|votes in the (?:first|second|third)))/;
const forIt = /‹c(?<yes>\d+)›(?: of (?:the |its |all )?(?:[\p{L}-]+ ){0,2}(?:[\p{L}-]+'s )?(?:[\p{L}-]+ )?‹c\d+›)? (?:[A-Za-z]+ ){0,3}?(?:votes )?(?:in favou?r|were for|voting for|voted for|voted yes|for it|backed|backing|supported|supporting|rais(?:ed|ing) their hands|said yes)\b/u, againstIt = /‹c(?<no>\d+)›(?! of) (?:[a-z]+ ){0,2}?(?:against|opposed|opposing|oppose|voted no|said no|rejected)\b/, statedMargin = /\b(?:majority|margin) of ‹c(?<margin>\d+)›(?! (?:needed|required|seats|members))/;
const away = new RegExp(String.raw`(?<!\bof (?:the |its ))‹c(?<absent>\d+)› (?:${members} |others |more )?(?:(?:of|in) (?:the|its) ‹c\d+›(?:-[a-z]+)? [a-z]+ )?(?:(?:were|was|being) )?(?:absent|away|missing|not present|not in the (?:chamber|house|hall|room)|did not vote|not voting|stayed away|seats? (?:is|are|was|were) vacant|vacanc(?:y|ies)|vacant)\b`), stayed = /‹c(?<abstained>\d+)›(?! of (?!them\b)) ?(?:(?:[a-z]+|of ‹c\d+›) ){0,6}(?:abst|blank|spoil)/;
const house = new RegExp(String.raw`‹c(?<seats>\d+)›-(?:seat|member|strong)\b|\b(?:chamber|assembly|council|house|senate|body|parliament|congress|legislature|court|board|bench|committee|panel|dail|knesset) (?:has|have|with|of|is made up of|consists of|counts|comprises) ‹c(?<has>\d+)›(?=[,.;) ]|$)|\b(?:all|full) ‹c(?<all>\d+)› ${members}\b|(?:\bof (?:the |its )|'s )‹c(?<of>\d+)› (?:[a-z]+ )?${members}\b`, "i");
const neededNumber = /\b(?:the|of) ‹c(?<needed>\d+)› (?:votes |ayes |that (?:was|were) |it (?:was )?|they (?:were )?)?(?:needed|required|necessary)\b|\b(?:needed|required|needs|requires|threshold of|minimum of) (?:at least |a minimum of )?‹c(?<wants>\d+)›|\b(?:takes|need) ‹c(?<takes>\d+)› (?:votes|of the ‹c)/;
const shy = /‹c(?<short>\d+)› (?:votes? |ayes? )?(?:[a-z]+ ){0,4}?(?:short|shy)\b|‹c(?<fewer>\d+)› (?:votes? )?fewer than (?:was |were )?(?:needed|required)\b/, toSpare = /\bwith ‹c(?<spare>\d+)› (?:votes? )?to spare\b/;
/** More than half of them. */
const halfOf = /‹r(?<half>\d+)› of (?:all |the |its |all the )?‹c(?<all>\d+)›/, carried = /\b(?:passed|approved|carried|adopted|overrode|overridden|ratified|impeached|ousted|toppled|endorsed|backed|removed|to carry|(?:went|squeaked|squeezed|scraped|sailed) through)\b/;
const named = /\b(?<top>[Tt]wo|[Tt]hree|[Ff]our)[- ](?<bottom>thirds|quarters|fourths|fifths)\b/, below: Readonly<Record<string, number>> = { thirds: 3, quarters: 4, fourths: 4, fifths: 5 }, above: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const ofAll = /\b(?:thirds|quarters|fourths|fifths|‹r\d+›)(?: majority| vote| support)? (?:of|among|in|from) (?:all|its|the (?:full|total|entire|whole|‹c\d+›)|the [a-z]+'s) /, ofVoting = /\b(?:present|voting|cast|took part|tak(?:e|ing) part|turnout)\b/;
const reached = /\b(?:clear(?:ed|ing|s)?|pass(?:ed|ing)|reach(?:ed|ing)|met|meeting|secur(?:ed|ing)|achiev(?:ed|ing)|enough|surpass(?:ed|ing)|exceed(?:ed|ing)|topp(?:ed|ing)|satisf(?:ied|ying)|attain(?:ed|ing))\b/, missed = /\b(?:short|shy|fail(?:ed|s|ing)?|fell|missed|missing|not|never|below|without|lost|defeated|rejected|blocked|too few)\b/;
const lost = /\b(?:short|shy|fail(?:ed|s|ing)?|not enough|defeated|rejected|blocked|too few|fell short)\b/;
const otherVotes = /\b(?:first|second|third|final) (?:round|vote|ballot|reading)\b|\brun-?off\b|\b(?:earlier|later|then|previous|last) (?:vote|ballot)\b|\bshareholder|\bdelegat|\bpoint|\bround\b/;

const exact = (claim: Claim | undefined): claim is Claim => claim?.value != null && claim.bound === "exact" && claim.high === undefined;
const one = (passage: Passage, pattern: RegExp): Claim | undefined => { const met = meet(passage, pattern), found = met && Object.values(met).find((claim) => claim !== undefined); return exact(found) ? found : undefined; };

const ballotOf = once((passage: Passage): Ballot | undefined => {
  const votes = passage.claims.filter(({ kind }) => kind === "vote"), tally = votes.length === 1 && votes[0] ? tallyOf(votes[0]) : undefined;
  if (votes.length > 0 && !tally) return undefined;
  const inWords = one(passage, forIt), yesTo = inWords ?? one(passage, got), noTo = yesTo && !tally ? one(passage, againstIt) : undefined, against = noTo === yesTo ? undefined : noTo, claim = tally?.vote ?? yesTo;
  // Two votes are told of, or seats that were won.
  if (!claim || tally && (inWords ?? (yesTo?.unit === "vote")) || claim.unit === "seat" || !tally && !against && /\bagainst\b/.test(passage.words)) return undefined;
  const others = { absent: one(passage, away), seats: one(passage, house), needed: one(passage, neededNumber), short: one(passage, shy), spare: one(passage, toSpare), margin: one(passage, statedMargin), abstained: tally && tally.abstain > 0 ? undefined : one(passage, stayed) };
  const told = Object.values(others).filter((other) => other !== undefined);
  if (told.includes(claim) || new Set(told).size < told.length) return undefined;
  return { claim, against, yes: tally?.yes ?? Number(claim.value), no: tally ? tally.no + tally.abstain : against && Number(against.value), ...others };
});

/** `39 votes to 34. … Five members of the 76-seat chamber were absent`; `failed, 54-46, four votes shy of the 60 required`; `262 votes in the 400-seat assembly, just clearing the two-thirds majority`. */
export function ballot({ sentence, near, around }: Neighbourhood): Answer | undefined {
  // Two votes are told of: which of them somebody missed is not said.
  const several = near.flatMap(({ claims }) => claims.filter(({ kind }) => kind === "vote")).length > 1;
  for (const passage of several ? around.slice(0, 2) : around) {
    // "Eleven were absent. An earlier motion had failed by 79 votes to 112": they missed the vote before.
    if (several && passage !== around[0] && sentence.kinds.includes("v")) break;
    const told = passage.start <= sentence.start ? ballotOf(passage) : undefined;
    if (!told || otherVotes.test(passage.words)) continue;
    const found = tooMany(told, passage) ?? apart(told, passage) ?? shortBy(told, passage) ?? overBar(told, passage);
    if (found) return found;
  }
  return undefined;
}

const fullHouse = /\b(?:no vacanc(?:y|ies)|no (?:seats? (?:is|are)|vacant seats?)|all (?:the )?seats are filled|nobody abstained)\b/;
const quote = (claim: Claim | undefined): string[] => (claim ? [claim.quote] : []);
/** More of them than there are. */
function tooMany({ claim, yes, no, abstained, absent, seats }: Ballot, passage: Passage): Answer | undefined {
  if (!seats || no === undefined) return undefined;
  const all = yes + no + Number(abstained?.value ?? 0) + Number(absent?.value ?? 0), formula = [String(yes), String(no), ...quote(abstained), ...quote(absent)].join(" + ");
  // "Three were absent and nobody abstained. The chamber has no vacancies": everybody is told of.
  if (all < Number(seats.value) && absent && fullHouse.test(passage.words) && Number(seats.value) - all < Number(seats.value) / 10 && !/\b(?:speaker|chair(?:man|woman)?|president)\b/i.test(passage.words)) return { outcome: "review", claims: [seats.start, claim.start, absent.start], inputs: { tally: claim.quote, absent: absent.quote, seats: seats.quote }, formula, cause: "wrong_cast", working: `${formula} = ${all}; the text says ${seats.quote} members.` };
  return all <= Number(seats.value) ? undefined : { outcome: "review", claims: [(absent ?? abstained ?? claim).start, claim.start, seats.start], inputs: { tally: claim.quote, ...(abstained ? { abstained: abstained.quote } : {}), ...(absent ? { absent: absent.quote } : {}), seats: seats.quote }, formula, cause: "more_votes_than_seats", working: `${formula} = ${all}, more than the ${seats.quote} seats.` };
}

/** `61 councillors voted for the plan and 52 against. … the majority of 11`. */
function apart({ claim, against, yes, no, margin }: Ballot, passage: Passage): Answer | undefined {
  if (!against || !margin || no === undefined || Math.abs(yes - no) === Number(margin.value) || /\b(?:needed|required|overall|absolute|working|previous|last|reduced|increased) majority\b/.test(passage.words)) return undefined;
  return { outcome: "review", claims: [margin.start, claim.start, against.start], inputs: { for: claim.quote, against: against.quote, margin: margin.quote }, formula: `${yes} − ${no}`, cause: "wrong_margin", working: `${yes} − ${no} = ${Math.abs(yes - no)}; the text says ${margin.quote}.` };
}

/** How many were needed: the number that is told, or a share of all members. */
function barFor({ needed, seats, no }: Ballot, passage: Passage): { readonly votes: number; readonly name: string } | undefined {
  if (needed) return { votes: Number(needed.value), name: needed.quote };
  const { half, all } = meet(passage, halfOf) ?? {};
  if (half?.value === "0.5" && half.bound === "more_than" && exact(all) && carried.test(passage.words)) return { votes: Math.floor(Number(all.value) / 2) + 1, name: `more than half of ${all.quote}` };
  const words = named.exec(passage.words), { top = "", bottom = "" } = words?.groups ?? {}, ratio = (above[top.toLowerCase()] ?? 0) / (below[bottom] ?? 1);
  if (!seats || !words || named.test(passage.words.slice(words.index + words[0].length)) || ratio <= 0 || ratio >= 1 || ofVoting.test(passage.words) || no !== undefined && !ofAll.test(passage.sketch.replace(/‹r\d+›/g, words[0]))) return undefined;
  return { votes: Math.ceil(ratio * Number(seats.value) - 0.001), name: `${words[0]} of ${seats.quote}` };
}

/** How many were too few, or more than were needed. */
function shortBy(told: Ballot, passage: Passage): Answer | undefined {
  const { claim, yes, no, short, spare, needed, seats } = told, said = short ?? spare, bar = said && (barFor(told, passage) ?? barOfVotes(told, passage));
  if (!said || !bar || said === needed || no !== undefined && short && bar.votes <= Math.min(yes, no) || yes > bar.votes && no === undefined && short) return undefined;
  const sides = [yes, ...(no === undefined ? [] : [no])].map((votes) => (short ? bar.votes - votes : votes - bar.votes)), [own = 0] = sides, good = sides.includes(Number(said.value));
  return own < (short ? 1 : 0) ? undefined : { outcome: good ? "ok" : "review", claims: [said.start, claim.start, ...(needed ? [needed.start] : seats ? [seats.start] : [])], inputs: { votes: claim.quote, needed: bar.name, difference: said.quote }, formula: short ? `${bar.votes} − ${yes}` : `${yes} − ${bar.votes}`, ...(good ? {} : { cause: "threshold" as const }), working: `${bar.name === String(bar.votes) ? `${bar.name} were needed` : `${bar.name} is ${bar.votes}`}; ${yes} is ${own} ${short ? "short" : "more"}${good ? "." : `, not ${said.quote}.`}` };
}

/** A threshold that is said to have been reached, or missed: of all members, or of those who voted. */
function overBar(told: Ballot, passage: Passage): Answer | undefined {
  const { claim, yes, no, seats, needed, short } = told, bar = needed || short || told.spare ? undefined : barFor(told, passage) ?? barOfVotes(told, passage), at = Math.max(0, passage.words.search(/\b(?:two|three|four)[- ](?:thirds|quarters|fourths|fifths)\b|more than half/));
  if (!bar || seats && yes > Number(seats.value) || no === undefined && /\b(?:against|oppos)/.test(passage.words)) return undefined;
  const behind = passage.words.slice(claim.end - passage.start).slice(0, 110), near = passage.words.slice(Math.max(0, at - 70), at + 110).replace(/\b(?:did|do|does|was|were) not (?:take part|vote|present)\b|\bnot (?:present|voting)\b/g, ""), done = !lost.test(passage.words) && (reached.test(behind) || carried.test(behind) || carried.test(passage.words.slice(0, claim.start - passage.start)));
  const says = missed.test(near) ? false : reached.test(near) || done ? true : undefined, has = yes >= bar.votes;
  if (says === undefined) return undefined;
  return { outcome: says === has ? "ok" : "review", claims: [claim.start, ...(seats ? [seats.start] : [])], inputs: { votes: claim.quote, threshold: bar.name }, formula: bar.name, ...(says === has ? {} : { cause: "threshold" as const }), working: `${bar.name} are ${bar.votes}; ${yes} ${has ? "is enough" : "is less"}.` };
}

const ofVotes = /\b(?:thirds|quarters|fourths|fifths)\b[^.;]{0,24} of (?:the )?(?:votes|those|members|deputies|lawmakers|senators|councillors)\b[^.;]{1,24}\b(?:cast|voting|present|taking part|take part|took part|vote)\b/;
/** Whoever abstained may count or not: what is too few without them is too few. */
function barOfVotes({ yes, no, against }: Ballot, passage: Passage): { readonly votes: number; readonly name: string } | undefined {
  const words = named.exec(passage.words), { top = "", bottom = "" } = words?.groups ?? {}, tally = passage.claims.find(({ kind }) => kind === "vote"), cast = yes + (tally?.against ?? Number(against?.value ?? 0));
  if (!words || no === undefined || !ofVotes.test(passage.words)) return undefined;
  return { votes: Math.ceil(((above[top.toLowerCase()] ?? 0) / (below[bottom] ?? 1)) * cast - 0.001), name: `${words[0]} of ${cast}` };
}

const turnoutLead = /\b[Tt]urnout(?: [a-z]+){0,3}? (?:was|of|at|reached|hit|stood at|came to|to) (?:just |only |about )?$/, electors = /‹c(?<voters>\d+)› (?:[a-z]+ ){0,2}?(?:voters|electors)\b|\belectorate of ‹c(?<electorate>\d+)›/, wentToVote = /‹c(?<some>\d+)› (?:\p{L}+ ){0,3}?(?:cast (?:a |their )?(?:ballots?|votes?)|voted|turned out|went to the polls|ballots were cast|votes were cast)\b/u;
/** `Turnout was 54% … 48,900 registered voters, and 31,296 of them cast a ballot`. */
export function turnout({ sentence, near }: Neighbourhood): Answer | undefined {
  const said = sentence.claims.find((claim) => claim.kind === "percentage" && claim.unit === "percent" && claim.change === undefined && claim.high === undefined && turnoutLead.test(sentence.sketch.slice(0, markOf(sentence, claim).start).slice(-50)));
  const all = said && near.map((passage) => one(passage, electors)).find((claim) => claim !== undefined), some = all && near.map((passage) => one(passage, wentToVote)).find((claim) => claim !== undefined);
  if (!said?.value || !all || !some || Number(some.value) > Number(all.value) || said.bound === "more_than" && Number(said.value) < 100 * Number(some.value) / Number(all.value)) return undefined;
  const real = 100 * Number(some.value) / Number(all.value);
  return Math.abs(real - Number(said.value)) <= 1.01 ? undefined : { outcome: "review", claims: [said.start, some.start, all.start], inputs: { turnout: `${said.quote}%`, voted: some.quote, electors: all.quote }, formula: `${some.quote} ÷ ${all.quote}`, cause: "wrong_share", working: `${some.quote} of ${all.quote} is ${Math.round(real * 10) / 10}%; the text says ${said.quote}%.` };
}

const valid = /‹c(?<valid>\d+)› valid (?:votes|ballots)\b|\b(?:valid (?:votes|ballots)|votes cast|ballots cast)(?: was| were)? (?:at|as|to|of|numbered|totalled) ‹c(?<number>\d+)›/, everyone = /\b(?:only (?:rival|other candidate|opponent|challenger)|no other candidate|other two candidates|third candidate|the remaining)\b/, noVotes = /^ (?:votes? )?(?:[a-z]+ )?(?:ahead|clear|more|fewer|short|behind)\b/;
/** `took 412,600 votes … her only rival 387,900 … the number of valid ballots at 783,000`: no more for the candidates than there are, and as many where these are all. */
export function validVotes({ sentence, around }: Neighbourhood): Answer | undefined {
  for (const passage of around) {
    const all = passage.start <= sentence.start ? one(passage, valid) : undefined, votes = all ? passage.claims.filter((claim) => claim !== all && claim.kind === "count" && claim.unit === "vote" && exact(claim) && Number(claim.value) < Number(all.value) && !noVotes.test(passage.sketch.slice(markOf(passage, claim).end))) : [];
    if (!all || votes.length < 2 || votes.length > 6 || /\b(?:spoil|reject|invalid|majority|margin)/.test(passage.words)) continue;
    const sum = votes.reduce((value, claim) => value + Number(claim.value), 0), formula = votes.map(({ quote }) => quote).join(" + ");
    if (sum === Number(all.value) || sum < Number(all.value) && !everyone.test(passage.words) || sum > Number(all.value) * 1.5 || sum < Number(all.value) * 0.8) return undefined;
    return { outcome: "review", claims: [all.start, ...votes.map(({ start }) => start)], inputs: { valid: all.quote, votes: votes.map(({ quote }) => quote).join("; ") }, formula, cause: "wrong_cast", working: `${formula} = ${sum.toLocaleString("en")}; the text says ${all.quote} valid votes.` };
  }
  return undefined;
}
