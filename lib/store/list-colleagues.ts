import { z } from "zod";
import { Colleagues } from "../api/verdict-contract";
import type { Database } from "./database";

/** Everybody who may work on this desk now, by name. */
export async function listColleagues(db: Database): Promise<Colleagues["items"]> {
  const rows = await db.$queryRaw`SELECT id::text, name FROM "user" WHERE disabled_at IS NULL ORDER BY name, id`;
  return z.array(Colleagues.shape.items.element).parse(rows);
}
