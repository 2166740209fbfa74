import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Database } from "../store/database";
import { listArticles } from "../store/list-articles";
import { changeSetting, keepSetting } from "../store/keep-setting";
import { importArticle } from "./import-article";

interface Sample { readonly file: string; readonly title: string; readonly outlet: string; readonly published: string }

const by = { actor: "shell", name: "Sample desk" };

/**
 * Puts the sample articles on a desk that has none, once in its life, and says how many. A start that was
 * killed half-way is finished by the next one: the same text never makes two articles.
 */
export async function loadSamples(db: Database, folder: string = path.join("prisma", "samples")): Promise<number> {
  const state = await keepSetting(db, "samples", await isEmpty(db) ? "loading" : "not wanted");
  if (state !== "loading") return 0;
  const samples = JSON.parse(await readFile(path.join(folder, "index.json"), "utf8")) as readonly Sample[];
  for (const { file, title, outlet, published } of samples)
    await importArticle(db, { title, outlet, published, text: await readFile(path.join(folder, file), "utf8") }, by);
  await changeSetting(db, "samples", "loaded");
  return samples.length;
}

const isEmpty = async (db: Database): Promise<boolean> => (await listArticles(db, { limit: 1 })).items.length === 0;
