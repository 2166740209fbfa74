import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const place = server.address();
      server.close(() => {
        if (place && typeof place === "object") resolve(place.port);
        else reject(new Error("No free port was found on 127.0.0.1."));
      });
    });
  });
}
