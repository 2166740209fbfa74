import { handle } from "../handle";
import { forPerson } from "@/lib/api/claim-query";
import type { Person } from "@/lib/api/person";
import { NewView, viewQuery, type ViewRecord } from "@/lib/api/view-contract";
import { database } from "@/lib/store/database";
import { listClaims } from "@/lib/store/list-claims";
import { addView, listViews } from "@/lib/store/saved-views";

export const GET = handle({ role: "viewer" }, async ({ person }) => {
  const views = await listViews(database(), person);
  return { body: { items: await Promise.all(views.map((view) => counted(view, person))) } };
});

export const POST = handle({ role: "viewer", body: NewView }, async ({ body, person }) => {
  const { view, created } = await addView(database(), body, person);
  return { status: created ? 201 : 200, body: view };
});

async function counted(view: ViewRecord, person: Person) {
  const filter = viewQuery(view.query);
  if (!filter) return { ...view, total: 0, capped: false };
  const { total, capped } = await listClaims(database(), { ...forPerson(filter, person), sort: "priority", limit: 1 });
  return { ...view, total, capped };
}
