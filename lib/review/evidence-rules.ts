/** What evidence is, and when it does not count: an article cannot prove itself. Pure. */
export const evidenceKinds = ["official", "data", "report", "interview", "calculation", "other"] as const;
export const evidenceRanks = ["primary", "secondary"] as const;

export interface Closeness {
  /** The address of the article itself. */
  readonly sameArticle: boolean;
  /** Another page of the article's site. */
  readonly sameSite: boolean;
}

/** How close an address is to the article's. Without either address nothing is held against the evidence. */
export function closeness(url: string | null | undefined, articleUrl: string | null | undefined): Closeness {
  const [page, article] = [parse(url), parse(articleUrl)];
  if (!page || !article || siteOf(page.hostname) !== siteOf(article.hostname)) return { sameArticle: false, sameSite: false };
  return addressOf(page) === addressOf(article) ? { sameArticle: true, sameSite: false } : { sameArticle: false, sameSite: true };
}

export const counts = ({ sameArticle, sameSite }: Closeness): boolean => !sameArticle && !sameSite;

const parse = (url: string | null | undefined): URL | null => (url && URL.canParse(url) ? new URL(url) : null);

// Queries that follow a reader about, and say nothing of the page.
const trackers = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source)$/i;

function addressOf(url: URL): string {
  const query = [...url.searchParams].filter(([name]) => !trackers.test(name)).map((pair) => pair.join("=")).sort().join("&");
  return `${url.pathname.split("/").filter(Boolean).join("/")}?${query}`;
}

// Second levels under which a country's registry sells names: bbc.co.uk is a site, co.uk is none.
const shared = new Set(["ac", "co", "com", "edu", "gob", "gouv", "gov", "go", "ltd", "mil", "ne", "net", "nom", "or", "org", "plc", "sch"]);

/** `www.news.example.co.uk` → `example.co.uk`: the part of a host that one owner has. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  if (/^[\d.]+$/.test(host) || host.startsWith("[")) return host;
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && shared.has(second) && labels.length > 2 ? -3 : -2).join(".");
}
