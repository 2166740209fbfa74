/** What the desk takes for text. The API, the command line and the page ask the same question. */
import { maxTextLength } from "./contract";
import { ApiError } from "./errors";

export interface TextProblem {
  readonly code: "text_empty" | "text_too_long" | "text_binary" | "text_damaged";
  /** A whole sentence that says what to do. */
  readonly message: string;
}

const binary = "This does not look like text but like a document or a picture. Save it as plain text (UTF-8), or paste the words themselves.";
const tolerated = 0.02;

/** The reason why an article's text cannot be taken, or null. */
export function textProblem(text: string): TextProblem | null {
  if (text.length > maxTextLength)
    return { code: "text_too_long", message: `The text has ${count(text.length)} characters; the desk takes at most ${count(maxTextLength)}. Split it into parts.` };
  if (text.includes("\0")) return { code: "text_binary", message: `The text holds NUL bytes. ${binary}` };
  if (!text.isWellFormed())
    return { code: "text_damaged", message: "The text holds half of a character (a lone surrogate), so it was cut or converted wrongly. Copy it again from its source." };
  if (text.trim() === "") return { code: "text_empty", message: "The article has no text. Paste it, or choose a text file." };
  if (countControls(text) > text.length * tolerated) return { code: "text_binary", message: binary };
  return null;
}

/** Throws ApiError 413 for a text that is too long, 422 for one that is none. */
export function requireText(text: string): void {
  const problem = textProblem(text);
  if (problem) throw new ApiError(problem.code === "text_too_long" ? 413 : 422, problem.code, problem.message, { fields: { text: problem.message } });
}

/** The first string in a parsed body that Postgres could not keep as it is, as a dotted path; null if there is none. */
export function unstorable(value: unknown, path = ""): string | null {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed() ? path : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const found = unstorable(item, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}

// Tab, the line breaks and form feed are text; other control codes and replaced bytes are not.
function countControls(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 160) || unit === 0xfffd) n++;
  }
  return n;
}

const count = (n: number): string => n.toLocaleString("en-GB");
