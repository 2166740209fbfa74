export const claimList = {
  title: "Claims", search: "Search figures and sentences", article: "Article", allArticles: "All articles", thisArticle: "One article", filters: "Filters", status: "Status", kind: "Kind",
  clear: "Clear filters", remove: (name: string) => `Remove the filter ${name}`,
  none: "No claims yet", noneText: "Claims appear here when an article is added.",
  noMatch: "No claim matches these filters.",
  noCheck: "no check", flag: { open: "Open", unresolved: "Cannot tell", needs_recheck: "Needs another look", second_check: "Second check asked" },
  single: {
    from: (v: string) => `from ${v}`, to: (v: string) => `until ${v}`, min: (v: string) => `at least ${v}`, max: (v: string) => `at most ${v}`, q: (v: string) => `“${v}”`,
  },
  undecided: "not decided",
  columns: { status: "Status", figure: "Figure", context: "In its sentence", kind: "Kind", article: "Article", source: "Source", decided: "Decided" },
} as const;
