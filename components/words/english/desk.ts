import { counted } from "./counted";

export const desk = {
  title: "Desk", checked: (p: number) => `${p}% checked`, empty: "The desk is empty",
  emptyText: "Paste an article, and Quantifact finds every figure in it for you to verify or dispute.",
  tiles: { articles: "Articles", claims: "Figures" },
  byArticle: "Status by article", byArticleNote: "Shares of each article’s figures, most left to check first. A bar opens the claims behind it.",
  byKind: "Status by kind", perDay: "Verdicts a day, last 30 days", perDayNone: "No verdicts in the last 30 days.",
  table: "Show as a table", day: "Day", total: "Total", kind: "Kind", article: "Article",
  openClaims: (title: string, state: string, n: number) => `${title}: ${counted(n, "figure", "figures")} ${state.toLowerCase()}, show them`,
} as const;
