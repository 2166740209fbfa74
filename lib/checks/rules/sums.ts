import { change } from "../around/change";
import { difference } from "../around/difference";
import { each } from "../around/each";
import { multipleAround } from "../around/multiple";
import { share } from "../around/share";
import { around, wordsBefore, wordsBehind, type Relation } from "../around/terms";
import { listAround, total } from "../around/total";
import type { Answer, Check, Context } from "../check";
import { holdsAny } from "../sketch";
import type { Claim } from "../../types";

const relations: readonly Relation[] = [difference, change, share, each, total];

/** What is stated in a sentence and does not come out of the figures around it. Nothing of it is sure. */
function run({ figured }: Context, said: readonly Answer[]): Answer[] {
  const spoken = new Set(said.flatMap(({ claims }) => claims)), pairs = new Set(said.flatMap(({ claims }) => claims.flatMap((one) => claims.map((two) => `${one} ${two}`)))), found: Answer[] = [];
  const add = (answer: Answer | undefined): void => {
    if (!answer || answer.claims.some((start, i) => i === 0 && spoken.has(start))) return;
    spoken.add(answer.claims[0] ?? -1);
    found.push(answer.outcome === "amend" ? { ...answer, outcome: "review" } : answer);
  };
  const settled = (one: Claim, two: Claim): boolean => pairs.has(`${one.start} ${two.start}`);
  for (const { sentence, paragraph, at, kinds } of figured) {
    if (kinds.length < 2 && (paragraph[at + 1]?.claims.length ?? 0) === 0) continue;
    let windows: ReturnType<typeof around> | undefined;
    for (const claim of sentence.claims) {
      if (spoken.has(claim.start)) continue;
      const lead = wordsBefore(sentence, claim), tail = wordsBehind(sentence, claim);
      for (const { marks, isStated, read } of relations) if (holdsAny(sentence.kinds, marks) && isStated(claim, lead, tail)) add(read({ claim, sentence, around: (windows ??= around(paragraph, at)), settled }));
    }
    add(multipleAround({ sentence, around: (windows ??= around(paragraph, at)), settled }));
    add(listAround(sentence, paragraph[at - 1]));
  }
  return found;
}

export const sums: Check = {
  id: "sums", version: 1, because: "What is stated as a difference, a change, a share, a total or a rate has to come out of the figures around it, in whatever words.",
  run,
  finds: [],
  ignores: [],
};
