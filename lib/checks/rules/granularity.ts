import { Decimal } from "decimal.js";
import type { Claim } from "../../types";
import { after, gather, type Check, type Context, type Answer } from "../check";
import { between, holds, interval } from "../interval";
import { has, type Passage } from "../passage";
import { meet } from "../sketch";
import { withSpread, type Spread } from "../spread/read";
import { bounds, plural, say } from "../wording";

/** How a share and the number it is of stand in a sentence: `43% of the 29 members`, `of its 29 members, 43 per cent`. */
const wordings: readonly RegExp[] = [
  /‹p(?<share>\d+)› of (?:the |its |their |our |these |those |all |his |her )(?:[a-z-]{3,14} )?‹[ck](?<whole>\d+)›/,
  /‹c(?<whole>\d+)›-(?:strong|member|man|woman|person|seat) [a-z]{4,12} (?:is|was|are|were) ‹p(?<share>\d+)› [a-z]/,
  /\b(?:board|panel|team|jury|committee|cabinet|squad|crew|class|group|council|court|bench|staff|choir|faculty) of (?:the )?‹c(?<whole>\d+)›(?: [a-z]+)? (?:is|was|are|were) ‹p(?<share>\d+)› [a-z]/,
  /\b[Oo]f (?:the|its|their|a) (?:class|group|panel|sample|jury|squad|team|crew|board|cabinet|staff) of ‹c(?<whole>\d+)›, ‹p(?<share>\d+)› [a-z]/,
  /\b[Ii]n (?:a|the|his|her|their|one) (?:class|group|panel|sample|jury|squad|team|family|ward|unit|village) of ‹c(?<whole>\d+)›(?: [a-z]+)?, ‹p(?<share>\d+)›(?! of (?!them|these|those|whom|which))/,
  /^\W{0,4}‹[ck](?<whole>\d+)› [^.:!?‹]{1,60}?; ‹p(?<share>\d+)› of (?:them|these|those)\b/,
  /‹p(?<share>\d+)› of [A-Za-z ]{2,30}'s? ‹[ck](?<whole>\d+)›/u,
  /(?<!\bwhich )\b[Oo]f (?:the |its |their |our |these |those |all )(?:the |its |their )?(?:[a-z-]{3,14} )?‹[ck](?<whole>\d+)›[^.;:!?‹,]{1,90}, ‹p(?<share>\d+)›/,
  /\b[Oo]f (?:the |its |their |our |these |those |all )(?:the |its |their )?(?:[a-z-]{3,14} )?‹[ck](?<whole>\d+)›(?: [\p{L}-]{2,16}){1,3} ‹p(?<share>\d+)› (?!of (?!them|these|those|whom|which))[a-z]/u,
  /(?:\b(?:the|its|their|all|each of the)|'s) (?:[a-z-]{3,14} )?‹[ck](?<whole>\d+)› [^.;:!?‹]{1,120}‹p(?<share>\d+)› of (?:them|these|those|whom|which)\b/i,
  /\b(?:polled|surveyed|asked|questioned|interviewed|canvassed|inspected|checked|tested|examined|visited|sampled|audited|consulted) (?:the |its |their |all |each of the |each of its )?(?:of its |of the )?‹[ck](?<whole>\d+)› [^.;:!?‹]{1,90}?\b(?:found|and|said|says|reported)(?: that)? ‹p(?<share>\d+)›(?! of (?!them|these|those|whom|which|the (?:animals|birds|group|total|sample|lot)\b))/,
  /^[^.;:!?‹]{0,24}\b(?:survey|poll|study|review|audit) of (?:the |its |all |all the |[A-Za-z ]{2,30}'s )?‹[ck](?<whole>\d+)› [^.;:!?‹,]{1,40}, ‹p(?<share>\d+)› (?:said|were|had|wanted|would|thought|reported|backed|did|opposed|agreed|supported)\b/u,
  /\b(?:survey|poll|study|review|audit|inspection|check|canvass|trial)(?: by [^.,;:!?‹]{3,36})? of (?:the |its |all |all the |just |only |[A-Za-z ]{2,30}'s )?‹[ck](?<whole>\d+)› [^.;:!?‹]{1,60}?\b(?:found|showed|shows|said|suggested|suggests)(?: that)? ‹p(?<share>\d+)›(?! of (?!them|these|those|whom|which))/u,
  /\b(?:poll|survey|study|sample|trial|review) of (?:the |its |all )?‹[ck](?<whole>\d+)› [^.;:!?‹,]{1,40}, ‹p(?<share>\d+)›(?! of (?!them|these|those|whom|which))/,
  /^\W{0,4}‹[ck](?<whole>\d+)› [^.;:!?‹]{1,80}?\band ‹p(?<share>\d+)› of (?:them|these|those)\b/,
  /‹[ck](?<whole>\d+)› [^.;:!?‹]{1,60}, of (?:whom|which) ‹p(?<share>\d+)›/,
  /‹[ck](?<whole>\d+)› [^.;:!?‹]{1,60}, ‹p(?<share>\d+)› of (?:whom|which)\b/,
];
const weighted = /weighted|margin of error|by (?:weight|value|volume|area)/i;

interface Group {
  readonly share: Claim;
  readonly whole: Claim;
}

/** The groups of a sentence; a number that owns what follows (`the 29 countries' exports`) is no whole. */
function groupsOf({ text }: Context, sentence: Passage): Group[] {
  if (sentence.claims.length < 2 || !has(sentence, "percentage") || weighted.test(sentence.words)) return [];
  const groups: Group[] = [];
  for (const wording of wordings) {
    const met = meet(sentence, wording);
    if (met?.["share"] && met["whole"]) groups.push({ share: met["share"], whole: met["whole"] });
  }
  return groups.filter(({ share, whole }, i) => isShare(text, share) && isWhole(whole) && groups.findIndex((other) => other.share === share) === i && !/^ [\p{L}-]+(?:’s|'s|’|') /u.test(after(text, whole, 30)));
}

/** `Some 43 per cent` is a way to open a sentence; `some 45 per cent` may be meant roughly. */
const isExact = (text: string, { bound, start, quote }: Claim): boolean => bound === "exact" || (bound === "about" && /\bsome $/i.test(text.slice(Math.max(0, start - 5), start)) && !/[05]$/.test(quote));
const isShare = (text: string, claim: Claim): boolean => claim.kind === "percentage" && claim.unit === "percent" && claim.change === undefined && isExact(text, claim) && claim.high === undefined;
const isWhole = ({ kind, value, bound, high, quote }: Claim): boolean => (kind === "count" || kind === "casualty") && value !== null && bound === "exact" && high === undefined && /^\d+$|^[1-9]\d{0,2}(?:,\d{3})+$|^[a-z-]+$/i.test(quote);

/** The whole numbers on either side of the printed share, and whether one of them gives it. */
function answerGroup({ share, whole }: Group): Answer | undefined {
  const total = new Decimal(whole.value ?? 0), printed = /\d/.test(share.quote) ? interval({ ...share, bound: "exact" }) : between(new Decimal(share.value ?? 0).minus("0.5"), new Decimal(share.value ?? 0).plus("0.5"));
  if (!printed || !total.isInteger() || total.lt(2) || total.gt(1000)) return undefined;
  const places = share.quote.split(".")[1]?.length ?? 0, value = new Decimal(share.value ?? 0);
  const below = value.times(total).div(100).floor(), above = below.plus(1);
  const percent = (part: Decimal): Decimal => part.times(100).div(total);
  const exact = [below, above].find((part) => holds(printed, percent(part)));
  const cut = [below, above].find((part) => percent(part).toDecimalPlaces(places, Decimal.ROUND_DOWN).eq(value) || percent(part).toDecimalPlaces(places, Decimal.ROUND_UP).eq(value));
  const base = { claims: [share.start, whole.start], inputs: { share: `${share.quote}%`, whole: whole.quote }, formula: `n ÷ ${whole.quote}`, bounds: bounds(printed) };
  if (exact) return { ...base, outcome: "ok", working: `${say(exact)} of ${whole.quote} is ${say(percent(exact), 3)}%.` };
  const nearest = `${say(below)} of ${whole.quote} is ${say(percent(below), 3)}%, ${say(above)} is ${say(percent(above), 3)}%`;
  return { ...base, outcome: cut ? "review" : "amend", cause: "impossible_share", working: `${nearest}: no whole number gives ${share.quote}%${cut ? ", unless it was cut and not rounded" : ""}.` };
}

const anyThing = /^(?:vessels|boats|ships|premises|sites|properties|buildings|places|establishments|outlets|homes|vehicles|machines|animals|patients|cases|samples|shops|businesses|farms|centres|schools)$/, allInspected = /\b(?:visited|inspected|checked|examined|surveyed|tested|audited|toured) (?:all |each of (?:the |its )?)?‹c\d+›/;
const bodies = /^(?:board|council|committee|panel|jury|cabinet|bench|commission|executive|tribunal)$/;
const ofGroup = /‹p(?<share>\d+)› of (?:the |(?:those |these )(?=[a-z]{2,}(?:s|men|women|children)\b)|its |their |his |her |all )?(?<noun>[a-z]+)\b/;
/** `A panel of seven valuers … 65 per cent of the valuers`: the only number of such people or things before. */
function groupBefore(spread: Spread): Answer | undefined {
  const { sentence } = spread, named = ofGroup.exec(sentence.sketch)?.groups, share = sentence.claims[Number(named?.["share"])], noun = named?.["noun"] ?? "";
  if (!share || share.unit !== "percent" || share.change !== undefined || share.bound !== "exact" || share.high !== undefined) return undefined;
  const { window } = spread;
  if (weighted.test(window.words)) return undefined;
  const anybody = /^(?:them|those|these|who)$/.test(noun), groups = window.claims.filter((claim) => claim.start < share.start && (claim.kind === "count" || claim.kind === "casualty") && claim.unit !== "time" && (anybody || plural(claim.unit ?? "") === noun || (noun !== "" && allInspected.test(window.sketch) && anyThing.test(noun) || claim.unit === "member" && (bodies.test(noun) && window.words.includes(` ${noun} `) || /^(?:trustees|directors|governors|councillors|jurors|judges|commissioners|panellists|senators|lawmakers)$/.test(noun))))), [whole] = groups;
  return whole && groups.length === 1 && isWhole(whole) && (!anybody || whole.end > sentence.start || sentence.sketch.startsWith("‹") || noun === "them" && allInspected.test(window.sketch)) && !window.claims.some(({ kind, start }) => kind === "percentage" && start < share.start) ? answerGroup({ share, whole }) : undefined;
}

const questioned = /\b(?:asked|polled|surveyed|questioned|interviewed|canvassed|tested|examined|inspected|checked|visited|followed|screened) (?:all |each of )?(?:of )?(?:the |its |their |his |her )?(?:[a-z]+'s )?‹[ck](?<whole>\d+)›/, allOfThem = /\b(?:all|each|every one) of them\b[^.;:!?‹]{0,60}, ‹p(?<share>\d+)› (?:said|answered|replied|wanted|backed|agreed|voted|were|had)\b/, replied = /\b[Aa]ll (?:of )?(?:the |its |their )?‹[ck](?<whole>\d+)› [^.;:!?‹]{3,44} (?:answered|replied|responded|took part)\b/, asked = /^\W{0,2}Asked [^.;:!?‹]{3,70}, ‹p(?<share>\d+)› (?:said|answered|replied|thought|wanted)\b/, answered = /^\W{0,2}(?:She|He|It|They|The (?:survey|poll|study|inspection|review|tests?|results?|answers?)) (?:found|said|showed|learned|reported|concluded|discovered) (?:that )?‹p(?<share>\d+)›(?! of (?!them|these|those|whom))/;
/** `asked the 12 pupils in her class about sleep. She found that 45 per cent went to bed late`. */
function askedBefore({ sentence, stretch, at }: Spread): Answer | undefined {
  const earlier = stretch[at - 1], ofThem = earlier?.claims.length === 1 ? meet(sentence, allOfThem)?.["share"] : undefined, share = ofThem ?? (earlier && (meet(sentence, answered) ?? meet(sentence, asked))?.["share"]), whole = ofThem ? earlier?.claims[0] : share && earlier && (meet(earlier, questioned) ?? meet(earlier, replied))?.["whole"];
  if (!share || !whole || share.bound !== "exact" || share.unit !== "percent" || share.change !== undefined || share.high !== undefined || !isWhole(whole) || weighted.test(earlier?.words ?? "") || earlier?.claims.some((claim) => claim !== whole && (claim.kind === "count" || claim.kind === "percentage"))) return undefined;
  return answerGroup({ share, whole });
}

export const granularity: Check = {
  id: "granularity", version: 8, because: "A share of a small number of people or things can only take some values.",
  run: (context) => withSpread(context, [{ marks: "p", cue: /› of /, read: groupBefore }, { marks: "p", cue: / (?:answered|replied|thought|wanted|found|said|showed|learned|reported|concluded|discovered|backed|agreed|voted) /, read: askedBefore }], gather(context.figured, ({ sentence }) => groupsOf(context, sentence).map(answerGroup))),
  finds: [
    ["The teacher asked the 12 pupils in her class how they slept. She found that 45 per cent went to bed after midnight.", { outcome: "review", cause: "impossible_share" }],
    ["The harbour board has nine members, all unpaid. Seventy per cent of the board want him to go.", { outcome: "review", cause: "impossible_share" }],
    ["A panel of seven valuers looked at the accounts. In its view, 65 per cent of the valuers wrote, the land was undersold.", { outcome: "review", cause: "impossible_share" }],
    ["Some said no, but 43% of the 29 members wanted more.", { outcome: "amend", cause: "impossible_share" }],
    ["Of its 29 members, 43 per cent wanted the levy to start at HK$1.", { outcome: "amend", cause: "impossible_share" }],
    ["Some 43 per cent of the 29 members stayed away.", { outcome: "amend", cause: "impossible_share" }],
    ["The league polled its 19 clubs in May and found that 65.5 per cent wanted fewer games.", { outcome: "amend", cause: "impossible_share" }],
    ["The firm’s nine directors are split, with 62 per cent of them against the sale.", { outcome: "amend", cause: "impossible_share" }],
    ["Twenty-two bridges were inspected in May, and 38 per cent of them were rated poor.", { outcome: "amend", cause: "impossible_share" }],
    ["A survey of the club’s 27 members found that 35% wanted a new kit.", { outcome: "amend", cause: "impossible_share" }],
    ["The study followed 24 children, of whom 31 per cent had asthma.", { outcome: "amend", cause: "impossible_share" }],
    ["In a poll of 40 head teachers, 52.2 per cent said they had cut staff.", { outcome: "amend", cause: "impossible_share" }],
    ["Of the 23 sailors aboard the tug, 45 per cent had not been paid.", { outcome: "amend", cause: "impossible_share" }],
    ["The 12-strong team is 30 per cent foreign.", { outcome: "amend", cause: "impossible_share" }],
    ["The board of 11 is 48 per cent independent.", { outcome: "amend", cause: "impossible_share" }],
    ["In a class of 25, 37 per cent were ill.", { outcome: "amend", cause: "impossible_share" }],
    ["Only 41% of the 29 members wanted more.", { outcome: "ok" }],
  ],
  ignores: ["Asked which of the three sites they preferred, 48 per cent of readers chose the market.", "About 43% of the 29 members wanted more.", "The firm has 43% of the 29 countries’ exports.", "It is 43% of 29 million people.", "Some 45 per cent of the 23 sailors had not been paid.", "The union surveyed its 19 branches and found that 65.5 per cent of members were unhappy."],
};
