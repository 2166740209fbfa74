import { handle } from "../handle";
import { ClaimQuery } from "@/lib/api/claim-query";
import { database } from "@/lib/store/database";
import { listClaims } from "@/lib/store/list-claims";

export const GET = handle({ role: "viewer", query: ClaimQuery }, async ({ query }) => ({ body: await listClaims(database(), query) }));
