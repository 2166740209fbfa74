import { counted } from "./counted";

export const review = {
  back: "Articles", list: "Figures", text: "Article", card: "Figure under review", search: "Find a figure", all: "All", revision: (n: number) => `revision ${n}`,
  show: { label: "Show", text: "Text", list: "Figures" },
  none: "No figure was found in this article.",
  noMatch: "No figure here matches.", noMatchClear: "Show all figures",
  pick: "Choose a figure in the list or in the text.",
  allDone: "Every figure here has a verdict.",
  coverage: (taken: number, left: number) => `${counted(taken, "figure", "figures")}; ${counted(left, "number", "numbers")} not taken.`,
  correctSlots: "Correct what was read", addedByHand: "added by hand", setByHand: (slots: string) => `set by hand: ${slots}`,
  correctionLine: (was: string, is: string, about: string | null) => `An earlier version of this article gave ${about ? `${about} as ${was}` : `the figure as ${was}`}. The figure is ${is}.`,
  copy: "Copy the line", copied: "Copied", looked: (day: string) => `looked at on ${day}`,
  staleStep: "Somebody else has changed this figure meanwhile. Nothing was changed; it is shown as it is now.",
  step: {
    hidden: "Answered. What it was is shown once the second answer is given.", undo: "took the verdict back",
    assigned: (name: string) => `gave it to ${name}`, unassigned: "gave it to nobody", asked: "asked for a second check", withdrawn: "withdrew the second check",
    again: (why: string) => `needs another look: ${why}`, settled: "settled: no other look needed", revision: "The text of the article was changed",
  },
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
  actions: {
    verify: "Verify", dispute: "Dispute", reopen: "Reopen", dismiss: "Not a claim", evidence: "With evidence", unresolved: "Cannot tell", skip: "Skip", undo: "Undo",
    previous: "Previous", next: "Next", help: "Keys", comment: "Comment", add: "Add a figure", select: "Select", read: "Open", back: "Back", search: "Find", load: "Load updates",
  },
  announce: (figure: string, state: string) => `${figure}: ${state}.`,
  already: (figure: string) => `${figure} is verified already.`,
  announceNext: (figure: string) => `Next: ${figure}.`,
  undone: (figure: string, state: string) => `Undone. ${figure} is ${state} again.`,
  nothingToUndo: "There is nothing to undo.",
  sending: "Sending …", waiting: "Not sent yet",
  stale: {
    title: (who: string, state: string) => `${who} has decided meanwhile: ${state}.`,
    text: (state: string) => `Your verdict (${state}) was not saved. What you wrote is kept here.`,
    theirVersion: "As it is now", myVersion: "Yours", mine: "Send mine over it", theirs: "Keep theirs", edit: "Look at mine again", someone: "Somebody else",
  },
  refused: (message: string) => `Your verdict was not saved: ${message}`,
} as const;

export const verdict = {
  dispute: (figure: string) => `Dispute ${figure}`, verify: (figure: string) => `Verify ${figure} with evidence`,
  reason: "What is wrong", chooseReason: "Choose a reason", correctValue: "Correct value", correctHint: "A plain number, such as 1200 or 3.5.",
  note: "Note", evidence: "Evidence", addEvidence: "Add evidence", removeEvidence: "Remove this evidence",
  noLink: "Checked, no link", noLinkNote: "Checked, no link.", kind: "What it is", rank: "How close", noRank: "not said", lookedOn: "Looked at on",
  sameArticle: "This is the article itself: it is kept, and does not count as evidence.", sameSite: "This is a page of the article’s own site: it is kept, and does not count as evidence.",
  url: "Address", source: "Title", quote: "Quoted passage", evidenceNote: "Note", row: (n: number) => `Evidence ${n}`,
  emptyRow: "Give an address, a title, a quoted passage or a note, or remove this evidence.",
  submitDispute: "Dispute", submitVerify: "Verify", hint: "Ctrl + Enter sends",
} as const;

export const keys = {
  title: "Keys", on: "Single keys are on", note: "Keys rest while you type in a field or hold Ctrl, Alt or Command. Press a key here to give it another.",
  press: "press …", reset: "Everybody’s keys again",
  change: (does: string, key: string) => `${does}: ${key}. Press to change`,
  taken: (key: string, does: string) => `${key} is taken: ${does}.`, reserved: (key: string) => `${key} cannot be used: take a letter, a digit or a sign.`,
  does: {
    next: "Next figure", previous: "Previous figure", verify: "Verify, and go on", dispute: "Dispute", unresolved: "Looked, and cannot tell", dismiss: "Not a claim: leave it out of every count",
    evidence: "Verify with evidence", skip: "Skip: it comes back at the end", reopen: "Set back to unverified", undo: "Undo the last verdict, for ten seconds", comment: "Write a comment",
    add: "Add a figure that was missed", select: "Select for one verdict on several", read: "Open the figure in its article", back: "Back, or close", search: "Find a figure", load: "Load what others have done", help: "This help",
  },
} as const;

export const handling = {
  title: "Who looks", assignee: "Given to", nobody: "nobody", me: "me", ask: "Ask for a second check", withdraw: "Withdraw the second check", again: "Needs another look", whyAgain: "Why somebody should look again",
  settled: "Looked again: settled", asked: (by: string) => `Second check asked for. ${by} has answered; the answer is hidden until somebody else has given theirs.`,
  answered: (by: string, status: string, agrees: boolean) => `Second check: ${by} said ${status}; the two ${agrees ? "agree" : "disagree"}.`,
  assigned: (name: string) => `Given to ${name}`,
  reasons: { second_check: "the two checks disagree", changed: "the figure was changed in the text", text_changed: "the text around it was changed" },
} as const;

export const comments = { title: "Comments", write: "Comment; @ names a colleague", send: "Comment", mention: "Colleagues", failed: "The comments did not load." } as const;

export const correction = {
  title: (figure: string) => `Correct what was read of ${figure}`, why: "Why (optional)", submit: "Correct", hint: "Kept when the article is read again.",
} as const;

export const addFigure = {
  title: "Add a figure that was missed", sought: "The figure as printed", soughtHint: "Write it as it stands in the text, or mark it there before.", notThere: "The text does not say this.",
  which: (n: number) => `It stands there ${n} times: which one`, submit: "Add it",
} as const;

export const finding = {
  title: "Checks", why: "Why the check is wrong here", whyBack: "Why it should be heeded after all (optional)", quiet: "Quieten it here", heed: "Heed it again",
  isWrong: "This check is wrong here", takeBack: "Heed it again", overruled: (by: string, at: string) => `${by} says that the check is wrong here (${at}):`,
  reference: (name: string, value: string, day: string, source: string) => `${name}: ${value} (${day}; ${source})`,
  cause: {
    factor_10: "a factor of 10", factor_100: "a factor of 100", factor_1000: "a factor of 1,000, as million for billion", factor_1000000: "a factor of a million", digits_swapped: "digits swapped", wrong_digit: "one digit differs",
    bad_conversion: "wrong conversion", reciprocal_rate: "rate turned upside down", not_converted: "not converted", inverse_factor: "converted the wrong way", difference_as_temperature: "a difference converted as a temperature", temperature_as_difference: "a temperature converted as a difference",
    more_votes_than_seats: "more votes than seats", wrong_margin: "wrong margin", not_unanimous: "not unanimous", sides_swapped: "sides swapped", wrong_cast: "wrong number of votes cast", threshold: "threshold missed",
    impossible_share: "impossible share", wrong_share: "wrong share", part_exceeds_total: "part exceeds total", parts_do_not_sum: "parts do not sum", not_100_percent: "not 100%",
    wrong_change: "wrong change", percent_for_points: "percent for points", wrong_direction: "wrong direction", wrong_multiple: "wrong multiple", wrong_rate: "wrong rate",
    headline_differs: "headline differs", figure_differs: "figure differs", share_over_100: "share over 100%", wrong_dates: "dates do not fit", wrong_age: "age does not fit", toll_over_population: "toll above the population", negative_count: "negative count", range_reversed: "range reversed",
  },
} as const;
