import { nearest } from "../../../codes/nearest";
import type { FormulaProblem } from "../../../formulas/formula-problem";
import type { Name, Node, PlaceNode, ReferenceNode } from "../../../formulas/syntax";
import type { PrintedForm } from "../printed-form";
import type { NamedLine } from "./form-names";
import { columnNames, matchName, nameKey, rowNames } from "./form-names";
import { numbered, selectLines } from "./select-lines";

/** Cells that a reference means. `current`: the row or column for which the formula is worked out. */
export interface BoundCells {
  readonly form: PrintedForm;
  readonly rows: readonly string[] | "current";
  readonly columns: readonly string[] | "current";
}

/** A formula whose names have been found in tables. */
export interface BoundFormula {
  readonly node: Node;
  /** The table in which it is worked out. */
  readonly home: PrintedForm;
  /** By the nodes that stand for cells. */
  readonly cells: ReadonlyMap<Node, BoundCells>;
  /** It speaks of the row, or column, in question, and so of each of them. */
  readonly eachRow: boolean;
  readonly eachColumn: boolean;
}

/** A formula bound to a table, or the first name that is not there. */
export type Binding =
  | { readonly bound: BoundFormula; readonly problem: null }
  | { readonly bound: null; readonly problem: FormulaProblem };

const THIS_TABLE = "本表";
const THIS_ROW = "本行";
const THIS_COLUMN = "本列";
const EACH_ROW = ["各行", "各乡镇", "各村", "各村(社区)"];

interface Binder {
  readonly home: PrintedForm;
  readonly all: readonly PrintedForm[];
  readonly cells: Map<Node, BoundCells>;
  problem: FormulaProblem | null;
}

/** Whether a form goes by this name: 表2, its title in a workbook, or the name of the sheet. */
export function isNamed({ form, sheet }: PrintedForm, name: string): boolean {
  const key = nameKey(name);
  const title = nameKey(form.sheet);
  const number = nameKey(form.number);
  return [number, title, title.replace(number, ""), nameKey(sheet)].includes(key);
}

function tableOf(binder: Binder, name: Name | null): PrintedForm | null {
  if (!name || name.text === THIS_TABLE) return binder.home;
  const named = binder.all.find((form) => isNamed(form, name.text));
  if (named) return named;
  const known = binder.all.flatMap(({ form }) => [form.number, form.sheet]);
  binder.problem ??= {
    key: "unknown-table",
    ...name.at,
    expected: "known-name",
    params: { found: name.text, suggestion: nearest(name.text, known) ?? "" },
  };
  return null;
}

/** Every row but those of totals. */
function bodyRows(form: PrintedForm, rows: readonly NamedLine[]): string[] {
  const totals = new Set(form.lines.filter(({ total }) => total).map(({ key }) => key));
  return rows.map(({ key }) => key).filter((key) => !totals.has(key));
}

function rowsFor(binder: Binder, form: PrintedForm, name: Name | null): BoundCells["rows"] | null {
  if (!name || (!name.quoted && name.text === THIS_ROW)) return "current";
  const rows = rowNames(form);
  if (!name.quoted && EACH_ROW.includes(nameKey(name.text))) return bodyRows(form, rows);
  const { keys, problem } = selectLines(rows, "row", name);
  binder.problem ??= problem;
  return keys;
}

function columnsFor(binder: Binder, form: PrintedForm, name: Name): BoundCells["columns"] | null {
  if (!name.quoted && name.text === THIS_COLUMN) return "current";
  const { keys, problem } = selectLines(columnNames(form), "column", name);
  binder.problem ??= problem;
  return keys;
}

function bindReference(binder: Binder, node: ReferenceNode): BoundCells | null {
  const form = tableOf(binder, node.table);
  const rows = form && rowsFor(binder, form, node.row);
  const columns = rows && columnsFor(binder, form, node.column);
  return columns && { form, rows, columns };
}

function bindPlace(binder: Binder, node: PlaceNode): BoundCells | null {
  const form = tableOf(binder, node.table);
  if (!form) return null;
  const of = (lines: readonly NamedLine[], axis: "row" | "column") => {
    const { first, last, at } = axis === "row" ? node.rows : node.columns;
    const { keys, problem } = numbered(lines, axis, first, last, at);
    binder.problem ??= problem;
    return keys;
  };
  const rows = of(rowNames(form), "row");
  const columns = rows && of(columnNames(form), "column");
  return columns && { form, rows, columns };
}

/** Names parted by slashes as one path of heads; `null` where no column has that path. */
function bindPath(binder: Binder, node: Node): BoundCells | null {
  const text = pathText(node);
  const match = matchName(columnNames(binder.home), text);
  if (match.kind !== "found") return null;
  const columns = match.lines.map(({ key }) => key);
  return { form: binder.home, rows: "current", columns };
}

function pathText(node: Node): string {
  if (node.kind === "reference") return node.column.text;
  return node.kind === "arithmetic" ? `${pathText(node.left)}/${pathText(node.right)}` : "";
}

/** How many cells a reference means. */
function sizeOf({ rows, columns }: BoundCells): number {
  const of = (lines: readonly string[] | "current") => (lines === "current" ? 1 : lines.length);
  return of(rows) * of(columns);
}

function keep(binder: Binder, node: Node, cells: BoundCells | null, several: boolean): void {
  if (!cells) return;
  binder.cells.set(node, cells);
  const count = sizeOf(cells);
  if (count === 1 || several) return;
  binder.problem ??= {
    key: "several-cells",
    ...node.at,
    expected: "one-cell",
    params: { count },
  };
}

/** `several`: a function takes as many cells as there are. */
function bindNode(binder: Binder, node: Node, several = false): void {
  if (binder.problem) return;
  switch (node.kind) {
    case "number":
      return;
    case "reference":
      return keep(binder, node, bindReference(binder, node), several);
    case "place":
      return keep(binder, node, bindPlace(binder, node), several);
    case "call": {
      const takesAll = node.function !== "round" && node.function !== "absolute";
      for (const one of node.arguments) bindNode(binder, one, takesAll);
      return;
    }
    case "negative":
    case "not":
      return bindNode(binder, node.of);
    case "arithmetic": {
      const path = node.path ? bindPath(binder, node) : null;
      if (path) return keep(binder, node, path, several);
      bindNode(binder, node.left);
      return bindNode(binder, node.right);
    }
    case "comparison":
      return node.operands.forEach((one) => bindNode(binder, one));
    case "all":
    case "any":
      return node.parts.forEach((one) => bindNode(binder, one));
    case "if":
      for (const one of [node.condition, node.then, node.otherwise]) {
        if (one) bindNode(binder, one);
      }
  }
}

/** Finds the names of a formula in a table and those beside it. */
export function bindFormula(node: Node, home: PrintedForm, all: readonly PrintedForm[]): Binding {
  const binder: Binder = { home, all, cells: new Map(), problem: null };
  bindNode(binder, node);
  if (binder.problem) return { bound: null, problem: binder.problem };
  const { cells } = binder;
  const bound = [...cells.values()];
  return {
    bound: {
      node,
      home,
      cells,
      eachRow: bound.some(({ rows }) => rows === "current"),
      eachColumn: bound.some(({ columns }) => columns === "current"),
    },
    problem: null,
  };
}

/** The names of tables that a formula names, in order; `null` among them where it speaks of its own. */
export function tablesNamed(node: Node): (string | null)[] {
  switch (node.kind) {
    case "number":
      return [];
    case "reference":
    case "place":
      return [node.table === null || node.table.text === THIS_TABLE ? null : node.table.text];
    case "call":
      return node.arguments.flatMap(tablesNamed);
    case "negative":
    case "not":
      return tablesNamed(node.of);
    case "arithmetic":
      return [node.left, node.right].flatMap(tablesNamed);
    case "comparison":
      return node.operands.flatMap(tablesNamed);
    case "all":
    case "any":
      return node.parts.flatMap(tablesNamed);
    case "if":
      return [node.condition, node.then, node.otherwise].flatMap((one) =>
        one ? tablesNamed(one) : []
      );
  }
}
