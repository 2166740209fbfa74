import { handle } from "../handle";
import { ClaimQuery, forPerson } from "@/lib/api/claim-query";
import { database } from "@/lib/store/database";
import { listClaims } from "@/lib/store/list-claims";

export const GET = handle({ role: "viewer", query: ClaimQuery }, async ({ query, person }) => ({ body: await listClaims(database(), forPerson(query, person)) }));
