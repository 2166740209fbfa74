/** What single keys do in the review room, and how a person may change that. Pure. */
export const keyDefaults = {
  next: "j", previous: "k", verify: "v", dispute: "d", unresolved: "u", dismiss: "x", evidence: "e", skip: "s",
  reopen: "r", undo: "z", comment: "c", add: "a", select: "b", read: "Enter", back: "Escape", search: "/", load: "l", help: "?",
} as const;
export type Action = keyof typeof keyDefaults;
export const actions = Object.keys(keyDefaults) as readonly Action[];
export type KeyMap = Readonly<Record<Action, string>>;

/** Keys that leave a field or a dialog, and that a browser needs for itself. */
const fixed: ReadonlySet<Action> = new Set(["back"]);
export const isFixed = (action: Action) => fixed.has(action);

/** As `event.key` says it, in one spelling. */
export const keyNamed = (key: string) => (key.length === 1 ? key.toLowerCase() : key);

/** The person's keys over everybody's; of two actions with one key the one named by the person wins. */
export function keyMapOf(chosen: Readonly<Record<string, string>>): KeyMap {
  return Object.fromEntries(actions.map((action) => [action, fixed.has(action) ? keyDefaults[action] : (chosen[action] ?? keyDefaults[action])])) as unknown as KeyMap;
}

export const actionOf = (map: KeyMap, key: string): Action | null => actions.find((action) => map[action] === key) ?? null;

/** Why a key cannot be given to an action; null where it can. */
export function keyConflict(map: KeyMap, action: Action, key: string): "taken" | "reserved" | null {
  if (key.length !== 1 && key !== "Enter") return "reserved";
  if (key === " " || key === "@") return "reserved";
  return actions.some((other) => other !== action && map[other] === key) ? "taken" : null;
}

/** As it is printed on a button: `J`, `Enter`, `Esc`. */
export const printedKey = (key: string) => (key === "Escape" ? "Esc" : key.length === 1 ? key.toUpperCase() : key);
