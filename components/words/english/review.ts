import { counted } from "./counted";

export const review = {
  back: "Articles", list: "Figures", text: "Article", card: "Figure under review", search: "Find a figure", all: "All", revision: (n: number) => `revision ${n}`,
  show: { label: "Show", text: "Text", list: "Figures" },
  none: "No figure was found in this article.",
  noMatch: "No figure here matches.", noMatchClear: "Show all figures",
  pick: "Choose a figure in the list or in the text.",
  allDone: "Every figure here has a verdict.",
  original: "read it where it was published", details: "Details", less: "Less", unit: (unit: string) => unit.replaceAll("_", " "),
  notTakenRest: (n: number) => `and ${n} more`,
  notTaken: (n: number) => `${counted(n, "number", "numbers")} not taken`,
  slots: {
    kind: "Kind", value: "Value", bound: "Bound", unit: "Unit", about: "Counts", per: "Per", change: "Change", harm: "Harm", votes: "Votes",
    source: "Source", rule: "Rule", confidence: "Confidence", priority: "Why look", restates: "Restates",
  },
  change: { increase: "an increase, not a level", decrease: "a decrease, not a level" },
  votes: (f: number | null, a: number | null, n: number | null) =>
    [f === null ? "" : `${f} for`, a === null ? "" : `${a} against`, n === null ? "" : `${n} abstaining`].filter(Boolean).join(", "),
  vague: "no exact value, only a magnitude", range: (low: string, high: string) => `${low} to ${high}`,
  noSource: "nobody is credited",
  confidence: (p: number) => `${Math.round(p * 100)}% that every slot is right`,
  history: "History", found: "Found when the article was read", historyFailed: "The history did not load.",
  correct: "Correct value", changed: (from: string, to: string) => `${from} → ${to}`,
  viewer: "You can read this desk but not decide: your role is viewer. An administrator can change that.",
  actions: { verify: "Verify", dispute: "Dispute", reopen: "Reopen", dismiss: "Not a claim", evidence: "With evidence", undo: "Undo", previous: "Previous", next: "Next", help: "Keys" },
  announce: (figure: string, state: string) => `${figure}: ${state}.`,
  already: (figure: string) => `${figure} is verified already.`,
  announceNext: (figure: string) => `Next: ${figure}.`,
  undone: (figure: string, state: string) => `Undone. ${figure} is ${state} again.`,
  nothingToUndo: "There is nothing to undo.",
  sending: "Sending …", waiting: "Not sent yet",
  stale: {
    title: (who: string, state: string) => `${who} has decided meanwhile: ${state}.`,
    text: (state: string) => `Your verdict (${state}) was not saved. What you wrote is kept here.`,
    mine: "Send mine over it", theirs: "Keep theirs", edit: "Look at mine again", someone: "Somebody else",
  },
  refused: (message: string) => `Your verdict was not saved: ${message}`,
} as const;

export const verdict = {
  dispute: (figure: string) => `Dispute ${figure}`, verify: (figure: string) => `Verify ${figure} with evidence`,
  reason: "What is wrong", chooseReason: "Choose a reason", correctValue: "Correct value", correctHint: "A plain number, such as 1200 or 3.5.",
  note: "Note", evidence: "Evidence", addEvidence: "Add evidence", removeEvidence: "Remove this evidence",
  url: "Address", source: "Title", quote: "Quoted passage", evidenceNote: "Note", row: (n: number) => `Evidence ${n}`,
  emptyRow: "Give an address, a title, a quoted passage or a note, or remove this evidence.",
  submitDispute: "Dispute", submitVerify: "Verify", hint: "Ctrl + Enter sends",
} as const;

export const keys = {
  title: "Keys", on: "Single keys are on in this browser", note: "Keys rest while you type in a field or hold Ctrl, Alt or Command.",
  rows: [
    ["J", "Next figure"], ["K", "Previous figure"], ["V", "Verify, and go to the next unverified"], ["D", "Dispute"],
    ["U", "Set back to unverified"], ["X", "Not a claim: leave it out of every count"], ["E", "Verify with evidence"], ["Z", "Undo the last verdict, for ten seconds"],
    ["/", "Find a figure"], ["?", "This help"], ["Esc", "Close, or leave the field"],
  ] as readonly (readonly [string, string])[],
} as const;
