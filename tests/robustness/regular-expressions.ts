import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression as it stands in a source file. */
export interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
  /** Built at run time from something that the source does not spell out. */
  readonly opaque?: true;
}

/** What the constants of a file are set to, by name. */
type Constants = ReadonlyMap<string, ts.Expression>;

function templateText(node: ts.TemplateLiteral, raw: boolean, constants: Constants): string | undefined {
  const own = (part: ts.TemplateLiteralLikeNode) => (raw ? part.rawText ?? part.text : part.text);
  if (ts.isNoSubstitutionTemplateLiteral(node)) return own(node);
  const spans = node.templateSpans.map((span) => {
    const inside = constantText(span.expression, constants);
    return inside === undefined ? undefined : inside + own(span.literal);
  });
  return spans.includes(undefined) ? undefined : own(node.head) + spans.join("");
}

/** The text of an expression put together from constants alone, else undefined. */
function constantText(node: ts.Expression | undefined, constants: Constants): string | undefined {
  if (node === undefined) return "";
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isTemplateLiteral(node)) return templateText(node, false, constants);
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "String.raw" ? templateText(node.template, true, constants) : undefined;
  if (ts.isParenthesizedExpression(node)) return constantText(node.expression, constants);
  if (ts.isIdentifier(node) && constants.has(node.text)) return constantText(constants.get(node.text), constants);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = constantText(node.left, constants);
    const right = constantText(node.right, constants);
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
}

function constantsOf(file: ts.SourceFile): Constants {
  const found = new Map<string, ts.Expression>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) if (ts.isIdentifier(name) && initializer) found.set(name.text, initializer);
  }
  return found;
}

function fromLiteral(text: string, where: string): Found {
  const end = text.lastIndexOf("/");
  return { where, source: text.slice(1, end), flags: text.slice(end + 1) };
}

function fromConstructor(args: readonly ts.Expression[], where: string, constants: Constants): Found {
  const source = constantText(args[0], constants);
  const flags = constantText(args[1], constants);
  if (source === undefined || flags === undefined) return { where, source: args.map((arg) => arg.getText()).join(", "), flags: "", opaque: true };
  return { where, source, flags };
}

/** Every regular expression of one TypeScript source: literals and `RegExp(…)` with or without `new`. */
export function regularExpressionsIn(code: string, name: string): Found[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Found[] = [];
  const constants = constantsOf(file);
  const visit = (node: ts.Node): void => {
    const where = () => `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) found.push(fromLiteral(node.text, where()));
    const constructs = (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp";
    if (constructs) found.push(fromConstructor([...(node.arguments ?? [])], where(), constants));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The TypeScript sources below a folder, generated ones apart. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.m?tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function regularExpressionsBelow(folder: string): Found[] {
  return sourcesBelow(folder).flatMap((file) => regularExpressionsIn(readFileSync(file, "utf8"), file.slice(folder.length + 1)));
}
