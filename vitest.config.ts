import path from "node:path";
import { defineConfig } from "vitest/config";

// Folders of tests that need a Postgres; all others are pure.
const store = ["store", "auth", "api", "jobs", "cli", "app", "live"].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    pool: "threads",
    isolate: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"], exclude: store } },
      { extends: true, test: { name: "store", include: store, globalSetup: "tests/setup/vitest-postgres.ts", testTimeout: 20_000, hookTimeout: 60_000 } },
    ],
  },
});
