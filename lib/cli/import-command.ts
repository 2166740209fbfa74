import { defineCommand } from "citty";
import { NewArticle } from "../api/contract";
import { importArticle } from "../jobs/import-article";
import { check } from "./check";
import { complain, complaining } from "./complain";
import { writeLine } from "./output";
import { readArticles, type InputArticle } from "./read-articles";
import { withDesk } from "./with-desk";

const by = { actor: "shell", name: "Command line" };
interface Given { readonly title?: string | undefined; readonly outlet?: string | undefined; readonly published?: string | undefined; readonly url?: string | undefined }

export const importCommand = defineCommand({
  meta: { name: "import", description: "Puts articles on the desk. A text that is there already is left as it is." },
  args: {
    files: { type: "positional", required: true, valueHint: "FILE…", description: "Text files, or .ndjson files with an article a line ({\"text\", \"title\", \"published\", \"outlet\", \"url\"}); - is standard input" },
    title: { type: "string", description: "Title of a single text file; else its first line, else the file's name" },
    outlet: { type: "string", description: "Who published it" },
    published: { type: "string", valueHint: "YYYY-MM-DD", description: "When it was published" },
    url: { type: "string", description: "Where it stands" },
  },
  run: complaining(async ({ args }: { args: Given & { _: string[] } }) => {
    if (args.title !== undefined && args._.length > 1) throw new Error("--title is for one file. Leave it out: each file's first line is its title.");
    await withDesk(async (db) => {
      for await (const input of readArticles(args._)) {
        try {
          const article = articleOf(input, args);
          await writeLine({ ...(await importArticle(db, article, by)), title: article.title });
        } catch (error) {
          complain(error, input.place);
        }
      }
    });
  }),
});

function articleOf(input: InputArticle, given: Given): NewArticle {
  const text = input.file ? input.text.replace(/^\ufeff/, "") : input.text;
  const title = given.title ?? input.title ?? firstLine(text) ?? (input.file === undefined ? undefined : String(input.id));
  const slots = { title, text, outlet: input.outlet ?? given.outlet, published: input.published ?? given.published, url: input.url ?? given.url };
  return check(NewArticle, Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)));
}

/** The first line with words, where it is short enough for a title and an article follows. */
function firstLine(text: string): string | undefined {
  const words = text.trim();
  const end = words.search(/[\r\n]/);
  return end > 0 && end < 200 ? words.slice(0, end).trim() : undefined;
}
