import { check, extract } from "../../lib/pipeline";
import { builtInReference } from "../../lib/reference/reference";
import { newsArticles } from "./news";
import type { Claim } from "../../lib/types";
import { median, milliseconds, utf8Bytes } from "./timing";

const newsBytes = 1_000_000;
// The checks are much code that seldom runs: a server has all of it compiled after some thousands of articles.
const warming = 20, rounds = 15;

/** What checking costs beside extracting, over the same articles in the same process, each round on claims freshly read. */
export async function benchCheck(args: readonly string[]): Promise<void> {
  const texts = newsArticles(newsBytes, args);
  const times = { extract: [] as number[], check: [] as number[] };
  let claims = 0, findings = 0, first = 0;
  for (let round = -warming; round < rounds; round++) {
    let articles: { readonly title: string; readonly text: string; readonly published: string; readonly claims: readonly Claim[] }[] = [];
    const extracting = milliseconds(() => { articles = texts.map((text) => ({ title: text.slice(0, text.indexOf("\n")), text, published: "2026-03-04", claims: extract(text).claims })); });
    const checking = milliseconds(() => { findings = 0; for (const article of articles) findings += check(article, builtInReference).length; });
    claims = articles.reduce((n, article) => n + article.claims.length, 0);
    if (round === -warming) first = checking / extracting;
    if (round >= 0) { times.extract.push(extracting); times.check.push(checking); }
  }
  const megabytes = utf8Bytes(texts) / 1e6, [own, base] = [median(times.check), median(times.extract)];
  console.log(`News: ${megabytes.toFixed(1)} MB, ${texts.length} articles, ${claims} claims, ${findings} findings, one thread, median of ${rounds} rounds after ${warming} to warm up`);
  console.log(`  extracting ${(megabytes * 1000 / base).toPrecision(3)} MB/s, checking ${(megabytes * 1000 / own).toPrecision(3)} MB/s: checking costs ${(own / base).toPrecision(3)} of extracting (${first.toPrecision(3)} when nothing was compiled yet)`);
  await Promise.resolve();
}
