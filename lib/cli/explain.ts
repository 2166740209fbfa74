/** npm run explain -- "text": the run in words. Without an argument it reads standard input. */
import { text } from "node:stream/consumers";
import { extract } from "../pipeline";

const given = process.argv.slice(2).join(" ") || await text(process.stdin);
for (const claim of extract(given).claims) console.log(`${claim.quote}\t${claim.kind}\t${claim.rule}`);
