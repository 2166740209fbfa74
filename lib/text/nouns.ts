import { irregularSingulars, singularS } from "../lexicon/people";

const known = new Map<string, string>();
const mostKnown = 20_000;

/** The singular of an English noun in lower case; a noun that is singular already comes back as it is. Remembered, as few words make up most of a text. */
export function singular(noun: string): string {
  let one = known.get(noun);
  if (one === undefined) {
    one = workOutSingular(noun);
    if (known.size >= mostKnown) known.clear();
    known.set(noun, one);
  }
  return one;
}

function workOutSingular(noun: string): string {
  const irregular = irregularSingulars.get(noun);
  if (irregular) return irregular;
  if (noun.length < 4 || !noun.endsWith("s") || singularS.has(noun) || noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is")) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith("ves") && /(?:el|l|ar|oa)ves$/.test(noun) && !/(?:alves|elves)$/.test(noun)) return noun.slice(0, -1);
  return noun.slice(0, -1);
}

/** Whether the word looks like a plural noun. */
export function isPlural(noun: string): boolean {
  if (irregularSingulars.has(noun)) return true;
  return noun.length > 3 && noun.endsWith("s") && !singularS.has(noun) && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is") && !noun.endsWith("'s");
}
