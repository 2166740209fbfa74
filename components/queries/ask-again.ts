import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** Asks again, also where the first answer is still on its way: it may have been read before the change. */
export async function askAgain(cache: QueryClient, queryKey: QueryKey): Promise<void> {
  await cache.cancelQueries({ queryKey });
  await cache.invalidateQueries({ queryKey });
}
