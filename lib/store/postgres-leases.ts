/**
 * Who is using a shared thing, as files named by process id. The desk and a command beside it share
 * one Postgres: whoever stops last stops the server.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** True while a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  try {
    // Ended, but not yet collected by its parent: some containers have nobody to do that.
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}

let taken = 0;

/** Notes that this process uses `folder`; returns the note's path. */
export function takeLease(folder: string): string {
  const leases = path.join(folder, "users");
  mkdirSync(leases, { recursive: true });
  taken += 1;
  const lease = path.join(leases, `${process.pid}-${taken}`);
  writeFileSync(lease, "");
  return lease;
}

/** Removes the note, and those of dead processes; true when nobody is left. */
export function dropLease(lease: string): boolean {
  rmSync(lease, { force: true });
  const leases = path.dirname(lease);
  if (!existsSync(leases)) return true;
  const living = readdirSync(leases).filter((name) => {
    if (isAlive(Number.parseInt(name, 10))) return true;
    rmSync(path.join(leases, name), { force: true });
    return false;
  });
  return living.length === 0;
}

/** Runs `work` while no other process does so in this folder. Waits up to two minutes. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, "lock");
  const until = Date.now() + 120_000;
  while (!tryLock(lock)) {
    if (Date.now() > until) throw new Error(`Another process has held ${lock} for two minutes. If none is running, delete that file.`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
  } catch {
    // The holder let go between the two calls.
  }
  return false;
}
