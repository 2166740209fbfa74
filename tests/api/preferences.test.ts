import { beforeAll, describe, expect, test } from "vitest";
import * as auth from "../../app/api/auth/[...all]/route";
import * as preferences from "../../app/api/preferences/route";
import { hashPassword } from "../../lib/auth/passwords";
import { createUser } from "../../lib/store/create-user";
import { codeOf, fieldsOf, openTestDesk } from "./desk";

const { ask, db } = await openTestDesk();
const password = "correct horse battery";
const path = "/api/preferences";
const cookies = new Map<string, string>();

beforeAll(async () => {
  for (const name of ["ada", "eve"]) {
    const email = `${name}@desk.test`;
    await createUser(db, { name, email, role: "viewer", passwordHash: await hashPassword(password) });
    const { headers } = await ask(auth.POST, "/api/auth/sign-in/email", { as: "nobody", body: { email, password } });
    cookies.set(name, headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; "));
  }
});
const as = (name: string) => ({ as: "nobody", headers: { cookie: cookies.get(name) ?? "", "sec-fetch-site": "same-origin" } }) as const;
const put = (name: string, body: unknown) => ask(preferences.PUT, path, { ...as(name), method: "PUT", body });
const get = async (name: string) => (await ask(preferences.GET, path, as(name))).body;

test("what is set is kept for the person, and what is not named stays", async () => {
  expect(await get("ada")).toEqual({});
  expect((await put("ada", { theme: "dark", keys: { verify: "y" }, "claim-columns": ["status", "figure"] })).status).toBe(200);
  expect((await put("ada", { density: "compact", theme: "light" })).body).toEqual({ theme: "light", density: "compact", keys: { verify: "y" }, "claim-columns": ["status", "figure"] });
  expect(await get("eve")).toEqual({});
});

test("null goes back to the default, also beside something that is set", async () => {
  await put("eve", { theme: "dark", keysOff: true, language: "zh-Hant" });
  expect((await put("eve", { theme: null, keysOff: false })).body).toEqual({ keysOff: false, language: "zh-Hant" });
});

describe("refuses", () => {
  test.each<[string, unknown, string[]]>([
    ["an unknown name", { colour: "red" }, ["colour"]],
    ["an unknown theme", { theme: "sepia" }, ["theme"]],
    ["a language that is not there", { language: "tlh" }, ["language"]],
    ["an action with an odd name", { keys: { "a b": "x" } }, ["keys.a b"]],
    ["too many keys", { keys: Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`a${i}`, "x"])) }, ["keys"]],
    ["too many columns", { "claim-columns": Array.from({ length: 41 }, (_, i) => `c${i}`) }, ["claim-columns"]],
    ["a switch that is a word", { keysOff: "yes" }, ["keysOff"]],
  ])("%s", async (_, body, fields) => {
    const got = await put("ada", body);
    expect([got.status, fieldsOf(got)]).toEqual([422, fields]);
  });

  test("a key, which has no preferences", async () => {
    expect((await ask(preferences.GET, path, { as: "viewer" })).body).toEqual({});
    expect(codeOf(await ask(preferences.PUT, path, { as: "viewer", method: "PUT", body: { theme: "dark" } }))).toBe("no_person");
    expect(codeOf(await ask(preferences.GET, path, { as: "nobody" }))).toBe("not_signed_in");
  });

  test("a value too big for its column, whoever writes it", async () => {
    const { id } = await db.user.findFirstOrThrow();
    await expect(db.preference.create({ data: { userId: id, name: "keys", value: { a: "x".repeat(9000) } } })).rejects.toThrow();
  });
});

test("a value that no longer fits counts as none", async () => {
  const { id } = await db.user.findFirstOrThrow({ where: { name: "ada" } });
  await db.preference.createMany({ data: [{ userId: id, name: "gone", value: 1 }] });
  await db.preference.update({ where: { userId_name: { userId: id, name: "theme" } }, data: { value: "sepia" } });
  expect(await get("ada")).toEqual({ density: "compact", keys: { verify: "y" }, "claim-columns": ["status", "figure"] });
});
