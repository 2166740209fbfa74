import { ownSets, readLabelled } from "../score/labelled-files";
import { flat, utf8Bytes } from "./timing";

/** Whole news articles repeated up to `bytes`: those of the files given, else the project's own, which hold far more figures than most news. */
export function newsArticles(bytes: number, files: readonly string[]): string[] {
  const sets = files.length > 0 ? files.map((file) => readLabelled(file)) : ownSets().filter(({ name }) => !name.startsWith("sentences/"));
  const articles = sets.flatMap((set) => (set.form === "claims" ? set.texts.map(({ text }) => text) : [])).filter((text) => text.length > 600);
  if (articles.length === 0) throw new Error("There are no labelled articles to measure on: name a file of them.");
  const rounds = Math.ceil(bytes / utf8Bytes(articles));
  return Array.from({ length: rounds }, () => articles.map(flat)).flat();
}
