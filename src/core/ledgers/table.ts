import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import type { IdColumn } from "../values/id-number";
import { readIdColumn } from "../values/id-number";
import { cellAddress } from "../sheets/a1";
import type { Grid } from "../sheets/grid";
import { formatAt } from "../sheets/grid";
import { codeTable } from "../codes/code-tables";
import { lookup } from "../codes/code-table";
import type { Posts } from "../codes/posts";
import { politicalStatuses } from "../codes/political-status";
import { readPosts } from "../codes/posts";
import type { CellCache, CodeColumn, DateColumn, NumberColumn, PostColumn } from "./columns";
import { isComplete, readCodes, readDates, readNumbers, readPostColumns } from "./columns";
import type { Field, LedgerKind } from "./field";
import type { HeaderMatch } from "./header-match";
import { recordRows } from "./records";
import type { UnitGroups } from "./unit-groups";
import { groupByUnit } from "./unit-groups";

/** Whose roster a table is: the term that has just been elected, or the one before. */
export type Term = "current" | "previous";

/**
 * The records of one sheet, column by column. Typed columns are parsed on first use and kept;
 * every record knows its sheet row, so that the address of any value can be told.
 */
export class LedgerTable {
  readonly kind: LedgerKind;
  readonly sheet: string;
  /** Number of records. */
  readonly count: number;
  /** Record → zero-based sheet row. */
  readonly rows: Int32Array;
  private readonly cache = new Map<string, unknown>();

  constructor(
    /** The workbook, as the caller named it. */
    readonly book: string,
    readonly grid: Grid,
    readonly header: HeaderMatch,
    readonly term: Term = "current"
  ) {
    this.kind = header.kind;
    this.sheet = grid.name;
    this.rows = recordRows(grid, header);
    this.count = this.rows.length;
  }

  has(field: string): boolean {
    return this.header.columns.has(field);
  }

  /** Zero-based sheet column of a field; -1 when the sheet has none. */
  columnOf(field: string): number {
    return this.header.columns.get(field) ?? -1;
  }

  field(id: string): Field | undefined {
    return this.kind.fields.find((field) => field.id === id);
  }

  /** The column of a field by sheet row (not by record), as read; empty when the sheet has none. */
  cells(field: string): readonly CellValue[] {
    return this.grid.columns[this.columnOf(field)] ?? [];
  }

  /** The value of a record's own cell; merged and left-out unit names are not filled in here. */
  value(record: number, field: string): CellValue {
    return this.cells(field)[this.rows[record]] ?? null;
  }

  /** `C7` of a record's cell; of its key cell when the sheet lacks the column. */
  address(record: number, field: string): string {
    const column = this.columnOf(field);
    return cellAddress(
      this.rows[record],
      column < 0 ? Math.max(0, this.columnOf(this.kind.key)) : column
    );
  }

  dates(field: string): DateColumn {
    return this.once(`dates:${field}`, () => {
      const column = this.columnOf(field);
      const formatOf = (row: number) => formatAt(this.grid, row, column);
      return readDates(this.cells(field), this.rows, formatOf, this.cellCache(field));
    });
  }

  /** Indices in the field's code table. */
  codes(field: string): CodeColumn {
    return this.once(`codes:${field}`, () => {
      const table = codeTable(this.field(field)!.codes!);
      const index = (text: string) => lookup(table, text);
      return readCodes(this.cells(field), this.rows, index, this.cellCache(field));
    });
  }

  /**
   * The distinct cells of a column of dates, codes or posts, numbers among dates left out; `null`
   * for other columns and when there are too many.
   */
  distinctCells(field: string): readonly CellValue[] | null {
    const type = this.field(field)?.type;
    if (type === "date") this.dates(field);
    else if (type === "code") this.codes(field);
    else if (type === "posts") this.posts();
    else return null;
    const cache = this.cellCache(field);
    return isComplete(cache) ? [...cache.keys()] : null;
  }

  private cellCache<T>(field: string): CellCache<T> {
    return this.once(`cells:${field}`, () => new Map<CellValue, T>());
  }

  numbers(field: string): NumberColumn {
    return this.once(`numbers:${field}`, () =>
      readNumbers(this.cells(field), this.rows, this.field(field)?.approximate)
    );
  }

  ids(): IdColumn {
    return this.once("ids", () => readIdColumn(this.cells("id_no"), this.rows));
  }

  /** What the one or more post columns of the sheet say of each person. */
  posts(): PostColumn {
    return this.once("posts", () =>
      readPostColumns(
        (["party_post", "committee_post", "post"] as const).map((field) => ({
          cells: this.cells(field),
          read: (text) => readPosts(text, field === "committee_post" ? "committee" : "party"),
          isMixed: field === "post",
          cache: this.cellCache<Posts | null>(field),
        })),
        this.rows,
        (record) => this.isNoPartyMember(record)
      )
    );
  }

  /** The political status is known, and is not that of a member, full or probationary. */
  private isNoPartyMember(record: number): boolean {
    const code = this.has("political") ? this.codes("political")[record] : -1;
    return code >= 0 && politicalStatuses.entries[code].party === null;
  }

  /**
   * Dates of birth that ages are counted from: the roster's own column, the day taken from the
   * ID number where month and year agree; the ID number's date where the column is missing or
   * cannot be read; `NO_DATE` where neither can.
   */
  births(): Int32Array {
    return this.once("births", () => {
      const fromIds = this.has("id_no") ? this.ids().birth : new Int32Array(this.count);
      if (!this.has("birth")) return fromIds;
      const written = this.dates("birth").values;
      const births = new Int32Array(this.count);
      for (let i = 0; i < births.length; i++) births[i] = preferredBirth(written[i], fromIds[i]);
      return births;
    });
  }

  /** A unit column by record, with merged cells and cells left out below a name filled in. */
  filledUnits(field: "county" | "township" | "village"): readonly CellValue[] {
    return this.once(`units:${field}`, () => fillDown(this, field).values);
  }

  /** Records whose unit name was left out without a merged cell and taken from the row above. */
  unmergedBlanks(field: "township" | "village"): readonly number[] {
    return this.once(`blanks:${field}`, () => fillDown(this, field).unmerged);
  }

  units(): UnitGroups {
    return this.once("groups", () =>
      groupByUnit(this.filledUnits("township"), this.filledUnits("village"), this.count)
    );
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.cache.has(key)) this.cache.set(key, make());
    return this.cache.get(key) as T;
  }
}

function preferredBirth(written: CivilDate, fromId: CivilDate): CivilDate {
  if (written === NO_DATE) return fromId;
  // A month without a day is less than 100 below each of its days, a year less than 10000.
  const rest = fromId - written;
  const same =
    rest > 0 && (written % 10000 === 0 ? rest < 10000 : written % 100 === 0 && rest < 100);
  return same ? fromId : written;
}

function fillDown(
  table: LedgerTable,
  field: "county" | "township" | "village"
): { values: readonly CellValue[]; unmerged: readonly number[] } {
  const column = table.columnOf(field);
  if (column < 0) return { values: new Array<CellValue>(table.count).fill(null), unmerged: [] };
  const cells = table.cells(field);
  const anchors = new Map<number, CellValue>();
  for (const merge of table.grid.merges) {
    if (column < merge.left || column > merge.right || merge.top <= table.header.last) continue;
    const value = table.grid.columns[merge.left]?.[merge.top] ?? null;
    const bottom = Math.min(merge.bottom, table.grid.rowCount - 1);
    for (let row = merge.top; row <= bottom; row++) anchors.set(row, value);
  }
  const outer = field === "village" ? table.filledUnits("township") : null;
  const isFilledDown = table.field(field)?.filledDown !== false;
  const values = new Array<CellValue>(table.count);
  const unmerged: number[] = [];
  for (let i = 0; i < table.count; i++) {
    const row = table.rows[i];
    let value = cells[row] ?? null;
    if (isBlank(value)) {
      value = anchors.get(row) ?? null;
      if (value === null && isFilledDown && i > 0 && (!outer || outer[i] === outer[i - 1])) {
        value = values[i - 1]!;
        if (value !== null && !table.grid.mergesUnknown) unmerged.push(i);
      }
    }
    values[i] = value;
  }
  return { values, unmerged };
}
