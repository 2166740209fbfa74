"use client";
import { useRef } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ClaimRecord } from "@/lib/api/contract";
import { StaleError } from "@/components/queries/errors";
import { useAnnounce } from "@/components/shell/announcer";
import { words } from "@/components/words";
import { newKey } from "./new-key";
import { showClaim } from "./show-claim";

/**
 * A step on a claim that is waited for, unlike a verdict. The key stays the same until the desk has answered,
 * so that pressing again after a lost answer does nothing twice.
 */
export function useClaimStep<Body>(send: (claim: ClaimRecord, key: string, body: Body) => Promise<ClaimRecord>, done?: (claim: ClaimRecord) => void) {
  const cache = useQueryClient();
  const announce = useAnnounce();
  const sent = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: ({ claim, body }: { claim: ClaimRecord; body: Body }) => {
      const of = JSON.stringify([claim.id, claim.version, body]);
      if (sent.current?.of !== of) sent.current = { of, key: newKey() };
      return send(claim, sent.current.key, body);
    },
    onSuccess: (claim) => { sent.current = null; void showClaim(cache, claim); done?.(claim); },
    onError: (error) => {
      if (error instanceof StaleError) void showClaim(cache, error.claim);
      announce(error instanceof StaleError ? words.review.staleStep : error.message, "seen");
    },
  });
}
