import { handle } from "../handle";
import { readRuleBook } from "@/lib/jobs/read-rule-book";
import { database } from "@/lib/store/database";

export const GET = handle({ role: "viewer" }, async () => ({ body: await readRuleBook(database()) }));
