import type { Answer } from "../check";
import type { Neighbourhood } from "./terms";

const made = /\b(?:piled up|made|posted|scored|reached|totalled|amassed|compiled|finished on|closed on|declared (?:at|on)|total of|replied with) (?<first>\d{2,3})\b/, target = /\b(?:[Ss]et|[Cc]hasing|[Nn]eeding|target of|[Rr]equiring) (?<target>\d{2,3})\b(?: to win)?/, out = /\b(?:dismissed|bowled|skittled|all out|shot out|rolled)\b[^.;\d]{1,30}\b(?:for|at) (?<second>\d{2,3})\b|\b(?<all>\d{2,3}) all out\b/, won = /\b(?:w(?:in|on|ins|inning|inners)|los(?:e|t|es|ing)|beat(?:en|ing)? (?:\p{L}+ )?|victor(?:s|y|ious)) by (?:just )?(?<by>\d{1,3}) runs\b|\b(?<margin>\d{1,3})-run (?:win|victory|defeat)\b/u;

const runs = /\b(?<runs>\d{2,4}) runs\b/, innings = /\b(?<innings>\d{1,3}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: of (?:his|her|their))?(?: [a-z]+)? innings\b/, average = /\baverage(?: of| is| was| stands at)? (?<average>\d{1,3}(?:\.\d{1,2})?)\b/, always = /\b(?:dismissed|out) (?:every time|each time|in (?:all|each|every))|\b[Dd]ismissed in all\b|\ball of which\b|\bcompleted innings\b/, words = ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** `412 runs in eight innings and been dismissed every time. His average of 61.5`: who was not out has a higher one, and never a lower. */
export function batting({ sentence, around }: Neighbourhood): Answer | undefined {
  const stated = average.exec(sentence.words), said = Number(stated?.groups?.["average"]), claim = stated && sentence.claims.find(({ start, end }) => start >= sentence.start + stated.index && end <= sentence.start + stated.index + stated[0].length);
  if (!stated || !claim) return undefined;
  for (const passage of around) {
    const made = runs.exec(passage.words)?.groups?.["runs"], many = innings.exec(passage.words)?.groups?.["innings"];
    if (made === undefined || many === undefined) continue;
    const times = words.includes(many) ? words.indexOf(many) + 3 : Number(many), exact = Number(made) / times;
    if (/\b(?:wickets?|conceded|not out)\b/.test(passage.words) || said >= exact * 0.985 && (!always.test(passage.words) || said <= exact * 1.015)) return undefined;
    return { outcome: "review", claims: [claim.start], inputs: { runs: made, innings: many, average: claim.quote }, formula: `${made} ÷ ${many}`, cause: "wrong_rate", working: `${made} ÷ ${many} = ${Math.round(exact * 100) / 100}; the text says ${claim.quote}.` };
  }
  return undefined;
}

/** `made 286 for seven … bowled the visitors out for 241 to win by 55 runs`: one innings each; whoever is set 287 has to beat 286. */
export function wonByRuns({ sentence, around }: Neighbourhood): Answer | undefined {
  const found = won.exec(sentence.words), by = Number(found?.groups?.["by"] ?? found?.groups?.["margin"]), claim = found && sentence.claims.find(({ start, end }) => start >= sentence.start + found.index && end <= sentence.start + found.index + found[0].length);
  if (!found || !claim) return undefined;
  for (const { words } of around) {
    if (/\b(?:innings|first|second|follow-on|lead of|days?)\b/.test(words.replace(/\bsecond on\b|\bfirst (?:win|victory)\b/, ""))) return undefined;
    const last = out.exec(words)?.groups, second = Number(last?.["second"] ?? last?.["all"]), set = target.exec(words)?.groups?.["target"], first = set === undefined ? Number(made.exec(words)?.groups?.["first"]) : Number(set) - 1;
    if (!(second > 0) || !(first > second)) continue;
    if (first - second === by || set !== undefined && first + 1 - second === by) return undefined;
    return { outcome: "review", claims: [claim.start], inputs: { first: String(first), second: String(second), margin: claim.quote }, formula: `${first} − ${second}`, cause: "wrong_margin", working: `${first} less ${second} is ${first - second} runs; the text says ${claim.quote}.` };
  }
  return undefined;
}
