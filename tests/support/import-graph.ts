import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface ImportEdge {
  /** The specifier as it is written. */
  readonly specifier: string;
  readonly line: number;
  /** `import type` or `export type`: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFacts {
  readonly imports: readonly ImportEdge[];
  /** Names used as values or as the left end of a qualified type, with the line of the first use. */
  readonly names: ReadonlyMap<string, number>;
}

/** Source files by path below src, such as `core/values/cell.ts`. */
export type Sources = ReadonlyMap<string, SourceFacts>;

/** Reads every TypeScript file below a folder. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
  return sourcesOf(files.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}

/** The same for texts in memory. */
export function sourcesOf(files: Iterable<readonly [file: string, text: string]>): Sources {
  return new Map([...files].map(([file, text]) => [file, factsOf(file, text)]));
}

function factsOf(file: string, text: string): SourceFacts {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: ImportEdge[] = [];
  const names = new Map<string, number>();
  const lineOf = (node: ts.Node) =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    // Style sheets hold no code.
    if (specifier && ts.isStringLiteralLike(specifier) && !specifier.text.endsWith(".css")) {
      imports.push({ specifier: specifier.text, line: lineOf(node), typeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, isTypeImport(node));
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && isImportCall(node)) {
      add(node, node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    } else if (ts.isIdentifier(node) && isFreeName(node) && !names.has(node.text)) {
      names.set(node.text, lineOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, names };
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function isImportCall(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require") ||
    (ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "requireActual")
  );
}

/** Not the name of a member, a property or an import: those say nothing about globals. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isImportSpecifier(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isJsxAttribute(parent)
  );
}

/**
 * The file an import of `from` leads to, by path below src; undefined for a package, for a file
 * outside src and for one that does not exist.
 */
export function resolveImport(
  sources: Sources,
  from: string,
  specifier: string
): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = path.posix.join(path.posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => sources.has(file));
}
