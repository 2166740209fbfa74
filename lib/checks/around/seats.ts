import type { Answer } from "../check";
import type { Claim } from "../../types";
import { markOf, meet } from "../sketch";
import { wordsBehind, type Neighbourhood } from "./terms";

const exact = ({ value, bound, high }: Claim): boolean => value !== null && bound === "exact" && high === undefined;
const holds = /‹c(?<held>\d+)› (?:[a-z]+ )?of (?:the |its |all )?(?:[\p{L}-]+'s )?(?:[\p{L}-]+ ){0,2}‹c(?<all>\d+)›/u, shortOf = /‹c(?<short>\d+)› (?:seats? )?(?:short|shy) of /;
/** `hold 23 of the 60 seats, leaving them 11 short of an overall majority`. */
export function shortOfMajority({ sentence, around }: Neighbourhood): Answer | undefined {
  const said = meet(sentence, shortOf)?.["short"], short = said && /\bmajority\b/.test(wordsBehind(sentence, said).slice(0, 44)) ? said : undefined, found = short && around.map((passage) => meet(passage, holds)).find((met) => met !== undefined), held = found?.["held"], all = found?.["all"];
  if (!short || !held || !all || ![short, held, all].every(exact) || short === held) return undefined;
  const needed = Math.floor(Number(all.value) / 2) + 1 - Number(held.value);
  if (needed < 1 || Math.abs(needed - Number(short.value)) === 0) return undefined;
  return { outcome: "review", claims: [short.start, held.start, all.start], inputs: { held: held.quote, seats: all.quote, short: short.quote }, formula: `${all.quote} ÷ 2 + 1 − ${held.quote}`, cause: "threshold", working: `A majority of ${all.quote} is ${Math.floor(Number(all.value) / 2) + 1}; ${held.quote} is ${needed} short, not ${short.quote}.` };
}

const parts: Readonly<Record<string, number>> = { thirds: 3, quarters: 4, fourths: 4, fifths: 5 };
const inHouse = /‹c(?<held>\d+)› (?:[a-z]+ )?(?:in favou?r|for it|backing it|voting for)\b[^.;:!?‹]{0,120}(?:‹r\d+›[^.;:!?‹]{0,60})?‹c(?<all>\d+)›-(?:member|seat|strong)\b/;
const bar = /\b(?<name>two|three)[- ](?<part>thirds|quarters|fifths|fourths)\b[^.;]{1,24}?\b(?:majority|hurdle|threshold|bar|mark|requirement|needed|required|vote|support|backing)\b/, reached = /\b(?:clear(?:ed|ing|s)?|pass(?:ed|ing|es)|reach(?:ed|ing|es)|met|meets|meeting|secur(?:ed|ing)|achiev(?:ed|ing)|won|gained|carried|enough|surpass(?:ed|ing))\b/, missed = /\b(?:short|fail(?:ed|s|ing)?|fell|missed|not|never|below|without|lost|defeated|rejected|blocked)\b/;
/** `cleared the two-thirds hurdle, with 57 of the assembly's 90 members raising their hands in favour`. */
export function barOfMembers({ sentence }: Neighbourhood): Answer | undefined {
  const found = bar.exec(sentence.words)?.groups, { held, all } = (found && (meet(sentence, holds) ?? meet(sentence, inHouse))) ?? {};
  if (!found || !held || !all || !exact(held) || !exact(all) || sentence.claims.filter(({ kind }) => kind === "count" || kind === "vote").length !== 2 || /\b(?:present|voting|cast)\b/.test(sentence.words)) return undefined;
  const top = found["name"] === "two" ? 2 : 3, bottom = parts[found["part"] ?? ""] ?? 3, wanted = Math.ceil((Number(all.value) * top) / bottom), has = Number(held.value) >= wanted;
  const says = missed.test(sentence.words) ? false : reached.test(sentence.words) ? true : undefined;
  if (says === undefined || says === has || /\b(?:against|opposed|opposing)\b/.test(sentence.words)) return undefined;
  return { outcome: "review", claims: [held.start, all.start], inputs: { votes: held.quote, members: all.quote }, formula: `${top}/${bottom} × ${all.quote}`, cause: "threshold", working: `${found["name"] ?? ""}-${found["part"] ?? ""} of ${all.quote} are ${wanted}; ${held.quote} ${has ? "is enough" : "is less"}.` };
}

const barShort = /‹c(?<short>\d+)› (?:votes? |seats? )?(?:short|shy) of (?:the |an? )?(?<name>two|three)[- ](?<part>thirds|quarters|fifths|fourths)\b|‹c(?<by>\d+)› (?:votes? |seats? )?(?:short|shy) of (?:the |an? )?‹r(?<bar>\d+)›/, ofAll = /‹c(?<held>\d+)› (?:[a-z]+ )?of (?:the |its |all )?(?:[\p{L}' -]{1,30} )?‹c(?<all>\d+)›/u;
/** `only 43 of the assembly's 66 members backed it, leaving them three votes short of the two-thirds they needed`. */
export function shortOfBar({ sentence }: Neighbourhood): Answer | undefined {
  const named = barShort.exec(sentence.sketch)?.groups, short = sentence.claims[Number(named?.["short"] ?? named?.["by"])], { held, all } = (short && meet(sentence, ofAll)) ?? {};
  const ratio = named?.["bar"] === undefined ? (named?.["name"] === "two" ? 2 : 3) / (parts[named?.["part"] ?? ""] ?? 3) : Number(sentence.claims[Number(named["bar"])]?.value);
  if (!named || !short || !held || !all || ![short, held, all].every(exact) || short === held) return undefined;
  const needed = Math.ceil(ratio * Number(all.value) - 0.01), real = needed - Number(held.value);
  if (real < 1 || real === Number(short.value)) return undefined;
  return { outcome: "review", claims: [short.start, held.start, all.start], inputs: { votes: held.quote, members: all.quote, short: short.quote }, formula: `${needed} − ${held.quote}`, cause: "threshold", working: `The threshold among ${all.quote} is ${needed}; ${held.quote} is ${real} short, not ${short.quote}.` };
}

const barOf = /‹r(?<bar>\d+)› of (?:the |its |all )?(?:\p{L}+'s )?‹c(?<all>\d+)›/u, inVotes = /^[^.;:!?‹]{0,50}(?:,| or| -|—)[^.;:!?‹]{0,34}$/;
/** `two-thirds of the 150-seat assembly, which means finding 110 votes`. */
export function barInVotes({ sentence }: Neighbourhood): Answer | undefined {
  const { bar, all } = meet(sentence, barOf) ?? {}, votes = bar && all && sentence.claims.find((claim) => claim.start > all.end && claim.kind === "count" && /^(?:vote|seat|member|ballot)$/.test(claim.unit ?? "")), between = all && votes ? sentence.sketch.slice(markOf(sentence, all).end, markOf(sentence, votes).start) : "";
  if (!bar?.value || !all || !votes || !exact(all) || !exact(votes) || !inVotes.test(between) || /\b(?:got|won|had|secured|gained|short|only|but)\b/.test(between)) return undefined;
  const needed = Math.ceil(Number(bar.value) * Number(all.value) - 0.05);
  if (Math.abs(needed - Number(votes.value)) <= 1) return undefined;
  return { outcome: "review", claims: [votes.start, all.start], inputs: { members: all.quote, threshold: bar.quote, votes: votes.quote }, formula: `${bar.quote} × ${all.quote}`, cause: "threshold", working: `${bar.quote} of ${all.quote} is ${needed}; the text says ${votes.quote}.` };
}

const memberHouse = /‹c(?<seats>\d+)›-(?:seat|member|strong)\b/;
/** `the 45-seat legislature passed it by 27 votes to 16. Four members abstained`: more than there are. */
export function moreThanSeats({ sentence, around }: Neighbourhood): Answer | undefined {
  const stayed = meet(sentence, abstained)?.["abstained"], passage = stayed && around.find((one) => one.start < sentence.start && one.kinds.includes("v")), seats = passage && meet(passage, memberHouse)?.["seats"], votes = passage?.claims.filter(({ kind }) => kind === "vote") ?? [], [vote] = votes;
  if (!stayed || !seats || !vote || votes.length > 1 || vote.for === undefined || vote.against === undefined || vote.abstain !== undefined || !exact(stayed) || !exact(seats) || sentence.claims.includes(vote)) return undefined;
  const cast = vote.for + vote.against + Number(stayed.value);
  return cast <= Number(seats.value) ? undefined : { outcome: "review", claims: [stayed.start, vote.start, seats.start], inputs: { tally: vote.quote, abstained: stayed.quote, seats: seats.quote }, formula: `${vote.for} + ${vote.against} + ${stayed.quote}`, cause: "more_votes_than_seats", working: `${vote.for} + ${vote.against} + ${stayed.quote} = ${cast}, more than the ${seats.quote} seats.` };
}

/** `voted 6-1 … , he said after the unanimous decision`. */
export function unanimousAfter({ sentence, around }: Neighbourhood): Answer | undefined {
  const votes = sentence.claims.filter(({ kind }) => kind === "vote"), [vote] = votes, next = around.find(({ start, end }) => start === sentence.start && end > sentence.end);
  if (!vote || votes.length > 1 || !vote.against || !vote.for || !next || !/\bthe unanimous (?:decision|vote|verdict|ruling|approval|result)\b|\bwas unanimous\b/.test(next.words.slice(sentence.words.length)) || /\b(?:earlier|then|later|previous|other)\b/.test(next.words)) return undefined;
  return { outcome: "review", claims: [vote.start], inputs: { tally: vote.quote }, formula: `${vote.against} against`, cause: "not_unanimous", working: `A vote of ${vote.quote} is not unanimous.` };
}

const musters = /\b(?:mustered|got|won|secured|found|had|gathered|polled|attracted|managed) (?:only |just )?‹c(?<got>\d+)›/, cameShort = /\b(?:came up|fell|were|was|finished|ended|left) ‹c(?<short>\d+)› (?:votes? |seats? )?short\b/;
/** `Needing two-thirds of the 90-member assembly, supporters mustered 58 and came up five short`. */
export function shortOfShareOf({ sentence }: Neighbourhood): Answer | undefined {
  const { bar, all } = meet(sentence, barOf) ?? {}, got = bar && meet(sentence, musters)?.["got"], short = got && meet(sentence, cameShort)?.["short"];
  if (!bar?.value || !all || !got || !short || ![all, got, short].every(exact)) return undefined;
  const real = Math.ceil(Number(bar.value) * Number(all.value) - 0.05) - Number(got.value);
  return real < 1 || real === Number(short.value) ? undefined : { outcome: "review", claims: [short.start, got.start, all.start], inputs: { votes: got.quote, members: all.quote, short: short.quote }, formula: `${bar.quote} × ${all.quote} − ${got.quote}`, cause: "threshold", working: `${bar.quote} of ${all.quote} is ${real + Number(got.value)}; ${got.quote} is ${real} short, not ${short.quote}.` };
}

const allSeats = /\b[Aa]ll ‹c(?<seats>\d+)› seats\b/;
/** `All 45 seats are filled, and members backed it by 27 votes to 21`. */
export function moreThanAllSeats({ sentence }: Neighbourhood): Answer | undefined {
  const seats = meet(sentence, allSeats)?.["seats"], votes = sentence.claims.filter(({ kind }) => kind === "vote"), [vote] = votes;
  if (!seats || !vote || votes.length > 1 || vote.for === undefined || vote.against === undefined || !exact(seats) || vote.for + vote.against <= Number(seats.value)) return undefined;
  return { outcome: "review", claims: [seats.start, vote.start], inputs: { tally: vote.quote, seats: seats.quote }, formula: `${vote.for} + ${vote.against}`, cause: "more_votes_than_seats", working: `${vote.for} + ${vote.against} = ${vote.for + vote.against}, more than the ${seats.quote} seats.` };
}

const allPresent = /\b(?:[Aa]ll|[Ee]very one of) (?:of )?(?:the |its )?(?:\p{L}+ )?(?:\p{L}+'s )?‹c(?<all>\d+)› (?:[a-z]+ )?(?:members|councillors|senators|delegates|MPs|lawmakers|legislators|aldermen|deputies|governors|judges|directors|trustees|commissioners)(?: of [^.;:!?‹]{2,44})? (?:were present|voted|took part|attended|cast|casting|voting|present|taking part)\b/u, abstained = /‹c(?<abstained>\d+)› (?:members |councillors |senators |others )?(?:abst[ae]|blank|spoil)/;
/** `by 27 votes to 19, with three abstentions, in a chamber where all 51 councillors were present`. */
export function everybodyVoted({ sentence, around }: Neighbourhood): Answer | undefined {
  const all = meet(sentence, allPresent)?.["all"], passage = all && around.find(({ kinds }) => kinds.includes("v")), votes = passage?.claims.filter(({ kind }) => kind === "vote") ?? [], [vote] = votes;
  if (!all || !passage || !vote || votes.length > 1 || vote.for === undefined || vote.against === undefined || !exact(all)) return undefined;
  const abstain = meet(passage, abstained)?.["abstained"], cast = vote.for + vote.against + (vote.abstain ?? 0) + (abstain && vote.abstain === undefined ? Number(abstain.value) : 0);
  if (cast === Number(all.value) || /\b(?:tie|tied|tiebreak|deadlock(?:ed)?|casting vote|vice president|speaker|chair(?:man|woman)?)\b/.test(sentence.words) || Math.abs(cast - Number(all.value)) > Number(all.value) / 3) return undefined;
  return { outcome: "review", claims: [all.start, vote.start], inputs: { tally: vote.quote, members: all.quote }, formula: `${vote.for} + ${vote.against}`, cause: "wrong_cast", working: `The votes make ${cast}; the text says that all ${all.quote} voted or were present.` };
}
