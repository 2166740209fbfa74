// npm run generate: writes lib/store/generated from prisma/schema.prisma. Prisma's command line is
// fetched for this and is no dependency of the project: it weighs 200 MB.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["--yes", "prisma@7.10.0", "generate"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  // Generating needs no engine, but Prisma looks for one; any program that exists will do.
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
});
process.exitCode = status ?? 1;
