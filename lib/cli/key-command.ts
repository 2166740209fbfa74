import { defineCommand } from "citty";
import { z } from "zod";
import { Role, roles, SetUp } from "../api/contract";
import { makeKey } from "../auth/keys";
import { check } from "./check";
import { complaining } from "./complain";
import { withDesk } from "./with-desk";

const NewKey = z.object({ name: SetUp.shape.name, role: Role });

const create = defineCommand({
  meta: { name: "create", description: "Makes an API key and prints it, this once." },
  args: {
    name: { type: "string", required: true, description: "The name that verdicts carry" },
    role: { type: "string", required: true, valueHint: roles.join("|"), description: "What the key may do" },
  },
  run: complaining(async ({ args }: { args: { name: string; role: string } }) => {
    const { name, role } = check(NewKey, args);
    await withDesk(async (db) => {
      const key = await makeKey(db, name, role);
      console.log(key);
      console.error("Keep this key now: only its hash is stored.");
    });
  }),
});

export const keyCommand = defineCommand({ meta: { name: "key", description: "Keys for programs that use the API." }, subCommands: { create } });
