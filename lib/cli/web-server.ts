/** The web server as a process of its own, which ends with this one. */
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import type { ListenPlace } from "./listen-place";

export interface WebServer {
  /** Resolves with what made it end. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts `next start` for an application that is built, and waits until the desk answers. */
export async function startWebServer(projectFolder: string, place: ListenPlace, env: Readonly<Record<string, string>>): Promise<WebServer> {
  const next = path.join(projectFolder, "node_modules", "next", "dist", "bin", "next");
  const guard = pathToFileURL(path.join(projectFolder, "lib", "cli", "exit-with-parent.mjs")).href;
  const child = spawn(process.execPath, ["--import", guard, next, "start", "--hostname", place.host, "--port", String(place.port)], {
    cwd: projectFolder,
    // Next's own lines say little that the desk does not say itself; its complaints are kept.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let over = false;
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => { resolve(error.message); });
    child.once("exit", (code, signal) => { resolve(signal ? `signal ${signal}` : `code ${code ?? 0}`); });
  });
  const isOver = () => over;
  void ended.then(() => { over = true; });
  const stop = async () => {
    if (isOver()) return;
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
    if (!isOver()) child.kill("SIGKILL");
    await ended;
  };
  try {
    await untilHealthy(place, isOver);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
}

async function untilHealthy({ host, port }: ListenPlace, isOver: () => boolean): Promise<void> {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  let last = "it did not answer";
  for (const until = Date.now() + 60_000; Date.now() < until && !isOver(); await sleep(60)) {
    try {
      const response = await fetch(`http://${reachable}:${port}/api/health`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      last = `it answered ${response.status}`;
    } catch {
      // Not listening yet.
    }
  }
  throw new Error(isOver() ? "The web server ended while it was starting; the reason stands above." : `The web server did not become ready within a minute: ${last}.`);
}
