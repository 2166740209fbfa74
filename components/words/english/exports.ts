import { counted, number } from "./counted";

export const exports = {
  title: "Export", queue: "As a queue", csv: "Figures as CSV", json: "Figures and checks as JSON", claimReview: "ClaimReview (JSON-LD)", cover: "Cover sheet to print",
} as const;

export const cover = {
  title: "Cover sheet", back: "Back to the article", print: "Print", evidence: "(evidence kept)", signature: "Signed",
  counts: (all: number, verified: number, disputed: number, open: number, left: number) =>
    `${counted(all, "figure", "figures")}: ${number(verified)} verified, ${number(disputed)} disputed, ${number(open)} open; ${counted(left, "number", "numbers")} not taken.`,
  columns: { number: "No.", figure: "Figure", status: "Status", remarks: "Remarks", initials: "By", at: "When" },
} as const;
