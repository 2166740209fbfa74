import { counted, number } from "./counted";

export const shell = {
  name: "Quantifact",
  /** For Intl: how numbers, dates and currencies are written. */
  locale: "en-GB",
  number,
  tagline: "Every figure in the story, checked before it is printed.",
  list: " · ",
  optional: "optional",
  characters: (n: number) => counted(n, "character", "characters"),
  figures: (n: number) => counted(n, "figure", "figures"),
  articles: (n: number) => counted(n, "article", "articles"),
  position: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  positionOver: (at: number, all: number) => `${number(at)} of more than ${number(all)}`,
  progress: (done: number, all: number) => (all === 0 ? "no figures" : `${done} of ${all} figures checked`),
  loading: "Loading",
  more: "Show more",
  shownOf: (shown: number, total: number) => `${number(shown)} of ${number(total)} shown`,
  noValue: "none",
  cancel: "Cancel",
  close: "Close",
} as const;

export const nav = {
  label: "Main", person: "You and the colours", desk: "Desk", review: "Review", articles: "Articles", claims: "Claims", rules: "Rules", reference: "Reference", settings: "Settings", series: "Series", skip: "Skip to the content", signOut: "Sign out",
  signOutFailed: "Signing out did not work. Try again.", home: "Quantifact, to the desk",
} as const;

export const theme = { label: "Colours", auto: "System", light: "Light", dark: "Dark" } as const;

export const errors = {
  unreachable: "The desk cannot be reached. Check the connection.",
  unreadable: "The desk gave an answer that this page cannot read. Load the page again.",
  status: (status: number) => `The desk answered with an error (${status}).`,
  title: "This did not load",
  retry: "Try again",
  crash: "Something broke on this page. What you decided is safe; only the drawing failed.",
  missing: { title: "There is nothing here", text: "The address may be mistyped, or the article was never on this desk.", home: "Go to the desk" },
} as const;

export const offline = {
  banner: "No connection. You can go on: verdicts are kept in this tab and sent when it is back.",
  waiting: (n: number) => `${counted(n, "verdict", "verdicts")} not sent yet.`,
  signedOut: "You have been signed out. Your verdicts are kept: sign in in a new tab, then send them again.",
  signIn: "Sign in in a new tab",
  again: "Send again",
} as const;
