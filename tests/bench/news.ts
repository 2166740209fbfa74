import { ownSets, readLabelled } from "../score/labelled-files";
import { flat, utf8Bytes } from "./timing";

/** Whole news articles, the project's own and those of the files given, repeated up to `bytes`. */
export function newsArticles(bytes: number, files: readonly string[]): string[] {
  const sets = [...ownSets().filter(({ name }) => !name.startsWith("sentences/")), ...files.map((file) => readLabelled(file))];
  const articles = sets.flatMap((set) => (set.form === "claims" ? set.texts.map(({ text }) => text) : [])).filter((text) => text.length > 600);
  if (articles.length === 0) throw new Error("There are no labelled articles to measure on: name a file of them.");
  const rounds = Math.ceil(bytes / utf8Bytes(articles));
  return Array.from({ length: rounds }, () => articles.map(flat)).flat();
}
