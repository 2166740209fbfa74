/** A small desk drawn by chance from a seed: equal keys, missing slots, every status, for lists and counts. */
import { recordSteps } from "../../lib/store/record-steps";
import type { Database } from "../../lib/store/database";
import { storeArticle } from "../../lib/store/store-article";
import { kinds, type Claim } from "../../lib/types";

/** Numbers from 0 up to 1 that follow the seed (mulberry32). */
export function chance(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(next: () => number, values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;

const outlets = [undefined, "Courier", "The Post, weekly", "Back\\slash"];
const sources = [undefined, undefined, "the ministry", "Dr. Nobody, PhD"];
const units = ["USD", "person", "km"];
const values = [null, "1", "1.0", "2.5", "1000000000000000000000.5", "1000000000000000000000.25", "-3"];

export async function oddDesk(db: Database, { articles, claims, seed }: { articles: number; claims: number; seed: number }): Promise<void> {
  const next = chance(seed);
  const by = { actor: "user:0190a000-0000-7000-8000-000000000001", name: "Edi" };
  for (let i = 0; i < articles; i++) {
    const text = Array.from({ length: claims }, (_, n) => `In ${pick(next, ["Ärzte", "harbour", "the flood"])} ${n + 100} of them.`).join(" ");
    const title = pick(next, ["Flood", "flood tolls", "Ärzte", "budget"]);
    const outlet = pick(next, outlets);
    const published = pick(next, [undefined, "2026-01-02", "2026-01-02", "2025-12-31"]);
    await storeArticle(db, {
      article: { title, text: `${text} ${i}`, ...(outlet && { outlet }), ...(published && { published }) },
      claims: Array.from({ length: claims }, (_, n) => drawn(next, text.indexOf(` ${n + 100} of`) + 1, String(n + 100))), rejections: [], extractor: "test",
    }, by);
  }
  for (const { id } of await db.claim.findMany({ select: { id: true }, orderBy: { id: "asc" } })) {
    const fate = next();
    const seen = { claims: [{ id, version: 1 }], by, idempotencyKey: id };
    if (fate < 0.25) await recordSteps(db, { ...seen, step: { act: "verdict", verdict: { status: "verified", note: "ok" } } });
    else if (fate < 0.4) await recordSteps(db, { ...seen, step: { act: "verdict", verdict: { status: "disputed", reason: "outdated", note: "old" } } });
    else if (fate < 0.5) await recordSteps(db, { ...seen, step: { act: "verdict", verdict: { status: "unverified", dismissed: true, note: "no" } } });
  }
}

function drawn(next: () => number, start: number, quote: string): Claim {
  const source = pick(next, sources);
  const kind = pick(next, kinds.slice(0, 5));
  return {
    start, end: start + quote.length, quote, kind, value: pick(next, values), bound: "exact", unit: pick(next, units), ...(source && { source }),
    rule: `${kind}/${pick(next, ["noun", "of"])}`, confidence: pick(next, [0.5, 0.5, 0.75]), priority: pick(next, [10, 10, 60]), reasons: [],
  };
}
