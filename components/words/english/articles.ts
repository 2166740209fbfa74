export const newArticle = {
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
} as const;

export const articleList = {
  title: "Articles", add: "New article", search: "Search titles and outlets", none: "No articles yet",
  noneText: "Paste the first one, and every figure in it comes onto the desk.",
  noMatch: (q: string) => `No article matches “${q}”.`, clear: "Show all articles",
  undated: "no date", noOutlet: "no outlet",
} as const;
