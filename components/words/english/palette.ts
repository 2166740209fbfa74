export const palette = {
  title: "Go anywhere, do anything", placeholder: "A page, an article, a figure, a command", none: "Nothing says this.", here: "Here", pages: "Pages", look: "Look",
} as const;
