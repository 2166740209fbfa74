import type { Answer } from "../check";
import type { Neighbourhood } from "./terms";

const made = /\b(?:piled up|made|posted|scored|reached|totalled|amassed|compiled|finished on|closed on|declared (?:at|on)|total of|replied with) (?<first>\d{2,3})\b/, target = /\b(?:[Ss]et|[Cc]hasing|[Nn]eeding|target of|[Rr]equiring) (?<target>\d{2,3})\b(?: to win)?/, out = /\b(?:dismissed|bowled|skittled|all out|shot out|rolled)\b[^.;\d]{1,30}\b(?:for|at) (?<second>\d{2,3})\b|\b(?<all>\d{2,3}) all out\b/, won = /\bw(?:in|on|ins|inning) by (?:just )?(?<by>\d{1,3}) runs\b|\b(?<margin>\d{1,3})-run (?:win|victory|defeat)\b/;

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
