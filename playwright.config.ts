import { defineConfig, devices } from "@playwright/test";
import { prepareBrowser } from "./tests/setup/browser";

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "**/*.spec.ts",
  outputDir: ".quantifact/test-results",
  globalSetup: "./tests/setup/journey-postgres.ts",
  // Each journey has a web server and a browser of its own; two cores carry no more than one at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".quantifact/reports/journeys.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    launchOptions: await prepareBrowser(),
    screenshot: "only-on-failure",
    trace: "off",
  },
});
