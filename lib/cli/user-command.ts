import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { Writable } from "node:stream";
import { defineCommand } from "citty";
import { z } from "zod";
import { Role, roles, SetUp } from "../api/contract";
import { hashPassword } from "../auth/passwords";
import { createUser } from "../store/create-user";
import { check } from "./check";
import { complaining } from "./complain";
import { withDesk } from "./with-desk";

const NewUser = z.object({ email: SetUp.shape.email, name: SetUp.shape.name, role: Role, password: SetUp.shape.password });

const create = defineCommand({
  meta: { name: "create", description: "Makes a user. The password is read from standard input." },
  args: {
    email: { type: "string", required: true, description: "The address to sign in with" },
    name: { type: "string", required: true, description: "The name that verdicts carry" },
    role: { type: "string", required: true, valueHint: roles.join("|"), description: "What the user may do" },
  },
  run: complaining(async ({ args }: { args: { email: string; name: string; role: string } }) => {
    const { name, role, password, ...given } = check(NewUser, { email: args.email, name: args.name, role: args.role, password: await readPassword() });
    const email = given.email.toLowerCase();
    const passwordHash = await hashPassword(password);
    await withDesk(async (db) => {
      if (!(await createUser(db, { name, email, role, passwordHash }))) throw new Error(`There is a user with the address ${email} already.`);
      console.log(`${name} <${email}> can sign in as ${role}.`);
    });
  }),
});

export const userCommand = defineCommand({ meta: { name: "user", description: "People who sign in." }, subCommands: { create } });

async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, "");
  process.stderr.write("Password (at least 12 characters, not shown): ");
  const silence = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true });
  const password = await terminal.question("");
  terminal.close();
  process.stderr.write("\n");
  return password;
}
