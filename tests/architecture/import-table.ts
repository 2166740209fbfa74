/** Who may import whom. The same table stands in lib/README.md. */
import type { Import } from "./imports";

interface Row {
  /** Folders or files of the project; `*` is every one. */
  readonly project: readonly string[];
  /** Of which only types may be taken. */
  readonly types?: readonly string[];
  /** Packages by name; a scope stands for all of its packages; `node:` for Node's own modules. */
  readonly packages: readonly string[];
}

// Down to the pipeline nothing needs Node or a database: it runs in a browser, a worker or a shell.
const pure = ["decimal.js"];

export const table: Readonly<Record<string, Row>> = {
  "lib/types": { project: [], packages: [] },
  "lib/lexicon": { project: [], packages: [] },
  "lib/text": { project: ["lib/lexicon"], packages: pure },
  "lib/figures": { project: ["lib/text", "lib/lexicon"], packages: pure },
  "lib/claims": { project: ["lib/figures", "lib/text", "lib/lexicon"], packages: pure },
  "lib/reference": { project: ["lib/lexicon"], packages: pure },
  "lib/checks": { project: ["lib/claims", "lib/figures", "lib/reference"], packages: pure },
  "lib/pipeline": { project: ["lib/text", "lib/figures", "lib/claims", "lib/checks"], packages: pure },
  "lib/read-number": { project: ["lib/text", "lib/figures", "lib/claims", "lib/lexicon"], packages: pure },
  "lib/explain": { project: ["lib/pipeline", "lib/text", "lib/figures", "lib/claims", "lib/checks"], packages: pure },
  "lib/review": { project: ["lib/text"], packages: pure },
  "lib/ingest": { project: ["lib/text", "lib/reference"], packages: ["node:", "@mozilla/readability", "linkedom", "htmlparser2", "csv-parse"] },
  "lib/api": { project: ["lib/review"], packages: ["zod"] },
  "lib/store": { project: ["lib/api", "lib/review"], packages: ["node:", "@prisma", "pg", "uuid", "zod"] },
  "lib/jobs": { project: ["lib/pipeline", "lib/checks", "lib/read-number", "lib/reference", "lib/review", "lib/ingest", "lib/store", "lib/api"], packages: ["node:", "csv-stringify"] },
  "lib/live": { project: ["lib/api", "lib/store"], packages: ["node:", "zod"] },
  "lib/auth": { project: ["lib/api", "lib/store"], packages: ["node:", "better-auth", "@node-rs/argon2", "uuid", "zod"] },
  "lib/cli": { project: ["lib"], packages: ["node:", "citty", "esbuild", "zod"] },
  components: {
    project: ["lib/api"], types: ["lib/review"],
    packages: ["react", "react-dom", "next", "@mantine", "@tanstack", "recharts", "@fontsource-variable", "zod"],
  },
  app: {
    project: ["components", "lib/api", "lib/store", "lib/jobs", "lib/live", "lib/auth"],
    packages: ["node:", "react", "next", "@mantine", "@tanstack", "@fontsource-variable", "better-auth", "zod"],
  },
  prisma: { project: ["lib"], packages: ["node:"] },
  tests: { project: ["*"], packages: ["*"] },
};

/** The row that a project path belongs to: the longest that fits. */
export function rowOf(place: string): string | undefined {
  return Object.keys(table).filter((row) => isWithin(place, row)).sort((a, b) => b.length - a.length)[0];
}

/** Why `file` may not have this import; undefined where it may. */
export function objection(file: string, { target, isTypeOnly }: Import): string | undefined {
  const name = rowOf(file.replace(/\.\w+$/, ""));
  const row = name === undefined ? undefined : table[name];
  if (name === undefined || !row) return `${file} stands in a folder that has no row in the import table`;
  const isProject = /^(?:app|components|lib|prisma|tests|public)(?:\/|$)/.test(target);
  const allowed = isProject
    ? ["lib/types", name, ...row.project, ...(isTypeOnly ? (row.types ?? []) : [])].some((one) => one === "*" || isWithin(target, one))
    : row.packages.some((one) => one === "*" || target === one || target.startsWith(`${one}/`));
  return allowed ? undefined : `${file} imports ${target}, which ${name} may not`;
}

const isWithin = (place: string, folder: string): boolean => place === folder || place.startsWith(`${folder}/`);
