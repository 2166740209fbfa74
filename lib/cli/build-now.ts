/** npm run build: for images and continuous integration; npm start builds by itself. */
import { buildIfStale } from "./build";

await buildIfStale(new AbortController().signal);
