/** What is wrong with a value, in words for people; a schema's own message goes before these. */
import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Readonly<Record<string, string>> = { string: "text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "an object" };

function words(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is missing." : `This must be ${kinds[issue.expected] ?? issue.expected}.`;
    case "too_big":
      return issue.origin === "string" ? `Use at most ${issue.maximum} characters.` : issue.origin === "array" ? `Give at most ${issue.maximum}.` : `Use at most ${issue.maximum}.`;
    case "too_small":
      return issue.origin === "string" ? (issue.minimum === 1 ? "This must not be empty." : `Use at least ${issue.minimum} characters.`) : `Use at least ${issue.minimum}.`;
    case "invalid_value":
      return `Use one of: ${issue.values.join(", ")}.`;
    case "invalid_format":
      return issue.format === "uuid" ? "This is not an id." : undefined;
    case "unrecognized_keys":
      return "There is no such field.";
    default:
      return undefined;
  }
}

/** To be given to `safeParse`. */
export const inPlainWords = { error: words } as const;
