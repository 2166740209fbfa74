import type { Bound, Harm, Kind, Outcome } from "@/lib/types";
import type { Reason, Role } from "@/lib/api/contract";
import type { Standing } from "@/components/status/standing";

export const status: Record<Standing, string> = { unverified: "Unverified", verified: "Verified", disputed: "Disputed", dismissed: "Not a claim" };
export const role: Record<Role, string> = { viewer: "viewer", editor: "editor", administrator: "administrator" };
export const kind: Record<Kind, string> = {
  casualty: "Casualty", vote: "Vote", money: "Money", percentage: "Percentage", ratio: "Ratio", count: "Count",
  measurement: "Measurement", duration: "Duration", age: "Age", score: "Score", rank: "Rank",
};
export const bound: Record<Bound, string> = {
  exact: "exactly", about: "about", more_than: "more than", at_least: "at least", less_than: "less than", at_most: "at most",
};
export const harm: Record<Harm, string> = { killed: "killed", injured: "injured", missing: "missing", displaced: "displaced" };
export const reason: Record<Reason, string> = {
  wrong_value: "The value is wrong", magnitude: "Wrong magnitude, such as million for billion", unit: "The unit is wrong",
  bad_conversion: "The conversion is wrong", arithmetic: "The sum does not add up", outdated: "Outdated",
  misattributed: "Credited to the wrong source", conflicting_sources: "Sources disagree",
  unsupported: "Nothing supports it", misleading_context: "True, but misleading here",
};
export const outcome: Record<Outcome, string> = { amend: "Amend", review: "Look again", ok_rounded: "Agrees, rounded", ok: "Agrees" };
export const facet = { needs_recheck: "Needs another look", unresolved: "Cannot tell", second_check: "Second check" } as const;
export const evidenceKind = { official: "Official record", data: "Data", report: "Report", interview: "Interview", calculation: "Calculation", other: "Other" } as const;
export const evidenceRank = { primary: "primary", secondary: "secondary" } as const;
export const changeName = { increase: "increase", decrease: "decrease" } as const;
/** The slots of a claim, as people set them. */
export const slot = {
  kind: "Kind", value: "Value", high: "Upper end", bound: "Bound", unit: "Unit", per: "Per", change: "Change", about: "Counts", source: "Source",
  for: "Votes for", against: "Votes against", abstain: "Abstaining", harm: "Harm",
} as const;
