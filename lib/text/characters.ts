/** Character classes by UTF-16 unit; a table for the first 1,024 units, a property test above them. */
export const enum Class { Other = 0, Letter = 1, Digit = 2, Space = 3, Symbol = 4, Break = 5 }

const mark = /[\p{L}\p{M}]/u;
const symbols = "$£€¥₹₩₽₺₦₱₫฿₪₴₵₡₸₮₲₭៛₼₾₿￥%‰°½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘¢′″℃℉";

function classify(unit: number): Class {
  const c = String.fromCharCode(unit);
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x0b || unit === 0x0c) return Class.Break;
  if (unit >= 48 && unit <= 57) return Class.Digit;
  if (unit >= 0xff10 && unit <= 0xff19) return Class.Digit;
  if (symbols.includes(c)) return Class.Symbol;
  if (/\s/.test(c) || unit === 0x200b || unit === 0xfeff) return Class.Space;
  return mark.test(c) || (unit >= 0xd800 && unit <= 0xdfff) ? Class.Letter : Class.Other;
}

const table = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) table[unit] = classify(unit);

export const classOf = (unit: number): Class => table[unit]!;
/** The class of the unit at `i`; `Other` past the end. */
export const classAt = (text: string, i: number): Class => table[text.charCodeAt(i)] ?? Class.Other;
