/** Who is meant by an @ in a comment. Pure. */
interface Named { readonly id: string; readonly name: string }

/**
 * The people whose whole name stands after an @, in the order of the text, each once. The longest name that
 * fits is meant: `@Ann Lee` is not Ann. Capital letters make no difference.
 */
export function mentionsIn<P extends Named>(text: string, people: readonly P[]): readonly P[] {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<P>();
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    // An @ within a word is part of an address.
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) continue;
    const rest = text.slice(at + 1).toLowerCase();
    const meant = byLength.find(({ name }) => name !== "" && rest.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)));
    if (meant) found.add(meant);
  }
  return [...found];
}
