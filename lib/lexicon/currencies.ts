/**
 * Currencies as news writes them. Codes: ISO 4217 (CLDR 48 for the names).
 * `$` alone is read as the US dollar, `£` as sterling, `¥` as the yen.
 */
export const currencySymbols: ReadonlyMap<string, string> = new Map(Object.entries({
  $: "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₦": "NGN", "₱": "PHP", "₫": "VND", "฿": "THB", "₪": "ILS", "₴": "UAH", "₵": "GHS", "₡": "CRC", "₸": "KZT", "₮": "MNT", "₲": "PYG", "₭": "LAK", "៛": "KHR", "₼": "AZN", "₾": "GEL", "₿": "BTC",
}));

/** Letters before `$` (`HK$`, `NT$`) or after it (`$US`). */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map(Object.entries({
  us: "USD", "u.s": "USD", a: "AUD", au: "AUD", aus: "AUD", c: "CAD", ca: "CAD", can: "CAD", cdn: "CAD", hk: "HKD", nz: "NZD", s: "SGD", sg: "SGD", nt: "TWD", r: "BRL", mx: "MXN", j: "JMD", ja: "JMD", tt: "TTD",
  b: "BND", fj: "FJD", z: "ZWL", zw: "ZWL", n: "NAD", bds: "BBD", ec: "XCD", g: "GYD", l: "LRD", usd: "USD", hkd: "HKD", aud: "AUD", cad: "CAD", sgd: "SGD", nzd: "NZD",
}));

/** Codes and abbreviations that stand before an amount: `USD10m`, `Rs 5 crore`, `RM23.50`, `Sh300`. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map(Object.entries({
  usd: "USD", hkd: "HKD", eur: "EUR", gbp: "GBP", jpy: "JPY", cny: "CNY", rmb: "CNY", cnh: "CNY", aud: "AUD", cad: "CAD", nzd: "NZD", sgd: "SGD", inr: "INR", chf: "CHF", sek: "SEK", nok: "NOK", dkk: "DKK", pln: "PLN", czk: "CZK", huf: "HUF", ron: "RON",
  rub: "RUB", try: "TRY", zar: "ZAR", ngn: "NGN", kes: "KES", ghs: "GHS", ugx: "UGX", tzs: "TZS", egp: "EGP", mad: "MAD", aed: "AED", sar: "SAR", qar: "QAR", kwd: "KWD", bhd: "BHD", omr: "OMR", jod: "JOD", ils: "ILS", nis: "ILS", irr: "IRR", iqd: "IQD",
  brl: "BRL", mxn: "MXN", ars: "ARS", clp: "CLP", cop: "COP", pen: "PEN", krw: "KRW", twd: "TWD", thb: "THB", idr: "IDR", myr: "MYR", php: "PHP", vnd: "VND", pkr: "PKR", bdt: "BDT", lkr: "LKR", npr: "NPR", mmk: "MMK", mop: "MOP", kzt: "KZT", uah: "UAH", xaf: "XAF", xof: "XOF",
  rs: "INR", rm: "MYR", sh: "KES", shs: "KES", ksh: "KES", kshs: "KES", ush: "UGX", tsh: "TZS", ps: "GBP", rp: "IDR", dh: "AED", dhs: "AED", fr: "CHF", sfr: "CHF", nt: "TWD", birr: "ETB", etb: "ETB", fcfa: "XAF", cfa: "XAF", rwf: "RWF", kr: "SEK", tk: "BDT", php$: "PHP", mop$: "MOP", egp$: "EGP", le: "SLE", bds: "BBD",
}));
/** Single letters, taken only when glued to digits: `R2.5bn`, `N50,000`, `K100`. */
export const currencyLetters: ReadonlyMap<string, string> = new Map(Object.entries({ r: "ZAR", n: "NGN", p: "PHP", y: "JPY" }));

/** Names after an amount, singular and plural; adjectives of country are read with them below. */
export const currencyNames: ReadonlyMap<string, string> = new Map(Object.entries({
  dollar: "USD", buck: "USD", euro: "EUR", sterling: "GBP", pound: "GBP", quid: "GBP", yen: "JPY", yuan: "CNY", renminbi: "CNY", won: "KRW", rupee: "INR", rouble: "RUB", ruble: "RUB", lira: "TRY", rand: "ZAR", naira: "NGN", cedi: "GHS", cedis: "GHS", dalasi: "GMD", dalasis: "GMD", leones: "SLE", metical: "MZN", meticais: "MZN", ariary: "MGA", kwanza: "AOA", kwanzas: "AOA", gourde: "HTG", gourdes: "HTG", quetzales: "GTQ", quetzals: "GTQ", guaranies: "PYG", guaranis: "PYG", lempira: "HNL", lempiras: "HNL", colones: "CRC", bolivares: "VES", bolivars: "VES", denars: "MKD", lari: "GEL", manat: "AZN", manats: "AZN", afghanis: "AFN", tugrik: "MNT", tugriks: "MNT", kip: "LAK", riel: "KHR", riels: "KHR", rufiyaa: "MVR", ngultrum: "BTN",
  shilling: "KES", shekel: "ILS", zloty: "PLN", złoty: "PLN", złotys: "PLN", zlotys: "PLN", koruna: "CZK", forint: "HUF", leu: "RON", lei: "RON", lev: "BGN", leva: "BGN", kuna: "HRK", krona: "SEK", kronor: "SEK", krone: "DKK", kroner: "DKK", zł: "PLN", franc: "CHF", peso: "MXN", real: "BRL", reais: "BRL",
  baht: "THB", ringgit: "MYR", rupiah: "IDR", dong: "VND", taka: "BDT", kyat: "MMK", riyal: "SAR", rial: "IRR", dirham: "AED", dinar: "KWD", hryvnia: "UAH", tenge: "KZT", birr: "ETB", kwacha: "ZMW", pula: "BWP", sol: "PEN", soles: "PEN", pataca: "MOP", greenback: "USD", bitcoin: "BTC", bitcoins: "BTC",
}));
/** Names that are ordinary words too: they are money only with a country, a capital context or no other reading. */
export const weakCurrencyNames: ReadonlySet<string> = new Set(["pound", "real", "sol", "won", "franc", "lei", "lev", "buck", "sterling"]);

/** Country words before a currency's name, as `country name` → code. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map(Object.entries({
  "us dollar": "USD", "u.s dollar": "USD", "american dollar": "USD", "hong kong dollar": "HKD", "hk dollar": "HKD", "australian dollar": "AUD", "aussie dollar": "AUD", "canadian dollar": "CAD", "new zealand dollar": "NZD", "kiwi dollar": "NZD", "singapore dollar": "SGD", "singaporean dollar": "SGD", "taiwan dollar": "TWD", "taiwanese dollar": "TWD", "new taiwan dollar": "TWD", "jamaican dollar": "JMD", "namibian dollar": "NAD", "liberian dollar": "LRD", "fijian dollar": "FJD", "zimbabwean dollar": "ZWL", "zimbabwe dollar": "ZWL", "bahamian dollar": "BSD",
  "british pound": "GBP", "pound sterling": "GBP", "egyptian pound": "EGP", "lebanese pound": "LBP", "syrian pound": "SYP", "sudanese pound": "SDG", "south sudanese pound": "SSP", "turkish lira": "TRY", "lebanese lira": "LBP", "japanese yen": "JPY", "chinese yuan": "CNY", "korean won": "KRW", "south korean won": "KRW", "indian rupee": "INR", "pakistani rupee": "PKR", "pakistan rupee": "PKR", "sri lankan rupee": "LKR", "nepalese rupee": "NPR", "nepali rupee": "NPR", "mauritian rupee": "MUR", "russian rouble": "RUB", "russian ruble": "RUB", "belarusian ruble": "BYN",
  "south african rand": "ZAR", "nigerian naira": "NGN", "ghanaian cedi": "GHS", "kenyan shilling": "KES", "kenya shilling": "KES", "ugandan shilling": "UGX", "uganda shilling": "UGX", "tanzanian shilling": "TZS", "tanzania shilling": "TZS", "somali shilling": "SOS", "israeli shekel": "ILS", "polish zloty": "PLN", "polish złoty": "PLN", "czech koruna": "CZK", "czech crown": "CZK", "swedish krona": "SEK", "swedish kronor": "SEK", "swedish crown": "SEK", "norwegian krone": "NOK", "norwegian kroner": "NOK", "norwegian crown": "NOK", "danish krone": "DKK", "danish kroner": "DKK", "danish crown": "DKK", "icelandic krona": "ISK", "icelandic króna": "ISK", "swiss franc": "CHF", "cfa franc": "XAF", "rwandan franc": "RWF", "congolese franc": "CDF", "burundian franc": "BIF",
  "mexican peso": "MXN", "philippine peso": "PHP", "filipino peso": "PHP", "argentine peso": "ARS", "argentinian peso": "ARS", "chilean peso": "CLP", "colombian peso": "COP", "cuban peso": "CUP", "uruguayan peso": "UYU", "dominican peso": "DOP", "brazilian real": "BRL", "brazilian reais": "BRL", "saudi riyal": "SAR", "qatari riyal": "QAR", "iranian rial": "IRR", "omani rial": "OMR", "yemeni rial": "YER", "uae dirham": "AED", "emirati dirham": "AED", "moroccan dirham": "MAD", "kuwaiti dinar": "KWD", "bahraini dinar": "BHD", "jordanian dinar": "JOD", "iraqi dinar": "IQD", "libyan dinar": "LYD", "tunisian dinar": "TND", "algerian dinar": "DZD", "serbian dinar": "RSD", "zambian kwacha": "ZMW", "malawian kwacha": "MWK", "malawi kwacha": "MWK", "peruvian sol": "PEN", "macau pataca": "MOP", "macanese pataca": "MOP", "offshore yuan": "CNY", "romanian leu": "RON", "hungarian forint": "HUF", "thai baht": "THB", "malaysian ringgit": "MYR", "indonesian rupiah": "IDR", "vietnamese dong": "VND", "bangladeshi taka": "BDT",
}));

/** Subunits: name → parts in one unit, and the currency when no other is named. */
export const subunits: ReadonlyMap<string, { readonly currency: string; readonly digits: number }> = new Map(Object.entries({
  cent: { currency: "USD", digits: 2 }, cents: { currency: "USD", digits: 2 }, "¢": { currency: "USD", digits: 2 }, pence: { currency: "GBP", digits: 2 }, penny: { currency: "GBP", digits: 2 }, pennies: { currency: "GBP", digits: 2 },
  p: { currency: "GBP", digits: 2 }, paise: { currency: "INR", digits: 2 }, paisa: { currency: "INR", digits: 2 }, sen: { currency: "MYR", digits: 2 }, kobo: { currency: "NGN", digits: 2 }, pesewas: { currency: "GHS", digits: 2 }, pesewa: { currency: "GHS", digits: 2 }, kopecks: { currency: "RUB", digits: 2 }, kopeks: { currency: "RUB", digits: 2 }, fils: { currency: "AED", digits: 2 },
}));
/** Cents follow the currency last seen where it is one of these. */
export const centCurrencies: ReadonlySet<string> = new Set(["USD", "HKD", "AUD", "CAD", "NZD", "SGD", "EUR", "ZAR", "KES"]);
