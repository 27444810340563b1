import { bracketsEnd } from "../formula-tokens";

/**
 * A formula without some tables: references to them (`名册[工资]`, `名册[[#All],[姓名]]`) become `#REF!`.
 * Texts and quoted sheet names are passed over.
 */
export function dropTableReferences(formula: string, tables: readonly string[]): string {
  return mapTables(formula, tables, () => null);
}

/** A formula whose references to tables are to others of the names given. */
export function renameTableReferences(formula: string, names: ReadonlyMap<string, string>): string {
  return mapTables(formula, [...names.keys()], (table) => names.get(table) ?? table);
}

function mapTables(
  formula: string,
  tables: readonly string[],
  change: (table: string) => string | null
): string {
  if (tables.length === 0 || !formula.includes("[")) return formula;
  const known = new Map(tables.map((table) => [table.toLowerCase(), table]));
  const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\?]*)?\[/gu;
  let written = "";
  let kept = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    if (!match[0].endsWith("[")) continue;
    const end = bracketsEnd(formula, token.lastIndex - 1);
    const table = known.get((match[1] ?? "").toLowerCase());
    token.lastIndex = end;
    if (table === undefined) continue;
    const name = change(table);
    const brackets = formula.slice(match.index + match[1].length, end);
    written += formula.slice(kept, match.index) + (name === null ? "#REF!" : name + brackets);
    kept = end;
  }
  return written + formula.slice(kept);
}
