import { handle } from "../../handle";
import { forPerson } from "@/lib/api/claim-query";
import { FacetQuery } from "@/lib/api/view-contract";
import { countFacets } from "@/lib/store/count-facets";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "viewer", query: FacetQuery }, async ({ query, person }) => ({ body: await countFacets(database(), forPerson(query, person)) }));
