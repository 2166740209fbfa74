// Runs a TypeScript program of this project with its packages in place: node lib/cli/run.mjs FILE [arguments].
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkNode, fail, install } from "./install.mjs";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const cache = path.join("node_modules", ".cache", "quantifact", "run");

/** Installs if need be, then loads `file` (relative to the project) as if it had been started itself. */
export async function run(file, args, options = { dev: false }) {
  checkNode();
  process.chdir(projectFolder);
  await install(options);
  const program = await bundle(file);
  process.argv = [process.execPath, path.join(projectFolder, file), ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}

/** One JavaScript file of the program and all it imports, packages apart: so the extractor runs as fast as in the web process. */
async function bundle(file) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, packages: "external", platform: "node", format: "esm", sourcemap: "inline", sourcesContent: false, outdir: cache, outbase: ".", write: false, logLevel: "error" });
  const program = path.resolve(cache, file.replaceAll("/", "-").replace(/\.ts$/, ".mjs"));
  const draft = `${program}.${process.pid}`; // two runs at once must not read each other's half of a file
  mkdirSync(cache, { recursive: true });
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, program);
  return program;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  if (!file) fail("Say which program to run: node lib/cli/run.mjs FILE.");
  else await run(file, args, { dev: file.startsWith("tests/") });
}
