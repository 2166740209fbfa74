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

const barOf = /‹r(?<bar>\d+)› of (?:the |its |all )?(?:\p{L}+'s )?‹c(?<all>\d+)›/u, inVotes = /^[^.;:!?‹]{0,50}(?:,| or| -|—)[^.;:!?‹]{0,34}$/;
/** `two-thirds of the 150-seat assembly, which means finding 110 votes`. */
export function barInVotes({ sentence }: Neighbourhood): Answer | undefined {
  const { bar, all } = meet(sentence, barOf) ?? {}, votes = bar && all && sentence.claims.find((claim) => claim.start > all.end && claim.kind === "count" && /^(?:vote|seat|member|ballot)$/.test(claim.unit ?? "")), between = all && votes ? sentence.sketch.slice(markOf(sentence, all).end, markOf(sentence, votes).start) : "";
  if (!bar?.value || !all || !votes || !exact(all) || !exact(votes) || !inVotes.test(between) || /\b(?:got|won|had|secured|gained|short|only|but)\b/.test(between) || /^ (?:votes? |seats? )?(?:short|shy)\b/.test(wordsBehind(sentence, votes))) return undefined;
  const needed = Math.ceil(Number(bar.value) * Number(all.value) - 0.05);
  if (Math.abs(needed - Number(votes.value)) <= 1) return undefined;
  return { outcome: "review", claims: [votes.start, all.start], inputs: { members: all.quote, threshold: bar.quote, votes: votes.quote }, formula: `${bar.quote} × ${all.quote}`, cause: "threshold", working: `${bar.quote} of ${all.quote} is ${needed}; the text says ${votes.quote}.` };
}

/** `voted 6-1 … , he said after the unanimous decision`. */
export function unanimousAfter({ sentence, around }: Neighbourhood): Answer | undefined {
  const votes = sentence.claims.filter(({ kind }) => kind === "vote"), [vote] = votes, next = around.find(({ start, end }) => start === sentence.start && end > sentence.end);
  if (!vote || votes.length > 1 || !vote.against || !vote.for || !next || !/\bthe unanimous (?:decision|vote|verdict|ruling|approval|result)\b|\bwas unanimous\b/.test(next.words.slice(sentence.words.length)) || /\b(?:earlier|then|later|previous|other)\b/.test(next.words)) return undefined;
  return { outcome: "review", claims: [vote.start], inputs: { tally: vote.quote }, formula: `${vote.against} against`, cause: "not_unanimous", working: `A vote of ${vote.quote} is not unanimous.` };
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
