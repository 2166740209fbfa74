// npm test: every test there is, and one line at the end that adds them up.
// Plain JavaScript: it installs what is missing before it can use any package.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "../../lib/cli/install.mjs";

checkNode();
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", ".."));
await install({ dev: true });

const reports = path.join(".quantifact", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const unitReport = path.join(reports, "unit.json");
const journeyReport = path.join(reports, "journeys.json"); // named in playwright.config.ts
const runs = [
  { name: "Unit and database tests", program: "node_modules/vitest/vitest.mjs", args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`], count: countVitest },
  { name: "Browser journeys", program: "node_modules/@playwright/test/cli.js", args: ["test"], count: countPlaywright },
];

let [passed, failed, skipped] = [0, 0, 0];
for (const { name, program, args, count } of runs) {
  console.log(`\n${name}`);
  const code = await node([program, ...args]);
  const result = read(count);
  // A runner that failed without a failed test (a broken file, no report) counts as one failure.
  failed += code !== 0 && result.failed === 0 ? 1 : result.failed;
  passed += result.passed;
  skipped += result.skipped;
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function node(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function read(count) {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function countVitest() {
  const report = JSON.parse(readFileSync(unitReport, "utf8"));
  const brokenFiles = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed")).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles, skipped: report.numPendingTests };
}

function countPlaywright() {
  const { expected, unexpected, flaky, skipped: left } = JSON.parse(readFileSync(journeyReport, "utf8")).stats;
  return { passed: expected, failed: unexpected + flaky, skipped: left };
}
