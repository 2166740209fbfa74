/** Exact decimals as plain strings; no floating point. */

/** `value` × 10^places: shift("1.25", 6) is "1250000". */
export function shift(value: string, places: number): string {
  if (places === 0) return tidy(value);
  const negative = value.startsWith("-");
  const [whole = "0", part = ""] = (negative ? value.slice(1) : value).split(".");
  const digits = whole + part;
  const point = whole.length + places;
  const padded = point > digits.length ? digits.padEnd(point, "0") : point < 1 ? digits.padStart(digits.length + 1 - point, "0") : digits;
  const at = Math.max(point, 1);
  return (negative ? "-" : "") + tidy(`${padded.slice(0, at)}.${padded.slice(at)}`);
}

/** Drops leading and trailing zeros: "007.50" is "7.5". */
export function tidy(value: string): string {
  const first = value.charCodeAt(0);
  if (first === 45) return `-${tidy(value.slice(1))}`;
  const last = value.charCodeAt(value.length - 1);
  // Most are tidy as they stand: no zero in front, and none behind a point.
  if (first >= 49 && first <= 57 && ((last >= 49 && last <= 57) || !value.includes("."))) return value;
  const [whole = "", part = ""] = value.split(".");
  let end = part.length;
  while (end > 0 && part[end - 1] === "0") end--;
  let start = 0;
  while (start < whole.length - 1 && whole[start] === "0") start++;
  return (whole.slice(start) || "0") + (end > 0 ? `.${part.slice(0, end)}` : "");
}

/** `value` × a whole number. */
export function times(value: string, factor: number): string {
  const [whole = "0", part = ""] = value.split(".");
  return shift((BigInt(whole + part) * BigInt(factor)).toString(), -part.length);
}

/** a + b, both without sign. */
export function plus(a: string, b: string): string {
  const places = Math.max(a.split(".")[1]?.length ?? 0, b.split(".")[1]?.length ?? 0);
  return shift((BigInt(shift(a, places)) + BigInt(shift(b, places))).toString(), -places);
}

/** numerator ÷ denominator to four places; below a thousandth to thirteen, so that one in a million is not nothing. */
export const fraction = (numerator: number, denominator: number): string => tidy((numerator / denominator).toFixed(numerator / denominator < 0.001 ? 13 : 4));
