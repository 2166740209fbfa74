/** Runs one benchmark: `npm run bench -- NAME [ARGUMENT…]`. A benchmark is one file, listed here. */
import { benchCheck } from "./check";
import { benchDesk } from "./desk";
import { benchExtract } from "./extract";

interface Bench {
  readonly says: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const benches: Readonly<Record<string, Bench>> = {
  extract: { says: "speed and memory of the extractor, beside other libraries and on hostile texts", run: benchExtract },
  check: { says: "what checking costs beside extracting", run: benchCheck },
  desk: { says: "lists, keys and races on a desk of 200,000 claims; the number of races as an argument", run: benchDesk },
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
