-- The upper ends of ranges, for the filter by value: few claims have one.
CREATE INDEX "claim_by_high" ON "claim"("high") WHERE "high" IS NOT NULL;
