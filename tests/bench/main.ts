/** Runs one benchmark: `npm run bench -- NAME [ARGUMENT…]`. A benchmark is one file, listed here. */
import { benchExtract } from "./extract";

interface Bench {
  readonly says: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const benches: Readonly<Record<string, Bench>> = {
  extract: { says: "speed and memory of the extractor, beside other libraries and on hostile texts", run: benchExtract },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench === undefined) {
  const list = Object.entries(benches).map(([key, { says }]) => `  ${key}  ${says}`);
  console.error(["Which benchmark? npm run bench -- NAME", ...list].join("\n"));
  process.exitCode = 2;
} else {
  await bench.run(args);
}
