import type { Issue } from "../../src/core/issues/issue";
import type { LedgerKind } from "../../src/core/ledgers/field";
import { locateHeader } from "../../src/core/ledgers/header";
import type { LedgerBook } from "../../src/core/ledgers/recognise";
import { termOfSheet } from "../../src/core/ledgers/recognise";
import { LedgerTable } from "../../src/core/ledgers/table";
import type { Rule } from "../../src/core/rules/rule";
import { validate } from "../../src/core/rules/validate";
import type { Settings } from "../../src/core/settings/settings";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { CellValue } from "../../src/core/values/cell";
import { testSettings } from "./roster";

/** The cells of one record by field; a field left out is blank. */
export type LedgerRow = Readonly<Record<string, CellValue>>;

export interface LedgerSheet {
  readonly kind: LedgerKind;
  readonly rows: readonly LedgerRow[];
  /** The ledger's title where left out. */
  readonly sheet?: string;
  /** Columns left out. */
  readonly without?: readonly string[];
}

/** Row number of the first record, as people read it: a title, the header, then records. */
export const FIRST_RECORD_ROW = 3;

/** A sheet of any kind: its title, the standard headers of its template, then records. */
export function ledgerGrid({ kind, rows, sheet = kind.title, without = [] }: LedgerSheet): Grid {
  const fields = kind.fields.filter((field) => !without.includes(field.id));
  return gridFromRows(sheet, [
    [`样例市${kind.title}`],
    fields.map(({ header }) => header),
    ...rows.map((row) => fields.map(({ id }) => row[id] ?? null)),
  ]);
}

/** Sheets as a workbook whose kinds are those given, whether or not the registry has them. */
export function bookOfSheets(sheets: readonly LedgerSheet[]): LedgerBook {
  const tables = sheets.map((one) => {
    const grid = ledgerGrid(one);
    const { match } = locateHeader(grid, [one.kind]);
    if (!match) throw new Error(`${grid.name} is not recognised as ${one.kind.id}`);
    return new LedgerTable("", grid, match, termOfSheet(grid.name));
  });
  return { name: "", tables, unknown: [], own: [] };
}

/** What some rules find in sheets of any kinds. */
export function issuesOfSheets(
  sheets: readonly LedgerSheet[],
  rules: readonly Rule[],
  settings: Partial<Settings> = {}
): readonly Issue[] {
  return validate([bookOfSheets(sheets)], { ...testSettings, ...settings }, { rules }).issues;
}
