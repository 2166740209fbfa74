import type { ClaimRecord } from "@/lib/api/contract";

/** A claim record with every slot empty, but for what is given. */
export function claimRecord(given: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: "0190a000-0000-7000-8000-000000000001",
    article: { id: "0190a000-0000-7000-8000-0000000000aa", title: "A title", outlet: null, published: null },
    start: 0, end: 1, quote: "1", before: "", after: "", kind: "count", value: "1", high: null, vague: false, bound: "exact",
    unit: null, per: null, change: null, about: null, source: null, for: null, against: null, abstain: null, harm: null,
    restates: null, rule: "count/noun", confidence: 0.9, priority: 10, reasons: [], origin: "extractor", corrected: [], withdrawn: false, check: null, status: "unverified", dismissed: false,
    version: 1, reason: null, note: null, correctValue: null, decidedBy: null, decidedAt: null,
    needsRecheck: null, unresolved: false, secondCheck: null, firstAnswer: null, assignee: null, assigneeName: null, hasEvidence: false, ...given,
  };
}
