import type { RuleBook, RuleRecord } from "../api/contract";
import { acrossArticles } from "../checks/across-articles";
import { checkBook, ruleBook } from "../pipeline";
import { countByCheck } from "../store/count-by-check";
import { countByRule } from "../store/count-by-rule";
import type { Database } from "../store/database";

const unsaid = { amend: 0, review: 0, ok_rounded: 0, ok: 0, agreed: 0, overruled: 0 };
const never = { fired: 0, verified: 0, disputed: 0, dismissed: 0 };

/** Every rule in the order of the book with its counts; then those that fired here and have left the book since. */
export async function readRuleBook(db: Database): Promise<RuleBook> {
  const [rules, checks] = await Promise.all([countByRule(db), countByCheck(db)]);
  const counts = new Map(rules.map(({ id, ...counted }) => [id, counted]));
  const items = ruleBook.map(({ id, part, because, finds, ignores }): RuleRecord => {
    const counted = counts.get(id) ?? never;
    counts.delete(id);
    return { id, part, because, finds: [...finds], ignores: [...ignores], ...counted };
  });
  const former = [...counts].map(([id, counted]): RuleRecord => ({ id, part: "former", because: "", finds: [], ignores: [], ...counted }));
  const scores = new Map(checks.map((score) => [score.id, score]));
  const book = [...checkBook.map(({ id, because, finds, ignores }) => ({ id, because, finds: finds.map(([text]) => text), ignores: ignores.map((one) => (typeof one === "string" ? one : one[0])) })), { ...acrossArticles, finds: [], ignores: [] }];
  return { items: [...items, ...former], checks: book.map(({ id, because, finds, ignores }) => ({ ...unsaid, ...scores.get(id), id, because, finds, ignores })) };
}
