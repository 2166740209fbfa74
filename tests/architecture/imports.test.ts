import { describe, expect, test } from "vitest";
import { objection, rowOf } from "./import-table";
import { importsOf, parse, sourceFiles } from "./imports";

const folders = ["app", "components", "lib", "prisma", "tests"];

test("every import is one that the table allows", { timeout: 30_000 }, () => {
  const files = folders.flatMap(sourceFiles);
  expect(files.length).toBeGreaterThan(50);
  const objections = files.flatMap((file) => importsOf(parse(file)).map((one) => objection(file, one))).filter((one) => one !== undefined);
  expect(objections).toEqual([]);
});

describe("the table turns down", () => {
  test.each([
    ["components/queries/claims.ts", 'import { readClaim } from "@/lib/store/read-claim";'],
    ["components/desk/chart.tsx", 'const store = import("../../lib/store/database");'],
    ["components/desk/chart.tsx", 'import { mayDecide } from "@/lib/review/rules";'],
    ["lib/text/sentences.ts", 'import { readFileSync } from "node:fs";'],
    ["lib/text/sentences.ts", 'import type { Claim } from "../claims/claim";'],
    ["lib/lexicon/words.ts", 'export * from "../text/words";'],
    ["lib/claims/money.ts", 'const pg = require("pg");'],
    ["lib/figures/find.ts", 'type Row = import("../store/claim-rows").Row;'],
    ["lib/api/contract.ts", 'import { NextResponse } from "next/server";'],
    ["lib/store/claims.ts", 'import { extract } from "../pipeline";'],
    ["lib/newcomer/thing.ts", 'import { z } from "zod";'],
  ])("%s: %s", (file, text) => {
    expect(importsOf(parse(file, text)).map((one) => objection(file, one))).toEqual([expect.any(String)]);
  });
});

describe("the table lets pass", () => {
  test.each([
    ["lib/pipeline.ts", 'import { sentences } from "./text/sentences"; import type { Claim } from "./types";'],
    ["components/desk/chart.tsx", 'import type { Verdict } from "@/lib/review/rules"; import "./chart.css";'],
    ["app/api/health/route.ts", 'import { database } from "@/lib/store/database";'],
  ])("%s: %s", (file, text) => {
    expect(importsOf(parse(file, text)).map((one) => objection(file, one)).filter(Boolean)).toEqual([]);
  });
});

test("a file beside a folder of the same row is told apart", () => {
  expect(rowOf("lib/pipeline")).toBe("lib/pipeline");
  expect(rowOf("lib/text/deep/file")).toBe("lib/text");
  expect(rowOf("lib/stray")).toBeUndefined();
});
