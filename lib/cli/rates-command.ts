import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { defineCommand } from "citty";
import { largestRateFile } from "../ingest/read-rate-file";
import { checkDesk } from "../jobs/check-desk";
import { importRates } from "../jobs/import-rates";
import { complaining } from "./complain";
import { decode, inWords, whereabouts } from "./read-articles";
import { withDesk } from "./with-desk";

const by = { actor: "shell", name: "Command line" };

const importCommand = defineCommand({
  meta: { name: "import", description: "Puts the European Central Bank's euro reference rates on the desk, from its own CSV: eurofxref-hist.csv, eurofxref.csv, or a download of the data portal." },
  args: { file: { type: "positional", required: true, valueHint: "FILE", description: "The CSV file" } },
  run: complaining(async ({ args }: { args: { file: string } }) => {
    const text = readFile(args.file);
    await withDesk(async (db) => {
      const { import: made, cells, leftOut } = await importRates(db, { file: path.basename(args.file), text }, by, showProgress);
      clearProgress();
      if (leftOut > 0) console.error(`${count(leftOut)} lines left out: they are no daily rates of one euro.`);
      console.log(made
        ? `${count(cells)} rates of ${made.currencies} currencies, ${made.firstDay} to ${made.lastDay}: ${count(made.added)} new, ${count(made.changed)} changed.`
        : `Nothing new: the desk has all ${count(cells)} rates of this file already.`);
      if (made) console.log(`${count(await checkDesk(db))} articles checked again.`);
    });
  }),
});

export const ratesCommand = defineCommand({ meta: { name: "rates", description: "Exchange rates that the checks use." }, subCommands: { import: importCommand } });

function readFile(file: string): string {
  try {
    const found = whereabouts(file);
    if (statSync(found).size > largestRateFile) throw new Error("The file has more than 64 MB. Split it by years.");
    return decode(readFileSync(found));
  } catch (error) {
    throw new Error(`${file}: ${said(inWords(error))}`, { cause: error });
  }
}

const said = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));
const count = (n: number): string => n.toLocaleString("en-GB");

function showProgress(lines: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${count(lines)} lines read `);
}
function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}
