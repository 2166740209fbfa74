import data from "./data/chambers.json" with { type: "json" };

/** A legislature or international body and its size over a time. Dates are inclusive; empty `from`: no change known since the 1990s. */
export interface Chamber {
  readonly jurisdiction: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly seats: number;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly read: string;
}

let rows: readonly Chamber[] | undefined;
export const chambers = (): readonly Chamber[] => (rows ??= data.rows.map((row): Chamber => {
  const [jurisdiction, kind, name, aliases, seats, from, to, source, read] = row;
  return {
    jurisdiction: String(jurisdiction), kind: String(kind), name: String(name), aliases: String(aliases).split(";").map((alias) => alias.trim()).filter((alias) => alias !== ""),
    seats: Number(seats), from: String(from), to: String(to), source: data.sources[Number(source)] ?? "", read: String(read),
  };
}));

/** What people and things of a place are called, where it is not the name of the place. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  "United States": ["US", "U.S.", "American"], "United Kingdom": ["UK", "U.K.", "Britain", "British"], "European Union": ["EU", "European"], "United Nations": ["UN", "U.N."],
  "Hong Kong": ["Hongkong", "HK$"], "New Zealand": ["NZ"], Australia: ["Australian"], Canada: ["Canadian"], Germany: ["German"], France: ["French"], Ireland: ["Irish"], India: ["Indian"], Israel: ["Israeli"],
  Italy: ["Italian"], Japan: ["Japanese"], Scotland: ["Scottish"], Wales: ["Welsh"], Spain: ["Spanish"], "South Korea": ["South Korean", "Korean"], Philippines: ["Philippine", "Filipino"], Poland: ["Polish"],
  Ukraine: ["Ukrainian"], Türkiye: ["Turkey", "Turkish"], Sweden: ["Swedish"], Denmark: ["Danish"], Norway: ["Norwegian"], Netherlands: ["Dutch"], Switzerland: ["Swiss"], Kenya: ["Kenyan"], Nigeria: ["Nigerian"],
  Ghana: ["Ghanaian"], "South Africa": ["South African"], Malaysia: ["Malaysian"], Thailand: ["Thai"], Taiwan: ["Taiwanese"], Singapore: ["Singaporean"], Brazil: ["Brazilian"], Argentina: ["Argentine", "Argentinian"],
};
export const namesOf = (jurisdiction: string): readonly string[] => [jurisdiction, ...(otherNames[jurisdiction] ?? [])];
