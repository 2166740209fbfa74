import { handle } from "../handle";
import { database } from "@/lib/store/database";
import { listColleagues } from "@/lib/store/list-colleagues";

export const GET = handle({ role: "viewer" }, async () => ({ body: { items: await listColleagues(database()) } }));
