import { buildForm } from "../../../../src/core/forms/build-form";
import { formsOf } from "../../../../src/core/forms/report";
import { collectReportData } from "../../../../src/core/forms/report-data";
import { templateColumns } from "../../../../src/core/forms/template/template-columns";
import { planTemplates, templateKinds } from "../../../../src/core/forms/template/template-set";
import { flatten } from "../../../../src/core/issues/issue";
import type { LedgerKind } from "../../../../src/core/ledgers/field";
import type { LedgerBook } from "../../../../src/core/ledgers/recognise";
import { readLedgers } from "../../../../src/core/ledgers/recognise";
import { validate } from "../../../../src/core/rules/validate";
import { cellAddress } from "../../../../src/core/sheets/a1";
import type { Grid } from "../../../../src/core/sheets/grid";
import { createXlsxHost } from "../../../../src/hosts/xlsx/xlsx-host";
import { createMemoryHost } from "../../../../src/workbook/memory-host";
import { gridFromPlan } from "../../../../src/workbook/plan-grid";
import type { WorkbookHost } from "../../../../src/workbook/workbook-host";
import { startExcelHost } from "../../../support/excel-host/excel-harness";
import { soundRow } from "../../../support/filled-record";
import type { LedgerRow } from "../../../support/ledger-sheets";
import { testSettings } from "../../../support/roster";

const ROWS = 3;
const kinds = templateKinds();
const set = planTemplates(kinds, testSettings, ROWS, { codes: null, codesName: "代码" });
const plans = [...set.templates, ...(set.codes ? [set.codes] : [])];
const blanks = new Map(kinds.map((kind, i) => [kind.id, gridFromPlan(set.templates[i])]));
const blankOf = ({ id }: LedgerKind): Grid => blanks.get(id)!;

function bodyRow(grid: Grid): number {
  return readLedgers("", [grid]).tables[0].header.last + 1;
}

/** The blank template with a row filled in. */
function filled(kind: LedgerKind, row: LedgerRow): Grid {
  const grid = blankOf(kind);
  const top = bodyRow(grid);
  const columns = templateColumns(kind).map(({ field }, column) => {
    const cells = [...(grid.columns[column] ?? [])];
    cells[top] = row[field.id] ?? null;
    return cells;
  });
  return { ...grid, rowCount: Math.max(grid.rowCount, top + 1), columns };
}

const issuesOf = (book: LedgerBook) => validate([book], testSettings).issues;
const errorsOf = (book: LedgerBook) =>
  issuesOf(book).filter(({ severity }) => severity === "error");

const rows = new Map<string, LedgerRow>();
function rowOf(kind: LedgerKind): LedgerRow {
  const known = rows.get(kind.id);
  if (known) return known;
  const row = soundRow(kind, (one) => errorsOf(readLedgers("", [filled(kind, one)])).length);
  rows.set(kind.id, row);
  return row;
}

/** The ledgers that the forms over a workbook count somebody or something of. */
function summarised(book: LedgerBook): ReadonlySet<string> {
  const data = collectReportData([book], testSettings);
  const cells = formsOf(data).flatMap((form) => buildForm(form, data).rows[0].cells);
  return new Set(
    cells.flatMap((cell) => {
      if (cell.kind !== "figure" || (cell.figure.value?.units ?? 0) === 0) return [];
      const [person] = cell.figure.people;
      const records = [...(cell.figure.records ?? []), ...(person ? [person] : [])];
      return records.map(({ place }) => place.table.kind.id);
    })
  );
}

it("there are templates", () => {
  expect(kinds.length).toBeGreaterThan(1);
});

describe.each(kinds.map((kind) => [kind.title, kind] as const))("the template of %s", (_, kind) => {
  it("is read back as what it is, with every column", () => {
    const { tables, unknown, own } = readLedgers("", [blankOf(kind)]);
    expect([tables.map(({ kind: { id } }) => id), unknown, own]).toEqual([[kind.id], [], []]);
    const [{ header, count }] = tables;
    expect(count).toBe(0);
    expect(header.repeated).toEqual([]);
    expect([...header.columns].sort(([, a], [, b]) => a - b)).toEqual(
      templateColumns(kind).map(({ field }, column) => [field.id, column])
    );
  });

  it("has nothing wrong with it while it is blank", () => {
    const found = flatten(issuesOf(readLedgers("", [blankOf(kind)])));
    expect(found.filter((issue) => !issue.startsWith("table/no-records@"))).toEqual([]);
  });

  it("has nothing wrong with it once it is filled in as it asks", () => {
    const book = readLedgers("", [filled(kind, rowOf(kind))]);
    expect(book.tables.map(({ kind: { id }, count }) => [id, count])).toEqual([[kind.id, 1]]);
    expect(flatten(errorsOf(book))).toEqual([]);
  });
});

describe.each<[host: string, open: () => Promise<{ host: WorkbookHost; end?: () => void }>]>([
  ["memory", async () => ({ host: createMemoryHost() })],
  ["a file", async () => ({ host: createXlsxHost() })],
  [
    "Excel",
    async () => {
      const { host, excel } = await startExcelHost();
      return { host, end: () => excel.dispose() };
    },
  ],
])("templates in %s", (_, open) => {
  it("are inserted, filled in, recognised, found without errors and summarised", async () => {
    const { host, end } = await open();
    await host.insertSheets(plans);
    const changes = kinds.flatMap((kind, i) => {
      const row = bodyRow(blankOf(kind));
      return templateColumns(kind).map(({ field }, column) => ({
        sheet: set.templates[i].name,
        address: cellAddress(row, column),
        before: null,
        after: rowOf(kind)[field.id] ?? null,
      }));
    });
    const { skipped } = await host.writeCells(changes);
    expect(skipped).toEqual([]);
    const grids: Grid[] = [];
    for (const { name } of plans) grids.push(await host.readSheet(name));
    end?.();
    const book = readLedgers("", grids);
    expect(book.tables.map(({ kind, count }) => [kind.id, count])).toEqual(
      kinds.map(({ id }) => [id, 1])
    );
    expect([book.unknown, book.own.map(({ kind }) => kind)]).toEqual([[], ["codes"]]);
    const alone = book.tables.flatMap((table) => errorsOf({ ...book, tables: [table], own: [] }));
    expect(flatten(alone)).toEqual([]);
    const counted = summarised(book);
    expect(kinds.filter(({ id }) => !counted.has(id)).map(({ id }) => id)).toEqual([]);
    const cells = (i: number) =>
      templateColumns(kinds[i]).map(({ field }) => book.tables[i].value(0, field.id));
    kinds.forEach((kind, i) => {
      const row = rowOf(kind);
      expect(cells(i)).toEqual(templateColumns(kind).map(({ field }) => row[field.id] ?? null));
    });
  }, 60_000);
});
