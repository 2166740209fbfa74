/** How many streams one person may hold open in this process. */
import { ApiError } from "../api/errors";

/** A browser shares one stream among its tabs; more than these are a mistake, or an attack. */
export const mostPerPerson = 12;
const taken = new Map<string, number>();

/** Takes a place; call the answer once to give it back. Throws ApiError 429 where there is none left. */
export function takePlace(actor: string): () => void {
  const count = taken.get(actor) ?? 0;
  if (count >= mostPerPerson)
    throw new ApiError(429, "too_many_streams", "You have too many pages of this desk open. Close some.", { headers: { "retry-after": "30" } });
  taken.set(actor, count + 1);
  return () => {
    const left = (taken.get(actor) ?? 1) - 1;
    if (left > 0) taken.set(actor, left);
    else taken.delete(actor);
  };
}
