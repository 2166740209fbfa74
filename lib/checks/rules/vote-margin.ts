import type { Cause, Claim, Outcome } from "../../types";
import { lastClause, wordsBefore, wordsBehind } from "../around/terms";
import { gather, type Answer, type Check, type Context } from "../check";
import { has, type Passage } from "../passage";
import { decimal } from "../interval";
import { meet } from "../sketch";
import { withSpread, type Spread, type Statement } from "../spread/read";
import { earlierMajority, marginApart, needed, overOthers, tallyShareApart } from "../spread/vote";
import { tallyOf, type Tally } from "../tally";
import { quoted, say } from "../wording";

const margin = /\b(?:(?:majority|margin|lead|difference|defeat) of|defeat by) (?:just |only )?(\d{1,3}(?:,\d{3}){1,2}|\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)(?: votes?)?\b(?!%|[.,]\d| (?:seats|per ?cent|members))/i;
const byVotes = /\bby (?:just |only )?(?:a )?(single|one|two|three|four|five|\d{1,3}(?:,\d{3}){1,2}|\d{1,6}) votes?\b(?! in the (?:first|second|third|final|last))/i;
const marginAt = /\b(?:majority|margin)\b[^.;:!?#\d]{0,50}, (?:at|of) (?:just |only )?(\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?=[.,;]|$)(?![.,]\d)/i;
const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const read = (text: string): number => (text.toLowerCase() === "single" ? 1 : words.includes(text.toLowerCase()) ? words.indexOf(text.toLowerCase()) : Number(text.replaceAll(",", "")));

function answer(tally: Tally, formula: string, good: boolean, cause: Cause, working: string, wrong: Outcome = "amend"): Answer {
  return { outcome: good ? "ok" : wrong, claims: [tally.vote.start], inputs: { tally: tally.vote.quote }, formula, ...(good ? {} : { cause }), working };
}

/** `by 318 votes to 254, a majority of 64`. A majority that is needed is another thing. */
function stateMargin({ claims }: Context, tally: Tally, sentence: Passage): Answer | undefined {
  const rest = sentence.words.slice(0, tally.vote.start - sentence.start) + " # " + sentence.words.slice(tally.vote.end - sentence.start);
  if (needed.test(rest) || earlierMajority.test(rest) || sentence.claims.filter(({ kind }) => kind === "vote").length > 1) return undefined;
  const m = margin.exec(rest) ?? byVotes.exec(rest) ?? marginAt.exec(rest), said = read(m?.[1] ?? "");
  if (!m || !Number.isInteger(said)) return undefined;
  const real = Math.abs(tally.yes - tally.no), seats = tally.yes + tally.no + tally.abstain;
  // "Less than half the margin in January, when it cleared its first stage by 68 to 55": the six of another vote.
  if (said !== real && claims.some((claim) => claim !== tally.vote && claim.kind === "vote" && Math.abs(Number(claim.for) - Number(claim.against)) === said)) return undefined;
  // In American usage a majority can be the winning side itself, or the number that wins.
  if (said !== real && (said === Math.max(tally.yes, tally.no) || said === Math.floor(seats / 2) + 1)) return undefined;
  return answer(tally, `${tally.yes} − ${tally.no}`, said === real, "wrong_margin", `${Math.max(tally.yes, tally.no)} − ${Math.min(tally.yes, tally.no)} = ${real}; the text says ${said}.`);
}

function stateUnanimity(context: Context, tally: Tally, sentence: Passage, earlier: Passage | undefined): Answer | undefined {
  if (earlier && /^\W{0,2}The ‹v\d+› vote (?!on |to |for |against |in |at )/.test(sentence.sketch) && /\b(?:voted|approved|agreed|backed|decided|chose|elected|rejected|passed)[^.;]{0,30} unanimous|\bunanimously (?:voted|approved|agreed|backed|decided|rejected|passed)/.test(earlier.words) && tally.yes > 0 && tally.no > 0) return answer(tally, `${tally.no} against`, false, "not_unanimous", `${tally.no} voted against: a vote of ${tally.vote.quote} is not unanimous.`);
  const at = sentence.words.search(/\bunanimous(?:ly)?\b/i);
  if (at < 0 || tally.yes === 0) return undefined;
  const start = sentence.start + at, [from, to] = start < tally.vote.start ? [start, tally.vote.start] : [tally.vote.end, start];
  const gap = context.text.slice(from, to);
  if (gap.length > 110 || /\b(?:before|after|then|but|while|whereas|later|earlier|not|almost|nearly|near|and|though|although)\b|[;:—]/i.test(`${context.text.slice(Math.max(sentence.start, start - 12), start)} ${gap}`)) return undefined;
  return answer(tally, `${tally.no} against`, tally.no === 0, "not_unanimous", tally.no === 0 ? `${tally.yes} to none: unanimous.` : `${tally.no} voted against: a vote of ${tally.vote.quote} is not unanimous.`);
}

const dissent = /\bonly (?:the )?‹c(?<few>\d+)› [^.;:!?‹]{1,40}?\b(?:voting|voted) |‹c(?<no>\d+)›(?:,[^.;:!?‹]{1,60},)? (?:[a-z]+ ){0,2}(?:against|opposed|opposing|dissented|dissenting|voted no)\b/;
/** `carried unanimously. … Nineteen members voted in favour and three against`. */
function notAllInNext(spread: Spread): Answer | undefined {
  const { sentence } = spread, window = !has(sentence, "count") || !/against|oppos|dissent|voted/.test(sentence.sketch) ? undefined : spread.window;
  if (!window || /\bunanim/.test(sentence.words) || !/\b(?:carried|passed|approved|agreed|backed|adopted|rejected|decided|voted|supported|endorsed)[^.;]{0,20} unanimously|\bunanimously (?:carried|passed|approved|agreed|backed|adopted|rejected|decided|voted|supported|endorsed)/.test(window.words)) return undefined;
  return notAllOfThem({ ...sentence, words: `unanimous ${sentence.words}` });
}

/** `In a unanimous decision the board agreed …, with seven members in favor and two … against`. */
function notAllOfThem(sentence: Passage): Answer | undefined {
  const few = !has(sentence, "vote") && sentence.words.includes("unanimous") ? meet(sentence, dissent) : undefined, no = few?.["no"] ?? few?.["few"];
  if (!no?.value || Number(no.value) < 1 || /\b(?:not unanimous|before|after|then|but|while|whereas|later|earlier|almost|nearly|near-unanimous|though|although|last|previous|needed|required|must)\b/.test(sentence.words)) return undefined;
  return { outcome: "review", claims: [no.start], inputs: { against: quoted(no) }, formula: `${no.quote} against`, cause: "not_unanimous", working: `${no.quote} against: that is not unanimous.` };
}

const shares: readonly (readonly [RegExp, number, number, string])[] = [[/two-thirds|two thirds/i, 2, 3, "two-thirds"], [/three-fifths|three fifths/i, 3, 5, "three-fifths"], [/three-quarters|three quarters|three-fourths/i, 3, 4, "three-quarters"]];
const barPassed = /\b(?:clearing|cleared|passed|passing|above|over|more than|reached|reaching|met|meeting|beating|topped|exceeding|exceeded) (?:the )?‹p(?<bar>\d+)› (?:threshold|majority|hurdle|mark|required|needed|bar|that)\b/;
const carriedBy = /\b(?:adopted|passed|approved|carried|ratified|backed|endorsed|agreed|gave|giving|won|secured)\b/, barWanted = /(?:two|three)[ -](?:thirds|quarters|fifths|fourths)(?: majority)? (?:it |they )?(?:needed|required|necessary|demanded)\b/;
/** `adopted a charter, giving it the two-thirds majority needed`. */
const hadItsBar = (words: string): boolean => { const at = words.search(barWanted); return at > 0 && carriedBy.test(words.slice(Math.max(0, at - 70), at)); };
const barNext = /\b(?:[Ii]t|[Tt]he (?:amendment|motion|bill|measure|change|resolution|proposal|merger|move)|[Tt]hat) (?:required|needed|had to (?:win|get|have|secure)) [^.;:!?]{0,40}(?:two|three)[ -](?:thirds|quarters|fifths|fourths)\b/;
const asksFor = /\b(?:needed|required|requires|needs)\b/, whichMet = /\bwhich (?:it|they|was|were)?\s?(?:met|reached|got|achieved|secured|obtained|won|comfortably met)/;
/** A threshold that the text says was reached or missed. What lies between votes cast and all seats is left alone. */
function stateThreshold(tally: Tally, sentence: Passage, next: Passage | undefined, earlier: Passage | undefined): Answer | undefined {
  const bar = meet(sentence, barPassed)?.["bar"];
  if (bar?.value && bar.high === undefined && tally.yes + tally.no > 0 && sentence.claims.filter(({ kind }) => kind === "vote").length === 1) {
    const got = decimal(100).times(tally.yes).div(tally.yes + tally.no), good = got.gte(bar.value);
    return answer(tally, `${tally.yes} ÷ ${tally.yes + tally.no}`, good, "threshold", `${tally.yes} of ${tally.yes + tally.no} is ${say(got, 3)}%${good ? "" : `, less than ${bar.quote}%`}.`);
  }
  const whichAt = next ? next.words.search(whichMet) : -1, metNext = next !== undefined && whichAt > 0 && asksFor.test(lastClause(next.words.slice(Math.max(0, whichAt - 70), whichAt)));
  const asked = next && barNext.test(next.words) && /\b(?:carried|passed|approved|adopted|agreed|backed|endorsed|ratified|went through)\b/.test(sentence.words) && !/\b(?:not|never|fail|failed|veto|override|rejected|defeated)\b/.test(`${sentence.words} ${next.words}`);
  const before = earlier !== undefined && hadItsBar(earlier.words) && !/\b(?:then|later|afterwards|second|amendment|another)\b/.test(sentence.words) && !/\b(?:not|never|fail|failed|veto|override|rejected|defeated|short)\b/.test(`${earlier.words} ${sentence.words}`);
  const share = shares.find(([pattern]) => pattern.test(metNext || asked ? next.words : before ? earlier.words : sentence.words));
  if (!share || tally.yes + tally.no === 0 || sentence.claims.filter(({ kind }) => kind === "vote").length > 1) return undefined;
  const [, top, bottom, name] = share, cast = tally.yes + tally.no;
  const missed = /short of|fell short|failed|fails|falling short|not reach|below|rejected|defeated|lacked|without the/i.test(sentence.words);
  const reached = metNext || asked === true || before || !missed && /(?:more than|cleared|clearing|reached|reaching|above|exceed|met|meeting|enough|secured|won|surpass|achiev|passed|approved|adopted|carried|over the|by a)\b/i.test(sentence.words);
  const enough = tally.yes * bottom >= cast * top;
  const working = `${tally.yes} of ${cast} is ${say(decimal(100).times(tally.yes).div(cast), 3)}%; ${name} of them would be ${Math.ceil((cast * top) / bottom)}.`;
  if (reached) return answer(tally, `${tally.yes} ÷ ${cast}`, enough, "threshold", working, asked === true || before ? "review" : "amend");
  return missed && !enough ? answer(tally, `${tally.yes} ÷ ${cast}`, true, "threshold", working) : undefined;
}

/** `a tie, 22 votes to 21`. */
function stateTie(context: Context, tally: Tally, sentence: Passage): Answer | undefined {
  const lead = context.text.slice(Math.max(sentence.start, tally.vote.start - 40), tally.vote.start);
  return tally.yes !== tally.no && /\b(?:a (?:dead )?tie|tied|deadlocked|evenly split|a dead heat)\b(?!-)[^.;!?]{0,14}$/.test(lead) ? answer(tally, `${tally.yes} − ${tally.no}`, false, "wrong_margin", `${tally.vote.quote} is no tie.`) : undefined;
}

/** `passed by 40 votes to 51`: the losing number stands where the winning one should. */
function stateSides(context: Context, tally: Tally, sentence: Passage): Answer | undefined {
  const lead = context.text.slice(sentence.start, tally.vote.start);
  if (tally.yes >= tally.no || / for\b| against\b|in favou?r/i.test(tally.vote.quote)) return undefined;
  const tail = lead.slice(-55), verb = tail.search(/\b(?:passed|approved|adopted|carried|endorsed|backed|cleared)\b/i);
  if (verb < 0 || /[,;]./.test(tail.slice(verb).trimEnd()) || /\b(?:not|never|fail|failed|without|until|if|unless|could|would|reject|defeat|voted down|bid|attempt|motion to)\b/i.test(lead)) return undefined;
  return answer(tally, `${tally.yes} − ${tally.no}`, false, "sides_swapped", `${tally.yes} for and ${tally.no} against would be a defeat, but the text says that it passed.`);
}

const byVotesCast = /(?<!\bof (?:the )?)‹c(?<won>\d+)› (?:\p{L}+ )?(?:voted|voting|votes|were) (?:for|against|in favou?r)(?: [\p{L}'-]+){0,4}?,? and ‹c(?<lost>\d+)› (?:voted )?(?:for|against|in favou?r)\b/u;
const backedAndOpposed = /(?<!\b(?:of|the|all|its) )‹c(?<won>\d+)› (?:of (?:the|its) ‹c\d+› )?(?:[\p{L}']+ )?(?:supported|backed|approved|endorsed|opposed|rejected|voted)\b[^.;:!?‹]{0,60}?,? (?:and|while|with|but) (?:only |just )?‹c(?<lost>\d+)› (?:[\p{L}']+ )?(?:supported|supporting|backed|backing|opposed|opposing|rejected|rejecting|voted|voting|against|in favou?r)\b/u;
const percentNeeded = /‹p(?<got>\d+)›[^.;:!?‹]{0,60}?\b(?<how>short of|below|above|over|clearing|past|beyond|exceeding) (?:the )?‹p(?<bar>\d+)› (?:that )?(?:it |they |was )?(?:needed|required|threshold|needs|mark|bar)\b/;
/** `won 61.4 per cent, just short of the 60 per cent it needed`. */
function shareNeeded({ claims, sketch }: Passage): Answer | undefined {
  const groups = claims.length > 1 ? percentNeeded.exec(sketch)?.groups : undefined, got = claims[Number(groups?.["got"])], bar = claims[Number(groups?.["bar"])];
  if (!groups || !got?.value || !bar?.value || got.bound !== "exact" || bar.high !== undefined) return undefined;
  const missed = /short|below/.test(groups["how"] ?? ""), good = missed ? decimal(got.value).lt(bar.value) : decimal(got.value).gte(bar.value);
  return { outcome: good ? "ok" : "amend", claims: [got.start, bar.start], inputs: { share: `${got.quote}%`, needed: `${bar.quote}%` }, formula: `${got.quote} ${missed ? "<" : "≥"} ${bar.quote}`, ...(good ? {} : { cause: "threshold" as const }), working: `${got.quote}% is ${decimal(got.value).lt(bar.value) ? "less" : "no less"} than the ${bar.quote}% needed${good ? "." : `; the text says that it was ${missed ? "missed" : "reached"}.`}` };
}

const tallyInCounts = /‹c(?<won>\d+)› (?:votes )?(?:to|against(?! and)|compared with|while|and|ahead of|over)(?: [\p{L}'’-]+){0,5}? ‹c(?<lost>\d+)›(?! (?:abst|absent|did not|spoil))/u;
const statedMajority = /\b(?:majority|margin|lead)(?: of| was| is| stood at|:) ‹c(?<margin>\d+)›(?! (?:needed|required|seats|members))/, beaten = /\b(?:won|lost|beat|defeated|winning|losing)\b/;
/** `beat him by 318 votes`. */
const byHowMany = (sentence: Passage): Claim | undefined => sentence.claims.find((claim) => claim.kind === "count" && /^ votes\b/.test(wordsBehind(sentence, claim)) && / by $/.test(wordsBefore(sentence, claim, 8)) && beaten.test(lastClause(wordsBefore(sentence, claim, 50))));

/** `took 18,412 votes to her rival's 15,967. Her majority of 3,445`: two counts of votes and their difference, in one sentence or the next. */
function candidates({ claims, sketch, ...rest }: Passage, next: Passage | undefined): Answer | undefined {
  const sentence = { claims, sketch, ...rest }, cast = claims.length > 2 ? meet(sentence, byVotesCast) ?? meet(sentence, backedAndOpposed) : undefined, { won, lost } = cast ?? (claims.length > 1 ? meet(sentence, tallyInCounts) : undefined) ?? {};
  if (!won || !lost || (!cast && won.unit !== "vote" && lost.unit !== "vote") || ![won, lost].every(({ value, bound, high }) => value !== null && (bound === "exact" || cast !== undefined) && high === undefined)) return undefined;
  const said = [sentence, next].map((one) => one && (meet(one, statedMajority)?.["margin"] ?? byHowMany(one))).find((claim) => claim !== undefined && claim !== won && claim !== lost);
  if (!said || said.value === null || said.bound !== "exact" || needed.test(next?.words ?? "") || earlierMajority.test(`${rest.words.slice(won.end - rest.start)} ${next?.words ?? ""}`)) return undefined;
  const real = decimal(won.value ?? 0).minus(lost.value ?? 0).abs(), good = real.eq(said.value), own = next?.claims.includes(said) === true ? next.claims.flatMap((claim) => (claim.kind === "vote" ? [claim.for ?? 0, claim.against ?? 0] : claim.kind === "count" ? [Number(claim.value)] : [])) : [];
  // "After transfers she beat him by 1,702 to 1,561, a margin of 141".
  if (!good && own.some((one) => own.some((two) => one - two === Number(said.value)))) return undefined;
  return { outcome: good ? "ok" : "amend", claims: [said.start, won.start, lost.start], inputs: { won: won.quote, lost: lost.quote, majority: said.quote }, formula: `${won.quote} − ${lost.quote}`, ...(good ? {} : { cause: "wrong_margin" as const }), working: `${won.quote} − ${lost.quote} = ${say(real, 6)}${good ? "." : `; the text says ${said.quote}.`}` };
}

/** `passed with 54.3 per cent of the vote: 1,204,331 people backed it and 1,012,870 were opposed`. */
function shareOfCounts(sentence: Passage): Answer | undefined {
  const { won, lost } = has(sentence, "percentage") && sentence.claims.length === 3 ? meet(sentence, backedAndOpposed) ?? {} : {}, share = sentence.claims.find(({ kind }) => kind === "percentage");
  if (!won?.value || !lost?.value || !share?.value || share.unit !== "percent" || share.change !== undefined || share.bound !== "exact" || [won, lost, share].some(({ high }) => high !== undefined) || !/of the votes?\b|passed with|carried with|approved with|lost with/.test(sentence.words)) return undefined;
  const cast = decimal(won.value).plus(lost.value), real = [won, lost].map(({ value }) => decimal(value ?? 0).times(100).div(cast)), good = real.some((value) => value.minus(share.value ?? 0).abs().lte(share.quote.includes(".") ? "0.1" : "1"));
  return { outcome: good ? "ok" : "review", claims: [share.start, won.start, lost.start], inputs: { backed: won.quote, opposed: lost.quote, share: `${share.quote}%` }, formula: `${won.quote} ÷ (${won.quote} + ${lost.quote})`, ...(good ? {} : { cause: "wrong_share" as const }), working: `${won.quote} of ${say(cast, 8)} is ${say(real[0] ?? cast, 3)}%${good ? "." : `; the text says ${share.quote}%.`}` };
}

/** `passed with 52 per cent, 61,000 voting yes and 56,300 no`: the only tally and the only share of a sentence. */
function shareOfTally(tally: Tally, sentence: Passage): Answer | undefined {
  const others = sentence.claims.filter((claim) => claim !== tally.vote), [share] = others, cast = tally.yes + tally.no;
  if (others.length !== 1 || share?.kind !== "percentage" || share.unit !== "percent" || share.change !== undefined || share.value === null || share.high !== undefined || share.bound !== "exact" || cast < 1 || /turnout|threshold|required|needed|hurdle|at least|members|quorum|per cent (?:stake|tax|tariff|rise|cut|pay)|% (?:stake|tax|tariff|rise|cut|pay)|shares?holders/i.test(sentence.words) || !/\b(?:passed|carried|won|with|approved|backed|voted|support|share|taking|took|or|of the vote)\b/.test(sentence.sketch) || !linked.test(sentence.sketch)) return undefined;
  const all = cast + tally.abstain, said = decimal(share.value), near = [[tally.yes, cast], [tally.no, cast], [tally.yes, all], [tally.no, all]].map(([part = 0, whole = 1]) => decimal(part).times(100).div(whole)), good = near.some((value) => value.minus(said).abs().lte(share.quote.includes(".") ? "0.1" : "1"));
  return { outcome: good ? "ok" : "review", claims: [share.start, tally.vote.start], inputs: { tally: tally.vote.quote, share: `${share.quote}%` }, formula: `${tally.yes} ÷ ${cast}`, ...(good ? {} : { cause: "wrong_share" as const }), working: `${tally.yes} of ${cast} is ${say(decimal(100).times(tally.yes).div(cast), 3)}%${good ? "." : `; the text says ${share.quote}%.`}` };
}
const linked = /‹v\d+›[^.;:!?‹]{0,30}(?:, or | \(|, | - | – )(?:with |about |some |a )?‹p\d+›(?:[),.]| of (?:the |all )?(?:votes?|ballots|total|those)| in favou?r| support| (?:yes|for|against)\b)|\b(?:with|by|won|backed by|share of|took) ‹p\d+›(?: of (?:the |all )?(?:votes?|ballots)(?: cast)?)?(?:, | \(|: | - |, or )(?:by )?‹v\d+›/;

const marginSaid = /^["“'‘]?(?:The|His|Her|Its|Their|That|A|An|It was|That was|This was)(?: [^.;:!?‹]{0,40}?)? (?:majority|margin)(?: of| was) ‹c(?<margin>\d+)›(?! (?:needed|required|seats|members))/;
/** `by 318 votes to 254. The majority of 86 …`. */
function marginNext(tally: Tally, sentence: Passage, next: Passage | undefined): Answer | undefined {
  const said = next && meet(next, marginSaid)?.["margin"];
  if (!said || said.value === null || said.bound !== "exact" || needed.test(next.words) || margin.test(sentence.words) || sentence.claims.filter(({ kind }) => kind === "vote").length > 1) return undefined;
  const real = Math.abs(tally.yes - tally.no), good = decimal(said.value).eq(real);
  return { outcome: good ? "ok" : "amend", claims: [said.start, tally.vote.start], inputs: { tally: tally.vote.quote, majority: said.quote }, formula: `${tally.yes} − ${tally.no}`, ...(good ? {} : { cause: "wrong_margin" as const }), working: `${Math.max(tally.yes, tally.no)} − ${Math.min(tally.yes, tally.no)} = ${real}${good ? "." : `; the text says ${said.quote}.`}` };
}

const statements: readonly Statement[] = [
  { marks: "c", cue: /against|oppos|dissent/, read: notAllInNext },
  { marks: "c", cue: / over (?:all )?the /, read: overOthers },
  { marks: "c", cue: /argin|ajority|ead|dvantage|-vote |between|separated|divided|apart|by .{0,5}‹c/, read: marginApart },
  { marks: "p", read: tallyShareApart },
];

export const voteMargin: Check = {
  id: "vote-margin", version: 8, because: "A stated margin, unanimity or threshold has to agree with the tally beside it.",
  run: (context) => withSpread(context, statements, gather(context.sentences, (sentence, at) => (sentence.claims.length === 0 ? undefined : [shareNeeded(sentence), shareOfCounts(sentence), notAllOfThem(sentence), candidates(sentence, context.sentences[at + 1]), ...gather(sentence.claims, (vote) => {
    const tally = tallyOf(vote);
    if (!tally) return undefined;
    return [marginNext(tally, sentence, context.sentences[at + 1]), stateMargin(context, tally, sentence), stateUnanimity(context, tally, sentence, context.sentences[at - 1]), stateThreshold(tally, sentence, context.sentences[at + 1], context.sentences[at - 1]), stateSides(context, tally, sentence), stateTie(context, tally, sentence), shareOfTally(tally, sentence)];
  })]))),
  finds: [
    ["Councillors refused it by 31 votes to 24. The leader of the opposition, who had asked for a recorded vote, said a margin of nine was hardly a ringing endorsement.", { outcome: "review", cause: "wrong_margin" }],
    ["Members rejected the merger by 5,210 votes to 3,940. The 67 per cent who said no had saved it.", { outcome: "review", cause: "wrong_share" }],
    ["The Blues won 41 of the 79 seats. They have a majority of seven over all the others.", { outcome: "review", cause: "wrong_margin" }],
    ["Nineteen of the forty members voted for it and 14 against, giving a majority of five.", { outcome: "ok" }],
    ["The motion was carried unanimously. Nineteen members raised their hands in favour and three voted against.", { outcome: "review", cause: "not_unanimous" }],
    ["They backed the road by 23 votes to 17. “A majority of eight is a mandate,” said the leader.", { outcome: "amend", cause: "wrong_margin" }],
    ["The committee threw it out unanimously, with only the two Greens voting to approve it.", { outcome: "review", cause: "not_unanimous" }],
    ["MPs voted 312 to 298 for the bill, so the government squeaked home by 41.", { outcome: "review", cause: "wrong_margin" }],
    ["The plan passed with 62 per cent, 61,000 people voting yes and 56,300 no.", { outcome: "review", cause: "wrong_share" }],
    ["In a unanimous decision the board agreed to close it, with seven members in favour and two, both from the east, against.", { outcome: "review", cause: "not_unanimous" }],
    ["The House of Commons rejected the amendment by 318 votes to 254, a majority of 64.", { outcome: "ok" }],
    ["MPs rejected the amendment by 318 votes to 254, a majority of 86.", { outcome: "amend", cause: "wrong_margin" }],
    ["The school board voted unanimously on Monday to close two schools. The 6-1 vote followed three hours of debate.", { outcome: "amend", cause: "not_unanimous" }],
    ["They impeached the minister by 58 votes to 33. The motion needed a two-thirds majority, which it met.", { outcome: "amend", cause: "threshold" }],
    ["He kept his seat by 204,310 votes to 198,655, winning by 15,655 votes.", { outcome: "amend", cause: "wrong_margin" }],
    ["Peers voted down the clause by 221 to 198, a government defeat by 33 votes.", { outcome: "amend", cause: "wrong_margin" }],
    ["With 55 votes in favour and 45 against, it cleared the 60 per cent threshold.", { outcome: "amend", cause: "threshold" }],
    ["The ballot produced a tie, 22 votes to 21.", { outcome: "amend", cause: "wrong_margin" }],
    ["In all 325 members voted against the motion and 126 in favour, a margin of 299 votes.", { outcome: "amend", cause: "wrong_margin" }],
    ["The measure won 61.4 per cent of the vote, falling just short of the 60 per cent it needed.", { outcome: "amend", cause: "threshold" }],
    ["The council unanimously approved the plan on Monday by a vote of 8 to 1.", { outcome: "amend", cause: "not_unanimous" }],
    ["Ms Orrin took 18,412 votes to her rival’s 15,967. Her majority of 3,445 was cheered.", { outcome: "amend", cause: "wrong_margin" }],
    ["She won the seat by 12,345 votes to 10,345, a majority of 3,000.", { outcome: "amend", cause: "wrong_margin" }],
    ["Ms Orrin took 18,412 votes to her rival’s 15,967, a majority of 2,445.", { outcome: "ok" }],
    ["The council voted unanimously, 9–2, to close the pool.", { outcome: "amend", cause: "not_unanimous" }],
    ["The amendment passed by 60 votes to 38, clearing the two-thirds threshold.", { outcome: "amend", cause: "threshold" }],
  ],
  ignores: ["She won by 18,412 votes to 15,967, overturning a majority of 6,120.", "Ms Orrin took 18,412 votes to her rival’s 15,967. The Tory majority of 5,201 in 2019 was wiped out.", "The board voted unanimously to close two schools. The 6-1 vote on the budget came later.", "The bill passed by 220 votes to 212, two more than the majority of 218 needed.", "The committee backed it unanimously before the full house passed it by 60 votes to 30."],
};
