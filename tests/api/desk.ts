/** A desk with a database of its own, one key a role, and the route handlers called without a network. */
import { afterAll } from "vitest";
import { makeKey } from "../../lib/auth/keys";
import type { Role } from "../../lib/api/contract";
import { database } from "../../lib/store/database";
import { testDatabase } from "../setup/database";

type Route = (request: Request, context: { params: Promise<Record<string, string | undefined>> }) => Promise<Response>;
export interface Sent {
  readonly as?: Role | "nobody";
  readonly body?: unknown;
  /** Sent as it is, instead of `body` as JSON. */
  readonly raw?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly method?: string;
}
export interface Got { readonly status: number; readonly body: unknown; readonly headers: Headers }

export async function openTestDesk() {
  const url = await testDatabase();
  process.env.DATABASE_URL = url;
  const db = database();
  afterAll(() => db.$disconnect());
  const keys: Record<Role, string> = {
    viewer: await makeKey(db, "Vera", "viewer"), editor: await makeKey(db, "Edi", "editor"), administrator: await makeKey(db, "Ada", "administrator"),
  };
  const ask = async (route: Route, path: string, { as = "editor", body, raw, headers, params = {}, method }: Sent = {}): Promise<Got> => {
    const sends = body !== undefined || raw !== undefined;
    const request = new Request(`http://desk.test${path}`, {
      method: method ?? (sends ? "POST" : "GET"),
      headers: { ...(as === "nobody" ? {} : { authorization: `Bearer ${keys[as]}` }), ...(sends ? { "content-type": "application/json" } : {}), ...headers },
      ...(sends ? { body: raw ?? JSON.stringify(body) } : {}),
    });
    const response = await route(request, { params: Promise.resolve(params) });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) as unknown, headers: response.headers };
  };
  return { url, db, keys, ask };
}

/** The code of an error answer, or the body itself where it is none. */
export const codeOf = ({ body }: Got): unknown => (body as { error?: { code?: unknown } } | null)?.error?.code ?? body;
export const fieldsOf = ({ body }: Got): string[] => Object.keys((body as { error?: { fields?: object } } | null)?.error?.fields ?? {});
