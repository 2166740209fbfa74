import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const folder = path.resolve("app", "api");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts").sort();

test("every route says who may ask", async () => {
  const roles: string[] = [];
  for (const file of files) {
    const methods = (await import(path.join(folder, file))) as Record<string, { readonly role?: string }>;
    for (const [method, route] of Object.entries(methods)) roles.push(`${method} /api/${path.dirname(file)}: ${route.role ?? "nobody said"}`);
  }
  expect(roles.sort()).toEqual([
    "DELETE /api/[...path]: public", "GET /api/[...path]: public", "PATCH /api/[...path]: public", "POST /api/[...path]: public", "PUT /api/[...path]: public",
    "POST /api/articles/[id]/claims: editor", "GET /api/articles/[id]/reading: viewer", "POST /api/claims/[id]/corrections: editor",
    "GET /api/articles/[id]: viewer", "GET /api/articles: viewer", "POST /api/articles: editor",
    "GET /api/claims/[id]/history: viewer", "GET /api/claims/[id]: viewer", "GET /api/claims: viewer", "POST /api/claims/[id]/verdicts: editor",
    "DELETE /api/keys/[id]: administrator", "DELETE /api/me/sessions: viewer", "DELETE /api/people/invitations/[id]: administrator", "DELETE /api/views/[id]: viewer",
    "GET /api/articles/[id]/export: viewer", "GET /api/claims/export: viewer", "GET /api/claims/facets: viewer", "GET /api/invitations: public", "GET /api/people: administrator",
    "GET /api/views: viewer", "PATCH /api/people/[id]: administrator", "PATCH /api/views/[id]: viewer", "POST /api/invitations: public", "POST /api/keys: administrator",
    "POST /api/people/invitations: administrator", "POST /api/views: viewer", "GET /api/series: viewer", "GET /api/series/[id]: viewer", "POST /api/series/[id]/changes: editor",
    "GET /api/events: viewer", "POST /api/presence: viewer",
    "POST /api/claims/[id]/handling: editor", "GET /api/claims/[id]/comments: viewer", "POST /api/claims/[id]/comments: editor",
    "POST /api/verdicts: editor", "POST /api/verdicts/undo: editor", "POST /api/findings/[id]/overrules: editor", "GET /api/colleagues: viewer", "GET /api/policy: viewer", "PUT /api/policy: administrator",
    "GET /api/reference: viewer", "GET /api/reference/chambers: viewer", "GET /api/reference/rate: viewer", "GET /api/reference/imports: viewer", "POST /api/reference/imports: administrator",
    "GET /api/health: public", "GET /api/me: viewer", "GET /api/preferences: viewer", "PUT /api/preferences: viewer", "GET /api/rules: viewer", "GET /api/stats/[name]: viewer", "POST /api/auth/[...all]: public", "POST /api/set-up: public",
  ].sort());
});
