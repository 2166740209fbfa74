import type { ClaimRecord } from "@/lib/api/contract";

/** The server answered, and said no. `message` is written for people. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "RefusedError";
  }
}

/** 412: somebody else decided first. `claim` is the claim as it is now. */
export class StaleError extends RefusedError {
  constructor(code: string, message: string, readonly claim: ClaimRecord) {
    super(412, code, message);
    this.name = "StaleError";
  }
}

/** No answer came, or none that can be read: worth another try with the same key. */
export class UnreachableError extends Error {
  constructor(message: string, readonly status: number | null) {
    super(message);
    this.name = "UnreachableError";
  }
}
