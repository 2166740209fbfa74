// Nothing here may import a package: it runs before any is installed.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";

const oldestNode = [20, 19];

/** Ends the process with one plain sentence. */
export function fail(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Stops with a clear sentence where Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(`Quantifact needs Node ${oldestNode.join(".")} or later; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`);
}

/** Installs what is missing, or older than the lockfile; `dev` asks for the tools of the tests as well. */
export async function install({ dev }) {
  if (isInstalled(dev)) return;
  try {
    accessSync(".", constants.W_OK);
  } catch {
    fail(`The folder ${process.cwd()} cannot be written, and the packages have to be installed in it. Make it writable for you.`);
  }
  console.error(dev ? "Installing packages, with the tools for the tests: about a minute …" : "Installing packages: about half a minute …");
  const began = Date.now();
  const beat = setInterval(() => console.error(`  still installing (${Math.round((Date.now() - began) / 1000)} s)`), 10_000);
  const code = await npm(["ci", dev ? "--include=dev" : "--omit=dev", "--loglevel=error"]);
  clearInterval(beat);
  if (code !== 0) fail("The packages could not be installed; npm says why above. Check the network and the free disk space, then try again.");
  console.error(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

function isInstalled(dev) {
  const record = "node_modules/.package-lock.json"; // npm writes it last, so a broken-off install has none
  if (!existsSync(record) || statSync("package-lock.json").mtimeMs > statSync(record).mtimeMs) return false;
  return !dev || existsSync("node_modules/vitest/package.json");
}

// All output goes to standard error: standard output belongs to the command being run.
function npm(args) {
  const self = process.env.npm_execpath;
  const [program, first] = self && /\.c?js$/.test(self) ? [process.execPath, [self]] : ["npm", []];
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { stdio: ["ignore", 2, 2], shell: program === "npm" && process.platform === "win32" });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
