import type { FieldType } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import { isBlank, isCellError, type CellValue } from "../../values/cell";
import { IdStatus } from "../../values/id-number";
import { NameState, namesOf } from "./names";
import { tidy, typingFlaws } from "../../values/text";

/** A text cell that is typed oddly; `flaws` as `typingFlaws` gives them. */
export interface TypingFlaw {
  readonly record: number;
  readonly field: string;
  readonly flaws: number;
  /** The text as it should be typed. */
  readonly tidy: string;
}

/** A cell with an error value. */
export interface ErrorCell {
  readonly record: number;
  readonly field: string;
}

/** What one pass over all cells of a table finds, whatever the columns mean. */
export interface OddCells {
  readonly errors: readonly ErrorCell[];
  /** ID numbers have a rule of their own; blank cells are not odd. */
  readonly flaws: readonly TypingFlaw[];
}

/** Columns in which a space may part words: several posts, a remark. */
const PROSE: readonly FieldType[] = ["posts", "text"];

const found = new WeakMap<LedgerTable, OddCells>();

export function oddCellsOf(table: LedgerTable): OddCells {
  let cells = found.get(table);
  if (!cells) found.set(table, (cells = scan(table)));
  return cells;
}

function scan(table: LedgerTable): OddCells {
  const errors: ErrorCell[] = [];
  const flaws: TypingFlaw[] = [];
  for (const { id, type } of table.kind.fields) {
    if (!table.has(id)) continue;
    const isProse = PROSE.includes(type);
    const distinct = table.distinctCells(id);
    if (type === "id") scanIds(table, id, errors);
    else if (type === "name") scanNames(table, id, { errors, flaws });
    else if (distinct) scanRepetitive(table, id, isProse, distinct, { errors, flaws });
    else scanColumn(table, id, isProse, errors, type === "sequence" ? null : flaws);
  }
  return { errors, flaws };
}

/** What is odd about how a text is typed, if anything is. */
function flawOf(cell: string, record: number, field: string, isProse: boolean): TypingFlaw | null {
  const flaws = typingFlaws(cell, isProse);
  if (flaws === 0 || isBlank(cell)) return null;
  return { record, field, flaws, tidy: tidy(cell, isProse) };
}

interface Found {
  readonly errors: ErrorCell[];
  readonly flaws: TypingFlaw[];
}

function note(
  cell: CellValue,
  record: number,
  field: string,
  isProse: boolean,
  { errors, flaws }: Found
): void {
  const flaw = typeof cell === "string" ? flawOf(cell, record, field, isProse) : null;
  if (flaw) flaws.push(flaw);
  else if (isCellError(cell)) errors.push({ record, field });
}

/** A column with few distinct cells: only where some of these are odd their places are looked for. */
function scanRepetitive(
  table: LedgerTable,
  field: string,
  isProse: boolean,
  distinct: readonly CellValue[],
  found: Found
): void {
  const odd = new Set(distinct.filter((cell) => isOdd(cell, isProse)));
  if (odd.size === 0) return;
  const cells = table.cells(field);
  for (let record = 0; record < table.count; record++) {
    const cell = cells[table.rows[record]];
    if (cell === undefined || !odd.has(cell)) continue;
    note(cell, record, field, isProse, found);
  }
}

function isOdd(cell: CellValue, isProse: boolean): boolean {
  return typeof cell === "string" ? typingFlaws(cell, isProse) !== 0 : isCellError(cell);
}

/** An error value is among the cells that are no ID number, which are few. */
function scanIds(table: LedgerTable, field: string, errors: ErrorCell[]): void {
  const { status } = table.ids();
  for (
    let i = status.indexOf(IdStatus.Format);
    i >= 0;
    i = status.indexOf(IdStatus.Format, i + 1)
  ) {
    if (isCellError(table.value(i, field))) errors.push({ record: i, field });
  }
}

/** Plain names, nearly all of them, have been looked at already. */
function scanNames(table: LedgerTable, field: string, found: Found): void {
  const { state } = namesOf(table);
  for (let i = state.indexOf(NameState.Other); i >= 0; i = state.indexOf(NameState.Other, i + 1)) {
    note(table.value(i, field), i, field, false, found);
  }
}

function scanColumn(
  table: LedgerTable,
  field: string,
  isProse: boolean,
  errors: ErrorCell[],
  flaws: TypingFlaw[] | null
): void {
  const cells = table.cells(field);
  const { rows } = table;
  let clean: CellValue = null;
  for (let record = 0; record < rows.length; record++) {
    const cell = cells[rows[record]];
    // The names of units repeat from row to row.
    if (cell === clean) continue;
    if (typeof cell === "string") {
      const flaw = flaws === null ? null : flawOf(cell, record, field, isProse);
      if (flaw) flaws?.push(flaw);
      else clean = cell;
    } else if (typeof cell === "object" && cell !== null) {
      errors.push({ record, field });
    }
  }
}
