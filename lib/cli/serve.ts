/** What `npm start` does once the packages are there: database, build, web server, and the way back. */
import { buildIfStale } from "./build";
import { lockDesk } from "./desk-lock";
import { checkIsFree, readListenPlace } from "./listen-place";
import { prepareDesk } from "./prepare-desk";
import { recheckDesk } from "./recheck-desk";
import { watchParent } from "./watch-parent";
import { startWebServer } from "./web-server";
import { openDeskDatabase } from "../store/desk-database";

const began = Date.now();
const undo: (() => void | Promise<void>)[] = [];
const cancel = new AbortController();
let stopping: Promise<void> | null = null;

/** Stops in the opposite order of starting; a second call waits for the first. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    cancel.abort();
    for (const step of undo.reverse()) await step();
  })();
  return stopping;
}

const isStopping = () => stopping !== null;

function onStop(): void {
  if (isStopping()) return;
  console.error("\nStopping …");
  void stopAll().then(() => process.exit(0));
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onStop);
watchParent(onStop);

async function serve(): Promise<void> {
  const folder = process.cwd();
  const place = readListenPlace(process.env);
  await checkIsFree(place);
  const lock = lockDesk(folder, place.address);
  undo.push(lock.release);
  const database = await openDeskDatabase(folder);
  undo.push(database.stop);
  const lines = await prepareDesk(database.url, place.address);
  await buildIfStale(cancel.signal);
  if (isStopping()) return;
  const web = await startWebServer(folder, place, { DATABASE_URL: database.url, QUANTIFACT_ADDRESS: place.address });
  undo.push(web.stop);
  const rechecked = recheckDesk(database.url, cancel.signal);
  undo.push(() => rechecked);
  console.log(`\nThe desk is open at ${place.address} (ready in ${((Date.now() - began) / 1000).toFixed(1)} s). Ctrl-C stops it.`);
  for (const line of lines) console.log(line);
  const why = await web.ended;
  if (!isStopping()) throw new Error(`The web server ended by itself (${why}). Start again with npm start; your data is safe.`);
}

try {
  await serve();
} catch (error) {
  if (!isStopping()) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
await stopAll();
process.exit();
