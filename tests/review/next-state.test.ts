import { expect, test } from "vitest";
import { afterHandling, afterUndo, afterVerdict, changedParts, untouched, type Answer, type ClaimState, type Standing } from "../../lib/review/next-state";

const verified: ClaimState = { ...untouched, status: "verified", note: "Seen." };
const first: Answer = { id: "row-1", actor: "user:1", status: "verified", reason: null, note: "Seen.", correctValue: null };
const asked: ClaimState = { ...untouched, secondCheck: "asked", firstAnswerId: "row-1" };
const standing = (given: Partial<Standing>): Standing => ({ now: untouched, before: untouched, last: null, first: null, ...given });

test("a verdict settles what had to be looked at again, and leaves the assignment", () => {
  const now = { ...verified, needsRecheck: "31 is 35 now", assignee: "user:2", assigneeName: "Bo" };
  expect(afterVerdict(standing({ now }), { status: "disputed", reason: "outdated", correctValue: "35" }, "user:2").state)
    .toEqual({ ...untouched, status: "disputed", reason: "outdated", correctValue: "35", assignee: "user:2", assigneeName: "Bo" });
});

test.each([
  ["agrees", { status: "verified" } as const, null],
  ["disagrees", { status: "disputed", reason: "unit", note: "km" } as const, "second_check"],
  ["cannot tell", { status: "unverified", unresolved: true } as const, "second_check"],
])("a second answer that %s", (_, verdict, needsRecheck) => {
  expect(afterVerdict(standing({ now: asked, first }), verdict, "user:2").state).toMatchObject({ status: verdict.status, secondCheck: "done", firstAnswerId: "row-1", needsRecheck });
});

test("the first checker does not give the second answer", () => {
  expect(afterVerdict(standing({ now: asked, first }), { status: "verified" }, "user:1").problem).toContain("somebody else");
});

test("asking for a second check takes the first answer off the claim; withdrawing puts it back", () => {
  const now = { ...verified, assignee: "user:1", assigneeName: "Al" };
  const after = afterHandling(standing({ now, first }), { secondCheck: "ask" }).state;
  expect(after).toEqual({ ...asked, assignee: null, assigneeName: null });
  expect(afterHandling(standing({ now: asked, first }), { secondCheck: "withdraw" }).state).toEqual(verified);
});

test.each([
  ["a second check without a first answer", () => afterHandling(standing({}), { secondCheck: "ask" })],
  ["withdrawing what was not asked", () => afterHandling(standing({ now: verified, first }), { secondCheck: "withdraw" })],
  ["undo where nothing happened", () => afterUndo(standing({}), "user:1")],
  ["undo of a colleague's step", () => afterUndo(standing({ last: { id: "r", act: "verdict", actor: "user:2" } }), "user:1")],
  ["undo of a new text", () => afterUndo(standing({ last: { id: "r", act: "revision", actor: "user:1" } }), "user:1")],
])("%s is refused in words", (_, step) => {
  expect(step().problem).toMatch(/\.$/);
});

test("undo brings back the state before, whatever it was", () => {
  const before = { ...asked, assignee: "user:2", assigneeName: "Bo" };
  expect(afterUndo(standing({ now: verified, before, last: { id: "r", act: "verdict", actor: "user:2" } }), "user:2").state).toEqual(before);
});

test("the history names the parts that changed", () => {
  expect(changedParts(untouched, verified)).toEqual(["status", "note"]);
  expect(changedParts(verified, { ...verified, assignee: "user:2", assigneeName: "Bo" })).toEqual(["assignee"]);
  expect(changedParts(verified, verified)).toEqual([]);
});
