import { createServer } from "node:net";
import { expect, test } from "vitest";
import { checkIsFree, readListenPlace } from "../../lib/cli/listen-place";

test.each([
  [{}, "127.0.0.1", 3000, "http://localhost:3000"],
  [{ PORT: "4100", HOST: "0.0.0.0" }, "0.0.0.0", 4100, "http://localhost:4100"],
  [{ PORT: "80", HOST: "10.0.0.8" }, "10.0.0.8", 80, "http://10.0.0.8:80"],
  [{ HOST: "::1" }, "::1", 3000, "http://localhost:3000"],
  [{ HOST: "fd00::1" }, "fd00::1", 3000, "http://[fd00::1]:3000"],
  [{ QUANTIFACT_ADDRESS: "https://desk.example.org" }, "127.0.0.1", 3000, "https://desk.example.org"],
])("%o listens at %s:%i and is opened at %s", (env, host, port, address) => {
  expect(readListenPlace(env as NodeJS.ProcessEnv)).toEqual({ host, port, address });
});

test.each([["0", "no port number"], ["70000", "no port number"], ["http", "no port number"], ["3000.5", "no port number"]])("PORT=%s is refused", (PORT, words) => {
  expect(() => readListenPlace({ PORT } as unknown as NodeJS.ProcessEnv)).toThrow(words);
});

test("a wrong public address is refused", () => {
  expect(() => readListenPlace({ QUANTIFACT_ADDRESS: "desk" } as unknown as NodeJS.ProcessEnv)).toThrow("no web address");
});

test("a taken port says which other one to try", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const place = other.address();
  const port = place && typeof place === "object" ? place.port : 0;
  await expect(checkIsFree({ host: "127.0.0.1", port, address: "" })).rejects.toThrow(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`);
  other.close();
  await expect(checkIsFree({ host: "192.0.2.1", port: 4100, address: "" })).rejects.toThrow("This machine has no address 192.0.2.1");
});
