/** Where the desk listens, from PORT and HOST, and whether that place is free. */
import { createServer } from "node:net";

export interface ListenPlace {
  readonly host: string;
  readonly port: number;
  /** For a person to open in a browser: QUANTIFACT_ADDRESS, else that of this machine. */
  readonly address: string;
}

/** Loopback and 3000 unless told otherwise. Throws a plain sentence on a wrong port. */
export function readListenPlace(env: NodeJS.ProcessEnv): ListenPlace {
  const host = env.HOST || "127.0.0.1";
  const port = Number(env.PORT || "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${env.PORT ?? ""}", which is no port number. Give one from 1 to 65535, as in: PORT=3001 npm start`);
  }
  const isThisMachine = ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"].includes(host);
  const name = isThisMachine ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const address = env.QUANTIFACT_ADDRESS || `http://${name}:${port}`;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(`QUANTIFACT_ADDRESS is "${address}", which is no web address. Give one such as https://desk.example.org.`);
  }
  return { host, port, address };
}

/** Throws a plain sentence where the desk could not listen there. */
export async function checkIsFree({ host, port }: ListenPlace): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => { server.once("error", reject).listen(port, host, resolve); });
  } catch (error) {
    throw new Error(explain((error as NodeJS.ErrnoException).code, host, port), { cause: error });
  } finally {
    server.close();
  }
}

function explain(code: string | undefined, host: string, port: number): string {
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} needs special rights on this system. Choose one above 1023: PORT=3000 npm start`;
  return `This machine has no address ${host}. Leave HOST out to listen on this machine only, or set HOST=0.0.0.0 for every network.`;
}
