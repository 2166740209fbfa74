/** Margins, shares and majorities of a vote that stand in another sentence than its tally. */
import { meet } from "../sketch";
import type { Claim } from "../../types";
import type { Answer } from "../check";
import { decimal, printed } from "../interval";
import { digitSlip } from "../slip";
import { tallyOf } from "../tally";
import { say } from "../wording";
import { between } from "./difference";
import type { Spread } from "./read";

/** A majority of another day: the one that was won before. */
export const earlierMajority = /overturn|wip(?:ed|ing)|defend|previous|notional|last time|at the last|in (?:19|20)\d\d|cut|slashed|reduced|down from|up from/i;
export const needed = /need|require|short of|working majority|(?<!\ba )government majority|overall majority|majority of \d+ (?:is|was) /i;

const ofVotes = /‹p(?<share>\d+)› (?:who|that|of (?:members|voters|them|delegates|those)(?: who)?) (?:said|voted|backed|opposed|supported|rejected|approved|wanted)\b|‹p(?<won>\d+)› of the (?:votes?|poll|ballots)\b|\b(?:[Mm]ajority|[Mm]argin|[Mm]andate|[Ss]hare) of ‹p(?<majority>\d+)›/;
/** `by 5,210 votes to 3,940. The 57 per cent who said no …`: the only tally of the window. */
export function tallyShareApart(spread: Spread): Answer | undefined {
  if (!spread.kinds.includes("v")) return undefined;
  const { sentence, window } = spread, met = meet(sentence, ofVotes), share = met?.["share"] ?? met?.["won"] ?? met?.["majority"], votes = window.claims.filter(({ kind }) => kind === "vote"), tally = votes.length === 1 && votes[0] ? tallyOf(votes[0]) : undefined;
  if (!share?.value || !tally || tally.yes + tally.no < 1 || share.high !== undefined || share.bound !== "exact" || share.change !== undefined || window.claims.filter(({ kind }) => kind === "percentage").length > 1) return undefined;
  const said = decimal(share.value), cast = tally.yes + tally.no, all = cast + tally.abstain, room = share.quote.includes(".") ? "0.1" : "1", real = [[tally.yes, cast], [tally.no, cast], [tally.yes, all], [tally.no, all], [Math.abs(tally.yes - tally.no), cast]].map(([part = 0, whole = 1]) => decimal(part).times(100).div(whole)), good = real.some((value) => value.minus(said).abs().lte(room));
  if (!good && real.every((value) => value.minus(said).abs().gt(15))) return undefined;
  return { outcome: good ? "ok" : "review", claims: [share.start, tally.vote.start], inputs: { tally: tally.vote.quote, share: `${share.quote}%` }, formula: `${tally.yes} ÷ ${cast}`, ...(good ? {} : { cause: "wrong_share" as const }), working: `${tally.yes} of ${cast} is ${say(decimal(100).times(tally.yes).div(cast), 3)}%, ${tally.no} is ${say(decimal(100).times(tally.no).div(cast), 3)}%${good ? "." : `; the text says ${share.quote}%.`}` };
}

const oneDigit = (own: Claim, real: number): boolean => { const p = printed(own); return p !== undefined && digitSlip(p, decimal(real)); };
const overAll = /\b(?:majority|lead) of ‹c(?<margin>\d+)› over (?:all )?the (?:others|rest|other parties|opposition)\b/, ofSeats = /‹c(?<won>\d+)› of the ‹c(?<all>\d+)› seats\b/;
/** `won 41 of the 79 seats … a majority of three over all the others`. */
export function overOthers({ sentence, window }: Spread): Answer | undefined {
  const margin = meet(sentence, overAll)?.["margin"], { won, all } = (margin && meet(window, ofSeats)) ?? {};
  if (!margin?.value || !won?.value || !all?.value || [margin, won, all].some(({ bound, high }) => bound !== "exact" || high !== undefined)) return undefined;
  const rest = decimal(all.value).minus(won.value), real = decimal(won.value).minus(rest), good = real.eq(margin.value);
  return { outcome: good ? "ok" : "review", claims: [margin.start, won.start, all.start], inputs: { won: won.quote, seats: all.quote, majority: margin.quote }, formula: `${won.quote} − (${all.quote} − ${won.quote})`, ...(good ? {} : { cause: "wrong_margin" as const }), working: `${won.quote} against ${say(rest)} others is a majority of ${say(real)}${good ? "." : `; the text says ${margin.quote}.`}` };
}

const majorityNow = /\b(?:majority|margin|lead) (?:is|was|has been|fell|dropped|shrank) (?:now |down |cut |reduced )?(?:to )?‹c(?<now>\d+)›/;
const marginOf = /\b(?:[Mm]argin|[Mm]ajority|[Ll]ead|[Aa]dvantage)(?:,| of| was|, of)(?: [^.;:!?‹]{0,30})? ‹c(?<margin>\d+)›(?! (?:needed|required|seats in|members|per))|‹c(?<apart>\d+)› votes? (?:were between|was between|between|separated|divided|lay between|apart)\b|‹c(?<votes>\d+)›-vote (?:margin|majority|lead|cushion|edge|advantage|victory|win|gap)\b|\b(?:passed|won|carried|lost|failed|defeated|beaten|approved|rejected|prevailed|fell|succeeded) by (?:just |only )?‹c(?<by>\d+)› votes\b|\b(?:home|through|ahead) by (?:just |only )?‹c(?<home>\d+)›(?=[,.;)]|$| votes?\b)/;
const simple = /\b(?:needs?|needed|requires?|required) (?:only )?a simple majority\b/;
/** `refused it by 31 votes to 24. … said a margin of nine was hardly a ringing endorsement`; `won 41 of the 79 seats, the Greens 22 … a majority of seven over all the others`. */
export function marginApart(spread: Spread): Answer | undefined {
  const { sentence } = spread, met = meet(sentence, marginOf), now = meet(sentence, majorityNow)?.["now"], own = met?.["margin"] ?? met?.["votes"] ?? met?.["apart"] ?? met?.["by"] ?? met?.["home"] ?? now;
  if (!own?.value || own.bound !== "exact" || own.high !== undefined || needed.test(spread.window.words.replace(simple, "")) || !now && earlierMajority.test(spread.window.words)) return undefined;
  const { window } = spread, votes = window.claims.filter(({ kind }) => kind === "vote"), tally = votes.length === 1 && votes[0] ? tallyOf(votes[0]) : undefined;
  if (votes.length > 0 && !tally) return undefined;
  if (!tally) return between(own, (now ? sentence : window).claims.filter((claim) => claim !== own && claim.kind === "count" && /^(?:vote|seat|ballot|member|person|councillor|delegate)$/.test(claim.unit ?? "vote")), "wrong_margin");
  const real = Math.abs(tally.yes - tally.no), said = Number(own.value), others = window.claims.some((claim) => claim !== own && claim.kind === "count" && Number(claim.value) > 2);
  if (said !== real && (others && !oneDigit(own, real) || said > Math.max(tally.yes, tally.no))) return undefined;
  return { outcome: said === real ? "ok" : "review", claims: [own.start, tally.vote.start], inputs: { tally: tally.vote.quote, margin: own.quote }, formula: `${tally.yes} − ${tally.no}`, ...(said === real ? {} : { cause: "wrong_margin" as const }), working: `${Math.max(tally.yes, tally.no)} − ${Math.min(tally.yes, tally.no)} = ${real}${said === real ? "." : `; the text says ${own.quote}.`}` };
}

