/** A desk for one journey: a fresh database, a production web server, people, and an ear for errors. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import type { Role } from "../../lib/api/contract";
import { hashPassword } from "../../lib/auth/passwords";
import { setUpLink } from "../../lib/auth/set-up";
import { startWebServer } from "../../lib/cli/web-server";
import { createUser } from "../../lib/store/create-user";
import { openDatabase, type Database } from "../../lib/store/database";
import { freePort } from "../../lib/store/free-port";
import { journeyPostgres } from "./journey-postgres";
import { createDatabase, dropDatabase } from "./test-postgres";

export interface Person { readonly name: string; readonly email: string; readonly password: string }

export interface Desk {
  readonly url: string;
  readonly databaseUrl: string;
  readonly db: Database;
  /** Null once somebody is there. */
  readonly setUpLink: () => Promise<string | null>;
  readonly createPerson: (role: Role, name?: string) => Promise<Person>;
  /** A page in a browser of its own, signed in as a new person. */
  readonly signIn: (role: Role, name?: string) => Promise<Page>;
  /** Lets console errors that match pass, such as /412/ in a journey about a stale write. */
  readonly expectError: (pattern: RegExp) => void;
  /** Signs a new person in to a browser context, and hears its errors. */
  readonly admit: (context: BrowserContext, role: Role | null, name?: string) => Promise<void>;
}

const password = "correct horse battery";

/** A page whose `goto` and `reload` end once it listens, not once it is drawn. */
export function waitingToWake(page: Page): Page {
  const awake = (): Promise<unknown> => page.waitForFunction(() => document.documentElement.dataset["awake"] !== undefined, undefined, { timeout: 15_000 });
  const isPage = (response: Awaited<ReturnType<Page["goto"]>>): boolean => response?.headers()["content-type"]?.startsWith("text/html") ?? false;
  const goto = page.goto.bind(page), reload = page.reload.bind(page);
  page.goto = async (...where) => { const response = await goto(...where); if (isPage(response)) await awake(); return response; };
  page.reload = async (...how) => { const response = await reload(...how); if (isPage(response)) await awake(); return response; };
  return page;
}

export async function openDesk(browser: Browser, options: BrowserContextOptions): Promise<{ desk: Desk; close: () => Promise<readonly string[]> }> {
  const postgres = journeyPostgres();
  const databaseUrl = await createDatabase(postgres);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await startWebServer(process.cwd(), { host: "127.0.0.1", port, address: url }, { DATABASE_URL: databaseUrl, QUANTIFACT_ADDRESS: url });
  const db = openDatabase(databaseUrl, 2);
  const errors: string[] = [];
  const expected: RegExp[] = [];
  const contexts: BrowserContext[] = [];
  let people = 0;

  async function createPerson(role: Role, name?: string): Promise<Person> {
    people += 1;
    const person = { name: name ?? `${role} ${people}`, email: `person${people}@desk.test`, password };
    await createUser(db, { name: person.name, email: person.email, role, passwordHash: await hashPassword(password) });
    return person;
  }

  async function admit(context: BrowserContext, role: Role | null, name?: string): Promise<void> {
    context.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => errors.push(String(error.error())));
    if (role === null) return;
    const person = await createPerson(role, name);
    const response = await context.request.post(`${url}/api/auth/sign-in/email`, { data: { email: person.email, password } });
    if (!response.ok()) throw new Error(`${person.email} could not sign in: ${response.status()} ${await response.text()}`);
  }

  async function signIn(role: Role, name?: string): Promise<Page> {
    const context = await browser.newContext({ ...options, baseURL: url });
    contexts.push(context);
    await admit(context, role, name);
    return waitingToWake(await context.newPage());
  }

  async function close(): Promise<readonly string[]> {
    for (const context of contexts) await context.close();
    await db.$disconnect();
    await server.stop();
    await dropDatabase(postgres, databaseUrl);
    return errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
  }

  const expectError = (pattern: RegExp) => { expected.push(pattern); };
  return { desk: { url, databaseUrl, db, setUpLink: () => setUpLink(db, url), createPerson, signIn, expectError, admit }, close };
}
