import { counted } from "./counted";

export const queue = {
  title: "Review", none: "Nothing here needs you", noneText: "Every figure that these filters let through has been decided.", again: "Look again", all: "All claims",
  asList: "As a list", skipped: (n: number) => `(${n} skipped)`,
} as const;

export const bulk = {
  title: "One verdict on several", chosen: (n: number) => `${n} chosen`, clear: "Choose none", oneKind: "Choose figures of one kind.",
  all: (n: number, kind: string) => `Choose all ${n} open here of the kind ${kind}`,
  act: { verified: "Verify", disputed: "Dispute", dismissed: "Not a claim" },
  confirm: (act: string, n: number, kind: string) => `${act}: ${counted(n, "figure", "figures")} of the kind ${kind}`,
  go: (act: string, n: number) => `${act} ${n}`,
  done: (n: number) => `${counted(n, "figure", "figures")} decided.`,
  left: (n: number, why: string) => `${n} not: ${why}`,
  undo: (n: number) => `Undo all ${n}`, undone: (n: number, all: number) => `${n} of ${all} taken back.`,
  pick: (figure: string) => `Choose ${figure}`,
} as const;
