import type { Harm } from "../types";
const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

/** Verbs whose object is harmed: `killing 20 people`. */
export const harmVerbs: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...["kill", "kills", "killed", "killing", "murder", "murdered", "murdering", "massacred", "slaughtered", "executed", "executing", "slain", "slew", "assassinated", "assassinating", "assassinate", "drowned", "drowning", "electrocuted", "burying", "beheaded", "beheading", "hanged"].map((w): [string, Harm] => [w, "killed"]),
  ...["injure", "injures", "injured", "injuring", "wound", "wounds", "wounded", "wounding", "hurt", "hurting", "maimed", "maiming", "hospitalised", "hospitalized", "hospitalising", "burned", "sickened", "sickening", "poisoned"].map((w): [string, Harm] => [w, "injured"]),
  ...["displace", "displaces", "displaced", "displacing", "uprooted", "uprooting"].map((w): [string, Harm] => [w, "displaced"]),
]);
/** Participles and verbs after the harmed: `20 people were killed`, `three died`. */
export const harmAfter: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...["killed", "dead", "died", "dies", "die", "dying", "perished", "perish", "drowned", "drown", "slain", "murdered", "massacred", "executed", "deceased", "suffocated", "succumbed", "electrocuted", "starved", "shot_dead", "lost_their_lives", "lost_his_life", "lost_her_life", "lose_their_lives", "lost_lives", "buried", "beheaded", "hanged", "slaughtered", "assassinated", "martyred"].map((w): [string, Harm] => [w, "killed"]),
  ...["injured", "wounded", "hurt", "hospitalised", "hospitalized", "maimed", "shot", "stabbed", "burned", "bitten", "poisoned"].map((w): [string, Harm] => [w, "injured"]),
  ...["missing", "unaccounted", "disappeared", "vanished"].map((w): [string, Harm] => [w, "missing"]),
  ...["displaced", "homeless", "evacuated", "uprooted"].map((w): [string, Harm] => [w, "displaced"]),
]);
/** Nouns that are the harm: `20 deaths`, `12 injuries`. */
export const harmNouns: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...["death", "fatality", "body", "corpse", "killing", "murder", "homicide", "casualty", "drowning", "martyr"].map((w): [string, Harm] => [w, "killed"]),
  ...["injury", "wounded", "injured"].map((w): [string, Harm] => [w, "injured"]),
]);
/** Words between a harm verb and the harmed that name no other object. */
export const harmFillers = set("himself herself themselves also reportedly allegedly in all and or another a an the as about some least at up to than more fewer no an estimated including between among all that who");
/** Helping words between the harmed and the verb. */
export const auxiliaries = set("was were is are be been being has have had having also reportedly believed thought feared confirmed presumed to known reported now still already either later then subsequently have_been seriously critically severely slightly badly fatally severely lightly officially so far remain remained remains said went gone go left allegedly immediately instantly feared not least all both were_also listed declared pronounced found ended up initially since previously being recently tragically sadly could may might would will must");
/** Any of these words in a paragraph makes a casualty possible there. */
export const harmWords: ReadonlySet<string> = new Set([...harmVerbs.keys(), ...harmAfter.keys(), ...harmNouns.keys(),
  ..."deaths fatalities bodies corpses killings murders homicides casualties drownings martyrs injuries lives souls life soul toll tolls victims victim lost lose unaccounted fled forced forcing driven driving evacuated evacuating evacuation displacement hospital hospitals treated remains left leaving leaves stabbing".split(" ")]);
