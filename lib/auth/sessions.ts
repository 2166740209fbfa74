/** Sign-in by e-mail and password, with better-auth on Prisma. Nobody can sign up. */
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { v7 as uuid } from "uuid";
import type { Database } from "../store/database";
import { keepSetting } from "../store/keep-setting";
import { hashPassword, isPassword } from "./passwords";
import { randomToken } from "./tokens";

const minute = 60, day = 24 * 60 * minute;
export const disabledMessage = "This account has been disabled. Ask an administrator of the desk.";

function create(db: Database, secret: string) {
  return betterAuth({
    database: prismaAdapter(db, { provider: "postgresql" }),
    secret,
    basePath: "/api/auth",
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, defaultValue: "viewer", input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: { expiresIn: 30 * day, updateAge: day },
    rateLimit: { enabled: true, storage: "memory", window: minute, max: 300, customRules: { "/sign-in/email": { window: minute, max: 30 } } },
    advanced: {
      database: { generateId: () => uuid() },
      cookiePrefix: "quantifact",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      // lib/api/request-handler.ts asks for the same origin on every route, this one included.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const user = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
            if (!user || user.disabledAt) throw new APIError("FORBIDDEN", { message: disabledMessage, code: "disabled" });
          },
        },
      },
    },
    // The route turns what is thrown into our errors, and reports what nobody expected.
    onAPIError: { throw: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
}

export type Sessions = ReturnType<typeof create>;
const known = new WeakMap<Database, Promise<Sessions>>();

/** The sessions of this database; their secret is BETTER_AUTH_SECRET, or one made once and kept in the database. */
export function sessions(db: Database): Promise<Sessions> {
  let made = known.get(db);
  if (!made) {
    made = secretOf(db).then((secret) => create(db, secret));
    made.catch(() => known.delete(db)); // so that the next request tries again
    known.set(db, made);
  }
  return made;
}

const secretOf = async (db: Database): Promise<string> =>
  process.env.BETTER_AUTH_SECRET || keepSetting(db, "session_secret", randomToken());
