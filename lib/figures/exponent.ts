import type { Token } from "../text/tokens";

const wholeNumber = /^\d+$/;
const superscripts = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
/** `× 10^8`, `x 10−30`, `×10⁶`: the exponent and where it ends. */
export function readPowerOfTen(tokens: readonly Token[], i: number): { exponent: number; to: number } | undefined {
  const sign = tokens[i]?.lower;
  if ((sign !== "×" && sign !== "x") || tokens[i + 1]?.lower !== "10") return undefined;
  let k = i + 2, minus = 1, digits = "";
  if (tokens[k]?.lower === "^") k++;
  if (tokens[k] && !tokens[k]!.spaced && /^[-−–⁻]$/.test(tokens[k]!.lower)) { minus = -1; k++; }
  while (tokens[k] && !tokens[k]!.spaced && digits.length < 3) {
    const raised = superscripts.indexOf(tokens[k]!.lower);
    if (raised < 0 && !(k > i + 2 && wholeNumber.test(tokens[k]!.lower))) break;
    digits += raised < 0 ? tokens[k]!.lower : String(raised);
    k++;
  }
  return digits === "" || digits.length > 2 ? undefined : { exponent: minus * Number(digits), to: k };
}
