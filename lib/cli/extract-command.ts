import { defineCommand } from "citty";
import { extract } from "../pipeline";
import type { Claim } from "../types";
import { complain, complaining } from "./complain";
import { writeLine } from "./output";
import { readArticles, type InputArticle } from "./read-articles";

export const slots = [
  "start", "end", "quote", "kind", "value", "high", "vague", "bound", "unit", "per", "change", "about", "source",
  "for", "against", "abstain", "harm", "restates", "rule", "confidence", "priority",
] as const satisfies readonly (keyof Claim)[];

export const extractCommand = defineCommand({
  meta: { name: "extract", description: "Writes the claims of each article as a line of JSON. Needs no database." },
  args: { files: { type: "positional", required: false, valueHint: "FILE…", description: "Text files, or .ndjson files with an article a line; without any, NDJSON from standard input" } },
  run: complaining(async ({ args }: { args: { _: string[] } }) => {
    if (args._.length === 0 && process.stdin.isTTY) throw new Error("Name the files to read, or pipe NDJSON in. More: npm run claims -- extract --help");
    for await (const article of readArticles(args._)) {
      if (article.id === undefined) complain('This article has no "id".', article.place);
      else await writeLine({ id: article.id, claims: claimsOf(article) });
    }
  }),
});

// JSON leaves out what is undefined, so an absent slot is absent.
const claimsOf = ({ text }: InputArticle) =>
  extract(text).claims.map((claim) => Object.fromEntries(slots.map((slot) => [slot, claim[slot]])));
