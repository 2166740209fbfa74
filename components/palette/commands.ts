"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { Commands } from "@/components/review/claim-actions";

const none: Commands = {};
let offered: Commands = none;
const listeners = new Set<() => void>();

function offer(commands: Commands) {
  offered = commands;
  for (const listener of listeners) listener();
}

/** Lets the palette offer what this page can do; the newest functions count. */
export function useOfferCommands(commands: Commands): void {
  useEffect(() => { offer(commands); });
  useEffect(() => () => offer(none), []);
}

/** What the page offers now. */
export const useOfferedCommands = (): Commands =>
  useSyncExternalStore((changed) => { listeners.add(changed); return () => listeners.delete(changed); }, () => offered, () => none);
