/** Runs once before and after all journeys: a built application, one Postgres, a migrated template. */
import { buildIfStale } from "../../lib/cli/build";
import { startTestPostgres, type TestPostgres } from "./test-postgres";

const name = "QUANTIFACT_TEST_POSTGRES";

export default async function setup(): Promise<() => Promise<void>> {
  await buildIfStale(new AbortController().signal);
  const { stop, ...postgres } = await startTestPostgres();
  process.env[name] = JSON.stringify(postgres);
  return stop;
}

/** For the worker processes, which inherit the environment. */
export function journeyPostgres(): TestPostgres {
  const given = process.env[name];
  if (!given) throw new Error("The journeys' Postgres is not running; start them with npx playwright test.");
  return JSON.parse(given) as TestPostgres;
}
