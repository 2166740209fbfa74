/** Builds the web application when its sources have changed since the last build. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const sources = ["app", "components", "lib", "public", "prisma/schema.prisma", "next.config.ts", "package-lock.json", "postcss.config.mjs", "tsconfig.json"];
const stamp = path.join(".next", "built-from");

/** Runs in the project's folder. Says what it does on standard error; throws a plain sentence when it fails. */
export async function buildIfStale(cancel: AbortSignal): Promise<void> {
  const now = fingerprint();
  if (existsSync(path.join(".next", "BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.error("Building the desk: about half a minute …");
  const began = Date.now();
  rmSync(stamp, { force: true });
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    stdio: ["ignore", 2, 2],
    signal: cancel,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const code = await new Promise((resolve) => { child.once("error", resolve).once("exit", resolve); });
  if (code !== 0) throw new Error("The desk could not be built; the reason stands above.");
  writeFileSync(stamp, now);
  console.error(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Of names and contents, so that a checkout that only touches files builds nothing. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const add = (place: string) => {
    if (!existsSync(place)) return;
    if (statSync(place).isDirectory()) for (const name of readdirSync(place).sort()) add(path.join(place, name));
    else hash.update(`${place}\0`).update(readFileSync(place)).update("\0");
  };
  sources.forEach(add);
  return hash.digest("hex");
}
