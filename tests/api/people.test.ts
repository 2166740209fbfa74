import { describe, expect, test } from "vitest";
import * as nothing from "../../app/api/[...path]/route";
import * as articles from "../../app/api/articles/route";
import * as auth from "../../app/api/auth/[...all]/route";
import * as health from "../../app/api/health/route";
import * as me from "../../app/api/me/route";
import * as setUp from "../../app/api/set-up/route";
import { makeKey } from "../../lib/auth/keys";
import { setUpLink } from "../../lib/auth/set-up";
import { codeOf, openTestDesk, type Sent } from "./desk";

const { ask, db, keys } = await openTestDesk();
const password = "correct horse battery";
const post = (path: string, body: unknown, headers: Sent["headers"] = {}) => ask(auth.POST, `/api/auth${path}`, { body, as: "nobody", headers });
const signIn = (email: string, word = password, headers: Sent["headers"] = {}) => post("/sign-in/email", { email, password: word }, headers);
const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
const token = (link: string | null) => new URL(link ?? "http://x").searchParams.get("token") ?? "";

describe("set-up", () => {
  const person = { name: "Ada", email: "Ada@Example.org", password };
  const send = (body: object) => ask(setUp.POST, "/api/set-up", { body, as: "nobody" });

  test("a wrong token and a short password make nobody", async () => {
    const link = await setUpLink(db, "http://localhost:3000");
    expect(link).toMatch(/^http:\/\/localhost:3000\/set-up\?token=[\w-]{43}$/);
    const wrong = await send({ ...person, token: "wrong" });
    expect([wrong.status, codeOf(wrong)]).toEqual([404, "bad_token"]);
    expect((await send({ ...person, token: token(link), password: "short" })).status).toBe(422);
    expect(await db.user.count()).toBe(0);
  });

  test("a fresh link puts the earlier one out of use", async () => {
    const old = await setUpLink(db, "http://desk.test");
    await setUpLink(db, "http://desk.test");
    expect(codeOf(await send({ ...person, token: token(old) }))).toBe("bad_token");
  });

  test("of ten who use the link at once one becomes the administrator", async () => {
    const link = await setUpLink(db, "http://desk.test");
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => send({ ...person, ...(i ? { email: `ada${i}@example.org` } : {}), token: token(link) })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 410)]);
    expect(await db.user.findMany({ select: { role: true } })).toEqual([{ role: "administrator" }]);
    await db.user.updateMany({ data: { email: "ada@example.org" } });
    expect(await setUpLink(db, "http://desk.test")).toBeNull();
    expect(codeOf(await send({ ...person, token: token(link) }))).toBe("already_set_up");
  });
});

describe("sign-in", () => {
  test("gives a cookie that no script sees, until sign-out", async () => {
    const got = await signIn("ADA@example.org");
    expect([got.status, got.body]).toEqual([200, { ok: true }]);
    expect(got.headers.getSetCookie()[0]).toMatch(/^quantifact\.session_token=.+; HttpOnly; SameSite=Lax$/);
    const cookie = cookieOf(got);
    expect((await ask(me.GET, "/api/me", { as: "nobody", headers: { cookie } })).body).toMatchObject({ email: "ada@example.org", role: "administrator" });
    expect((await post("/sign-out", {}, { cookie, "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect(codeOf(await ask(me.GET, "/api/me", { as: "nobody", headers: { cookie } }))).toBe("not_signed_in");
  });

  test.each([["a wrong password", "ada@example.org", "wrong horse battery"], ["an unknown address", "eve@example.org", password]])("refuses %s with the same words", async (_, email, word) => {
    const got = await signIn(email, word);
    expect([got.status, got.body]).toEqual([401, { error: { code: "bad_credentials", message: "The e-mail address or the password is wrong." } }]);
    expect(got.headers.getSetCookie()).toEqual([]);
  });

  test("refuses a disabled user, at the door and inside", async () => {
    const cookie = cookieOf(await signIn("ada@example.org"));
    await db.user.updateMany({ data: { disabledAt: new Date() } });
    const inside = await ask(me.GET, "/api/me", { as: "nobody", headers: { cookie } });
    const door = await signIn("ada@example.org");
    await db.user.updateMany({ data: { disabledAt: null } });
    expect([inside.status, codeOf(inside), door.status, codeOf(door)]).toEqual([403, "disabled", 403, "disabled"]);
  });

  test("ends after too many tries from one place", async () => {
    const headers = { "x-forwarded-for": "203.0.113.9" };
    for (let i = 0; i < 30; i++) await signIn(`nobody${i}@example.org`, password, headers);
    const got = await signIn("ada@example.org", password, headers);
    expect([got.status, codeOf(got)]).toEqual([429, "too_many_tries"]);
    expect(Number(got.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("ends for an account after too many wrong passwords, wherever they come from", async () => {
    const email = "target@example.org";
    for (let i = 0; i < 20; i++) expect((await signIn(email, "wrong horse battery", { "x-forwarded-for": `203.0.113.${100 + i}` })).status).toBe(401);
    expect(codeOf(await signIn(` ${email.toUpperCase()}`, password, { "x-forwarded-for": "203.0.113.99" }))).toBe("too_many_tries");
  });

  test("refuses what is no address and no password", async () => {
    for (const body of [{}, { email: 5, password }, { email: "a\0@b.org", password }, { email: "ada@example.org", password: {} }, []])
      expect([400, 401, 422]).toContain((await post("/sign-in/email", body)).status);
  });

  test.each(["/sign-up/email", "/get-session", "/update-user", "/delete-user", "/sign-in/social", "/list-sessions"])("%s is not there", async (path) => {
    expect((await post(path, { email: "eve@example.org", password, name: "Eve" })).status).toBe(404);
    expect(await db.user.count()).toBe(1);
  });
});

describe("a request with a cookie", () => {
  test.each<[string, Record<string, string>, number]>([
    ["from the desk's own page", { origin: "http://desk.test", host: "desk.test" }, 201],
    ["from the same origin, as the browser says", { "sec-fetch-site": "same-origin", origin: "https://behind.proxy" }, 201],
    ["from behind a proxy", { origin: "https://news.example", "x-forwarded-host": "news.example" }, 201],
    ["from another site", { origin: "http://evil.test", host: "desk.test" }, 403],
    ["from another port", { origin: "http://desk.test:8080", host: "desk.test" }, 403],
    ["from a sandbox", { origin: "null" }, 403],
    ["from another site, as the browser says", { "sec-fetch-site": "cross-site" }, 403],
    ["from a sister site", { "sec-fetch-site": "same-site" }, 403],
  ])("%s", async (name, headers, status) => {
    const cookie = cookieOf(await signIn("ada@example.org", password, { "x-forwarded-for": "203.0.113.10" }));
    const got = await ask(articles.POST, "/api/articles", { as: "nobody", body: { title: name, text: `Five ${name} of 10.` }, headers: { cookie, ...headers } });
    expect(got.status).toBe(status);
  });
});

describe("keys", () => {
  test("say who they are, and are kept only as a hash", async () => {
    expect((await ask(me.GET, "/api/me", { as: "viewer" })).body).toEqual({ actor: expect.stringMatching(/^key:/) as string, name: "Vera", email: null, role: "viewer" });
    const stored = JSON.stringify(await db.apiKey.findMany());
    for (const key of Object.values(keys)) expect(stored).not.toContain(key.slice(8));
    expect(await db.apiKey.count({ where: { lastUsedAt: { not: null } } })).toBe(1);
  });

  test("stop working when they are revoked, even with a cookie beside them", async () => {
    const key = await makeKey(db, "Old", "editor");
    await db.apiKey.updateMany({ where: { name: "Old" }, data: { revokedAt: new Date() } });
    const cookie = cookieOf(await signIn("ada@example.org", password, { "x-forwarded-for": "203.0.113.11" }));
    expect(codeOf(await ask(me.GET, "/api/me", { as: "nobody", headers: { authorization: `Bearer ${key}`, cookie } }))).toBe("bad_key");
  });
});

test("health needs no sign-in", async () => {
  expect((await ask(health.GET, "/api/health", { as: "nobody" })).body).toEqual({ status: "ok" });
});

test("an address that is not there is a 404 in JSON", async () => {
  for (const route of [nothing.GET, nothing.PUT, nothing.DELETE]) expect(codeOf(await ask(route, "/api/nothing", { as: "nobody" }))).toBe("not_found");
});
