import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDesk } from "../../lib/cli/desk-lock";

let folder = "";
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), "quantifact-lock-")); });
afterEach(() => { rmSync(folder, { recursive: true }); });

function leave(content: string): void {
  mkdirSync(path.join(folder, ".quantifact"), { recursive: true });
  writeFileSync(path.join(folder, ".quantifact", "desk.json"), content);
}

test("a desk that stopped leaves the place free", () => {
  lockDesk(folder, "http://localhost:3000").release();
  lockDesk(folder, "http://localhost:3001").release();
});

test("what a crash left behind is no obstacle: a dead process, another program's number, an empty file", () => {
  for (const content of [JSON.stringify({ pid: 2 ** 22 + 1, address: "http://localhost:3000" }), JSON.stringify({ pid: 1, address: "http://localhost:3000" }), ""]) {
    leave(content);
    utimesSync(path.join(folder, ".quantifact", "desk.json"), 0, 0);
    lockDesk(folder, "http://localhost:3001").release();
  }
});

test("two at the same moment: one goes on", () => {
  const first = lockDesk(folder, "http://localhost:3000");
  leave("{");
  expect(() => lockDesk(folder, "http://localhost:3000")).toThrow("at the same moment");
  first.release();
});
