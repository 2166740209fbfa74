import { handle } from "../../handle";
import { RateQuery } from "@/lib/api/reference-contract";
import { lookUpRate } from "@/lib/jobs/describe-reference";
import { deskReference } from "@/lib/jobs/read-reference";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "viewer", query: RateQuery }, async ({ query }) => ({ body: lookUpRate(await deskReference(database()), query) }));
