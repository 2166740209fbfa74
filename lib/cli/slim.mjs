// Runs after every install: removes from node_modules what this project never reads, about 180 MB.
// Source maps of other people's code, and Prisma's query compilers for databases that are not Postgres.
import { lstatSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

const isUnused = (folder, name) =>
  /\.(?:[cm]?js|css|d\.[cm]?ts)\.map$/.test(name) ||
  (folder.endsWith(path.join("@prisma", "client", "runtime")) && /^query_compiler_.*\.(?:mysql|sqlite|sqlserver|cockroachdb)\./.test(name));

let bytes = 0;

function slim(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) slim(place);
    else if (entry.isFile() && isUnused(folder, entry.name)) {
      bytes += lstatSync(place).size;
      rmSync(place, { force: true });
    }
  }
}

try {
  slim("node_modules");
  if (bytes > 0) console.error(`Removed ${Math.round(bytes / 1e6)} MB of unused files from node_modules.`);
} catch (error) {
  console.error(`node_modules could not be slimmed, which does no harm: ${error.message}`);
}
