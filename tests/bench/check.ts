import { check, extract } from "../../lib/pipeline";
import { builtInReference } from "../../lib/reference/reference";
import { newsArticles } from "./news";
import { median, milliseconds, utf8Bytes } from "./timing";

const newsBytes = 1_000_000;
const rounds = 7;

/** What checking costs beside extracting, over the same articles in the same process. */
export async function benchCheck(args: readonly string[]): Promise<void> {
  const texts = newsArticles(newsBytes, args);
  const articles = texts.map((text) => ({ title: text.slice(0, text.indexOf("\n")), text, published: "2026-03-04", claims: extract(text).claims }));
  const times = { extract: [] as number[], check: [] as number[] };
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    times.extract.push(milliseconds(() => { for (const { text } of articles) extract(text); }));
    times.check.push(milliseconds(() => { findings = 0; for (const article of articles) findings += check(article, builtInReference).length; }));
  }
  const megabytes = utf8Bytes(texts) / 1e6, [own, base] = [median(times.check), median(times.extract)];
  console.log(`News: ${megabytes.toFixed(1)} MB, ${articles.length} articles, ${articles.reduce((n, a) => n + a.claims.length, 0)} claims, ${findings} findings, one thread, median of ${rounds} rounds`);
  console.log(`  extracting ${(megabytes * 1000 / base).toPrecision(3)} MB/s, checking ${(megabytes * 1000 / own).toPrecision(3)} MB/s: checking costs ${(own / base).toPrecision(3)} of extracting`);
  await Promise.resolve();
}
