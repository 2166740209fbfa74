import { handle } from "../../handle";
import { listChambers } from "@/lib/jobs/describe-reference";

export const GET = handle({ role: "viewer" }, async () => ({ body: listChambers() }));
