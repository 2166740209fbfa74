import { handle } from "../handle";
import { Me } from "@/lib/api/contract";

export const GET = handle({ role: "viewer" }, async ({ person }) => ({ body: Me.parse(person) }));
