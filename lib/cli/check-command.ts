import { defineCommand } from "citty";
import { day } from "../api/claim-query";
import { check, extract } from "../pipeline";
import type { Claim, Finding } from "../types";
import { complain, complaining } from "./complain";
import { slots } from "./extract-command";
import { writeLine } from "./output";
import { readArticles, type InputArticle } from "./read-articles";

export const checkCommand = defineCommand({
  meta: { name: "check", description: "Writes the claims of each article and what the checks say of them as a line of JSON; ends with 1 if anything is to amend. Needs no database." },
  args: { files: { type: "positional", required: false, valueHint: "FILE…", description: "Text files, or .ndjson files with an article a line; without any, NDJSON from standard input" } },
  run: complaining(async ({ args }: { args: { _: string[] } }) => {
    if (args._.length === 0 && process.stdin.isTTY) throw new Error("Name the files to read, or pipe NDJSON in. More: npm run claims -- check --help");
    for await (const article of readArticles(args._)) {
      if (article.id === undefined) complain('This article has no "id".', article.place);
      else {
        const { claims, findings } = checked(article);
        await writeLine({ id: article.id, claims: claims.map((claim) => Object.fromEntries(slots.map((slot) => [slot, claim[slot]]))), findings });
        if (findings.some(({ outcome }) => outcome === "amend")) process.exitCode = 1;
      }
    }
  }),
});

function checked(article: InputArticle): { claims: readonly Claim[]; findings: readonly Finding[] } {
  const { claims } = extract(article.text), { published, place } = article;
  const { error } = day.nullish().safeParse(published?.slice(0, 10));
  if (error) {
    complain(`published: ${error.issues[0]?.message ?? "This is no date."} The article was checked without it.`, place);
    return { claims, findings: check({ ...article, published: null, claims }) };
  }
  return { claims, findings: check({ ...article, claims }) };
}
