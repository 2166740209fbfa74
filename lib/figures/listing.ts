import { cardinals, denominators, scales, vagueScales, vulgarFractions } from "../lexicon/numbers";
import { Type, type Token } from "../text/tokens";

const fewest = 30;
const share = 0.14;

function isNumber(token: Token): boolean {
  if (token.type === Type.Digits) return true;
  if (token.type === Type.Word) return cardinals.has(token.lower) || denominators.has(token.lower) || scales.has(token.lower) || vagueScales.has(token.lower);
  return token.type === Type.Symbol && vulgarFractions.has(token.lower);
}

/** Whether the tokens `from` to `to` hold more numbers than prose ever does: a table, a listing, a fixture list. Linear, and asked once a sentence. */
export function isListing(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < fewest) return false;
  let numbers = 0;
  for (let i = from; i < to; i++) if (isNumber(tokens[i]!)) numbers++;
  return numbers >= fewest && numbers >= share * (to - from);
}
