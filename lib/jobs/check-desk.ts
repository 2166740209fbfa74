import { acrossArticles } from "../checks/across-articles";
import { check, checkBook } from "../pipeline";
import { edition } from "../reference/edition";
import type { Reference } from "../reference/reference";
import type { Database } from "../store/database";
import { findUnchecked } from "../store/find-unchecked";
import { readTextToCheck } from "../store/read-text-to-check";
import { recordFindings } from "../store/record-findings";
import { compareSeries } from "./compare-series";
import { deskReference } from "./read-reference";

/** Names the checks with their versions and the reference data: findings made with anything else are made again. */
export const checkedWith = (reference: Reference): string => `${[...checkBook, acrossArticles].map(({ id, version }) => `${id} ${version}`).join(", ")}; reference ${edition(reference)}`;

/**
 * Runs the checks over an article's newest text and keeps what they say. To be called after anything that changes
 * its claims, its title or its date. An unknown article is passed over. Without `reference` it is the desk's own.
 */
export async function checkArticle(db: Database, articleId: string, given?: Reference): Promise<void> {
  const article = await readTextToCheck(db, articleId);
  if (!article) return;
  const reference = given ?? (await deskReference(db));
  await recordFindings(db, article, [...check(article, reference), ...(await compareSeries(db, article))], checkedWith(reference));
}

interface Options {
  readonly reference?: Reference;
  readonly signal?: AbortSignal;
  /** Told of an article that could not be checked; the rest goes on. */
  readonly report?: (error: unknown, articleId: string) => void;
}

const batch = 50;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/**
 * Checks every article that was not yet checked with these checks and this reference data, and says how many.
 * It may be stopped and started at any time: what is done stays done. To be called at start and after a change of
 * reference data.
 */
export async function checkDesk(db: Database, { reference: given, signal, report }: Options = {}): Promise<number> {
  const reference = given ?? (await deskReference(db));
  const mark = checkedWith(reference);
  let done = 0;
  for (let after = beforeAll; ;) {
    const ids = await findUnchecked(db, mark, after, batch);
    for (const id of ids) {
      if (signal?.aborted) return done;
      try {
        await checkArticle(db, id, reference);
        done += 1;
      } catch (error) {
        if (!report) throw error;
        report(error, id);
      }
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < batch) return done;
    after = last;
  }
}

/** Starts `checkDesk` and does not wait for it; where it breaks off, the next start of the desk goes on. */
export function checkInBackground(db: Database): void {
  const report = (error: unknown, id?: string): void => console.error(id === undefined ? "Checking the articles again stopped early:" : `Article ${id} could not be checked:`, error);
  checkDesk(db, { report }).catch((error: unknown) => report(error));
}
