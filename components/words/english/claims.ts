import { number } from "./counted";

export const claimList = {
  title: "Claims", search: "Search figures and sentences", article: "Article", allArticles: "All articles", thisArticle: "One article", filters: "Filters", status: "Status", kind: "Kind",
  clear: "Clear filters", remove: (name: string) => `Remove the filter ${name}`,
  none: "No claims yet", noneText: "Claims appear here when an article is added.",
  noMatch: "No claim matches these filters.",
  noCheck: "no check", flag: { open: "Open", unresolved: "Cannot tell", needs_recheck: "Needs another look", second_check: "Second check asked" },
  single: {
    from: (v: string) => `from ${v}`, to: (v: string) => `until ${v}`, min: (v: string) => `at least ${v}`, max: (v: string) => `at most ${v}`, decided: (v: string) => `decided on ${v}`, q: (v: string) => `“${v}”`,
  },
  undecided: "not decided",
  columns: {
    status: "Status", figure: "Figure", context: "In its sentence", kind: "Kind", check: "Check", article: "Article", outlet: "Outlet", published: "Published", value: "Value", unit: "Unit",
    about: "Counts", source: "Source", assignee: "Given to", confidence: "Confidence", priority: "Priority", decided: "Decided",
  },
  sortBy: (name: string) => `Sort by ${name}`, columnsMenu: "Columns", columnsReset: "The usual columns", earlier: (name: string) => `${name} earlier`, later: (name: string) => `${name} later`,
  facet: { check: "Check", flag: "Needs", outlet: "Outlet", source: "Source", unit: "Unit", assignee: "Given to" },
  range: "Date and value", ends: { from: "From", to: "Until", min: "At least", max: "At most" }, apply: "Apply", nothing: "Nothing to choose from.",
  csv: "CSV", review: "Review these", moreThan: (n: number) => `more than ${number(n)} figures`,
  ignored: (what: string) => `The address asks for something that is not known here, and that was left out: ${what}.`,
} as const;

export const views = {
  title: "Views", none: "No view is kept yet.", name: "Name of the view", share: "for everybody", save: "Keep these filters", shared: "for everybody",
  rename: "Rename", update: "Take the present filters", remove: "Remove", reallyRemove: "Really remove it",
} as const;
