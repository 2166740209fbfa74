import type { PointClass, SeriesChangeName } from "@/lib/api/series-contract";
import { counted } from "./counted";

const classes: Record<PointClass, string> = {
  first: "the first", same: "agrees with the one before", revision: "a later figure", falling: "falls, and the text does not say why", contradiction: "contradicts another of the same day",
  other_period: "another period", spread: "within a tenth of the one before",
};
const change: Record<SeriesChangeName, (by: string, claims: number, name: string) => string> = {
  proposed: (_, claims) => `The machine put ${counted(claims, "figure", "figures")} together`, joined: () => "The machine added a figure", renamed: (by, _, name) => `${by} named it ${name}`,
  confirmed: (by) => `${by} confirmed it`, merged: (by) => `${by} merged it into another`, absorbed: (by, claims) => `${by} merged another into it: ${counted(claims, "figure", "figures")}`,
  split: (by, claims) => `${by} split ${counted(claims, "figure", "figures")} off`, received: (by, claims) => `${by} made it of ${counted(claims, "figure", "figures")} of another`,
};

export const series = {
  title: "Series", count: (n: number) => `${n} series`, lead: "The same quantity in several articles, put together by the machine. Merge, split and rename what it got wrong.",
  search: "Search series", none: "No series yet", noneText: "A series begins when a second article gives the same quantity of the same event.", noMatch: "No series matches.",
  points: (n: number) => counted(n, "figure", "figures"), span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`), latest: (value: string) => `latest ${value}`,
  status: { proposed: "proposed", confirmed: "confirmed" }, class: classes, superseded: "superseded",
  rename: "Rename", confirm: "Confirm", name: "Name of the series", split: (n: number) => (n === 0 ? "Split the chosen off" : `Split ${n} off`), mergeInto: "Merge into …", merge: "Merge",
  verified: (value: string) => `The newest verified value is ${value}.`, of: (name: string) => `In the series ${name}`,
  columns: { day: "Day", figure: "Figure", is: "How it stands", status: "Status", article: "Article" }, change,
} as const;
