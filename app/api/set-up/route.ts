import { handle } from "../handle";
import { SetUp } from "@/lib/api/contract";
import { setUpDesk } from "@/lib/auth/set-up";
import { database } from "@/lib/store/database";

export const POST = handle({ role: "public", body: SetUp }, async ({ body }) => {
  await setUpDesk(database(), body);
  return { status: 201, body: { name: body.name, email: body.email.toLowerCase(), role: "administrator" } };
});
