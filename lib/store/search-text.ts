/** Text for searching is folded here and not in Postgres, so that it does not depend on the server's locale. */

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** What is kept in a `search` column; the parts stay apart. */
export const searchText = (parts: readonly (string | null | undefined)[]): string => fold(parts.filter(Boolean).join("\n"));

/** A LIKE pattern that finds the words as they stand, wildcards included. */
export const searchPattern = (q: string): string => `%${fold(q).replaceAll(/[\\%_]/g, "\\$&")}%`;
