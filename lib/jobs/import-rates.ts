import { ApiError } from "../api/errors";
import type { RateImported } from "../api/reference-contract";
import { RateFileError, readRateFile, type RateFile } from "../ingest/read-rate-file";
import type { Database } from "../store/database";
import { storeRates } from "../store/store-rates";

const source = "European Central Bank, euro foreign exchange reference rates";

/**
 * Reads a file of the central bank's rates and keeps them, all or none; a file that brings nothing new changes nothing.
 * Throws ApiError 422 with the line where the file cannot be read.
 */
export async function importRates(db: Database, { file, text }: { readonly file: string; readonly text: string }, by: Parameters<typeof storeRates>[2], progress?: (lines: number) => void): Promise<RateImported> {
  const { layout, days, cells, leftOut } = read(text, progress);
  return { import: await storeRates(db, { file, layout, source, days }, by), cells, leftOut };
}

function read(text: string, progress: ((lines: number) => void) | undefined): RateFile {
  try {
    return readRateFile(text, progress);
  } catch (error) {
    if (error instanceof RateFileError) throw new ApiError(422, "bad_rate_file", error.message, { fields: { text: error.message } });
    throw error;
  }
}
