/** The reason behind a rule id, as an editor reads it; empty for an unknown id. */
export function ruleBecause(id: string): string {
  return id === "count/plain" ? "A number that stands alone." : "";
}
