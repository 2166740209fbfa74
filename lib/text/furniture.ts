/**
 * Page furniture: paragraphs that the site and not the reporter wrote.
 * A paragraph is furniture where it begins with, or is made of, what a site says about itself.
 */
interface FurnitureRow { readonly id: string; readonly because: string; readonly begins?: readonly string[]; readonly holds?: readonly string[]; readonly whole?: RegExp; readonly longest?: number }

export const furnitureRows: readonly FurnitureRow[] = [
  { id: "furniture/cookies", because: "A cookie or consent notice of the site.", longest: 500, holds: ["use cookies", "using cookies", "cookies and other technologies", "enable cookies", "allow cookies", "cookies for this session", "your permission to use", "cookie policy", "cookie settings", "privacy options", "consented to", "our privacy policy", "amend your preferences", "cookies to"] },
  { id: "furniture/player", because: "A note of the video or audio player.", longest: 300, begins: ["please use chrome", "please upgrade your browser", "to play this video", "this video can not be played", "this video cannot be played", "media caption", "play video", "watch:", "watch live", "listen:", "listen now", "your browser does not support", "javascript is disabled", "video duration", "video length", "duration:", "advertisement", "video:"] },
  { id: "furniture/credit", because: "The credit or label of a picture.", longest: 400, begins: ["image:", "images:", "image source", "image credit", "image caption", "photo:", "photos:", "photo credit", "photograph:", "picture:", "pictures:", "pic:", "file photo", "file:", "getty images", "source:", "credit:", "graphic:"] },
  { id: "furniture/promotion", because: "A link or a call to the reader, not the story.", longest: 240, begins: ["read more", "more on ", "related topics", "related articles", "related:", "related stories", "see also", "sign up", "subscribe", "follow us", "follow @", "share this", "share on", "most read", "most popular", "recommended", "trending", "click here", "tap here", "download our", "download the", "get the app", "join our", "newsletter", "also read", "don't miss", "you may also like", "more from", "more stories", "top stories", "editor's picks", "advertisement", "sponsored", "comments (", "view comments", "print this", "email this", "copyright", "©", "all rights reserved", "contact us", "terms of use", "sources", "this article is more than", "last updated", "updated:", "published:", "updated at", "published at", "posted on", "first published", "estimated reading time", "reading time", "by our correspondent", "skip to content", "page ", "back to top", "call us on", "tel:", "phone:", "loading...", "show more", "load more", "live reporting", "report an error", "have you got a story"] },
  { id: "furniture/reading-time", because: "How long the page takes to read, or when it was put online.", longest: 60, whole: /^(?:\d{1,3} ?-? ?min(?:ute)?s? (?:read|listen|watch)|\d{1,3} (?:minutes?|hours?|days?|mins?|hrs?) ago|(?:published|updated|posted) \d{1,3} (?:minutes?|hours?|days?|mins?|hrs?) ago|\d{1,6} (?:comments?|shares?|views?|likes?|retweets?|replies))[.!]?$/ },
  { id: "furniture/clock", because: "The length of a video, alone on its line.", longest: 12, whole: /^\d{1,2}:\d{2}(?::\d{2})?$/ },
  { id: "furniture/number-line", because: "A number alone on its line: a list number, a page or a footnote mark.", longest: 12, whole: /^[([]?\d{1,4}[)\].]?$/ },
  { id: "furniture/place-in-gallery", because: "The place of a picture in a gallery.", longest: 16, whole: /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/ },
];

/** First three characters with which furniture begins; a paragraph with others is asked no further. */
const openings: ReadonlySet<string> = new Set(furnitureRows.flatMap((row) => row.begins ?? []).map((b) => b.slice(0, 3)));
const noticeWords = /cookie|privacy|permission|preferences|consented/;

/** Id of the rule that takes the paragraph for furniture; undefined for the story itself. */
export function furnitureRule(paragraph: string): string | undefined {
  if (paragraph.length > 500) return undefined;
  const lower = paragraph.trim().toLowerCase().replaceAll("’", "'");
  const opens = openings.has(lower.slice(0, 3)), notice = noticeWords.test(lower), short = lower.length <= 60;
  if (!opens && !notice && !short) return undefined;
  for (const row of furnitureRows) {
    if (lower.length > (row.longest ?? 500)) continue;
    if ((opens && row.begins?.some((b) => lower.startsWith(b))) || (notice && row.holds?.some((h) => lower.includes(h))) || (short && row.whole?.test(lower))) return row.id;
  }
  return undefined;
}
