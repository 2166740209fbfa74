import { execFileSync } from "node:child_process";
import { extract } from "../../lib/pipeline";
import { reportHostile } from "./hostile";
import { newsArticles } from "./news";
import { loadPeers, type Peer } from "./peers";
import { median, milliseconds, utf8Bytes } from "./timing";

const newsBytes = 2_000_000;
const rounds = 7;

interface Speed {
  readonly median: number;
  readonly best: number;
}

const own: Peer = { name: "Quantifact", count: (text) => extract(text).claims.length };
const digits: Peer = { name: "bare scan for digits", count: (text) => text.match(/\d/g)?.length ?? 0 };

function slice(articles: readonly string[], bytes: number): string[] {
  let left = bytes;
  const taken = articles.filter((article) => (left -= Buffer.byteLength(article)) > -2000);
  return taken.length > 0 ? taken : articles.slice(0, 1);
}

/** Megabytes of UTF-8 a second, over the rounds; the peers take turns, so that noise hits all alike. */
function measureSpeeds(peers: readonly Peer[], articles: readonly string[]): Map<Peer, Speed> {
  const jobs = peers.map((peer) => ({ peer, texts: peer.sliceBytes === undefined ? articles : slice(articles, peer.sliceBytes), speeds: [] as number[] }));
  let sink = 0;
  for (const { peer, texts } of jobs) for (const text of texts.slice(0, 40)) sink += peer.count(text);
  for (let round = 0; round < rounds; round++) {
    for (const { peer, texts, speeds } of jobs) {
      if (peer.sliceBytes !== undefined && round > 0) continue;
      const time = milliseconds(() => {
        for (const text of texts) sink += peer.count(text);
      });
      speeds.push(utf8Bytes(texts) / 1000 / time);
    }
  }
  if (sink < 0) throw new Error("A library counted below zero.");
  return new Map(jobs.map(({ peer, speeds }) => [peer, { median: median(speeds), best: Math.max(...speeds) }]));
}

function reportMemory(files: readonly string[]): void {
  const output = execFileSync(process.execPath, ["--expose-gc", "lib/cli/run.mjs", "tests/bench/memory-probe.ts", "4000000", ...files], { encoding: "utf8" });
  const { grown, bytes } = JSON.parse(output) as { grown: number; bytes: number };
  console.log(`\nPeak memory: ${(grown / bytes).toFixed(1)} MB more for each MB of text (one text of ${(bytes / 1e6).toFixed(1)} MB).`);
}

/** Arguments: files of labelled articles to measure on instead of the project's own; --alone leaves other libraries out. */
export async function benchExtract(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const articles = newsArticles(newsBytes, files);
  const peers = [own, digits, ...(args.includes("--alone") ? [] : loadPeers())];
  const claims = articles.reduce((sum, article) => sum + own.count(article), 0);
  console.log(`News: ${(utf8Bytes(articles) / 1e6).toFixed(1)} MB, ${articles.length} articles, each its own call, one thread, median of ${rounds} rounds; ${(claims / utf8Bytes(articles) * 1000).toFixed(1)} claims in each KB`);
  const speeds = measureSpeeds(peers, articles);
  const ownSpeed = speeds.get(own) ?? { median: 0, best: 0 };
  for (const [peer, { median: speed }] of speeds) {
    const ratio = ownSpeed.median / speed;
    const note = peer === own ? "" : ratio >= 1 ? `   Quantifact is ${ratio.toPrecision(3)} times as fast` : `   ${(1 / ratio).toPrecision(3)} times as fast as Quantifact`;
    console.log(`  ${peer.name.padEnd(46)}${speed.toPrecision(3).padStart(8)} MB/s${note}`);
  }
  reportHostile(articles, ownSpeed.best);
  reportMemory(files);
}
