import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { cellAddress } from "../../../src/core/sheets/a1";
import type { CellValue } from "../../../src/core/values/cell";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { createMemoryHost } from "../../../src/workbook/memory-host";
import type { CellChange, WorkbookHost } from "../../../src/workbook/workbook-host";
import { valueAsHeld } from "../../../src/workbook/value-as-held";
import { rowsOf } from "../../support/grid-rows";
import { packageDiff } from "../../support/package-diff";
import { REPORT } from "../../support/sample-plan";

const ID = "529901198506151234";
const OTHER_ID = "529901198506151226";

/** A roster as exceljs writes it: styles, notes, a picture, a table beside it, conditional formats. */
async function excelJsRoster(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("花名册", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [{ width: 10 }, { width: 22, style: { numFmt: "@" } }, { width: 12 }];
  sheet.addRow(["姓名", "身份证号码", "出生年月", "年龄"]);
  sheet.addRow([
    "张三",
    ID,
    new Date(Date.UTC(1985, 5, 15)),
    { formula: "2021-YEAR(C2)", result: 36 },
  ]);
  sheet.addRow([{ richText: [{ text: "李", font: { bold: true } }, { text: "四" }] }, OTHER_ID]);
  sheet.getCell("C2").numFmt = "yyyy.mm";
  sheet.getCell("A2").font = { name: "仿宋_GB2312", size: 14, bold: true };
  sheet.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  sheet.getCell("A2").note = "待核";
  sheet.mergeCells("A5:C5");
  sheet.getCell("D3").dataValidation = { type: "list", allowBlank: true, formulae: ['"男,女"'] };
  const picture = book.addImage({ base64: "iVBORw0KGgo=", extension: "png" });
  sheet.addImage(picture, "F1:G3");
  sheet.addConditionalFormatting({
    ref: "A1:A9",
    rules: [
      { type: "expression", priority: 1, formulae: ["A1=1"], style: { font: { bold: true } } },
    ],
  });
  book.addWorksheet("另一张", { state: "hidden" }).addRow(["不变"]);
  return Uint8Array.from(new Uint8Array(await book.xlsx.writeBuffer()));
}

const change = (address: string, before: CellValue, after: CellValue): CellChange => ({
  sheet: "花名册",
  address,
  before,
  after,
});

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

describe("a workbook of another program, edited and read by it again", () => {
  it("exceljs: new values, everything else as it was", async () => {
    const file = await excelJsRoster();
    const host = openXlsxHost(file);
    const { applied, skipped } = await host.writeCells([
      change("A2", "张三", "张三丰"),
      change("B2", ID, OTHER_ID),
      change("A3", "李四", "=王五"),
      change("B4", null, "007"),
      change("D2", 36, 37),
      change("B5", null, "x"),
    ]);
    expect(applied).toHaveLength(4);
    expect(skipped.map(({ reason }) => reason)).toEqual(["formula", "covered"]);
    await host.highlight([{ sheet: "花名册", address: "B2", severity: "error" }]);
    await host.insertSheets([REPORT], "start");
    const bytes = host.toBytes();
    expect(packageDiff(file, bytes).removed).toEqual([]);

    const book = await loaded(bytes);
    expect(book.worksheets.map(({ name }) => name)).toEqual([REPORT.name, "花名册", "另一张"]);
    const sheet = book.getWorksheet("花名册")!;
    expect(["A2", "B2", "A3", "B3", "B4"].map((address) => sheet.getCell(address).value)).toEqual([
      "张三丰",
      OTHER_ID,
      "=王五",
      OTHER_ID,
      "007",
    ]);
    expect(sheet.getCell("A2").font).toMatchObject({ name: "仿宋_GB2312", size: 14, bold: true });
    expect(sheet.getCell("A2").note).toBe("待核");
    expect(sheet.getCell("B2").numFmt).toBe("@");
    expect(sheet.getCell("A3").numFmt).toBe("@");
    expect(sheet.getCell("B4").numFmt).toBe("@");
    expect(sheet.getCell("D2").value).toMatchObject({ formula: "2021-YEAR(C2)" });
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getCell("B5").isMerged).toBe(true);
    expect(book.getWorksheet("另一张")!.state).toBe("hidden");
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; priority: number }[] }[];
    };
    expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0].priority])).toEqual([
      ["A1:A9", 2],
      ["B2", 1],
    ]);
  });

  it("SheetJS: new values, everything else as it was", async () => {
    const sheet = SheetJS.utils.aoa_to_sheet([
      ["姓名", "身份证号码", "人数"],
      ["张三", ID, 5],
      [],
      ["李四", OTHER_ID, 6],
    ]);
    sheet.C5 = { t: "n", f: "SUM(C2:C4)", v: 11 };
    sheet["!ref"] = "A1:C5";
    const book = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(book, sheet, "花名册");
    const file = new Uint8Array(
      SheetJS.write(book, { type: "array", bookSST: true }) as ArrayBuffer
    );
    const host = openXlsxHost(file);
    const { skipped } = await host.writeCells([
      change("B2", ID, OTHER_ID),
      change("C4", 6, 7.25),
      change("A3", null, "+86139"),
      change("E9", null, true),
      change("A4", "李四", null),
    ]);
    expect(skipped).toEqual([]);
    const again = SheetJS.read(host.toBytes(), { cellFormula: true });
    const read = again.Sheets["花名册"];
    expect(SheetJS.utils.sheet_to_json(read, { header: 1, raw: true, defval: null })).toEqual([
      ["姓名", "身份证号码", "人数", null, null],
      ["张三", OTHER_ID, 5, null, null],
      ["+86139", null, null, null, null],
      [null, OTHER_ID, 7.25, null, null],
      [null, null, 11, null, null],
      ...Array.from({ length: 3 }, () => [null, null, null, null, null]),
      [null, null, null, null, true],
    ]);
    expect((read.C5 as SheetJS.CellObject).f).toBe("SUM(C2:C4)");
  });
});

describe("patched files against the workbook in memory", () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.string({ unit: "binary", maxLength: 6 }).filter(isWellFormed),
    fc.constantFrom(ID, "1985.10", "=1+1", " 空 ", "_x0041_", "甲\r\n乙", "]]>", "𠮷"),
    fc.constantFrom({ error: "#N/A" }, { error: "#REF!" })
  );
  // The reader gives empty texts as empty cells, and a file knows no sign of 0.
  const rows = fc.array(fc.array(value.map(valueAsHeld), { maxLength: 5 }), { maxLength: 8 });
  const step: fc.Arbitrary<Step> = fc.record({
    row: fc.nat(11),
    column: fc.nat(6),
    after: value,
    // Now and then the cell is promised to hold something else.
    isStale: fc.boolean(),
  });

  /** Changes whose promises hold in the host, but for the stale ones. */
  async function changesFor(host: WorkbookHost, steps: readonly Step[]) {
    const grid = await host.readSheet("甲");
    return steps.map(({ row, column, after, isStale }): CellChange => ({
      sheet: "甲",
      address: cellAddress(row, column),
      before: isStale ? "别的" : (grid.columns[column]?.[row] ?? null),
      after,
    }));
  }

  it("holds the same after random changes, round after round", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 3 }),
        async (given, rounds) => {
          const memory = createMemoryHost([gridFromRows("甲", given)]);
          const plan = {
            name: "甲",
            rows: given.map((values) => ({ values })),
            styles: {},
            columnWidths: [],
          };
          let file = openXlsxHost(writeWorkbook([plan]));
          for (const steps of rounds) {
            const changes = await changesFor(file, steps);
            const expected = await memory.writeCells(changes);
            const outcome = await file.writeCells(changes);
            expect(outcome).toEqual(expected);
            const held = rowsOf(await file.readSheet("甲"));
            expect(held).toEqual(trimmedRows(rowsOf(await memory.readSheet("甲"))));
            file = openXlsxHost(file.toBytes());
            expect(rowsOf(await file.readSheet("甲"))).toEqual(held);
          }
        }
      ),
      { numRuns: 50 }
    );
  });
});

interface Step {
  readonly row: number;
  readonly column: number;
  readonly after: CellValue;
  readonly isStale: boolean;
}

/** XML cannot hold half of a surrogate pair. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** Empty texts are empty cells, and a sheet ends with its last value. */
function trimmedRows(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cleaned = rows.map((row) => row.map((value) => (value === "" ? null : value)));
  const widths = cleaned.map((row) =>
    row.reduce<number>((w, value, c) => (value === null ? w : c + 1), 0)
  );
  const width = Math.max(0, ...widths);
  const height = widths.reduce<number>((h, own, r) => (own === 0 ? h : r + 1), 0);
  return cleaned.slice(0, height).map((row) => row.slice(0, width));
}

describe("a large sheet", () => {
  const ROWS = 100_000;
  function* roster() {
    yield { values: ["姓名", "身份证号码", "人数"] };
    for (let i = 1; i < ROWS; i++) yield { values: [`村民${i % 977}`, ID, i] };
  }
  const file = writeWorkbook([{ name: "花名册", styles: {}, columnWidths: [], rows: roster() }], {
    compression: nodeCompression,
  });
  const rowAt = (i: number) => 1 + i * 199;

  it("is patched in 500 places", async () => {
    const host = openXlsxHost(file, { compression: nodeCompression });
    const changes = Array.from({ length: 500 }, (_, i) =>
      i % 2 === 0
        ? change(cellAddress(rowAt(i), 1), ID, OTHER_ID)
        : change(cellAddress(rowAt(i), 5), null, `补${i}`)
    );
    const { applied } = await host.writeCells(changes);
    expect(applied).toHaveLength(500);
    const grid = await openXlsxHost(host.toBytes(), { compression: nodeCompression }).readSheet(
      "花名册"
    );
    expect(grid.rowCount).toBe(ROWS);
    expect(grid.columns[1].filter((value) => value === OTHER_ID)).toHaveLength(250);
    expect(grid.columns[1][rowAt(2)]).toBe(OTHER_ID);
    expect(grid.columns[5].filter((value) => value !== null)).toHaveLength(250);
    expect(grid.columns[5][rowAt(3)]).toBe("补3");
    expect(grid.columns[2].at(-1)).toBe(ROWS - 1);
  });

  it("is patched alike however its bytes come in", async () => {
    const wanted = [change("B50000", ID, OTHER_ID), change("G7", null, "新")];
    const whole = openXlsxHost(file, { compression: nodeCompression });
    const pieces = openXlsxHost(file, {
      compression: {
        ...nodeCompression,
        // In pieces of a prime size, so that tags and characters are cut everywhere.
        inflate: (data, size, sink) =>
          nodeCompression.inflate(data, size, (piece) => {
            for (let at = 0; at < piece.length; at += 65_537) sink(piece.subarray(at, at + 65_537));
          }),
      },
    });
    await whole.writeCells(wanted);
    await pieces.writeCells(wanted);
    expect(packageDiff(whole.toBytes(), pieces.toBytes())).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });

  it("is left as it was when the work is stopped in the middle", async () => {
    const stop = new AbortController();
    let calls = 0;
    const host = openXlsxHost(file, {
      compression: {
        ...nodeCompression,
        inflate: (data, size, sink) =>
          nodeCompression.inflate(data, size, (piece) => {
            if (piece.length > 1_000_000 && ++calls === 2) stop.abort("stop");
            sink(piece);
          }),
      },
    });
    const writing = host.writeCells([change("B50000", ID, OTHER_ID)], stop);
    await expect(writing).rejects.toBe("stop");
    expect(calls).toBe(2);
    expect(host.toBytes()).toBe(file);
  });
});
