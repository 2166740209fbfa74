/** Number words of English news writing. Data only. */

/** Cardinals below a hundred. */
export const cardinals: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}));

/** Powers of ten that multiply what stands before them; lakh and crore as in Indian English. */
export const scales: ReadonlyMap<string, number> = new Map(Object.entries({
  hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15, quintillion: 18,
  lakh: 5, lakhs: 5, crore: 7, crores: 7, mn: 6, mln: 6, bn: 9, bln: 9, tn: 12, trn: 12,
}));

/** Short scales that are ambiguous with units: taken only where nothing else fits. */
export const shortScales: ReadonlyMap<string, number> = new Map(Object.entries({ k: 3, m: 6, mm: 6, b: 9, t: 12 }));

/** Counting units that multiply by something other than a power of ten. */
export const multiples: ReadonlyMap<string, number> = new Map(Object.entries({ dozen: 12, score: 20 }));

/** Magnitudes named without a number. */
export const vagueScales: ReadonlySet<string> = new Set([
  "dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions", "trillions", "lakhs", "crores",
]);

/** Words that make a following scale vague: `several hundred`, `a few dozen`. */
export const vagueLeads: ReadonlySet<string> = new Set(["several", "few", "many", "couple"]);

/** Denominators of fractions, by word. */
export const denominators: ReadonlyMap<string, number> = new Map(Object.entries({
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5,
  sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
  twelfth: 12, twelfths: 12, twentieth: 20, hundredth: 100, hundredths: 100, thousandth: 1000, thousandths: 1000,
}));

/** Fraction characters as a decimal part. */
export const vulgarFractions: ReadonlyMap<string, string> = new Map(Object.entries({
  "½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875", "⅕": "0.2", "⅖": "0.4", "⅗": "0.6", "⅘": "0.8",
}));

export const ordinals: ReadonlyMap<string, number> = new Map(Object.entries({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
  twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
}));
