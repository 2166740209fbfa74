import { handle } from "../../handle";
import { forPerson, ListExportQuery } from "@/lib/api/claim-query";
import { download, fileName, streamOf } from "@/lib/api/download";
import { csvOfList } from "@/lib/jobs/export-claims";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "viewer", query: ListExportQuery }, ({ query, person }) =>
  Promise.resolve(download(streamOf(csvOfList(database(), forPerson(query, person))), "text/csv; charset=utf-8", fileName(new Date(), "claims", "csv"))));
