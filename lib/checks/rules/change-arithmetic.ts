import type { Claim } from "../../types";
import { before, gather, type Check, type Context, type Answer } from "../check";
import { decimal, divide, generousInterval, holds, interval, overlaps, subtract } from "../interval";
import { alike, arePoints, isShare, judge, levelsOf, longAgo, orderOf, type Levels } from "../levels";
import type { Passage } from "../passage";
import { markOf, meet } from "../sketch";
import { alike as sameQuantity } from "../spread/figures";
import { changeApart, statedChange } from "../spread/change";
import { withSpread } from "../spread/read";
import { quoted, say } from "../wording";

const beside = /‹[cmtk](?<to>\d+)›[^.;:!?‹]{0,50}?,? \(?(?:up|down|which is up|which was up|which is down|an increase of|a rise of|a fall of|a drop of|a jump of|a decrease of|a decline of)(?: by)? ‹p(?<change>\d+)› (?:from|on|against|compared with)(?: the| last (?:year|season|month|week)'s| the (?:previous|prior) (?:year|season|month|week)'s)? ‹[cmtk](?<from>\d+)›/;
const compared = /‹[cmtk](?<to>\d+)›[^.;:!?‹]{0,60}?,? \(?(?:compared (?:with|to)|against|from|up from|down from) ‹[cmtk](?<from>\d+)›[^.;:!?‹]{0,60}?, (?:up|down|an? [a-z]{0,12} ?(?:increase|rise|fall|drop|jump|decrease|decline|growth|gain) of|or) ‹p(?<change>\d+)›/;

const higher = /‹[cmpt](?<to>\d+)›[^.;:!?‹]{0,40}?,? ‹[cmpt](?<change>\d+)›(?: points?| degrees?)? (?:higher|lower|more|less|fewer|above|below|up on|down on|up from|down from) (?:than )?(?:the (?:[\d-]+ |[a-z-]+ ){0,3}(?:mean|average|norm|record|target|forecast) of |the |a )?‹[cmpt](?<from>\d+)›/, degrees = ({ unit }: Claim): string => unit?.replace(/^degree .*/, "degree") ?? "";
/** `at 7.2 per cent, is two points higher than the 4.2 per cent of a year ago`. */
function compareLevels(sentence: Passage): { readonly levels: Levels; readonly change: Claim } | undefined {
  const { to, change, from } = meet(sentence, higher) ?? {};
  // With more figures about, the level may be another one: 240 of 543 seats, 63 fewer than the 303.
  if (sentence.claims.filter(({ kind }) => kind !== "duration").length !== 3 || !to?.value || !change?.value || !from?.value || to.kind !== from.kind || degrees(to) !== degrees(from) || [to, change, from].some(({ high }) => high !== undefined)) return undefined;
  if (change.unit === "percent" && to.kind !== "percentage") return { levels: { from, to }, change };
  return arePoints(change, to) ? (to.kind === "percentage" ? { levels: { from, to }, change } : undefined) : change.kind === to.kind && degrees(change) === degrees(to) && to.kind !== "percentage" ? { levels: { from, to }, change } : undefined;
}

/** Compared with the month before, not with the year before. */
const monthly = /^ in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:last|19|20))/;
/** `carried 8.2 million passengers, up 10% from 7.5 million`: the level stands before its change. */
function stated(sentence: Passage): { readonly levels: Levels; readonly change: Claim } | undefined {
  const { to, change, from } = meet(sentence, beside) ?? meet(sentence, compared) ?? {};
  // "1,482 cases per 100,000 people, up from 1,173": what they are counted among is no level.
  if (to && /\bper $/.test(sentence.sketch.slice(0, markOf(sentence, to).start).slice(-5))) return undefined;
  if (!to || !change || !from || to.kind !== from.kind || change.unit !== "percent" || change.value === null || change.high !== undefined) return undefined;
  if (monthly.test(sentence.sketch.slice(markOf(sentence, from).end)) && /\bon the same (?:month|quarter|period)\b/.test(sentence.sketch.slice(markOf(sentence, change).end))) return undefined;
  // "Reached 18,450, up 450 from 18,000": what is named first behind "up" is no level.
  if (/\b(?:up|down|by)(?: by)? $/.test(sentence.sketch.slice(Math.max(0, markOf(sentence, to).start - 8), markOf(sentence, to).start))) return undefined;
  return to.value === null || from.value === null || to.high !== undefined || from.high !== undefined || (from.unit !== undefined && from.unit !== to.unit && from.kind !== "count") ? undefined : { levels: { from, to }, change };
}

const noun = String.raw`(?:increase|rise|jump|gain|growth|surge|climb|decrease|fall|drop|decline|cut|reduction|slump|loss|leap|difference|change|improvement|slide|plunge|saving)`;
const verb = String.raw`(?:rose|rise|risen|rising|jumped|grew|grown|growing|increased|increasing|climbed|surged|soared|gained|up|leapt|fell|fall|fallen|falling|dropped|declined|decreased|slumped|sank|shrank|shrunk|slid|tumbled|plunged|down|cut|cutting|advanced|raised|lost|dipped|eased|reduced|reducing|lifted|slashed|trimmed|swollen|swelled|expanded|raising|lowering|lifting|trimming|slashing|jumping|climbing|surging|soaring|gaining|leaping|dropping|declining|decreasing|slumping|sinking|shrinking|sliding|tumbling|plunging|advancing|losing|dipping|easing|expanding)`;
const changeBefore = new RegExp(String.raw`\b(?:${noun} of|${verb}(?: [a-z]{2,12}ly)?|by|or|which is|that is)(?: by)? $|\($`);
const nounBehind = new RegExp(String.raw`^ ?-?(?:[a-z]{3,12} )?${noun}\b`);
/** A change of every year, of some other base, or of something else again. */
const otherChange = /^ (?:a|per|each|every) (?!litre|gallon|kilo|tonne|ton|barrel|share|unit|bushel|pint|bottle|pack|ticket)|^ (?:from|on) (?!‹|the (?:previous|same|year)|a year|last year)|^ (?:annual|yearly|of|in real|more|less|fewer|higher|lower|faster|year(?![- ]on[- ]year (?:to|from) (?![^.;]*\b(?:quarter|month|week)))|points? (?:above|below|ahead))|^[^.;‹]{0,12}(?:annually|on average|in real terms|after inflation)/;
const anotherClause = / (?:has|have|took|so that|and|but|yet|while|whereas|as|after|when|with|although|though|which|who) |;/;

/** The change that the sentence says the levels make; undefined where there is none, or more than one could be meant. */
function changeOf(sentence: Passage, { from, to }: Levels): Claim | undefined {
  const { claims, sketch } = sentence, marks = [markOf(sentence, from), markOf(sentence, to)] as const;
  const first = Math.min(marks[0].start, marks[1].start), last = Math.max(marks[0].end, marks[1].end);
  const near = claims.filter((claim) => {
    if (claim === from || claim === to || claim.value === null || claim.high !== undefined) return false;
    const share = (claim.kind === "percentage" || (claim.kind === "ratio" && decimal(claim.value).lt(1)));
    if (!share && (claim.kind !== from.kind || claim.unit !== from.unit) && !arePoints(claim, from)) return false;
    const { start: at, end } = markOf(sentence, claim);
    const behind = sketch.slice(end, end + 80), lead = sketch.slice(Math.max(0, at - 40), at);
    if (otherChange.test(behind) || /^[^.;‹]{0,20}\bon the same (?:month|quarter|period)\b/.test(behind) && monthly.test(sketch.slice(markOf(sentence, from).end)) || !(changeBefore.test(lead) || nounBehind.test(behind))) return false;
    const between = at < first ? sketch.slice(end, first).replace(/ (?:between \d{4} and \d{4}|as (?:the|a) result|as well)\b/, "") : sketch.slice(last, at);
    return between.length < 90 && !anotherClause.test(between) && !/‹[cmptk]/.test(between);
  });
  return near.length === 1 ? near[0] : undefined;
}

const falling = /\b(?:fell|fall|fallen|falling|dropped|declined|decreased|slumped|sank|shrank|slid|tumbled|plunged|down|cut|lost|decrease|drop|decline|reduction|dipped|eased|slashed|lowered|reduced)\b/i;
const rising = /\b(?:rose|rise|risen|rising|jump(?:ed|ing)|grew|grow(?:n|ing)|increas(?:ed|ing)|climb(?:ed|ing)|surg(?:ed|ing)|soar(?:ed|ing)|up|leapt|increase|jump|growth|raised|doubled|tripled|lifted)\b/i;

/** `rose from 5 to 3`: the verb right before says the other direction. */
function direction({ text }: Context, { from, to }: Levels): Answer | undefined {
  const first = from.start < to.start ? from : to, lead = before(text, first, 26);
  if (from.value === null || to.value === null || from.bound !== "exact" || to.bound !== "exact") return undefined;
  const m = /\b(rose|grew|increased|climbed|jumped|risen|fell|dropped|declined|decreased|fallen|slid|sank)(?: sharply| steadily| slightly)? (?:from|to) [^a-z]{0,5}$/.exec(lead);
  if (!m) return undefined;
  const down = falling.test(m[1] ?? ""), up = rising.test(m[1] ?? "") || /rose|climbed/.test(m[1] ?? "");
  const wrong = decimal(to.value).lt(from.value) ? up && !down : decimal(to.value).gt(from.value) && down;
  if (!wrong) return undefined;
  return { outcome: "amend", claims: [to.start, from.start], inputs: { from: quoted(from), to: quoted(to) }, formula: "to − from", cause: "wrong_direction", working: `From ${from.quote} to ${to.quote} is a ${decimal(to.value).lt(from.value) ? "fall" : "rise"}, but the text says “${m[1] ?? ""}”.` };
}

const ownPeriod = /^ (?:a|per|each|every) |^ (?:from|on) (?!‹|the (?:previous|same)|a year|last (?:year|season|month)'s ‹)|^[^.;!?‹]{0,20}\b(?:this (?:year|month|week)|since|so far|year on year|on last|on the year|annually|on average|in real terms|of (?:the|its|their)(?! value)|more|fewer|less|(?:higher|lower|more|less|fewer) than (?:the |its )?(?:target|forecast|average|estimate|limit|plan))(?! than)/;
const elsewhere = / (?:while|whereas|although|though|but|as|after|when) |;/;

/** The only two levels of a sentence and its only change, whatever the wording: what does not agree is worth a look. */
function onlyFigures(sentence: Passage): Answer | undefined {
  const { claims, sketch } = sentence, figures = claims.filter(({ kind, value }) => value !== null && kind !== "duration" && kind !== "rank" && kind !== "age");
  const changes = figures.filter(({ change }) => change !== undefined), [change] = changes, levels = figures.filter((claim) => claim.change === undefined), [one, two] = levels;
  if (changes.length !== 1 || levels.length !== 2 || !change || !one || !two || !alike(one, two) || !sameQuantity(one, two) || [change, one, two].some(({ high, bound, per, restates }) => high !== undefined || restates !== undefined || per !== undefined && change.per !== per || bound !== "exact" && bound !== "about")) return undefined;
  if (one.kind === "percentage" ? !arePoints(change, one) : !isShare(change) && !(change.kind === "ratio" && decimal(change.value ?? 1).lt(1)) && (change.kind !== one.kind || change.unit !== one.unit)) return undefined;
  const [a, b, by] = [one, two, change].map((claim) => ({ claim, ...markOf(sentence, claim) })), order = a && b && orderOf(sentence, a, b);
  // "From 85.6%, or 1.9% in relative terms": the change once more; "five of the same 13": a part.
  if (a && b && /^,? \(?or $|^ of (?:the |its )?(?:same )?$/.test(sketch.slice(a.end, b.start))) return undefined;
  if (!a || !b || !by || !order || ownPeriod.test(sketch.slice(by.end, by.end + 40)) || longAgo.test(sketch.slice(markOf(sentence, order.from).end))) return undefined;
  if (/\bhaving (?:stood|traded|reached|peaked|opened) /.test(sketch)) return undefined;
  const near = by.start < a.start ? sketch.slice(by.end, a.start) : by.start > b.end ? sketch.slice(b.end, by.start) : "";
  // `12 per cent above the 4.1 million` says what a third level is.
  if (/^ (?:above|below|over|under|higher than|lower than|more than|less than|up on|down on) (?:the )?$/.test(near)) return undefined;
  const found = near.length > 60 || elsewhere.test(near) || / and /.test(near) && (rising.test(near) || falling.test(near)) || /minus|[-−]‹/.test(sketch) ? undefined : judge(order, change);
  return found?.outcome === "amend" ? { ...found, outcome: "review" } : found;
}

const twice = /‹(?:(?<share>p\d+)|(?<sum>[mct]\d+))›(?: [a-z]{2,14})?(?:,? or|, equal to|, equivalent to| \() ?‹(?:(?<other>p\d+)|(?<amount>[mct]\d+))›/, closedAt = /\bto (?:close (?:up |down )?at |reach |stand at |settle at |finish at |end at |a record )?‹[mct](?<level>\d+)›/;
const levelNext = /‹[mct](?<amount>\d+)›[^.;:!?‹]{0,24}? to (?:a record |a new |close at |finish at |reach )?‹[mct](?<level>\d+)›[^.;:!?‹]{0,20}?(?:,? or |,? an? (?:increase|rise|gain|fall|drop|decline|cut|reduction|jump|growth) of | \()‹[pr](?<share>\d+)›/;
const levelFirst = /\b(?:at|to|was|were|stood at|is) ‹[mct](?<level>\d+)›[^.;:!?‹]{0,40}?,? (?:up|down|an? (?:increase|rise|gain|fall|drop|decline|cut|reduction|jump|loss) of)(?: by)? ‹[mct](?<amount>\d+)›(?: [a-z]{2,10})?(?:,? or | \(|, a (?:rise|fall|gain|drop|loss) of )‹[pr](?<share>\d+)›/;
/** `increased by £3m, or 15 per cent, to £23m`: one change as an amount and as a share, and the level it led to. */
function changeTwice(sentence: Passage): Answer | undefined {
  const groups = sentence.claims.length < 3 ? undefined : twice.exec(sentence.sketch)?.groups, at = (mark: string | undefined): Claim | undefined => (mark === undefined ? undefined : sentence.claims[Number(mark.slice(1))]);
  const three = sentence.claims.length < 3 ? undefined : meet(sentence, levelNext) ?? meet(sentence, levelFirst);
  const share = three?.["share"] ?? at(groups?.["share"] ?? groups?.["other"]), amount = three?.["amount"] ?? at(groups?.["sum"] ?? groups?.["amount"]), level = three?.["level"] ?? (share && amount && meet(sentence, closedAt)?.["level"]);
  if (!share || !amount || !level || level === amount || share.change === undefined && amount.change === undefined || !isShare(share) || sentence.claims.filter(({ kind, unit }) => kind === level.kind && unit === level.unit).length > 2 || level.kind !== amount.kind || level.unit !== amount.unit || [share, amount, level].some(({ value, high }) => value === null || high !== undefined) || /\bfrom (?:[a-z]+ ){0,3}$/.test(sentence.sketch.slice(Math.max(0, markOf(sentence, amount).start - 30), markOf(sentence, amount).start))) return undefined;
  const change = interval(amount), end = generousInterval(level), said = interval(share), down = (share.change ?? amount.change) === "decrease";
  const start = end && change && (down ? { low: end.low.plus(change.low), high: end.high.plus(change.high) } : subtract(end, change));
  if (!start || !said || start.low.lte(0)) return undefined;
  const possible = divide(change, start), room = { low: said.low.minus("0.1"), high: said.high.plus("0.1") }, good = overlaps({ low: possible.low.times(100), high: possible.high.times(100) }, room), exact = decimal(amount.value ?? 0).div(down ? decimal(level.value ?? 0).plus(amount.value ?? 0) : decimal(level.value ?? 0).minus(amount.value ?? 0)).times(100);
  return {
    outcome: good ? (holds(said, exact) ? "ok" : "ok_rounded") : "review", claims: [share.start, amount.start, level.start], inputs: { amount: quoted(amount), share: quoted(share), level: quoted(level) }, formula: `${amount.quote} ÷ (${level.quote} ${down ? "+" : "−"} ${amount.quote})`, ...(good ? {} : { cause: "wrong_change" as const }),
    working: `A change by ${quoted(amount)} to ${quoted(level)} is one of ${say(exact, 3)}%; the text says ${quoted(share)}.`,
  };
}

export const changeArithmetic: Check = {
  id: "change", version: 8, because: "A change from one level to another has to be the difference of the two.",
  run: (context) => withSpread(context, [{ ...statedChange, read: changeApart }], [...gather(context.sentences, (sentence) => {
    const said = sentence.claims.length > 2 ? stated(sentence) ?? compareLevels(sentence) : undefined;
    if (said) {
      // "204,000, with 898,000 arrivals and 694,000 departures, down 41% from 345,000": which of the three fell?
      const found = judge(said.levels, said.change), { to } = said.levels, others = sentence.claims.filter((claim) => claim.start < to.start && claim.kind === to.kind && claim.change === undefined && claim !== said.levels.from);
      return found?.outcome === "amend" && others.length > 1 ? undefined : found;
    }
    const levels = sentence.claims.length > 1 ? levelsOf(context, sentence) : undefined, change = levels && changeOf(sentence, levels);
    const only = change || sentence.claims.length < 3 ? undefined : onlyFigures(sentence) ?? changeTwice(sentence);
    return [levels && direction(context, levels), levels && change ? judge(levels, change) : only];
  }), ...gather(context.pairs, onlyFigures)]),
  finds: [
    ["The ferry carried 1.8 million people in 2024 and 2.25 million last year. Its owner called the growth of 35 per cent a triumph.", { outcome: "review", cause: "wrong_change" }],
    ["Last year 62 per cent of pupils sat the paper. This year 74 per cent will. “An increase of 14 percentage points is beyond hope,” he said.", { outcome: "review", cause: "wrong_change" }],
    ["The bank cut its rate by 35 basis points to 3.85 per cent from 4.10 per cent.", { outcome: "amend", cause: "wrong_change" }],
    ["The jobless rate edged up to 4.5 per cent in May from 4.1 per cent, a jump of 0.6 of a percentage point.", { outcome: "review", cause: "wrong_change" }],
    ["The reservoir was at 54 per cent, seven points down on 63 per cent a year ago.", { outcome: "amend", cause: "wrong_change" }],
    ["The index gained 200 points to 20,200, or 3 per cent.", { outcome: "review", cause: "wrong_change" }],
    ["The chain earned HK$1.56 billion in the year to May, compared with HK$1.20 billion a year before. The 40 per cent improvement owed much to lower rents.", { outcome: "review", cause: "wrong_change" }],
    ["Sales rose 20% to HK$4.2 billion from HK$3.5 billion.", { outcome: "ok" }],
    ["Sales rose 30% to HK$4.2 billion from HK$3.5 billion.", { outcome: "amend", cause: "wrong_change" }],
    ["The line carried 8.2 million passengers, up 10% from 6.1 million.", { outcome: "amend", cause: "wrong_change" }],
    ["Unemployment rose by 2% from 4% to 6%.", { outcome: "review", cause: "percent_for_points" }],
    ["The number of visitors rose from 5,200 to 3,100.", { outcome: "amend", cause: "wrong_direction" }],
    ["Income rose 18% to $4.1 billion in the three months to June from $3.2 billion a year before.", { outcome: "amend", cause: "wrong_change" }],
    ["The clinic has cut its list by a quarter, from 880 patients in May to 440 now.", { outcome: "amend", cause: "wrong_change" }],
    ["Profit rose from £10m to £12m, an increase of 30%.", { outcome: "review", cause: "wrong_change" }],
    ["Profit rose from £10m to £12m, an increase of 24%.", { outcome: "ok_rounded" }],
    ["Burglaries were down by a fifth, with 1,600 recorded against 3,000 in 2021.", { outcome: "review", cause: "wrong_change" }],
    ["It had 9,000 subscribers a year ago; now it has 12,600, a jump of 60 per cent.", { outcome: "review", cause: "wrong_change" }],
    ["The airline flew 5 million people in 2022. The figure rose by 50 per cent to 5.5 million in 2023.", { outcome: "review", cause: "wrong_change" }],
    ["Turnover increased by £3m, or 15 per cent, to £23m.", { outcome: "ok" }],
    ["The stock added 15 per cent, or $2, to close at $42.", { outcome: "review", cause: "wrong_change" }],
    ["Sales fell 12 per cent to £88m in the half, compared with £110m a year earlier.", { outcome: "amend", cause: "wrong_change" }],
    ["Unemployment, at 7.2 per cent, is two percentage points higher than the 4.2 per cent of a year ago.", { outcome: "amend", cause: "wrong_change" }],
    ["Deaths on the roads were down 10 per cent on the previous year, at 1,350 compared with 1,800.", { outcome: "amend", cause: "wrong_change" }],
    ["The port handled 19.6 million boxes, 3 per cent fewer than the 22.8 million of 2017.", { outcome: "amend", cause: "wrong_change" }],
    ["The clinic has cut its list by a half, from 880 patients in May to 440 now.", { outcome: "ok" }],
    ["Calls went from 210 incidents in the spring to 420 in the autumn, an increase of 50 per cent.", { outcome: "amend", cause: "wrong_change" }],
  ],
  ignores: ["Employers added 151,000 jobs after 126,000 in January. Hourly earnings stood at $36.40, and the 3.8 per cent increase over a year was too fast.", "Sales were £120m, compared with £100m a year before. A rise of 40 per cent in profit followed.", "The fund has 30,000 members. It rose 5 per cent, and now 40,000 want to join.", "The company raised prices by 5% and saw sales rise from $100m to $103m.", "The rate of 7.2 per cent is two percentage points higher than the target, and far above the 4.2 per cent of 2019.", "Sales were £8m, up 10% from a year before, when 300 shops closed.", "He moved from 5 Elm Road to 7 Oak Road.", "It takes from 20 to 30 minutes, 10% less than by bus.", "House prices rose 4 per cent from March to £280,000 in June, against £262,000 a year earlier.", "Sales rose 5 per cent to £105m, compared with £90m two years ago.", "Sales were up 5 per cent on last year, at £105m compared with £90m in 2019.", "Profit rose 20% and sales climbed from £30m to £40m.", "Rents rose by 5% a year, from £900 to £1,400."],
};
