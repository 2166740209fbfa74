import { counted } from "./counted";

export const desk = {
  title: "Desk", checked: (p: number) => `${p}% checked`, empty: "The desk is empty",
  emptyText: "Paste an article, and Quantifact finds every figure in it for you to verify or dispute.",
  tiles: { articles: "Articles", claims: "Figures" },
  byArticle: "Status by article", byArticleNote: "Shares of each article’s figures, most left to check first. A bar opens the claims behind it.",
  byKind: "Status by kind", perDay: "Verdicts a day, last 30 days", perDayNone: "No verdicts in the last 30 days.",
  pace: "Time to the first verdict, last 30 days", paceNote: (median: string) => `Half of the figures were decided within ${median} of their import.`, median: "Median",
  wait: (seconds: number) => (seconds < 90 ? `${seconds} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`),
  byReason: "Disputed, by what is wrong", byReasonNone: "Nothing is disputed now.",
  backlog: "Age of what is open", backlogNote: "Undecided figures by how long ago their article was published.", backlogNone: "Nothing is open.",
  ages: ["today and yesterday", "2 to 7 days", "8 to 30 days", "31 to 90 days", "91 days to a year", "older"],
  open: (name: string, n: number) => `${name}: ${counted(n, "figure", "figures")}, show them`,
  mine: {
    title: "What needs you", assigned: "Given to you", rechecks: "Needs another look", secondChecks: "Second checks you may give", amend: "Open, and a check would amend",
    review: "Open, and a check looks again", mentions: "You were named", many: "1,000 or more",
  },
  table: "Show as a table", day: "Day", total: "Total", kind: "Kind", article: "Article",
  openClaims: (title: string, state: string, n: number) => `${title}: ${counted(n, "figure", "figures")} ${state.toLowerCase()}, show them`,
} as const;
