import type { Bound, Harm, Kind } from "@/lib/types";
import type { Reason, Role } from "@/lib/api/contract";
import type { Standing } from "@/components/status/standing";

const of = (n: number, one: string, many: string) => `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

const status: Record<Standing, string> = { unverified: "Unverified", verified: "Verified", disputed: "Disputed", dismissed: "Not a claim" };
const role: Record<Role, string> = { viewer: "viewer", editor: "editor", administrator: "administrator" };
const kind: Record<Kind, string> = {
  casualty: "Casualty", vote: "Vote", money: "Money", percentage: "Percentage", ratio: "Ratio", count: "Count",
  measurement: "Measurement", duration: "Duration", age: "Age", score: "Score", rank: "Rank",
};
const bound: Record<Bound, string> = {
  exact: "exactly", about: "about", more_than: "more than", at_least: "at least", less_than: "less than", at_most: "at most",
};
const harm: Record<Harm, string> = { killed: "killed", injured: "injured", missing: "missing", displaced: "displaced" };
const reason: Record<Reason, string> = {
  wrong_value: "The value is wrong", magnitude: "Wrong magnitude, such as million for billion", unit: "The unit is wrong",
  bad_conversion: "The conversion is wrong", arithmetic: "The sum does not add up", outdated: "Outdated",
  misattributed: "Credited to the wrong source", conflicting_sources: "Sources disagree",
  unsupported: "Nothing supports it", misleading_context: "True, but misleading here",
};

/** Every word on the screens. Another language is another file of this shape. */
export const words = {
  name: "Quantifact",
  tagline: "Every figure in the story, checked before it is printed.",
  status, role, kind, bound, harm, reason,
  list: " · ",
  optional: "optional",
  characters: (n: number) => of(n, "character", "characters"),
  figures: (n: number) => of(n, "figure", "figures"),
  articles: (n: number) => of(n, "article", "articles"),
  position: (at: number, all: number) => `${at.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}`,
  progress: (done: number, all: number) => (all === 0 ? "no figures" : `${done} of ${all} figures checked`),
  nav: {
    label: "Main", person: "You and the colours", desk: "Desk", articles: "Articles", claims: "Claims", rules: "Rules", skip: "Skip to the content", signOut: "Sign out",
    signOutFailed: "Signing out did not work. Try again.", home: "Quantifact, to the desk",
  },
  theme: { label: "Colours", auto: "System", light: "Light", dark: "Dark" },
  errors: {
    unreachable: "The desk cannot be reached. Check the connection.",
    unreadable: "The desk gave an answer that this page cannot read. Load the page again.",
    status: (status: number) => `The desk answered with an error (${status}).`,
    title: "This did not load",
    retry: "Try again",
    crash: "Something broke on this page. What you decided is safe; only the drawing failed.",
    missing: { title: "There is nothing here", text: "The address may be mistyped, or the article was never on this desk.", home: "Go to the desk" },
  },
  offline: {
    banner: "No connection. You can go on: verdicts are kept in this tab and sent when it is back.",
    waiting: (n: number) => `${of(n, "verdict", "verdicts")} not sent yet.`,
    signedOut: "You have been signed out. Your verdicts are kept: sign in in a new tab, then send them again.",
    signIn: "Sign in in a new tab",
    again: "Send again",
  },
  loading: "Loading",
  more: "Show more",
  shownOf: (shown: number, total: number) => `${shown.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")} shown`,
  cancel: "Cancel",
  close: "Close",
  account: {
    setUp: {
      title: "Set up this desk", lead: "You are the first one here. This makes you its administrator.", submit: "Create the desk",
      noToken: "This page needs the set-up link that the terminal printed when the desk was started. Open that link.",
      done: "Your account is ready. Sign in to begin.",
    },
    signIn: { title: "Sign in", lead: "Editors and fact-checkers of this desk.", submit: "Sign in" },
    name: "Name", email: "E-mail", password: "Password", passwordHint: "12 characters or more; a few words in a row are good.",
    showPassword: "Show the password", need: { email: "Give an e-mail address.", password: "Give your password." },
  },
  newArticle: {
    title: "New article", lead: "Paste the text or drop a .txt file. Every figure in it is marked and put on the desk.",
    headline: "Title", outlet: "Outlet", published: "Published", url: "Address", text: "Text",
    drop: "Drop a .txt file here, or", choose: "choose a file", chosen: (name: string) => `Text taken from ${name}.`,
    submit: "Find its figures", busy: "Reading the article …",
    duplicate: "This text is already on the desk; here it is.",
    failed: "The article was not saved. What you typed is still here.",
    viewerTitle: "You cannot add articles", viewer: "Your role here is viewer. An administrator can make you an editor.",
    check: {
      kind: (name: string) => `${name} is not a .txt file. Save the article as plain text, or paste it.`,
      big: (name: string) => `${name} is too big for an article; the most is 1,000,000 characters.`,
      encoding: (name: string) => `${name} is not plain text in UTF-8, whatever its name says. Save it as UTF-8 text, or paste the article.`,
      unreadable: (name: string) => `${name} could not be read. Choose it again, or paste the article.`,
    },
  },
  articleList: {
    title: "Articles", add: "New article", search: "Search titles and outlets", none: "No articles yet",
    noneText: "Paste the first one, and every figure in it comes onto the desk.",
    noMatch: (q: string) => `No article matches “${q}”.`, clear: "Show all articles",
    undated: "no date", noOutlet: "no outlet",
  },
  claimList: {
    title: "Claims", search: "Search figures and sentences", article: "Article", allArticles: "All articles", thisArticle: "One article", filters: "Filters", status: "Status", kind: "Kind",
    clear: "Clear filters", remove: (name: string) => `Remove the filter ${name}`,
    none: "No claims yet", noneText: "Claims appear here when an article is added.",
    noMatch: "No claim matches these filters.",
    undecided: "not decided",
    columns: { status: "Status", figure: "Figure", context: "In its sentence", kind: "Kind", article: "Article", source: "Source", decided: "Decided" },
  },
  rules: {
    title: "Rules", count: (n: number) => of(n, "rule", "rules"), search: "Search rules and their examples",
    lead: "Why a figure was marked, why a number was left alone, and what editors made of it.",
    parts: { claim: "What is taken for a figure", refusal: "Numbers that are left alone", furniture: "Page furniture", former: "No longer in the book" },
    order: "Order", orders: { book: "In the order of the book", fired: "Most fired first", dismissed: "Most often no claim first" },
    partsLabel: "Parts of the book",
    columns: { fired: "Fired", verified: "Verified", disputed: "Disputed", dismissed: "Not a claim" },
    share: (n: number, all: number) => (n * 100 < all ? "< 1%" : `${Math.round((n / all) * 100)}%`),
    examples: (n: number) => of(n, "example", "examples"), finds: "Fires in", ignores: "Leaves alone",
    gone: "This rule is no longer in the book.", noMatch: "No rule matches.", clear: "Show all rules",
  },
  desk: {
    title: "Desk", checked: (p: number) => `${p}% checked`, empty: "The desk is empty",
    emptyText: "Paste an article, and Quantifact finds every figure in it for you to verify or dispute.",
    tiles: { articles: "Articles", claims: "Figures" },
    byArticle: "Status by article", byArticleNote: "Shares of each article’s figures, most left to check first. A bar opens the claims behind it.",
    byKind: "Status by kind", perDay: "Verdicts a day, last 30 days", perDayNone: "No verdicts in the last 30 days.",
    table: "Show as a table", day: "Day", total: "Total", kind: "Kind", article: "Article",
    openClaims: (title: string, state: string, n: number) => `${title}: ${of(n, "figure", "figures")} ${state.toLowerCase()}, show them`,
  },
  review: {
    back: "Articles", list: "Figures", text: "Article", card: "Figure under review", search: "Find a figure", all: "All", revision: (n: number) => `revision ${n}`,
    show: { label: "Show", text: "Text", list: "Figures" },
    none: "No figure was found in this article.",
    noMatch: "No figure here matches.", noMatchClear: "Show all figures",
    pick: "Choose a figure in the list or in the text.",
    allDone: "Every figure here has a verdict.",
    original: "read it where it was published", details: "Details", less: "Less", unit: (unit: string) => unit.replaceAll("_", " "),
    notTakenRest: (n: number) => `and ${n} more`,
    notTaken: (n: number) => `${of(n, "number", "numbers")} not taken`,
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
  },
  verdict: {
    dispute: (figure: string) => `Dispute ${figure}`, verify: (figure: string) => `Verify ${figure} with evidence`,
    reason: "What is wrong", chooseReason: "Choose a reason", correctValue: "Correct value", correctHint: "A plain number, such as 1200 or 3.5.",
    note: "Note", evidence: "Evidence", addEvidence: "Add evidence", removeEvidence: "Remove this evidence",
    url: "Address", source: "Title", quote: "Quoted passage", evidenceNote: "Note", row: (n: number) => `Evidence ${n}`,
    emptyRow: "Give an address, a title, a quoted passage or a note, or remove this evidence.",
    submitDispute: "Dispute", submitVerify: "Verify", hint: "Ctrl + Enter sends",
  },
  keys: {
    title: "Keys", on: "Single keys are on in this browser", note: "Keys rest while you type in a field or hold Ctrl, Alt or Command.",
    rows: [
      ["J", "Next figure"], ["K", "Previous figure"], ["V", "Verify, and go to the next unverified"], ["D", "Dispute"],
      ["U", "Set back to unverified"], ["X", "Not a claim: leave it out of every count"], ["E", "Verify with evidence"], ["Z", "Undo the last verdict, for ten seconds"],
      ["/", "Find a figure"], ["?", "This help"], ["Esc", "Close, or leave the field"],
    ] as readonly (readonly [string, string])[],
  },
} as const;
