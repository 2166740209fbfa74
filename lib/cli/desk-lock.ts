/** One desk a folder: a second `npm start` says where the first one runs. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "../store/postgres-leases";

export interface DeskLock {
  readonly release: () => void;
}

/** Throws a plain sentence where a desk runs already or the folder cannot be written. */
export function lockDesk(projectFolder: string, address: string): DeskLock {
  const folder = path.join(projectFolder, ".quantifact");
  const file = path.join(folder, "desk.json");
  try {
    mkdirSync(folder, { recursive: true });
    const other = readLock(file);
    if (other && other.pid !== process.pid && isDesk(other.pid)) {
      throw new Error(`A desk runs already in this folder: ${other.address} (process ${other.pid}). Open that, or stop it before starting another.`);
    }
    if (other || isOldRest(file)) rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new Error("Another npm start began in this folder at the same moment. Let that one go on.", { cause: error });
    if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
      throw new Error(`The folder ${folder} cannot be written, and the desk keeps its data there. Make it writable for you.`, { cause: error });
    }
    if (code === "ENOSPC") throw new Error(`The disk is full: nothing can be stored in ${folder}.`, { cause: error });
    throw error;
  }
  return { release: () => { rmSync(file, { force: true }); } };
}

function readLock(file: string): { pid: number; address: string } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { pid: number; address: string };
  } catch {
    return null;
  }
}

// After a crash its number may belong to another program; only Linux tells which one.
function isDesk(pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.mjs");
  } catch {
    return true;
  }
}

/** A file that cannot be read is being written at this moment, or was left so by a crash. */
const isOldRest = (file: string): boolean => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5000;
