/** Run in a process of its own: prints how much the peak of resident memory grew, in bytes, for one text. */
import { extract } from "../../lib/pipeline";
import { newsArticles } from "./news";

const [bytes = "1000000", ...files] = process.argv.slice(2);
const articles = newsArticles(Number(bytes), files);
const text = articles.join("\n\n");
for (let round = 0; round < 20; round++) extract(articles[round % articles.length] ?? "");
const before = process.resourceUsage().maxRSS;
const { claims } = extract(text);
const grown = (process.resourceUsage().maxRSS - before) * 1024;
console.log(JSON.stringify({ grown, bytes: Buffer.byteLength(text), claims: claims.length }));
