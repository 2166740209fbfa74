import type { Cause, Claim } from "../types";
import type { Answer } from "./check";
import { quoted } from "./wording";

/** The answer that a figure cannot be, beside the others that forbid it. */
export const impossible = (claim: Claim, others: readonly Claim[], cause: Cause, formula: string, working: string): Answer => ({ outcome: "amend", claims: [claim.start, ...others.map(({ start }) => start)], inputs: Object.fromEntries([claim, ...others].map((one, i) => [i === 0 ? "figure" : `figure ${i + 1}`, quoted(one)])), formula, cause, working });
