import { expect, test } from "vitest";
import { closeness, siteOf } from "../../lib/review/evidence-rules";

const article = "https://www.harbour-post.example.co.uk/2026/03/bridge?utm_source=feed";

test.each<[string | null, string | null, ReturnType<typeof closeness>]>([
  [article, article, { sameArticle: true, sameSite: false }],
  ["http://harbour-post.example.co.uk/2026/03/bridge/#comments", article, { sameArticle: true, sameSite: false }],
  ["https://amp.example.co.uk/2026/03/bridge", article, { sameArticle: true, sameSite: false }],
  ["https://www.harbour-post.example.co.uk/2026/03/bridge?page=2", article, { sameArticle: false, sameSite: true }],
  ["https://archive.example.co.uk/1998", article, { sameArticle: false, sameSite: true }],
  ["https://council.co.uk/2026/03/bridge", article, { sameArticle: false, sameSite: false }],
  ["https://council.test/minutes", article, { sameArticle: false, sameSite: false }],
  [null, article, { sameArticle: false, sameSite: false }],
  ["https://council.test/minutes", null, { sameArticle: false, sameSite: false }],
  ["not an address", article, { sameArticle: false, sameSite: false }],
])("%s beside %s", (url, of, expected) => {
  expect(closeness(url, of)).toEqual(expected);
});

test.each([
  ["www.bbc.co.uk", "bbc.co.uk"], ["news.bbc.co.uk", "bbc.co.uk"], ["co.uk", "co.uk"], ["www.example.com", "example.com"], ["a.b.gov.hk", "b.gov.hk"],
  ["example.io", "example.io"], ["192.168.0.1", "192.168.0.1"], ["[::1]", "[::1]"], ["localhost", "localhost"], ["Example.COM.", "example.com"],
])("the site of %s is %s", (host, site) => {
  expect(siteOf(host)).toBe(site);
});
