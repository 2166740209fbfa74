import type { Claim } from "../types";

export interface Tally {
  readonly vote: Claim;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export const tallyOf = (vote: Claim): Tally | undefined =>
  vote.kind === "vote" && vote.for !== undefined && vote.against !== undefined && vote.bound === "exact" ? { vote, yes: vote.for, no: vote.against, abstain: vote.abstain ?? 0 } : undefined;
