import { displayText } from "../values/cell";
import { cellAddress } from "../sheets/a1";
import { maskText, maskValue } from "../issues/mask";
import type { FieldType } from "../ledgers/field";
import type { PersonRef } from "../ledgers/person-ref";
import type { LedgerTable } from "../ledgers/table";
import type { Settings } from "../settings/settings";
import type { LedgerColumn } from "./columns-of";
import { columnsOf } from "./columns-of";
import type {
  ChangedRecord,
  EditionComparison,
  LedgerComparison,
  SheetColumn,
} from "./compare-editions";
import type { HiddenDifference } from "./masked-change";
import { maskedChange } from "./masked-change";
import type { DoubtReason } from "./matching";
import { readerOf } from "./record-differences";
import { shownText } from "./shown-text";

/** What a line of 变更清单 tells. */
export type EditionRowKind =
  | "sheet-added"
  | "sheet-removed"
  | "column-added"
  | "column-removed"
  | "added"
  | "changed"
  | "removed"
  | "doubt";

/** A cell of one of the two editions. */
export interface EditionPlace {
  readonly book: string;
  readonly sheet: string;
  readonly address: string;
}

/** One line of 变更清单; ID and account numbers hidden. */
export interface EditionRow {
  readonly kind: EditionRowKind;
  readonly sheet: string;
  /** 样例镇石山村; "" where the line is about no record. */
  readonly unit: string;
  readonly name: string;
  /** Header of the column; "" for a whole record or sheet. */
  readonly header: string;
  /** As shown; of a whole record its first cells, of records in doubt their rows. */
  readonly before: string;
  readonly after: string;
  readonly wordingOnly: boolean;
  /** What differs where the digits are hidden. */
  readonly hidden: HiddenDifference | null;
  /** Of records in doubt. */
  readonly reason: DoubtReason | null;
  /** Where it stands in the earlier and in the later edition. */
  readonly was: EditionPlace | null;
  readonly is: EditionPlace | null;
}

/** Cells of a record that came or went by which people see what it is. */
const CELLS_SHOWN = 3;
/** Records in doubt that are named; more are counted. */
const ROWS_NAMED = 5;

function placeOf({ table, record }: PersonRef, column?: number): EditionPlace {
  const { book, sheet } = table;
  const address =
    column === undefined
      ? table.address(record, table.kind.key)
      : cellAddress(table.rows[record], column);
  return { book, sheet, address };
}

function unitText({ table, record }: PersonRef): string {
  return (["township", "village"] as const)
    .filter((field) => table.has(field))
    .map((field) => displayText(table.filledUnits(field)[record] ?? null).trim())
    .join("");
}

function nameText({ table, record }: PersonRef): string {
  const field = table.has("name") ? "name" : table.kind.key;
  if (table.field(field)?.type === "unit") return "";
  return displayText(table.value(record, field)).trim();
}

/** Whom a line is about. */
function subject(ref: PersonRef, { idMasking }: Settings): Pick<EditionRow, "unit" | "name"> {
  return { unit: maskText(unitText(ref), idMasking), name: maskText(nameText(ref), idMasking) };
}

/** Types of columns by which people see what a record is, before those of others. */
const TELLING: readonly FieldType[] = ["id", "posts"];

/** A few cells of a record beside unit and name: 公民身份号码 …、党组织职务 …. */
function digest({ table, record }: PersonRef, { idMasking }: Settings): string {
  const columns = columnsOf(table).filter(({ type }) => type !== "unit" && type !== "name");
  const isTelling = ({ type }: LedgerColumn) => TELLING.includes(type);
  const parts: string[] = [];
  for (const column of [
    ...columns.filter(isTelling),
    ...columns.filter((column) => !isTelling(column)),
  ]) {
    const { value, format } = readerOf(table, column);
    const text = shownText(value(record), format(record)).trim();
    if (text !== "") parts.push(`${column.header} ${maskValue(text, idMasking, column.field)}`);
    if (parts.length === CELLS_SHOWN) break;
  }
  return parts.join("、");
}

const BLANK = {
  ...{ unit: "", name: "", header: "", before: "", after: "" },
  ...{ wordingOnly: false, hidden: null, reason: null, was: null, is: null },
} as const;

function changedRows({ before, after, changes }: ChangedRecord, settings: Settings): EditionRow[] {
  return changes.map((change): EditionRow => {
    const shown = maskedChange(change, settings.idMasking);
    return {
      ...BLANK,
      ...subject(after, settings),
      kind: "changed",
      sheet: after.table.sheet,
      header: change.column.header,
      ...shown,
      wordingOnly: change.wordingOnly,
      was: placeOf(
        before,
        columnsOf(before.table).find(({ key }) => key === change.column.key)?.column
      ),
      is: placeOf(after, change.column.column),
    };
  });
}

function columnRow(
  kind: "column-added" | "column-removed",
  { table, column }: SheetColumn
): EditionRow {
  const place: EditionPlace = {
    book: table.book,
    sheet: table.sheet,
    address: cellAddress(table.header.last, column.column),
  };
  return {
    ...BLANK,
    kind,
    sheet: table.sheet,
    header: column.header,
    ...(kind === "column-added" ? { is: place } : { was: place }),
  };
}

/** Rows of records in doubt: 第5行 甲某、第9行 甲某. */
function rowsNamed(refs: readonly PersonRef[], { idMasking }: Settings): string {
  const named = refs.slice(0, ROWS_NAMED).map((ref) => {
    const name = maskText(nameText(ref), idMasking);
    return `第${ref.table.rows[ref.record] + 1}行${name === "" ? "" : ` ${name}`}`;
  });
  return named.join("、") + (refs.length > ROWS_NAMED ? `等${refs.length}行` : "");
}

function bySheetRow(tables: readonly LedgerTable[]): (one: PersonRef, other: PersonRef) => number {
  const order = new Map(tables.map((table, t) => [table, t]));
  return (one, other) =>
    order.get(one.table)! - order.get(other.table)! || one.record - other.record;
}

function ledgerRows(ledger: LedgerComparison, settings: Settings): EditionRow[] {
  const order = bySheetRow(ledger.after);
  const present = [
    ...ledger.changed.map((record) => ({ ref: record.after, rows: changedRows(record, settings) })),
    ...ledger.added.map((ref) => ({
      ref,
      rows: [
        {
          ...BLANK,
          ...subject(ref, settings),
          kind: "added" as const,
          sheet: ref.table.sheet,
          after: digest(ref, settings),
          is: placeOf(ref),
        },
      ],
    })),
  ].sort((one, other) => order(one.ref, other.ref));
  return [
    ...ledger.columnsAdded.map((column) => columnRow("column-added", column)),
    ...ledger.columnsRemoved.map((column) => columnRow("column-removed", column)),
    ...present.flatMap(({ rows }) => rows),
    ...ledger.removed.map((ref): EditionRow => ({
      ...BLANK,
      ...subject(ref, settings),
      kind: "removed",
      sheet: ref.table.sheet,
      before: digest(ref, settings),
      was: placeOf(ref),
    })),
    ...ledger.doubts.map(({ before, after, reason }): EditionRow => ({
      ...BLANK,
      ...subject(after[0], settings),
      kind: "doubt",
      sheet: after[0].table.sheet,
      before: rowsNamed(before, settings),
      after: rowsNamed(after, settings),
      reason,
      was: placeOf(before[0]),
      is: placeOf(after[0]),
    })),
  ];
}

/** Sheets, columns, records and cells that came, changed or went, ledger by ledger in the order of the later edition. */
export function editionRows(
  { ledgers, onlyBefore, onlyAfter }: EditionComparison,
  settings: Settings
): readonly EditionRow[] {
  const whole = (kind: "sheet-added" | "sheet-removed", table: LedgerTable): EditionRow => {
    const place = { book: table.book, sheet: table.sheet, address: "" };
    const content = `${table.kind.title} ${table.count}行`;
    return kind === "sheet-added"
      ? { ...BLANK, kind, sheet: table.sheet, after: content, is: place }
      : { ...BLANK, kind, sheet: table.sheet, before: content, was: place };
  };
  return [
    ...onlyAfter.map((table) => whole("sheet-added", table)),
    ...onlyBefore.map((table) => whole("sheet-removed", table)),
    ...ledgers.flatMap((ledger) => ledgerRows(ledger, settings)),
  ];
}

/** How much has changed between two editions. */
export interface EditionCounts {
  readonly added: number;
  readonly removed: number;
  /** Records with other cells. */
  readonly changed: number;
  readonly unchanged: number;
  /** Cells that say something else, and those that say the same in another way. */
  readonly cells: number;
  readonly wording: number;
  readonly columns: number;
  readonly sheets: number;
  /** Groups of records of which it is not certain which is which. */
  readonly doubts: number;
}

/** Counts what `compareEditions` found. */
export function editionCounts({
  ledgers,
  onlyBefore,
  onlyAfter,
}: EditionComparison): EditionCounts {
  const sum = (of: (ledger: LedgerComparison) => number) =>
    ledgers.reduce((total, ledger) => total + of(ledger), 0);
  const cells = ledgers.flatMap(({ changed }) => changed.flatMap(({ changes }) => changes));
  const wording = cells.filter(({ wordingOnly }) => wordingOnly).length;
  return {
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
    changed: sum(({ changed }) => changed.length),
    unchanged: sum(({ unchanged }) => unchanged),
    cells: cells.length - wording,
    wording,
    columns: sum(({ columnsAdded, columnsRemoved }) => columnsAdded.length + columnsRemoved.length),
    sheets: onlyBefore.length + onlyAfter.length,
    doubts: sum(({ doubts }) => doubts.length),
  };
}
