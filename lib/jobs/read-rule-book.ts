import type { RuleBook, RuleRecord } from "../api/contract";
import { ruleBook } from "../pipeline";
import { countByRule } from "../store/count-by-rule";
import type { Database } from "../store/database";

const never = { fired: 0, verified: 0, disputed: 0, dismissed: 0 };

/** Every rule in the order of the book with its counts; then those that fired here and have left the book since. */
export async function readRuleBook(db: Database): Promise<RuleBook> {
  const counts = new Map((await countByRule(db)).map(({ id, ...counted }) => [id, counted]));
  const items = ruleBook.map(({ id, part, because, finds, ignores }): RuleRecord => {
    const counted = counts.get(id) ?? never;
    counts.delete(id);
    return { id, part, because, finds: [...finds], ignores: [...ignores], ...counted };
  });
  const former = [...counts].map(([id, counted]): RuleRecord => ({ id, part: "former", because: "", finds: [], ignores: [], ...counted }));
  return { items: [...items, ...former] };
}
