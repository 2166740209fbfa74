/** Postgres refuses to run as root: this picks the user it runs as, and starts programs as that user. */
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from "node:child_process";
import { chmodSync, chownSync, existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** `namespace` is root under `unshare -U`: it keeps root's files but is not root to Postgres. */
export type RunAs =
  | { readonly as: "self" }
  | { readonly as: "user"; readonly uid: number; readonly gid: number }
  | { readonly as: "namespace" };

const nobody = 65534;

/** Chooses for `folder`, which exists; `postgres` is the program that has to be reachable. */
export function chooseUser(folder: string, postgres: string): RunAs {
  if (process.getuid?.() !== 0) return { as: "self" };
  const data = path.join(folder, "data");
  const owner = existsSync(data) ? statSync(data) : null;
  if (owner?.uid !== 0) {
    const user = owner ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody };
    if (canReach(folder, postgres, user)) return { as: "user", ...user };
  }
  if (spawnSync("unshare", ["-U", postgres, "--version"], { stdio: "ignore" }).status === 0) {
    if (owner && owner.uid !== 0) give(data, { uid: 0, gid: 0 });
    return { as: "namespace" };
  }
  throw new Error(
    `Postgres does not run as root, and no other user can reach ${folder}. ` +
    "Move the project to a folder that every user may enter, run it as an ordinary user, or set DATABASE_URL.",
  );
}

function canReach(folder: string, postgres: string, user: { uid: number; gid: number }): boolean {
  const options = { ...user, stdio: "ignore", cwd: "/" } as const;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], options).status === 0
    && spawnSync(postgres, ["--version"], options).status === 0;
}

/** Starts `program` as the chosen user. */
export function spawnAs(user: RunAs, program: string, args: readonly string[], options: { stdio: StdioOptions; detached?: boolean; cwd?: string }): ChildProcess {
  if (user.as === "namespace") return spawn("unshare", ["-U", program, ...args], options);
  return spawn(program, args, user.as === "user" ? { ...options, uid: user.uid, gid: user.gid } : options);
}

/** Gives a file or a whole folder to the chosen user and closes it to all others. */
export function handOver(user: RunAs, target: string): void {
  if (user.as === "user") give(target, user);
  if (process.platform !== "win32") chmodSync(target, lstatSync(target).isDirectory() ? 0o700 : 0o600);
}

function give(target: string, owner: { uid: number; gid: number }): void {
  chownSync(target, owner.uid, owner.gid);
  if (!lstatSync(target).isDirectory()) return;
  for (const entry of readdirSync(target, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) give(path.join(target, entry.name), owner);
  }
}
