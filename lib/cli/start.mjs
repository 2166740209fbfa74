// npm start. Plain JavaScript, so that an old Node gets a sentence and not a syntax error.
import { run } from "./run.mjs";

await run("lib/cli/serve.ts", process.argv.slice(2));
