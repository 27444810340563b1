import { labelOf, offeredLabels } from "../../src/core/codes/code-table";
import { templateColumns } from "../../src/core/forms/template/template-columns";
import { listedTable } from "../../src/core/forms/template/code-lists";
import type { Field, FieldType, LedgerKind } from "../../src/core/ledgers/field";
import { rosterDate } from "../../src/core/values/civil-date";
import type { CellValue } from "../../src/core/values/cell";
import type { LedgerRow } from "./ledger-sheets";

/** A person that no office has registered: the region code was never given out. */
const ID = "529901198506150017";

const USUAL: Readonly<
  Record<Exclude<FieldType, "code" | "date" | "integer" | "number" | "sequence">, string>
> = {
  text: "样例内容",
  name: "甲样例",
  unit: "样例镇",
  posts: "党支部书记",
  id: ID,
  phone: "13900000000",
  account: "6222000000000000005",
};

const WORK = 20210105;
const BIRTH = 19850600;

/** Fields whose dates come one after the other by the checks of the kind, as numbers that rise. */
function dateRanks({ checks = [] }: LedgerKind): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const orders = checks.flatMap((check) => (check.check === "date-order" ? [check] : []));
  for (let pass = 0; pass < orders.length; pass++) {
    for (const { first, then } of orders) {
      ranks.set(then, Math.max(ranks.get(then) ?? 0, (ranks.get(first) ?? 0) + 1));
    }
  }
  return ranks;
}

function usualCell(field: Field, ranks: ReadonlyMap<string, number>): CellValue {
  const { type, least, most } = field;
  switch (type) {
    case "code":
      return offeredLabels(listedTable(field)!)[0];
    case "date":
      return rosterDate(field.id === "birth" ? BIRTH : WORK + (ranks.get(field.id) ?? 0));
    case "integer":
    case "number":
      if (field.approximate) return "10余";
      return Math.min(most ?? Infinity, Math.max(least ?? 0, 1));
    case "unit":
      return field.id === "village" ? "石山村" : USUAL.unit;
    case "sequence":
      return 1;
    default:
      return USUAL[type];
  }
}

/** A row of a kind's template with something in every column, of the type that the column asks for. */
function filledRow(kind: LedgerKind): Record<string, CellValue> {
  const ranks = dateRanks(kind);
  const row = Object.fromEntries(
    templateColumns(kind).map(({ field }) => [field.id, usualCell(field, ranks)])
  );
  for (const check of kind.checks ?? []) {
    if (check.check !== "sum") continue;
    const { total, parts, less = [] } = check;
    const add = (fields: readonly string[]) =>
      fields.reduce((sum, field) => sum + Number(row[field] ?? 0), 0);
    row[total] = add(parts) - add(less);
  }
  return row;
}

/** What else may stand in a cell of the column: the other values of its drop-down, or nothing. */
function otherCells({ field, required }: ReturnType<typeof templateColumns>[number]): CellValue[] {
  const table = listedTable(field);
  const labels = table === null ? [] : table.entries.map(labelOf);
  return required ? labels : [null, ...labels];
}

/**
 * A filled row in which `errors` counts none, reached from `filledRow` by changing one cell after the other, as
 * somebody does who corrects what the check says.
 */
export function soundRow(kind: LedgerKind, errors: (row: LedgerRow) => number): LedgerRow {
  let best: LedgerRow = filledRow(kind);
  let count = errors(best);
  for (let pass = 0; pass < 3 && count > 0; pass++) {
    for (const column of templateColumns(kind)) {
      for (const cell of otherCells(column)) {
        const row = { ...best, [column.field.id]: cell };
        const fewer = errors(row);
        if (fewer < count) [best, count] = [row, fewer];
        if (count === 0) return best;
      }
    }
  }
  return best;
}
