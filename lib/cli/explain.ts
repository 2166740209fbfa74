/** npm run explain -- "text": the run over a text in words. Without an argument it reads standard input. */
import { text } from "node:stream/consumers";
import { explain } from "../explain";

const given = process.argv.slice(2).join(" ");
if (!given && process.stdin.isTTY) {
  console.error('Say what to explain: npm run explain -- "The death toll has passed 7,000."');
  process.exitCode = 1;
} else {
  console.log(explain(given || await text(process.stdin)));
}
