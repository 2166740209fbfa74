import { english } from "./words/english";

/** What a translation has to give: the same words and sentences, each a string; a missing one is an error of types. */
type Translated<T> = T extends string ? string : T extends (...given: infer A) => string ? (...given: A) => string : { readonly [K in keyof T]: Translated<T[K]> };
export type Words = Translated<typeof english>;

let spoken: Words = english;

/** From now on the screens speak this language; to be called before they are drawn. */
export function speak(language: Words): void { spoken = language; }

type Tree = Readonly<Record<string | symbol, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** A part of the words as it is in the language that is spoken when it is read, however early it was taken. */
function partOf(find: () => Tree): Tree {
  const parts = new Map<string | symbol, Tree>();
  return new Proxy({}, {
    get(_, name) {
      const value = find()[name];
      if (!isTree(value)) return value;
      let part = parts.get(name);
      if (!part) parts.set(name, part = partOf(() => find()[name] as Tree));
      return part;
    },
    has: (_, name) => name in find(),
    ownKeys: () => Reflect.ownKeys(find()),
    getOwnPropertyDescriptor: (_, name) => (name in find() ? { value: find()[name], enumerable: true, configurable: true } : undefined),
  });
}

/** Every word on the screens. Words are added in `words/english/`, and in each translation beside it. */
export const words = partOf(() => spoken) as Words;
