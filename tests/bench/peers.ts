import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/** Libraries to compare with. They are no dependencies: they live in a cache of the bench's own. */
const versions = {
  "wink-nlp": "2.4.0",
  "wink-eng-lite-web-model": "1.8.1",
  "@microsoft/recognizers-text-suite": "1.3.1",
};
const folder = join(homedir(), ".cache", "quantifact-bench");

interface WinkEntities {
  filter(keep: (entity: { out(what: unknown): string }) => boolean): { length(): number };
}
interface Wink {
  readonly its: { readonly type: unknown };
  readDoc(text: string): { entities(): WinkEntities };
}
type WinkFactory = (model: unknown, pipe?: readonly string[]) => Wink;
type Recognize = (text: string, culture: string) => readonly unknown[];
interface Recognizers {
  readonly recognizeNumber: Recognize;
  readonly recognizeDimension: Recognize;
  readonly recognizeCurrency: Recognize;
}

export interface Peer {
  readonly name: string;
  /** How many figures it finds in a text; the count is only there so that no work is skipped. */
  readonly count: (text: string) => number;
  /** A library this slow is measured on a slice of this many bytes. */
  readonly sliceBytes?: number;
}

function install(): void {
  const wanted = JSON.stringify({ private: true, dependencies: versions }, null, 2);
  const present = Object.keys(versions).every((name) => existsSync(join(folder, "node_modules", name)));
  if (present) return;
  console.log(`Installing the libraries to compare with into ${folder} (once, outside the tree) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), wanted);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

function winkPeer(require: NodeJS.Require, name: string, pipe?: readonly string[]): Peer {
  const create = require("wink-nlp") as WinkFactory;
  const wink = create(require("wink-eng-lite-web-model"), pipe);
  const figures = new Set(["CARDINAL", "ORDINAL", "MONEY", "PERCENT", "DURATION", "DATE", "TIME"]);
  return {
    name,
    count: (text) => wink.readDoc(text).entities().filter((entity) => figures.has(entity.out(wink.its.type))).length(),
  };
}

function recognizersPeer(require: NodeJS.Require): Peer {
  const suite = require("@microsoft/recognizers-text-suite") as Recognizers;
  const recognize = [suite.recognizeNumber, suite.recognizeDimension, suite.recognizeCurrency];
  return {
    name: "Recognizers-Text (numbers, units, currencies)",
    count: (text) => recognize.reduce((sum, find) => sum + find(text, "en-us").length, 0),
    sliceBytes: 12_000,
  };
}

/** The peers, installed on first use; an empty list, with a word why, where that fails. */
export function loadPeers(): Peer[] {
  try {
    install();
    const require = createRequire(join(folder, "package.json"));
    return [
      winkPeer(require, "wink-nlp (as installed)"),
      winkPeer(require, "wink-nlp (sentences and entities only)", ["sbd", "ner"]),
      recognizersPeer(require),
    ];
  } catch (error) {
    console.log(`No comparison with other libraries: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
