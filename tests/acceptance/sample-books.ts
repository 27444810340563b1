import { readFileSync } from "node:fs";
import type { FormCell, HeadNode } from "../../src/core/forms/build-form";
import { buildForm } from "../../src/core/forms/build-form";
import { formsOf } from "../../src/core/forms/report";
import type { ReportData } from "../../src/core/forms/report-data";
import { collectReportData } from "../../src/core/forms/report-data";
import type { Condition } from "../../src/core/ledgers/condition";
import type { LedgerBook } from "../../src/core/ledgers/recognise";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { readSettingsTable } from "../../src/core/settings/read-settings";
import type { Settings } from "../../src/core/settings/settings";
import { defaultSettings } from "../../src/core/settings/settings";
import type { LedgerRecord } from "../../src/core/statistics/ledger-records";
import { approximateIn, chosenRecords, sumOf } from "../../src/core/statistics/ledger-records";
import type { CellValue } from "../../src/core/values/cell";
import { formatDecimal } from "../../src/core/values/decimal";
import { nodeCompression } from "../../src/hosts/xlsx/compression-node";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";

/** The sample workbook as the repository ships it, read back, and ways to count in it. */
export interface SampleBooks {
  readonly book: LedgerBook;
  readonly settings: Settings;
  readonly data: ReportData;
  /** Records of a ledger that meet a condition. */
  readonly records: (ledger: string, where?: Condition) => readonly LedgerRecord[];
  readonly count: (ledger: string, where?: Condition) => number;
  /** The sum of a field, as published: 550余 where a part is no exact number. */
  readonly sum: (ledger: string, field: string, where?: Condition) => string;
  /** The cells of a field. */
  readonly values: (ledger: string, field: string, where?: Condition) => readonly CellValue[];
  /** The total row of a form, by the heads above each other: 培训(人次)/干部职工. */
  readonly totals: (form: string) => Readonly<Record<string, string>>;
}

function headPaths(heads: readonly HeadNode[], above = ""): string[] {
  return heads.flatMap(({ text, children }) => {
    const path = above === "" ? text : `${above}/${text}`;
    return children.length === 0 ? [path] : headPaths(children, path);
  });
}

function cellText(cell: FormCell): string {
  if (cell.kind === "text") return cell.text;
  const value = cell.kind === "figure" ? cell.figure.value : cell.value;
  return value ? formatDecimal(value) : "—";
}

export function sampleBooks(): SampleBooks {
  const file = new Uint8Array(readFileSync("assets/samples/changeover.xlsx"));
  const { sheets } = readWorkbook(file, { compression: nodeCompression });
  const book = readLedgers("", sheets);
  const settingsTable = book.tables.find(({ kind }) => kind.id === "settings")!;
  const { settings } = readSettingsTable(settingsTable, defaultSettings);
  const data = collectReportData([book], settings);
  const records = (ledger: string, where?: Condition) =>
    chosenRecords(data.ledgers.records(ledger), where, settings.asOf);
  return {
    book,
    settings,
    data,
    records,
    count: (ledger, where) => records(ledger, where).length,
    sum: (ledger, field, where) => {
      const chosen = records(ledger, where);
      return formatDecimal(sumOf(chosen, field)) + (approximateIn(chosen, field) ? "余" : "");
    },
    values: (ledger, field, where) =>
      records(ledger, where).map(({ place: { table, record } }) => table.value(record, field)),
    totals: (id) => {
      const built = buildForm(
        formsOf(data).find((form) => form.id === id)!,
        data
      );
      const { cells } = built.rows.find(({ total }) => total)!;
      return Object.fromEntries(
        headPaths(built.heads).map((path, i) => [path, cellText(cells[i])])
      );
    },
  };
}
