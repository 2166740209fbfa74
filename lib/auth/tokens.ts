/** Secrets that are shown once and kept only as their SHA-256: random enough that no slow hash is needed. */
import { createHash, randomBytes } from "node:crypto";

export const randomToken = (): string => randomBytes(32).toString("base64url");

export const tokenHash = (token: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(token).digest());
