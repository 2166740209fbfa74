/** Reads what a source file imports, with TypeScript's own parser, and where each import leads. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import ts from "typescript";

export interface Import {
  /** A project path without extension (`lib/text/sentences`), a package name, or `node:`. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** All source files below `folder`, as project paths with forward slashes. */
export function sourceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return place === "lib/store/generated" ? [] : sourceFiles(place);
    return /\.(?:tsx?|mjs)$/.test(entry.name) ? [place] : [];
  });
}

export const parse = (file: string, text: string = readFileSync(file, "utf8")): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, file.endsWith("x") ? ts.ScriptKind.TSX : undefined);

/** Static and dynamic imports, re-exports and type imports alike; style sheets and computed names are left out. */
export function importsOf(source: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (name: ts.Expression | undefined, isTypeOnly: boolean) => {
    if (name && ts.isStringLiteralLike(name) && !name.text.endsWith(".css")) found.push({ target: resolve(source.fileName, name.text), isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === "require"))) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

function resolve(from: string, name: string): string {
  if (isBuiltin(name)) return "node:";
  if (name.startsWith("@/")) return withoutExtension(name.slice(2));
  if (name.startsWith(".")) return withoutExtension(path.posix.join(path.posix.dirname(from), name));
  const [scope, rest] = name.split("/");
  return scope?.startsWith("@") ? `${scope}/${rest ?? ""}` : (scope ?? name);
}

const withoutExtension = (place: string): string => place.replace(/\.(?:tsx?|mjs|js)$/, "");
