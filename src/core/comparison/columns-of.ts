import type { FieldType } from "../ledgers/field";
import type { LedgerTable } from "../ledgers/table";

/** A column of a ledger sheet; one that the kind of ledger does not know is told by its header. */
export interface LedgerColumn {
  /** Field id; "" for a column that the kind does not know. */
  readonly field: string;
  /** 标准表头, or the header as it was read. */
  readonly header: string;
  readonly type: FieldType;
  /** Zero-based sheet column. */
  readonly column: number;
  /** Equal for columns of two sheets that hold the same. */
  readonly key: string;
}

const known = new WeakMap<LedgerTable, readonly LedgerColumn[]>();

/** The columns of a sheet from left to right, those with running numbers left out. */
export function columnsOf(table: LedgerTable): readonly LedgerColumn[] {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = readColumns(table)));
  return columns;
}

function readColumns({ kind, header }: LedgerTable): LedgerColumn[] {
  const fieldAt = new Map([...header.columns].map(([field, column]) => [column, field]));
  const met = new Map<string, number>();
  const columns: LedgerColumn[] = [];
  for (const [column, title] of [...header.titles].sort(([a], [b]) => a - b)) {
    const id = fieldAt.get(column);
    const field = id === undefined ? undefined : kind.fields.find((one) => one.id === id);
    if (field) {
      if (field.type === "sequence") continue;
      columns.push({
        field: field.id,
        header: field.header,
        type: field.type,
        column,
        key: `field ${field.id}`,
      });
      continue;
    }
    // Columns under one and the same header are told apart by their order.
    const count = (met.get(title) ?? 0) + 1;
    met.set(title, count);
    columns.push({ field: "", header: title, type: "text", column, key: `${count} ${title}` });
  }
  return columns;
}

/** The columns of two sheets that hold the same, and those that only one of them has. */
export interface ColumnPairs {
  readonly both: readonly { readonly before: LedgerColumn; readonly after: LedgerColumn }[];
  readonly onlyBefore: readonly LedgerColumn[];
  readonly onlyAfter: readonly LedgerColumn[];
}

/** Pairs the columns of two sheets; the order is that of the later one. */
export function pairColumns(before: LedgerTable, after: LedgerTable): ColumnPairs {
  const earlier = new Map(columnsOf(before).map((column) => [column.key, column]));
  const later = columnsOf(after);
  const laterKeys = new Set(later.map(({ key }) => key));
  return {
    both: later.flatMap((column) => {
      const partner = earlier.get(column.key);
      return partner ? [{ before: partner, after: column }] : [];
    }),
    onlyBefore: [...earlier.values()].filter(({ key }) => !laterKeys.has(key)),
    onlyAfter: later.filter(({ key }) => !earlier.has(key)),
  };
}
