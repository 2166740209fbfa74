import type { Status } from "@/lib/api/contract";

/** Fills that can be told apart without colour: solid, hatched, and open. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-disputed`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--sheet)" />
        <rect width="3.4" height="6" fill="var(--disputed)" />
      </pattern>
      <pattern id={`${id}-unverified`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--sheet)" />
        <circle cx="3" cy="3" r="0.9" fill="var(--control)" />
      </pattern>
    </defs>
  );
}

export const fillOf = (status: Status, id: string) => (status === "verified" ? "var(--verified)" : `url(#${id}-${status})`);
export const strokeOf: Readonly<Record<Status, string>> = { verified: "var(--verified)", disputed: "var(--disputed)", unverified: "var(--control)" };
