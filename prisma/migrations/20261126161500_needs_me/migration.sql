-- What needs somebody first: what changed since its verdict, then what a check would amend, what it would have
-- looked at again, and the rest; each by its priority. The order of lib/store/claim-orders.ts, word for word.
CREATE INDEX "claim_by_need" ON "claim"(
  (CASE WHEN "needs_recheck" IS NOT NULL THEN 0 WHEN "check_outcome" = 'amend' THEN 1 WHEN "check_outcome" = 'review' THEN 2 ELSE 3 END),
  "priority" DESC, "article_id" DESC, "start_offset");
