/** The Postgres that the project brings along: created, started, attached to and stopped here. */
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./free-port";
import { postgresBinaries, type PostgresBinaries } from "./postgres-binaries";
import { dropLease, isAlive, takeLease, withLock } from "./postgres-leases";
import { chooseUser, handOver, spawnAs, type RunAs } from "./postgres-user";

export interface EmbeddedPostgres {
  /** Superuser of the embedded server, on loopback with a generated password. */
  readonly url: string;
  /** Lets go; the last process to do so stops the server. */
  readonly stop: () => Promise<void>;
}

const owner = "quantifact";
const fastSettings = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

/**
 * Starts the server whose data lies in `folder`/data, or attaches to it where it runs already.
 * `throwAway` trades safety for speed and is for tests. Errors are plain sentences.
 */
export async function startEmbeddedPostgres(folder: string, options: { throwAway?: boolean } = {}): Promise<EmbeddedPostgres> {
  const binaries = await postgresBinaries();
  try {
    mkdirSync(folder, { recursive: true });
    return await withLock(folder, () => start(folder, binaries, options.throwAway ? fastSettings : []));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
      throw new Error(`The folder ${folder} cannot be written. Make it writable for you, or set DATABASE_URL to a Postgres of your own.`, { cause: error });
    }
    if (code === "ENOSPC") throw new Error(`The disk is full: nothing can be stored in ${folder}.`, { cause: error });
    throw error;
  }
}

async function start(folder: string, binaries: PostgresBinaries, settings: readonly string[]): Promise<EmbeddedPostgres> {
  const user = chooseUser(folder, binaries.postgres);
  const lease = takeLease(folder);
  try {
    const password = readOrMakePassword(folder);
    await initialise(folder, binaries, user, password);
    const port = await reach(folder, binaries, user, password, settings);
    const url = address(password, port, owner);
    await makeDatabase(address(password, port, "postgres"));
    const onExit = () => { if (dropLease(lease)) signal(folder, "SIGINT"); };
    process.once("exit", onExit);
    const stop = async () => {
      process.off("exit", onExit);
      await withLock(folder, async () => { if (dropLease(lease)) await halt(folder); });
    };
    return { url, stop };
  } catch (error) {
    if (dropLease(lease)) signal(folder, "SIGINT");
    throw error;
  }
}

const address = (password: string, port: number, database: string) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`;

function readOrMakePassword(folder: string): string {
  const file = path.join(folder, "password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  if (existsSync(path.join(folder, "data"))) throw new Error(`${file} is missing, so the database beside it cannot be opened. Put the file back from your backup.`);
  const password = randomBytes(24).toString("hex");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

async function initialise(folder: string, binaries: PostgresBinaries, user: RunAs, password: string): Promise<void> {
  if (existsSync(path.join(folder, "data"))) return;
  // A new data folder gets its name only when it is whole: a killed initdb leaves nothing behind.
  const fresh = path.join(folder, "data.new");
  const passwordFile = path.join(folder, "password.new");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(user, fresh);
  handOver(user, passwordFile);
  const log = openSync(path.join(folder, "server.log"), "a");
  const args = [
    `--pgdata=${fresh}`, `--username=${owner}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8",
    "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions",
  ];
  const child = spawnAs(user, binaries.initdb, args, { stdio: ["ignore", log, log] });
  const code = await new Promise((resolve, reject) => { child.once("error", reject); child.once("exit", resolve); });
  closeSync(log);
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw new Error(`The database could not be created: ${lastWords(folder, 0)}`);
  renameSync(fresh, path.join(folder, "data"));
}

// A crashed parent leaves its server running, and a dying server holds its lock for about a second:
// so look, attach if it answers, start one if none is there, and look again.
async function reach(folder: string, binaries: PostgresBinaries, user: RunAs, password: string, settings: readonly string[]): Promise<number> {
  const until = Date.now() + 60_000;
  let child: { exited: boolean; logStart: number } | null = null;
  while (Date.now() < until) {
    const running = readPidFile(folder);
    if (running && isAlive(running.pid)) {
      if (isOtherProgram(running.pid)) rmSync(path.join(folder, "data", "postmaster.pid"));
      else if (await answers(address(password, running.port, "postgres"))) return running.port;
    } else if (!child) {
      child = await launch(folder, binaries, user, settings);
    } else if (child.exited) {
      const words = lastWords(folder, child.logStart);
      if (!/lock file|shared memory block|could not (?:bind|create any TCP)/.test(words)) throw new Error(`Postgres did not start: ${words}`);
      child = null;
    }
    await sleep(40);
  }
  throw new Error(`Postgres did not answer within a minute. Its log is ${path.join(folder, "server.log")}.`);
}

async function launch(folder: string, binaries: PostgresBinaries, user: RunAs, settings: readonly string[]): Promise<{ exited: boolean; logStart: number }> {
  const logFile = path.join(folder, "server.log");
  if (existsSync(logFile) && statSync(logFile).size > 5_000_000) rmSync(logFile);
  const log = openSync(logFile, "a");
  const state = { exited: false, logStart: statSync(logFile).size };
  const args = [
    "-D", path.join(folder, "data"), "-p", String(await freePort()), "-c", "listen_addresses=127.0.0.1",
    "-c", "unix_socket_directories=", "-c", "timezone=UTC", "-c", "log_timezone=UTC", ...settings,
  ];
  // Detached: Ctrl-C in a terminal must reach the web server first, the database last.
  const child = spawnAs(user, binaries.postgres, args, { stdio: ["ignore", log, log], detached: true, cwd: "/" });
  child.once("exit", () => { state.exited = true; });
  child.once("error", () => { state.exited = true; });
  child.unref();
  closeSync(log);
  return state;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "28P01") {
      throw new Error("The embedded Postgres does not accept the password kept beside its data. Put the file back from your backup.", { cause: error });
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [owner]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${owner}`);
  } finally {
    await client.end();
  }
}

async function halt(folder: string): Promise<void> {
  for (const [how, milliseconds] of [["SIGINT", 20_000], ["SIGQUIT", 10_000]] as const) {
    signal(folder, how);
    for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(25)) {
      const running = readPidFile(folder);
      if (!running || !isAlive(running.pid)) return;
    }
  }
}

function signal(folder: string, how: "SIGINT" | "SIGQUIT"): void {
  const running = readPidFile(folder);
  if (!running || isOtherProgram(running.pid)) return;
  try {
    process.kill(running.pid, how);
  } catch {
    // It has stopped by itself.
  }
}

function readPidFile(folder: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(folder, "data", "postmaster.pid"), "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}

// After a crash the id in the pid file may belong to something else; only Linux can tell.
function isOtherProgram(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres";
  } catch {
    return false;
  }
}

/** The last complaint in the server's log. */
function lastWords(folder: string, from: number): string {
  const file = path.join(folder, "server.log");
  const lines = readFileSync(file).subarray(from).toString("utf8").trim().split("\n");
  const complaint = lines.filter((line) => /FATAL|PANIC|error|HINT/i.test(line)).slice(-3);
  return `${(complaint.length > 0 ? complaint : lines.slice(-3)).join(" ")} (the whole log is ${file})`;
}
