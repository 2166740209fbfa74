/**
 * Page furniture: paragraphs that the site and not the reporter wrote.
 * A paragraph is furniture where it begins with, or is made of, what a site says about itself.
 */
interface FurnitureRow { readonly id: string; readonly because: string; readonly finds: readonly string[]; readonly begins?: readonly string[]; readonly holds?: readonly string[]; readonly whole?: RegExp; readonly longest?: number }

export const furnitureRows: readonly FurnitureRow[] = [
  { id: "furniture/cookies", because: "A cookie or consent notice of the site.", finds: ["You can use the buttons below to enable the player's 3 cookies or to allow cookies just once.", "We use cookies and other technologies from 12 partners."], longest: 500, holds: ["use cookies", "using cookies", "cookies and other technologies", "enable cookies", "allow cookies", "cookies for this session", "your permission to use", "cookie policy", "cookie settings", "privacy options", "consented to", "our privacy policy", "amend your preferences", "cookies to"] },
  { id: "furniture/player", because: "A note of the video or audio player.", finds: ["Please use Chrome browser for a more accessible player, version 90 or later", "Watch: the 2 minutes that decided the match"], longest: 300, begins: ["please use chrome", "please upgrade your browser", "to play this video", "this video can not be played", "this video cannot be played", "media caption", "play video", "watch:", "watch live", "listen:", "listen now", "your browser does not support", "javascript is disabled", "video duration", "video length", "duration:", "advertisement", "video:"] },
  { id: "furniture/credit", because: "The credit or label of a picture.", finds: ["Image: The 14 boats in the harbour on Monday", "Source: Harbour Council, 2024"], longest: 400, begins: ["image:", "images:", "image source", "image credit", "image caption", "photo:", "photos:", "photo credit", "photograph:", "picture:", "pictures:", "pic:", "file photo", "file:", "getty images", "source:", "credit:", "graphic:"] },
  { id: "furniture/promotion", because: "A link or a call to the reader, not the story.", finds: ["Read more: 5 things to know about the levy", "Related articles: 3 maps of the canal"], longest: 240, begins: ["read more", "more on ", "related topics", "related articles", "related:", "related stories", "see also", "sign up", "subscribe", "follow us", "follow @", "share this", "share on", "most read", "most popular", "recommended", "trending", "click here", "tap here", "download our", "download the", "get the app", "join our", "newsletter", "also read", "don't miss", "you may also like", "more from", "more stories", "top stories", "editor's picks", "advertisement", "sponsored", "comments (", "view comments", "print this", "email this", "copyright", "©", "all rights reserved", "contact us", "terms of use", "this article is more than", "last updated", "updated:", "published:", "updated at", "published at", "posted on", "first published", "estimated reading time", "reading time", "by our correspondent", "skip to content", "back to top", "call us on", "tel:", "phone:", "loading...", "show more", "load more", "live reporting", "report an error", "have you got a story"] },
  { id: "furniture/reading-time", because: "How long the page takes to read, or when it was put online.", finds: ["4 min read", "3 hours ago"], longest: 60, whole: /^(?:\d{1,3} ?-? ?min(?:ute)?s? (?:read|listen|watch)|\d{1,3} (?:minutes?|hours?|days?|mins?|hrs?) ago|(?:published|updated|posted) \d{1,3} (?:minutes?|hours?|days?|mins?|hrs?) ago|\d{1,6} (?:comments?|shares?|views?|likes?|retweets?|replies))[.!]?$/ },
  { id: "furniture/clock", because: "The length of a video, alone on its line.", finds: ["3:39", "1:02:15"], longest: 12, whole: /^\d{1,2}:\d{2}(?::\d{2})?$/ },
  { id: "furniture/number-line", because: "A number alone on its line: a list number, a page or a footnote mark.", finds: ["12", "[3]"], longest: 12, whole: /^[([]?\d{1,4}[)\].]?$/ },
  { id: "furniture/place-in-gallery", because: "The place of a picture in a gallery.", finds: ["1 of 9", "3/12"], longest: 16, whole: /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/ },
];

/** First three characters with which furniture begins; a paragraph with others is asked no further. */
const openings: ReadonlySet<string> = new Set(furnitureRows.flatMap((row) => row.begins ?? []).map((b) => b.slice(0, 3)));
/** A headline that is a link ends without a full stop; a line of prose that begins alike does not. */
const endsLikeProse = /[.!?”"’']$/;
const calls = /^(?:sign up|subscribe\b|follow|click here|tap here|download|get the app|join our|call us|copyright|©|all rights|contact us|terms|have you got|skip to|report an error|you may also|don't miss|show more|load more)/;
const noticeWords = /cookie|privacy|permission|preferences|consented/i;

/** Id of the rule that takes the paragraph for furniture; undefined for the story itself. */
export function furnitureRule(paragraph: string): string | undefined {
  if (paragraph.length > 500) return undefined;
  const opens = openings.has(paragraph.slice(0, 3).toLowerCase()), notice = noticeWords.test(paragraph), short = paragraph.length <= 60;
  if (!opens && !notice && !short) return undefined;
  const lower = paragraph.trim().toLowerCase().replaceAll("’", "'");
  for (const row of furnitureRows) {
    if (lower.length > (row.longest ?? 500)) continue;
    if (row.id === "furniture/promotion" && endsLikeProse.test(lower) && !calls.test(lower)) continue;
    if ((opens && row.begins?.some((b) => lower.startsWith(b))) || (notice && row.holds?.some((h) => lower.includes(h))) || (short && row.whole?.test(lower))) return row.id;
  }
  return undefined;
}
