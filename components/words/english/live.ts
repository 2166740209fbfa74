import { counted } from "./counted";

const list = (names: readonly string[]) => (names.length < 3 ? names.join(" and ") : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`);

export const live = {
  updates: (n: number) => `${counted(n, "update", "updates")} by others`,
  state: { connecting: "Connecting", live: "Live", lost: "Reconnecting", ended: "Signed out" },
  looking: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? "is" : "are"} looking at this, too.`,
  here: (names: readonly string[]) => `${list(names)} here`,
} as const;
