import { expect, test } from "vitest";
import { presenceLasts } from "../../lib/api/events";
import { createPresenceBook, presencePayload } from "../../lib/live/presence";

const article = "0198a000-0000-7000-8000-000000000001", claim = "0198a000-0000-7000-8000-000000000002";
const tabs = ["0198a000-0000-4000-8000-00000000000a", "0198a000-0000-4000-8000-00000000000b"] as const;
const lau = { actor: "user:1", name: "M. Lau" };
const at = (tab: string, where: { article: string | null; claim: string | null }, who = lau) => presencePayload(who, { tab, ...where });

test("a change is told and a repetition is not", () => {
  const book = createPresenceBook();
  expect(book.note(at(tabs[0], { article, claim: null }), 0)).toBe(true);
  expect(book.note(at(tabs[0], { article, claim: null }), 10_000)).toBe(false);
  expect(book.note(at(tabs[0], { article, claim }), 11_000)).toBe(true);
  expect(book.note(at(tabs[1], { article, claim }), 11_000)).toBe(true);
  expect(book.people()).toEqual([{ ...lau, article, claim }, { ...lau, article, claim }]);
});

test("who is not heard of goes after half a minute, and who leaves at once", () => {
  const book = createPresenceBook();
  book.note(at(tabs[0], { article, claim }), 0);
  book.note(at(tabs[1], { article, claim }), 20_000);
  expect(book.expire(presenceLasts - 1)).toBe(false);
  expect([book.expire(presenceLasts), book.people().length]).toEqual([true, 1]);
  expect([book.note(at(tabs[1], { article: null, claim: null }), 31_000), book.people()]).toEqual([true, []]);
  expect(book.note(at(tabs[1], { article: null, claim: null }), 31_000)).toBe(false);
});

test.each(["", "{", "[]", "{\"tab\":1}", at("no id", { article, claim })])("what is no presence is passed over: %s", (payload) => {
  expect(createPresenceBook().note(payload, 0)).toBe(false);
});

test("a very long name still fits into a notification", () => {
  expect(Buffer.byteLength(at(tabs[0], { article, claim }, { actor: `user:${article}`, name: "漢".repeat(5000) }))).toBeLessThan(8000);
});
