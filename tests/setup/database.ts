/**
 * A real Postgres for a test file. At the top of the file:
 *
 *     const url = await testDatabase();                       // migrated, empty, this file's own
 *     const bare = await testDatabase({ migrated: false });   // no tables at all
 *
 * The database is dropped after the file's own `afterAll` hooks: close pools there. The address is that
 * of a superuser; connect as the application does by adding `options=-c role=quantifact_app`.
 * Works only under the folders of the "store" project in vitest.config.ts.
 */
import { afterAll, inject } from "vitest";
import { createDatabase, dropDatabase } from "./test-postgres";

export async function testDatabase(options: { migrated: boolean } = { migrated: true }): Promise<string> {
  const postgres = inject("postgres");
  const url = await createDatabase(postgres, options);
  afterAll(() => dropDatabase(postgres, url));
  return url;
}
