import type { Claim } from "../../types";
import { gather, type Answer, type Check, type Context } from "../check";
import { findChamber, statedSeats, type Seats } from "../find-chamber";
import { decimal } from "../interval";
import { has, type Passage } from "../passage";
import { meet } from "../sketch";
import { tallyOf, type Tally } from "../tally";
import { say } from "../wording";

const castPattern = /(?:\bof (?:the )?|\ball )?(?<![\d,.])(\d{1,3}(?:,\d{3}){1,2}|\d{1,4}) (?:votes|ballots|ballot papers|papers) (?:were )?(?:cast|returned|counted)\b|(?<![\d,.])(\d{1,4}) (?:members|lawmakers|senators|councillors|MPs|legislators|deputies)(?: of (?:the )?[A-Za-z]{3,14})? (?:voted|took part|cast)\b/;
// Votes that are weighed, or not one for each seat.
const weighed = /electoral|weighted|block vote|proxy|shareholder|delegat|joint (?:session|sitting)|referendum|per ?cent/i;

const sum = ({ yes, no, abstain }: Tally): string => [yes, no, ...(abstain > 0 ? [abstain] : [])].join(" + ");
const share = ({ yes, no }: Tally): string => (yes + no > 0 ? `${say(decimal(100).times(yes).div(yes + no), 3)}% for` : "no votes");

const castingVote = /\b(?:tie|tied|tie-break\w*|deadlock\w*|casting vote|vice president|evenly split)\b/i;
function againstSeats(tally: Tally, seats: Seats, decided: boolean): Answer {
  const cast = tally.yes + tally.no + tally.abstain, over = cast > seats.seats + (tally.yes + tally.no === seats.seats + 1 ? (decided ? 1 : Math.abs(tally.yes - tally.no) <= 1 || seats.extra > 1 ? seats.extra : 0) : 0);
  const reference = seats.chamber && { name: seats.name, value: `${seats.seats} seats`, source: seats.chamber.source, date: seats.chamber.read };
  return {
    outcome: over ? "amend" : "ok", claims: [tally.vote.start], inputs: { tally: tally.vote.quote, seats: String(seats.seats) }, formula: sum(tally), bounds: { low: "0", high: String(seats.seats) },
    ...(reference ? { reference } : {}), ...(over ? { cause: "more_votes_than_seats" as const } : {}),
    working: over ? `${sum(tally)} = ${cast}, more than the ${seats.seats} seats (${seats.name}).` : `${sum(tally)} = ${cast} of ${seats.seats} seats (${seats.name}); ${share(tally)}.`,
  };
}

const invalid = /‹c(?<invalid>\d+)› (?:[a-z]+ ){0,2}(?:spoil(?:ed|t)|invalid|blank|void)\b/;
/** A stated number of votes cast, beside a tally that is the only one of its sentence. */
function againstCast(tally: Tally, sentence: Passage): Answer | undefined {
  const m = castPattern.exec(sentence.words), stated = Number((m?.[1] ?? m?.[2] ?? "").replaceAll(",", ""));
  if (!m || /\bof [^,;]{0,24}$/.test(sentence.words.slice(Math.max(0, m.index - 28), m.index)) || sentence.claims.filter(({ kind }) => kind === "vote").length !== 1 || stated === tally.yes || stated === tally.no) return undefined;
  const spoilt = meet(sentence, invalid)?.["invalid"], cast = tally.yes + tally.no, all = cast + tally.abstain + (spoilt?.bound === "exact" ? Number(spoilt.value) : 0), good = stated === cast || stated === all;
  const others = /abstain|abstention|spoil|invalid|absent|blank|void/i.test(sentence.words);
  if (!good && stated > all && others && !spoilt) return undefined;
  return {
    outcome: good ? "ok" : stated > all ? "review" : "amend", claims: [tally.vote.start], inputs: { tally: tally.vote.quote, cast: String(stated) }, formula: sum(tally), bounds: { low: String(cast), high: String(all) }, ...(good ? {} : { cause: "wrong_cast" as const }),
    working: `${sum(tally)}${spoilt ? ` + ${spoilt.quote}` : ""} = ${all} votes; the text says that ${stated} were cast.`,
  };
}

const tookPart = /(?<!\bof (?:the |its )?)‹c(?<cast>\d+)› (?:members|lawmakers|senators|councillors|MPs|legislators|deputies|delegates|trustees|directors)(?: in all| altogether)? (?:voted|took part|cast (?:a |their )?(?:vote|ballot)s?)\b(?! (?:for|against|in favou?r|to|with|no|yes)\b)/;
/** `by 14 votes to 11, with two abstentions. Twenty-nine councillors took part`. */
function castNext(tally: Tally, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const said = next && !has(next, "vote") && sentence.claims.filter(({ kind }) => kind === "vote").length === 1 ? meet(next, tookPart)?.["cast"] : undefined, cast = tally.yes + tally.no, all = cast + tally.abstain;
  if (!said?.value || said.bound !== "exact" || said.high !== undefined) return undefined;
  const stated = Number(said.value), good = stated === cast || stated === all;
  return Math.abs(stated - all) > all * 0.2 || /\b(?:later|another|second|first|next|debates?|reading|amendment|vote on)\b/.test(next?.words ?? "") || !good && stated > all && /abstain|abstention|spoil|invalid|absent|blank|void/i.test(`${tally.abstain > 0 ? "" : sentence.words} ${next?.words ?? ""}`) ? undefined : {
    outcome: good ? "ok" : "review", claims: [said.start, tally.vote.start], inputs: { tally: tally.vote.quote, cast: said.quote }, formula: sum(tally), bounds: { low: String(cast), high: String(all) }, ...(good ? {} : { cause: "wrong_cast" as const }),
    working: `${sum(tally)} = ${all} votes; the text says that ${stated} were cast.`,
  };
}

const abstained = /‹c(?<abstained>\d+)›(?! of the| of those) [^.;:!?‹]{0,25}?\b(?:abstained|abstaining|abstentions?|abstain)\b/;
function check(context: Context, stretch: readonly Passage[], sentence: Passage, vote: Claim): Answer[] {
  const counted = tallyOf(vote), stayed = counted && counted.abstain === 0 ? meet(sentence, abstained)?.["abstained"] : undefined;
  const tally = counted && stayed?.value && stayed.bound === "exact" ? { ...counted, abstain: Number(stayed.value) } : counted;
  if (!tally || weighed.test(sentence.words)) return [];
  const cast = againstCast(tally, sentence) ?? castNext(tally, sentence, stretch[stretch.indexOf(sentence) + 1]), seats = findChamber(context, sentence, stretch, vote);
  // A body of nine has not cast 399 votes: it is another one.
  const found = seats && tally.yes + tally.no <= seats.seats * 2 && againstSeats(tally, seats, castingVote.test(sentence.words) && Math.abs(tally.yes - tally.no) === 1);
  return [...(found && !(seats.onlyOver && found.outcome === "ok") ? [found] : []), ...(cast ? [cast] : [])];
}

const votes = /(?<!\bof (?:the |its |all )?)‹[ckv](?<some>\d+)›(?! votes (?:in all|altogether|in total|were cast|cast)\b)(?= [^.;:!?‹]{0,30}?\b(?:voted|votes|backed|supported|opposed|raised their hands|abstained|abstentions|against|in favour|were for|rejected)\b)/g;

/** `31 councillors voted against, 12 backed it and six abstained`, beside the members of the body. */
function inWords(context: Context, sentence: Passage, stretch: readonly Passage[]): Answer[] {
  const { sketch, claims, words } = sentence;
  if (claims.filter(({ kind }) => kind === "count").length < 2) return [];
  const parts = [...sketch.matchAll(votes)].map((m) => claims[Number(m[1])]).filter((claim): claim is Claim => claim !== undefined && claim.kind === "count" && claim.value !== null && claim.bound === "exact" && claim.high === undefined);
  if (parts.length < 2 || parts.length > 4 || weighed.test(words) || /\b(?:of them|of whom|including|then|later|earlier|second|amendment)\b/.test(words)) return [];
  const stated = statedSeats(sentence, stretch) ?? (parts[0] && /\bSecurity Council\b/.test(words) ? findChamber(context, sentence, stretch, parts[0]) : undefined);
  // A body of nine is another one than that which cast 399 votes.
  if (!stated || parts.reduce((value, { value: votes }) => value + Number(votes), 0) > stated.seats * 2) return [];
  const cast = parts.reduce((total, { value }) => total + Number(value), 0), formula = parts.map(({ quote }) => quote).join(" + "), over = cast > stated.seats;
  return [{
    outcome: over ? "amend" : "ok", claims: parts.map(({ start }) => start), inputs: { votes: parts.map(({ quote }) => quote).join("; "), seats: String(stated.seats) }, formula, bounds: { low: "0", high: String(stated.seats) }, ...(over ? { cause: "more_votes_than_seats" as const } : {}),
    working: over ? `${formula} = ${cast}, more than the ${stated.seats} members (${stated.name}).` : `${formula} = ${cast} of ${stated.seats} members (${stated.name}).`,
  }];
}

export const voteCount: Check = {
  id: "vote-count", version: 8, because: "A chamber cannot cast more votes than it has seats, and a tally adds up to the votes cast.",
  run: (context) => gather(context.figured, ({ sentence, stretch }) => [
    ...(has(sentence, "vote") ? gather(sentence.claims, (claim) => (claim.kind === "vote" ? check(context, stretch, sentence, claim) : undefined)) : []),
    ...(sentence.claims.length > 1 ? inWords(context, sentence, stretch) : []),
  ]),
  finds: [
    ["With each of the 100 senators present and the chamber tied at 50-50, the vice president voted too, and the US Senate passed it 51-50.", { outcome: "ok" }],
    ["WASHINGTON - The U.S. Senate confirmed Judge Marsh to the appeals court in a 58-47 vote.", { outcome: "amend", cause: "more_votes_than_seats" }, { published: "2026-03-12" }],
    ["The council refused it by 14 votes to 11, with two abstentions. Twenty-nine councillors took part in the vote.", { outcome: "review", cause: "wrong_cast" }],
    ["The Arizona Senate passed the bill with a vote of 17 for and 12 against.", { outcome: "ok" }],
    ["The Arizona Senate passed the bill with a vote of 21 for and 12 against.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["The bill passed by 58 votes to 35. The chamber has 90 seats.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["The 27-member council voted 16 to nine in favour, with three councillors abstaining.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["The nine-member board voted 8-3 to sack its director.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["The jury of 12 convicted him by a majority of 11 to two.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["The UN Security Council adopted the text with 14 votes in favour, none against and two abstentions.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["All 48 members of the borough council were called in. Thirty-one councillors voted against the plan, 12 backed it and six abstained.", { outcome: "amend", cause: "more_votes_than_seats" }],
    ["The clause was struck out in the House of Commons by 352 votes to 305.", { outcome: "amend", cause: "more_votes_than_seats" }, { published: "2025-03-11" }],
    ["CANBERRA: The bill passed the Senate by 43 votes to 35 on Monday.", { outcome: "amend", cause: "more_votes_than_seats" }, { published: "2018-12-06" }],
    ["The 30-member council approved the plan by 17 votes to 12.", { outcome: "ok" }],
    ["Hong Kong’s Legislative Council approved the bill by 61 votes to 34.", { outcome: "amend", cause: "more_votes_than_seats" }],
  ],
  ignores: ["ROME: The council of Milan passed it by 43 votes to 35.", "The committee voted 12–9 to send the bill to the Arizona Senate.", "United won 3–1 at home.", "Senators passed it 68–32, the senator from Arizona said."],
};
