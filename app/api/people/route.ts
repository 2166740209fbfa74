import { handle } from "../handle";
import { database } from "@/lib/store/database";
import { listPeople } from "@/lib/store/people";

export const GET = handle({ role: "administrator" }, async () => ({ body: await listPeople(database()) }));
