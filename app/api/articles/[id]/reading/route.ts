import { handle } from "../../../handle";
import { PlaceQuery } from "@/lib/api/claim-slots";
import { readPlace } from "@/lib/jobs/add-claim";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "viewer", id: "article", query: PlaceQuery }, async ({ id, query }) => ({ body: await readPlace(database(), id, query) }));
