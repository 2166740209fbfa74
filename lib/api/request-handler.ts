/** The one wrapper around every route: who asks, may they, what do they send, and what went wrong. */
import { z } from "zod";
import { ApiError, errorResponse, notFound, unavailable } from "./errors";
import { mayActAs, type Person } from "./person";
import { readBody, readQuery } from "./read-request";
import type { Role } from "./contract";

/** What the wrapper cannot know by itself; the application passes it in. */
export interface Surroundings {
  /** Null where nobody is signed in; throws ApiError for a refused key or a disabled user. */
  readonly authenticate: (request: Request) => Promise<Person | null>;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly report: (error: unknown, request: Request) => void;
}

interface Demand<R, B extends z.ZodType, Q extends z.ZodType> {
  /** The least role that may ask; `public` needs no sign-in. */
  readonly role: R;
  /** What `[id]` in the route's path stands for. Anything but a uuid is a 404. */
  readonly id?: "article" | "claim" | "finding" | "view" | "series" | "person" | "key" | "invitation";
  readonly body?: B;
  readonly query?: Q;
}

export interface Asked<P, B, Q> {
  readonly request: Request;
  readonly person: P;
  /** The uuid in the path; empty where the route has none. */
  readonly id: string;
  readonly params: Params;
  readonly body: B;
  readonly query: Q;
}

type Answer = Response | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };
/** As Next gives them: none on a plain route, a list where the route ends in `[...name]`. */
type Params = Record<string, string | string[] | undefined>;
interface Route {
  (request: Request, context: { params: Promise<Params> }): Promise<Response>;
  /** Who may ask, for the test that every route says so. */
  readonly role: Role | "public";
}

export function requestHandler({ authenticate, isUnavailable, report }: Surroundings) {
  return function handle<R extends Role | "public", B extends z.ZodType = z.ZodUndefined, Q extends z.ZodType = z.ZodUndefined>(
    demand: Demand<R, B, Q>,
    answer: (asked: Asked<R extends "public" ? null : Person, z.infer<B>, z.infer<Q>>) => Promise<Answer>,
  ): Route {
    const route = async (request: Request, context: { params: Promise<Params | undefined> }) => {
      try {
        // A key is sent by a program; a cookie is sent by any page that the browser shows.
        if (!isRead(request) && !request.headers.has("authorization") && !isSameOrigin(request))
          throw new ApiError(403, "other_origin", "This request came from another site and was refused.");
        const person = demand.role === "public" ? null : await admit(request, demand.role, authenticate);
        const params = singles(await context.params);
        const given = await answer({
          request,
          person: person as R extends "public" ? null : Person,
          id: demand.id ? readId(params.id, demand.id) : "",
          params,
          query: demand.query ? readQuery(request, demand.query) : undefined,
          body: demand.body ? await readBody(request, demand.body) : undefined,
        } as Asked<R extends "public" ? null : Person, z.infer<B>, z.infer<Q>>);
        return given instanceof Response ? given : reply(given);
      } catch (error) {
        if (error instanceof ApiError) return errorResponse(error);
        report(error, request);
        return errorResponse(isUnavailable(error) ? unavailable() : internal());
      }
    };
    return Object.assign(route, { role: demand.role });
  };
}

const internal = () => new ApiError(500, "internal", "Something went wrong on the desk's side. It has been noted in its log.");

const reply = ({ status = 200, headers, body }: Exclude<Answer, Response>): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });

const singles = (params: Params | undefined): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(params ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

async function admit(request: Request, role: Role, authenticate: Surroundings["authenticate"]): Promise<Person> {
  const person = await authenticate(request);
  if (!person) throw new ApiError(401, "not_signed_in", "Sign in first, or send an API key.", { headers: { "www-authenticate": "Bearer" } });
  if (!mayActAs(person, role)) throw new ApiError(403, "not_allowed", `This needs the role ${role}; yours is ${person.role}.`);
  return person;
}

const isRead = (request: Request): boolean => request.method === "GET" || request.method === "HEAD";

/** Whether a browser sent the request from a page of this desk; programs, which say neither, pass. */
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const hosts = [request.headers.get("host"), request.headers.get("x-forwarded-host"), new URL(request.url).host];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

function readId(id: Params[string], what: string): string {
  const parsed = z.uuid().safeParse(id);
  if (!parsed.success) throw notFound(what);
  return parsed.data.toLowerCase();
}
