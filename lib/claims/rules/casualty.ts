import { auxiliaries, harmAfter, harmNouns, harmVerbs } from "../../lexicon/harm";
import { movementVerbs } from "../../lexicon/movement";
import { personNouns, thingNouns } from "../../lexicon/people";
import { prepositions } from "../../lexicon/words";
import type { Harm } from "../../types";
import { singular } from "../../text/nouns";
import { Type } from "../../text/tokens";
import { behindDateline, saidBefore, wordAfter, wordBefore, type Context, type Slots } from "../context";
import type { ClaimRule } from "../rule";

const counted = (c: Context): boolean => !c.figure.sides && !c.figure.unit && !c.figure.percent && !c.figure.currency && c.figure.form !== "times" && c.figure.form !== "fraction" && c.figure.form !== "parts";
const things = (c: Context): boolean => c.phrase !== undefined && thingNouns.has(c.phrase.noun) && !personNouns.has(c.phrase.noun);
const people = (c: Context): boolean => c.phrase !== undefined && (personNouns.has(c.phrase.noun) || isNation(c));
/** `four Germans`: a capital and a plural, of people in a list of the dead. */
const isNation = (c: Context): boolean => c.phrase?.plural === true && c.window.tokens[c.phrase.head]!.capital && c.phrase.head === c.right && /(?:ans|ons|ese|ish|poles|danes|swedes|finns|turks|serbs|croats|czechs|slovaks|greeks|arabs|thais|nepalis|iraqis|pakistanis|bangladeshis|israelis|afghans|filipinos|scots|swiss|dutch|welsh|french|irish)$/.test(c.window.tokens[c.phrase.head]!.lower);
/** `nine of them from one family`: where they are from. */
const groups = /^(?:family|household|village|town|country|nation|company|firm|team|school|street|car|house|home)$/;
const casualty = (harm: Harm): Slots => ({ kind: "casualty", harm, unit: "person" });
const harmOf = (c: Context, i: number): Harm | undefined => harmAfter.get(c.window.tokens[i]?.lower ?? "");

/** The harm said of the phrase that ends before token `i`: `were killed`, `have died`, over helping words. */
function harmFollowing(c: Context, i: number): Harm | undefined {
  const { tokens, to } = c.window;
  let steps = 0;
  for (; i < to && steps < 9; i++, steps++) {
    const word = tokens[i]!.lower;
    if (word === "shot" && tokens[i + 1]?.lower === "dead") return "killed";
    if ((word === "lost" || word === "lose") && /^(?:their|his|her)$/.test(tokens[i + 1]?.lower ?? "") && /^li(?:fe|ves)$/.test(tokens[i + 2]?.lower ?? "")) return "killed";
    if (word === "fled" && (/^(?:their|homes|home)$/.test(tokens[i + 1]?.lower ?? "") || c.figure.form === "vague" || Number(c.figure.value) >= 1000)) return "displaced";
    if ((word === "forced" || word === "driven") && /^(?:from|out|to)$/.test(tokens[i + 1]?.lower ?? "") && hasWord(c, i, ["home", "homes", "houses", "villages", "flee"], 5)) return "displaced";
    if (word === "unaccounted" || word === "missing") return "missing";
    const harm = harmAfter.get(word);
    if (harm) return (word === "shot" || word === "buried" || word === "burned" || word === "shot" || word === "disappeared" || word === "vanished") && steps > 3 ? undefined : harm;
    if (/^(?:taken|flown|rushed|airlifted|hospitali[sz]ed|admitted)$/.test(word) && hasWord(c, i, ["hospital", "hospitals"], 5)) return "injured";
    if (word === "treated" && hasWord(c, i, ["injuries", "wounds", "burns", "smoke", "hypothermia", "shock", "hospital"], 6)) return "injured";
    if (word === "—" || word === "–" || auxiliaries.has(word) || word === "who" || word === "that" || word === "others" || word === "have" || word === "people" || word === "more" || word === "or") continue;
    return undefined;
  }
  return undefined;
}
/** The whole that an earlier figure is part of: `23 of the 40 passengers had died`. */
function isWhole(c: Context): boolean {
  const last = c.earlier.at(-1);
  return last !== undefined && last.context.figure.sentence === c.figure.sentence && c.window.tokens[last.context.right]?.lower === "of" && c.left - last.context.right <= 5 && c.left > last.context.right;
}

/** `none of the 189 passengers`. */
const negated = (c: Context): boolean => ["none", "no", "neither", "without"].some((w) => [1, 2, 3].some((k) => wordBefore(c, k) === w)) || hasWord(c, c.afterPhrase, ["not", "unhurt", "uninjured", "survived"], 3);
const hasWord = (c: Context, from: number, words: readonly string[], reach: number): boolean => {
  for (let i = from; i < Math.min(c.window.to, from + reach); i++) if (words.includes(c.window.tokens[i]!.lower)) return true;
  return false;
};

/** Skips `, including two children,` and prepositional phrases: `20 people in the camp were killed`. */
function overAside(c: Context): number[] {
  const { tokens, to } = c.window;
  const starts = [c.afterPhrase];
  if (tokens[c.afterPhrase]?.lower === "," || tokens[c.afterPhrase]?.lower === "(" || tokens[c.afterPhrase]?.lower === "—") {
    const close = tokens[c.afterPhrase]!.lower === "(" ? ")" : tokens[c.afterPhrase]!.lower;
    for (let i = c.afterPhrase + 1; i < Math.min(to, c.afterPhrase + 16); i++) if (tokens[i]!.lower === close) { starts.push(i + 1); break; }
  }
  if (people(c) || c.phrase === undefined || !things(c)) {
    let i = c.afterPhrase, words = 0;
    if (prepositions.has(tokens[i]?.lower ?? "") || harmlessParticiple.has(tokens[i]?.lower ?? "")) {
      while (i < to && words < 9 && tokens[i]!.type === Type.Word && !beVerbs.has(tokens[i]!.lower) && !harmAfter.has(tokens[i]!.lower)) { i++; words++; }
      if (beVerbs.has(tokens[i]?.lower ?? "") || (harmAfter.has(tokens[i]?.lower ?? "") && (tokens[i]!.lower === "died" || tokens[i]!.lower === "perished" || tokens[i]!.lower === "drowned"))) starts.push(i);
    }
  }
  return starts;
}
const beVerbs = new Set(["was", "were", "have", "had", "has", "are", "is", "died", "remain", "remained"]);
const harmlessParticiple = new Set(["aboard", "living", "working", "trapped", "sleeping", "staying", "travelling", "traveling", "attending", "inside"]);
const livesVerbs = new Set(["claimed", "claim", "claims", "claiming", "cost", "costing", "costs", "taken", "took", "takes", "taking", "lost", "losing", "loss", "lose"]);
const notPeople = new Set(["rate", "rates", "threat", "threats", "penalty", "row", "certificate", "sentence", "squad", "camp", "benefit", "duty", "anniversary", "trial", "trials", "charge", "charges", "claim", "claims", "lawsuit", "count", "counts", "case", "cases", "suspect", "suspects", "investigation", "investigations"]);
const tollGap = /^(?:[a-z'’-]+|,)$/;

export const casualtyRules: readonly ClaimRule[] = [
  {
    id: "casualty/harm-noun", shapes: ["plain"], harm: true, because: "The thing counted is itself a harm: 20 deaths, 12 injuries, seven bodies.",
    read: (c) => {
      if (!counted(c) || !c.phrase) return undefined;
      const harm = harmNouns.get(c.phrase.noun);
      if (!harm || notPeople.has(c.window.tokens[c.phrase.to]?.lower ?? "")) return undefined;
      if (c.phrase.noun === "body" && saidBefore(c, new Set(["governing", "sports", "professional", "public", "advisory"]), 4)) return undefined;
      if (/^(?:charge|charges|count|counts|convicted|accused|guilty|indicted)$/.test(wordBefore(c, 1)) || (c.phrase.noun === "murder" && saidBefore(c, new Set(["charged", "convicted", "accused", "guilty"]), 6))) return undefined;
      return casualty(harm);
    },
    finds: [["The district reported 20 deaths on Friday.", { kind: "casualty", harm: "killed", value: "20" }], ["Seven bodies were found in the river.", { kind: "casualty", harm: "killed", value: "7" }]],
    ignores: ["He got 20 death threats.", "Among the governing bodies were 7 sports bodies."],
  },
  {
    id: "casualty/verb-object", shapes: ["plain"], harm: true, because: "What kills or injures has the figure as its object: killing 20 people, wounded 5.",
    patterns: ["left|leaving|leaves ~2 #", "<harmverb> <filler>* #", "<harmverb> , <word>? #", "shot_dead <filler>* #", "driven|forced|forcing|driving|evacuated|evacuating|evacuation_of|displacement_of <filler>* #", "bodies|remains|deaths|death|killings|killing|murder|murders of <filler>* #"],
    read: (c, m) => {
      if (!counted(c) || things(c)) return undefined;
      const verb = c.window.tokens[m.from]!.lower;
      if (verb === "left" || verb === "leaving" || verb === "leaves") {
        const harm = harmOf(c, c.afterPhrase) ?? harmOf(c, c.right) ?? (hasWord(c, c.right, ["homeless"], 6) ? "displaced" : undefined);
        return harm ? casualty(harm) : undefined;
      }
      if (m.pattern === 3) return casualty("killed");
      if (m.pattern === 4) return verb.startsWith("evacuat") || verb === "displacement" || hasWord(c, c.right, ["home", "homes", "houses", "flee", "villages", "out"], 8) ? casualty("displaced") : undefined;
      if (m.pattern === 5) return people(c) || c.phrase === undefined ? casualty("killed") : undefined;
      if (beVerbs.has(c.window.tokens[m.from - 1]?.lower ?? "") && m.from + 1 === c.left && c.phrase === undefined && wordAfter(c) !== "") return undefined;
      const own = harmFollowing(c, c.right);
      if (!own && /^(?:arrested|detained|taken|captured|held|rescued|saved|freed|charged)$/.test(wordAfter(c))) return undefined;
      return casualty(own ?? harmVerbs.get(verb) ?? "killed");
    },
    finds: [["A bomb went off, killing more than 1,400 people.", { kind: "casualty", harm: "killed", value: "1400", bound: "more_than" }], ["The blast wounded at least five soldiers.", { kind: "casualty", harm: "injured", value: "5", bound: "at_least" }], ["The storm left 20 dead in Leyte.", { kind: "casualty", harm: "killed", value: "20" }]],
    ignores: ["The flood killed 300 sheep.", "He was killed in 2 attacks."],
  },
  {
    id: "casualty/passive", shapes: ["plain"], harm: true, because: "What is said of the people counted is a harm: 20 people were killed, three have died.",
    read: (c) => {
      if (!counted(c) || (things(c) && c.phrase?.noun !== "head")) return undefined;
      if (negated(c)) return undefined;
      const direct = harmFollowing(c, c.right);
      if (direct && !(c.phrase && !people(c) && harmAfter.has(c.window.tokens[c.right]?.lower ?? "") && c.phrase.head === c.right + 1) && !(c.phrase && !people(c) && c.phrase.head > c.right + 3)) return casualty(direct);
      if (isWhole(c)) return undefined;
      for (const start of overAside(c)) {
        const harm = harmFollowing(c, start);
        if (harm && (people(c) || c.phrase === undefined || c.phrase.plural || c.figure.value === "1")) return casualty(harm);
      }
      return undefined;
    },
    finds: [["Twenty people have been confirmed killed.", { kind: "casualty", harm: "killed", value: "20" }], ["Three patients have died in Pune.", { kind: "casualty", harm: "killed", value: "3" }], ["Some 4,000 villagers, most of them women, were displaced.", { kind: "casualty", harm: "displaced", value: "4000" }]],
    ignores: ["Two dogs died in the fire.", "Three men were arrested."],
  },
  {
    id: "casualty/toll", shapes: ["plain"], harm: true, because: "The figure is what a toll reached: the death toll rose to 91, has passed 7,000.",
    patterns: ["toll|tolls ~9 #", "death|deaths count|toll ~6 #", "deaths|fatalities|dead|killed ~9 by|to|at|reached|hit|is|was|passed|exceeded #", "toll|deaths|count ~5 in the #", "number|total of people|those|the|confirmed injured|wounded|hurt|missing|displaced ~8 to|at|reached|hit|passed|exceeded|is|was #", "number|total of injured|wounded|missing|displaced ~8 to|at|reached|hit|passed|exceeded|is|was #"],
    read: (c, m) => {
      if (!counted(c) || things(c) || (c.phrase && !people(c) && c.phrase.plural)) return undefined;
      if (m.pattern >= 4) return casualty(harmAfter.get(c.window.tokens[m.from + (m.pattern === 4 ? 3 : 2)]!.lower) ?? "injured");
      for (let i = m.from + 1; i < c.left; i++) {
        const t = c.window.tokens[i]!;
        if (!tollGap.test(t.lower) || t.lower === "," || (harmVerbs.has(t.lower) && i > m.from + 2)) return undefined;
      }
      const before = c.window.tokens[m.from - 1]?.lower ?? "";
      const numbered = before === "of" && /^(?:number|total|count)$/.test(c.window.tokens[m.from - 2]?.lower ?? "");
      if (m.pattern === 2 && !numbered && !(/^(?:put|puts)$/.test(before) && wordBefore(c) === "at") && !["rose", "risen", "rise", "fell", "fallen", "fall", "climbed", "stood", "stands", "put", "total", "number", "reached", "passed", "exceeded", "up", "down", "jumped", "dropped", "hit", "increased", "to"].some((w) => hasWord(c, m.from + 1, [w], c.left - m.from))) return undefined;
      if (before === "road" || before === "bridge" && c.figure.currency !== undefined) return undefined;
      const moved = wordBefore(c) === "by" ? movementVerbs.get(wordBefore(c, 2)) : undefined;
      return { ...casualty(before === "injury" || before === "injured" ? "injured" : "killed"), ...(moved && { change: moved }) };
    },
    finds: [["The number of people killed by floods in western Nepal has risen to 61.", { kind: "casualty", harm: "killed", value: "61" }], ["The number of people injured has risen to 120.", { kind: "casualty", harm: "injured", value: "120" }], ["The ministry put the number of dead at 53.", { kind: "casualty", harm: "killed", value: "53" }], ["The number of deaths rose by 12 to 146.", { kind: "casualty", harm: "killed", value: "12", change: "increase" }], ["The death toll in Gaza has passed 7,000, officials said.", { kind: "casualty", harm: "killed", value: "7000", bound: "more_than" }], ["The ministry put deaths from the fever at 131 on Monday.", { kind: "casualty", harm: "killed", value: "131" }], ["The toll stood at 91 on Sunday.", { kind: "casualty", harm: "killed", value: "91" }]],
    ignores: ["The toll on the bridge is $5.", "The toll rose after strikes on 12 towns."],
  },
  {
    id: "casualty/toll-subject", shapes: ["plain"], harm: true, because: "The sentence is about a toll and this is the first figure of it, however much stands between.",
    patterns: ["reached|topped|hit|exceeded|passed|to|at #"],
    read: (c) => {
      const { tokens } = c.window, from = behindDateline(c), numbered = [0, 1].find((i) => tokens[from + i]?.lower === "number" && tokens[from + i + 1]?.lower === "of"), opens = numbered === undefined ? [0, 1, 2, 3].find((i) => /^tolls?$/.test(tokens[from + i]?.lower ?? "")) : [2, 3, 4].map((i) => numbered + i).find((i) => harmAfter.has(tokens[from + i]?.lower ?? "") || harmNouns.has(singular(tokens[from + i]?.lower ?? "")));
      if (!counted(c) || c.phrase !== undefined || opens === undefined || opens + from > c.left || /^(?:road|bridge|injury)$/.test(tokens[from + opens - 1]?.lower ?? "") || c.earlier.some((made) => made.context.figure.sentence === c.figure.sentence && (numbered === undefined || made.slots.kind === "casualty"))) return undefined;
      const verb = /^(?:to|at)$/.test(wordBefore(c)) ? wordBefore(c, 2) : wordBefore(c);
      return /^(?:rose|risen|rising|climbed|climbing|jumped|grew|grown|stood|stands|stayed|remained|up|fell|fallen|reached|topped|hit|exceeded|passed)$/.test(verb) ? casualty(harmAfter.get(tokens[from + opens]!.lower) ?? harmNouns.get(singular(tokens[from + opens]!.lower)) ?? "killed") : undefined;
    },
    finds: [["The death toll from the collapse of a mine in the far north of the country has climbed to 63.", { kind: "casualty", harm: "killed", value: "63" }], ["The number of people killed in a landslide that buried three villages in the far east of Nepal climbed to 58.", { kind: "casualty", harm: "killed", value: "58" }], ["The toll from last week's floods in Malawi's Lower Shire valley reached 63 on Sunday.", { kind: "casualty", harm: "killed", value: "63" }]],
    ignores: ["The toll on the bridge between the two islands stood at $5.", "The road toll for lorries between the two towns rose to 12 euros."],
  },
  {
    id: "casualty/lives", shapes: ["plain"], harm: true, because: "Lives that were lost, claimed or taken.",
    read: (c) => (counted(c) && c.phrase && (c.phrase.noun === "life" || c.phrase.noun === "soul") && (saidBefore(c, livesVerbs, 5) || hasWord(c, c.afterPhrase, ["lost", "claimed"], 4)) ? casualty("killed") : undefined),
    finds: [["The virus has claimed 6606 lives.", { kind: "casualty", harm: "killed", value: "6606" }], ["They mourned the loss of thousands of innocent lives.", { kind: "casualty", harm: "killed", vague: true }]],
    ignores: ["The vaccine saved 300 lives."],
  },
  {
    id: "casualty/dead-were", shapes: ["plain"], harm: true, because: "The dead, the victims or the injured are counted by what follows: among the dead were two children.",
    patterns: ["dead|killed|victims|injured|wounded|missing|casualties|fatalities ~3 were|was|are|is|include|included|includes|including|comprised|comprise <filler>* #", "deaths comprised|comprise|included|include <filler>* #"],
    read: (c, m) => {
      if (!counted(c) || things(c) || !(people(c) || c.phrase === undefined)) return undefined;
      const word = c.window.tokens[m.from]!.lower;
      return casualty(harmAfter.get(word) ?? "killed");
    },
    finds: [["Among the dead were two children.", { kind: "casualty", harm: "killed", value: "2" }], ["The injured include five nurses.", { kind: "casualty", harm: "injured", value: "5" }]],
    ignores: ["The victims were in two cars."],
  },
  {
    id: "casualty/among-the-harmed", shapes: ["plain"], harm: true, because: "Some of those counted as harmed behind: two Britons were among the 153 people killed; of the 346 dead, 189 were on board.",
    phrasePatterns: ["# was|were|is|are among", "^ of ~5 , #"],
    read: (c, m) => {
      if (!counted(c) || things(c)) return undefined;
      const [from, to] = m.pattern === 0 ? [m.to, m.to + 8] : [m.from, c.left];
      for (let i = from; i < Math.min(to, c.window.to); i++) {
        const word = c.window.tokens[i]!.lower, harm = harmAfter.get(word) ?? (/^(?:dead|fatalities|victims|casualties)$/.test(word) ? "killed" : undefined);
        if (harm) return casualty(harm);
        if (word === "," || ((word === "who" || word === "that") && !harmAfter.has(c.window.tokens[i + 1]?.lower ?? ""))) return undefined;
      }
      return undefined;
    },
    finds: [["Of the 16 who died, 13 were Sherpas.", { kind: "casualty", harm: "killed", value: "13" }], ["Two Britons were among the 153 people killed.", { kind: "casualty", harm: "killed", value: "2" }], ["Of the 346 dead, 189 were on board.", { kind: "casualty", harm: "killed", value: "189" }]],
    ignores: ["Two Britons were among the 153 guests.", "Of the 40 guests, 12 were on board when a man was killed."],
  },
  {
    id: "casualty/of-the-harmed", shapes: ["plain"], harm: true, because: "Some of those who were harmed: eight of the injured, three of the dead.",
    patterns: ["# of the|those|its|their injured|wounded|dead|missing|killed|victims|displaced|casualties|fatalities"],
    read: (c) => {
      for (let i = c.right; i < c.right + 4; i++) {
        const word = c.window.tokens[i]?.lower ?? "";
        const harm = harmAfter.get(word) ?? (word === "victims" || word === "casualties" || word === "fatalities" ? "killed" : undefined);
        if (harm && i > c.right + 1) return counted(c) ? casualty(harm) : undefined;
      }
      return undefined;
    },
    finds: [["Eight of the injured are still in hospital.", { kind: "casualty", harm: "injured", value: "8" }], ["Three of the dead were from Kent.", { kind: "casualty", harm: "killed", value: "3" }]],
    ignores: ["Eight of the lawyers spoke."],
  },
  {
    id: "casualty/from-to", shapes: ["plain"], harm: true, because: "A second toll beside the first: from 12 to 19, up from 890.",
    patterns: ["to|from #", "up|down from #", "compared|against with? #"],
    read: (c) => {
      const last = c.earlier.at(-1);
      if (!counted(c) || things(c) || (c.phrase && (!people(c) || groups.test(c.phrase.noun))) || last?.slots.kind !== "casualty" || last.context.figure.sentence !== c.figure.sentence) return undefined;
      const gap = c.left - last.context.afterPhrase;
      return gap >= 0 && gap <= 5 ? casualty(last.slots.harm ?? "killed") : undefined;
    },
    finds: [["The toll rose from 12 to 19 on Sunday.", { kind: "casualty", harm: "killed", value: "19" }], ["The toll stands at 1,036, up from 890.", { kind: "casualty", harm: "killed", value: "890" }]],
    ignores: ["Twelve people died, up to 40 cars were hit."],
  },
  {
    id: "casualty/breakdown", shapes: ["plain"], harm: true, because: "Part of the dead or the injured counted just before: eleven women and nine men, one in Hong Kong.",
    read: (c) => {
      const last = c.earlier.at(-1);
      if (!counted(c) || !last || last.slots.kind !== "casualty" || last.context.figure.sentence !== c.figure.sentence || things(c)) return undefined;
      // A noun shared with a later figure lies behind this one.
      const from = last.context.afterPhrase > c.left ? last.context.right : last.context.afterPhrase, gap = c.left - from;
      if (gap > 9 || gap < 0 || isWhole(c) || (wordBefore(c) === "of" && /^(?:town|city|village|population|community)$/.test(wordBefore(c, 2)))) return undefined;
      let link = false, verb = false;
      for (let i = from; i < c.left; i++) {
        const word = c.window.tokens[i]!.lower;
        if (["including", "among", "whom", ",", "and", "—", "–", "(", ":", "with"].includes(word)) link = true;
        if (/^(?:arrested|detained|rescued|survived|charged|saved|freed|but|while|after|saying|said|damaged|destroyed|destroying|damaging|hit|struck|from|before|as)$/.test(word)) verb = true;
        // "of whom 26 were men, 12 women": the verb is that of the list.
        if ((word === "were" || word === "was") && last.rule !== "casualty/breakdown") verb = true;
        if (word.endsWith("ed") && word.length > 4 && !harmAfter.has(word) && word !== "aged" && word !== "remained" && word !== "estimated" && word !== "reported" && word !== "confirmed") verb = true;
        if (/^(?:kidnapped|abducted|hostage|captured|recovered|recovering|treated)$/.test(word)) verb = true;
        if (harmVerbs.has(word) || word === "injuring") return undefined;
      }
      const next = c.window.tokens[c.afterPhrase]?.lower ?? "";
      const free = c.window.tokens[c.afterPhrase] === undefined || [",", ".", "and", ")", "—", ";", "in", "from", "were", "aged", "on", "of", "at", "who", "worldwide"].includes(next);
      const ofPeople = people(c) || personNouns.has(singular(c.window.tokens[c.afterPhrase + 1]?.lower ?? ""));
      if (!link || verb || !free || (next === "were" || next === "was") && !ofPeople) return undefined;
      if (/^(?:were|was)$/.test(next) && /^(?:arrested|detained|rescued|saved|charged|released|freed|evacuated|found)$/.test(c.window.tokens[c.afterPhrase + 1]?.lower ?? "")) return undefined;
      if (!people(c) && c.phrase !== undefined) return undefined;
      return casualty(last.slots.harm ?? "killed");
    },
    finds: [["The ferry sank, killing 47 people, of whom 26 were men, 12 women and nine children.", { kind: "casualty", harm: "killed", value: "9" }], ["Divers found 20 bodies, eleven women and nine men.", { kind: "casualty", harm: "killed", value: "11" }], ["At least 813 people died in China and one in Hong Kong.", { kind: "casualty", harm: "killed", value: "1" }]],
    ignores: ["Two people were killed and three men were arrested."],
  },
];
