// Runs a TypeScript program of this project with its packages in place: node lib/cli/run.mjs FILE [arguments].
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkNode, fail, install } from "./install.mjs";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Installs if need be, then loads `file` (relative to the project) as if it had been started itself. */
export async function run(file, args, options = { dev: false }) {
  checkNode();
  process.chdir(projectFolder);
  await install(options);
  const { register } = await import("tsx/esm/api");
  register();
  const program = path.join(projectFolder, file);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  if (!file) fail("Say which program to run: node lib/cli/run.mjs FILE.");
  else await run(file, args, { dev: file.startsWith("tests/") });
}
