import type { Answer } from "../check";
import type { Neighbourhood } from "./terms";

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
const number = (word: string | undefined): number => { const at = numbers.indexOf((word ?? "").toLowerCase()); return at < 0 ? Number(word) : at; };
const record = /\b(?<wins>\d{1,2}|[a-zA-Z]{2,9}) wins?,? (?:and )?(?<draws>\d{1,2}|[a-z]{2,9}) draws?\b|\bw(?:on|inning) (?<won>\d{1,2}|[a-z]{2,9})(?: [a-z]+)?,? (?:and )?draw(?:n|ing)? (?<drawn>\d{1,2}|[a-z]{2,9})\b/;
const points = /\b(?<points>\d{1,3}) points\b(?! for\b)|\b(?:puts?|left|leaves?|leaving|moved?|moves|lift(?:s|ed)|took|takes) (?:them|it|him|her) (?:on|to|up to|on to) (?<on>\d{1,3})\b/g, other = /\b(?:bonus|rugby|tries|deduct|docked|penalty|ahead|clear|behind|adrift|short|gap|needed?|possible|from a)/;

const defeats = /(?<![-–])\b(?<lost>\d{1,2}|[a-z]{2,9}) (?:defeats|losses)\b/, games = /\b(?<games>\d{1,2}) (?:[a-z]+ )?(?:games|matches)\b/;
const otherGames = /\b(?:last|past|next|previous|first|unbeaten in|every) $/, gamesToCome = /^ (?:left|remaining|in hand|to go|to play|without|unbeaten|ago)\b/;
/** `21 wins, 10 draws and 15 defeats, and their 79 points`: three for a win and one for a draw, or two and one as it was once. */
export function standings({ sentence, around }: Neighbourhood): Answer | undefined {
  if (!/\b(?:wins?|won|winning)\b/.test(sentence.words)) return undefined;
  for (const passage of around) {
    const found = record.exec(passage.words)?.groups, wins = number(found?.["wins"] ?? found?.["won"]), draws = number(found?.["draws"] ?? found?.["drawn"]), all = [...passage.words.matchAll(points)], [only] = all;
    if (!found || !Number.isInteger(wins) || !Number.isInteger(draws)) continue;
    const lost = number(defeats.exec(passage.words)?.groups?.["lost"]), match = games.exec(passage.words), matches = Number(match?.groups?.["games"]), game = match && passage.claims.find(({ start }) => start === passage.start + match.index);
    const elsewhere = match && (otherGames.test(passage.words.slice(Math.max(0, match.index - 24), match.index)) || gamesToCome.test(passage.words.slice(match.index + match[0].length)));
    if (game && !elsewhere && Number.isInteger(lost) && matches > 5 && wins + draws + lost !== matches && Math.abs(wins + draws + lost - matches) < 10) return { outcome: "review", claims: [game.start], inputs: { wins: String(wins), draws: String(draws), defeats: String(lost), games: game.quote }, formula: `${wins} + ${draws} + ${lost}`, cause: "parts_do_not_sum", working: `${wins} + ${draws} + ${lost} = ${wins + draws + lost}; the text says ${game.quote}.` };
    // "An unbeaten run of 13 matches, nine wins and four draws": no season.
    if (!only || / on \d{1,3} to \p{Lu}/u.test(passage.words) || record.test(passage.words.slice((record.exec(passage.words)?.index ?? 0) + 10)) || /\b(?:run|streak|sequence) of\b/.test(passage.words)) continue;
    const said = Number(only.groups?.["points"] ?? only.groups?.["on"]), at = passage.start + only.index, claim = passage.claims.find(({ start, end }) => start >= at && end <= at + only[0].length);
    if (all.length > 1 || !claim || other.test(passage.words) || [3 * wins + draws, 2 * wins + draws, 4 * wins + 2 * draws].includes(said) || said < wins || said > 4 * wins + 2 * draws) return undefined;
    return { outcome: "review", claims: [claim.start], inputs: { wins: String(wins), draws: String(draws), points: claim.quote }, formula: `3 × ${wins} + ${draws}`, cause: "wrong_rate", working: `${wins} wins and ${draws} draws make ${3 * wins + draws} points at three for a win; the text says ${claim.quote}.` };
  }
  return undefined;
}
