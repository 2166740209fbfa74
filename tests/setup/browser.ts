/** The browser of the journeys: the one in @sparticuz/chromium on Linux x64, else one that is installed. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";

export interface Browser {
  readonly executablePath?: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];

/** Unpacks the browser on first use (about four seconds) into .quantifact/chromium. */
export async function prepareBrowser(): Promise<Browser> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen, args, env };
  if (process.platform !== "linux" || process.arch !== "x64") return { args, env };
  const folder = await unpack();
  const libraries = [path.join(folder, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { executablePath: path.join(folder, "chromium"), args, env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, "fonts.conf") } };
}

async function unpack(): Promise<string> {
  const packageFolder = path.resolve(path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "..");
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = path.resolve(".quantifact", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const bin = path.join(packageFolder, "bin");
  await pipeline(createReadStream(path.join(bin, "chromium.br")), createBrotliDecompress(), createWriteStream(path.join(fresh, "chromium"), { mode: 0o755 }));
  for (const archive of ["al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"]) untar(brotliDecompressSync(readFileSync(path.join(bin, archive))), fresh);
  writeFileSync(path.join(fresh, "fonts.conf"), fontsConf(path.join(folder, "fonts"), path.join(folder, "font-cache")));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was quicker
  }
  return folder;
}

const fontsConf = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;

/** Just what these archives hold: folders, files with short names, links. */
function untar(archive: Buffer, folder: string): void {
  const text = (from: number, length: number) => archive.toString("utf8", from, from + length).split("\0", 1).join();
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const name = path.join(text(at + 345, 155), text(at, 100));
    const target = path.join(folder, name);
    if (!target.startsWith(`${folder}${path.sep}`) && target !== folder && `${folder}${path.sep}` !== target) throw new Error(`The archive holds a path outside itself: ${name}`);
    const size = Number.parseInt(text(at + 124, 12).trim() || "0", 8);
    const mode = Number.parseInt(text(at + 100, 8).trim() || "644", 8);
    const type = text(at + 156, 1);
    if (type === "5") mkdirSync(target, { recursive: true });
    else if (type === "2") symlinkSync(text(at + 157, 100), target);
    else if (type === "0" || type === "") {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, archive.subarray(at + 512, at + 512 + size), { mode });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
