import type { RefusalRule } from "../rule";
import { after, before, type Candidate } from "../rule";
import { Type } from "../../text/tokens";

/** `29 percent, the Greens at 18 and the farmers at 12`. */
const sharesBefore = ({ window, numeral, paragraph }: Candidate): boolean => paragraph.tokens.slice(Math.max(window.from, numeral.from - 24), numeral.from).some(({ lower }) => lower === "%" || lower === "percent" || lower === "cent");

export const timeRules: readonly RefusalRule[] = [
  {
    id: "time/colon", near: "glued", because: "A clock time or the length of a video: 3:39, 17:22.", form: "digits",
    patterns: ["# : <digits>", "<digits> : #"],
    when: (c) => (after(c).lower === ":" && !after(c).spaced && !after(c, 2).spaced && after(c, 2).lower.length === 2) || (before(c).lower === ":" && !before(c).spaced && !c.paragraph.tokens[c.numeral.from]!.spaced),
    finds: [["The clip ran 3:39 in all.", { refused: "3" }], ["It began at 17:22 local time.", { refused: "17" }]],
    ignores: ["He named two: 5 men and 3 women."],
  },
  {
    id: "time/clock", because: "A clock time: 5 pm, 0401 GMT, 10.45pm.", form: "digits",
    patterns: ["# <clock>", "# <dash>|to|and|until <digits> <clock>", "# . <digits> <clock>", "# hours local", "# local time", "# in_the_morning|in_the_evening|in_the_afternoon"],
    when: (c) => { const v = Number(c.paragraph.tokens[c.numeral.from]!.lower.replace(/,/g, "")); return v < 2400 && (after(c).lower !== "hrs" || c.paragraph.tokens[c.numeral.from]!.lower.length === 4); },
    finds: [["Polls close at 10pm on Thursday.", { refused: "10" }], ["It struck at 0401 GMT.", { refused: "0401" }]],
    ignores: ["Some 10 people came."],
  },
  {
    id: "time/o-clock", because: "A clock time in words: two o'clock, half past six.",
    patterns: ["# o'clock|am|pm|a.m|p.m", "past|to #"], when: (c) => /^(?:o'clock|[ap]\.?m)$/.test(after(c).lower) || (/^(?:half|quarter|minutes?|just|shortly)$/.test(before(c, 2).lower) && Number(c.numeral.value) <= 12 && (before(c).lower === "past" || before(c).lower === "to")),
    finds: [["They met at two o'clock.", { refused: "two" }], ["It ended at half past six.", { refused: "six" }]],
    ignores: ["He drove past two cars."],
  },
  {
    id: "time/at-hour", because: "An hour without am or pm: at 8 on Monday, from 9 to 5.", form: "digits",
    patterns: ["at # on|this|tonight|sharp", "before|after|until|till|at # $", "at about|around # $"], when: (c) => c.integer >= 1 && c.integer <= 12 && before(c).lower === "at" && after(c).lower !== "" && !(after(c).type === Type.Mark && sharesBefore(c)),
    finds: [["The vote is at 8 on Monday.", { refused: "8" }], ["Doors open at 7 tonight.", { refused: "7" }]],
    ignores: ["He died at 78."],
  },
];
