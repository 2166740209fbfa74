import { handle } from "../../handle";
import { NewRateImport, RateImportQuery } from "@/lib/api/reference-contract";
import { checkInBackground } from "@/lib/jobs/check-desk";
import { importRates } from "@/lib/jobs/import-rates";
import { database } from "@/lib/store/database";
import { listRateImports } from "@/lib/store/list-rate-imports";

export const GET = handle({ role: "viewer", query: RateImportQuery }, async ({ query }) => ({ body: await listRateImports(database(), query) }));

export const POST = handle({ role: "administrator", body: NewRateImport }, async ({ body, person }) => {
  const result = await importRates(database(), body, person);
  if (result.import) checkInBackground(database());
  return { status: result.import ? 201 : 200, body: result };
});
