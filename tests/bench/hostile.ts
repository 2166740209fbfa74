import { extract } from "../../lib/pipeline";
import { adversaries, type Adversary } from "./adversarial";
import { flat, milliseconds } from "./timing";

const sizes = [8_000, 32_000, 128_000, 400_000, 1_000_000];
/** Where a smaller text is already this many times slower than news, the larger one is not tried. */
const hopeless = 15;
const allowed = 2;

/** Time per byte as a multiple of that of news (`newsSpeed` in MB/s), at the largest size that was worth trying. */
function measure(adversary: Adversary, newsSpeed: number): { times: number; bytes: number } {
  let times = 0;
  let bytes = 0;
  for (const size of sizes) {
    const text = flat(adversary.make(size));
    bytes = Buffer.byteLength(text);
    const runs = Array.from({ length: 3 }, () => milliseconds(() => void extract(text)));
    times = Math.min(...runs) / (bytes / 1000 / newsSpeed);
    if (times > hopeless) break;
  }
  return { times, bytes };
}

/** Best of three on each hostile text against the best round on news: noise from outside only ever adds. */
export function reportHostile(articles: readonly string[], newsSpeed: number): void {
  const found = adversaries(articles.slice(0, 400)).map((adversary) => ({ name: adversary.name, ...measure(adversary, newsSpeed) }));
  const slow = found.filter(({ times }) => times > allowed);
  console.log(`\nHostile texts of 1 MB, time per byte as a multiple of news (allowed: ${allowed})`);
  for (const { name, times, bytes } of found.sort((a, b) => b.times - a.times)) {
    const note = bytes < 700_000 ? `  given up at ${Math.round(bytes / 1000)} kB` : "";
    console.log(`  ${name.padEnd(28)}${times.toFixed(2).padStart(8)}${times > allowed ? "  TOO SLOW" : ""}${note}`);
  }
  console.log(slow.length === 0 ? "None is too slow." : `${slow.length} of ${found.length} too slow.`);
}
