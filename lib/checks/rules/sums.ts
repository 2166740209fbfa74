import type { Claim } from "../../types";
import { change } from "../around/change";
import { wonByRuns } from "../around/cricket";
import { difference } from "../around/difference";
import { each } from "../around/each";
import { moveTwice, profitMargin } from "../around/margin";
import { meanOfList } from "../around/mean";
import { ratesApart, sameMoney } from "../around/money-twice";
import { multipleAround } from "../around/multiple";
import { perBase } from "../around/per-base";
import { namesListed, oneAmongThem, oneMoreListed } from "../around/names";
import { remainder } from "../around/poll";
import { prisonTerms } from "../around/prison-terms";
import { barOfMembers, everybodyVoted, moreThanSeats, shortOfBar, shortOfMajority, unanimousAfter } from "../around/seats";
import { share } from "../around/share";
import { anniversaryOf, daysApart, lengthsApart, timesApart, yearsSince } from "../around/span";
import { stake } from "../around/stake";
import { standings } from "../around/standings";
import { around, wordsBefore, wordsBehind, type Neighbourhood, type Relation } from "../around/terms";
import { listAround, total } from "../around/total";
import type { Answer, Check, Context } from "../check";
import type { Passage } from "../passage";
import { holdsAny } from "../sketch";

const relations: readonly Relation[] = [difference, change, share, each, total];
const readings: readonly ((neighbourhood: Neighbourhood) => Answer | undefined)[] = [multipleAround, meanOfList, perBase, ratesApart, sameMoney, listAround, prisonTerms, daysApart, timesApart, yearsSince, standings, stake, shortOfMajority, barOfMembers, everybodyVoted, remainder, wonByRuns, namesListed, oneAmongThem, oneMoreListed, profitMargin, moveTwice, moreThanSeats, shortOfBar, unanimousAfter, anniversaryOf, lengthsApart];

/** What is stated in a sentence and does not come out of the figures around it. Nothing of it is sure. */
function run({ figured, published }: Context, said: readonly Answer[]): Answer[] {
  const spoken = new Set(said.flatMap(({ claims }) => claims)), pairs = new Set(said.flatMap(({ claims }) => claims.flatMap((one) => claims.map((two) => `${one} ${two}`)))), found: Answer[] = [];
  const settled = (one: Claim, two: Claim): boolean => pairs.has(`${one.start} ${two.start}`);
  const add = (answer: Answer | undefined): void => {
    if (!answer || spoken.has(answer.claims[0] ?? -1)) return;
    spoken.add(answer.claims[0] ?? -1);
    found.push(answer.outcome === "amend" ? { ...answer, outcome: "review" } : answer);
  };
  for (const { sentence, paragraph, at } of figured) {
    let windows: readonly Passage[] | undefined;
    const neighbourhood: Neighbourhood = { sentence, get around() { return (windows ??= around(paragraph, at)); }, settled, ...(published === undefined ? {} : { published }) };
    for (const claim of sentence.claims) {
      if (spoken.has(claim.start)) continue;
      const lead = wordsBefore(sentence, claim), tail = wordsBehind(sentence, claim);
      for (const { marks, isStated, read } of relations) if (holdsAny(sentence.kinds, marks) && isStated(claim, lead, tail)) add(read({ claim, sentence, settled, around: neighbourhood.around }));
    }
    for (const read of readings) add(read(neighbourhood));
  }
  return found;
}

export const sums: Check = {
  id: "sums", version: 1, because: "What is stated as a difference, a change, a share, a total or a rate has to come out of the figures around it, in whatever words.",
  run,
  finds: [],
  ignores: [],
};
