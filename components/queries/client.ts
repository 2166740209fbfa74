import { QueryClient } from "@tanstack/react-query";
import { UnreachableError } from "./errors";

/** One cache for the page; what was refused is not asked again, what got lost is. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Whether the network is there, the request itself finds out; a browser that guesses would wait in silence.
      mutations: { networkMode: "always" },
      queries: {
        networkMode: "always",
        staleTime: 10_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => error instanceof UnreachableError && failures < 2,
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4000),
      },
    },
  });
}
