/** What one unit is in the base unit of its dimension, as a range where the name has several meanings. */
export interface UnitFactor {
  readonly dimension: string;
  readonly low: string;
  readonly high: string;
}

const cldr = "CLDR 48.2 units";
/** Where the factors come from; the catty by Hong Kong law (Cap. 68) at the top and mainland usage at the bottom. */
export const unitSource = { source: `${cldr}; Hong Kong Cap. 68`, date: "2025-11-01" };

export const unitTable: readonly (readonly [dimension: string, units: string])[] = [
  ["length", "metre 1|kilometre 1000|centimetre 0.01|millimetre 0.001|micrometre 0.000001|nanometre 0.000000001|mile 1609.344|nautical mile 1852|yard 0.9144|foot 0.3048|inch 0.0254|fathom 1.8288|furlong 201.168|light-year 9460730472580800|astronomical unit 149597870700"],
  ["area", "square metre 1|square kilometre 1000000|square mile 2589988.110336|hectare 10000|acre 4046.8564224|square foot 0.09290304|square yard 0.83612736|square inch 0.00064516|square centimetre 0.0001|dunam 1000|mu 666.6..666.7"],
  ["volume", "litre 1|millilitre 0.001|cubic metre 1000|cubic centimetre 0.001|cubic foot 28.316846592|cubic kilometre 1000000000000|gallon 3.785411784..4.54609|pint 0.473176473..0.56826125|quart 0.946352946..1.1365225|barrel 158.987..163.66|barrel of oil 158.987294928|megalitre 1000000|gigalitre 1000000000|acre-foot 1233481.83754752"],
  ["mass", "gram 1|kilogram 1000|milligram 0.001|microgram 0.000001|tonne 1000000|kilotonne 1000000000|megatonne 1000000000000|gigatonne 1000000000000000|ton 907184.74..1016046.9088|pound 453.59237|ounce 28.349523125..31.1034768|troy ounce 31.1034768|stone 6350.29318|catty 500..604.79|tael 37.42..37.8|carat 0.2|quintal 100000"],
  ["speed", "metre per second 1|kilometre per hour 0.277777778|kilometre per second 1000|mile per hour 0.44704|knot 0.514444444|foot per second 0.3048"],
  ["power", "watt 1|kilowatt 1000|megawatt 1000000|gigawatt 1000000000|terawatt 1000000000000|horsepower 735.49875..745.7|brake horsepower 735.49875..745.7"],
  ["energy", "kilowatt hour 1|megawatt hour 1000|gigawatt hour 1000000|terawatt hour 1000000000"],
  ["computing", "teraFLOPS 1000000000000|petaFLOPS 1000000000000000|exaFLOPS 1000000000000000000|floating-point operation per second 1"],
  ["data", "byte 1|kilobyte 1000..1024|megabyte 1000000..1048576|gigabyte 1000000000..1073741824|terabyte 1000000000000..1099511627776|petabyte 1000000000000000..1125899906842624"],
  ["pressure", "pascal 1|hectopascal 100|millibar 100|bar 100000|megapascal 1000000|pound per square inch 6894.757293"],
  ["frequency", "hertz 1|kilohertz 1000|megahertz 1000000|gigahertz 1000000000"],
  ["time", "second 1|minute 60|hour 3600|day 86400|week 604800|fortnight 1209600"],
];

const factors: ReadonlyMap<string, UnitFactor> = new Map(unitTable.flatMap(([dimension, units]) => units.split("|").map((entry) => {
  const at = entry.lastIndexOf(" "), [low = "", high = low] = entry.slice(at + 1).split("..");
  return [entry.slice(0, at), { dimension, low, high }] as const;
})));

/** The factor of a unit by the name that claims give it; undefined where it cannot be converted. */
export const unitFactor = (unit: string): UnitFactor | undefined => factors.get(unit);

/** Every unit with its factor, by dimension; the first of a dimension is its base. */
export const unitFactors = (): readonly (UnitFactor & { readonly unit: string })[] => [...factors].map(([unit, factor]) => ({ unit, ...factor }));
