import { handle } from "../handle";
import { SetUp, type Me } from "@/lib/api/contract";
import { setUpDesk } from "@/lib/auth/set-up";
import { database } from "@/lib/store/database";

export const POST = handle({ role: "public", body: SetUp }, async ({ body }) => {
  await setUpDesk(database(), body);
  const me: Me = { name: body.name, email: body.email.toLowerCase(), role: "administrator" };
  return { status: 201, body: me };
});
