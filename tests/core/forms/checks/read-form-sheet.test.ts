import { buildForm } from "../../../../src/core/forms/build-form";
import { checkForms } from "../../../../src/core/forms/checks/check-forms";
import {
  causeOf,
  compareWithBooks,
  placementOn,
} from "../../../../src/core/forms/checks/compare-with-books";
import { decimalOfCell, readCell } from "../../../../src/core/forms/checks/read-cell";
import { readFormSheet } from "../../../../src/core/forms/checks/read-form-sheet";
import { recogniseForm, reportingUnitOn } from "../../../../src/core/forms/checks/recognise-form";
import { figureAt } from "../../../../src/core/forms/figure-at";
import { forms } from "../../../../src/core/forms/tables/index";
import { committeeStructure } from "../../../../src/core/forms/tables/committee-structure";
import { termComparison } from "../../../../src/core/forms/tables/term-comparison";
import { collectReportData } from "../../../../src/core/forms/report-data";
import type { Grid } from "../../../../src/core/sheets/grid";
import { gridFromRows } from "../../../../src/core/sheets/grid";
import type { CellValue } from "../../../../src/core/values/cell";
import { formatDecimal } from "../../../../src/core/values/decimal";
import { builtForms, overtyped, readBack, sheetOf } from "../../../support/printed-forms";
import { reportBook, reportData, reportSettings } from "../../../support/report-fixture";
import { rosterGrid } from "../../../support/roster";

const data = reportData();
const built = builtForms(data);
const [committee, , comparison] = built;
const sheet = sheetOf(committee, data);

/** A grid with rows or columns taken out or put in, by the rows of values. */
function changed(grid: Grid, change: (rows: CellValue[][]) => CellValue[][]): Grid {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    grid.columns.map((column) => column[row] ?? null)
  );
  return gridFromRows(grid.name, change(rows));
}

function problemsOf(grid: Grid, of = committee): string[] {
  return readBack(grid, of).problems.map(({ kind, text }) => `${kind} ${text}`);
}

describe("readCell", () => {
  it.each<[CellValue, string, string | null]>([
    [3, "number", "3"],
    [30, "number", "30"],
    [39.35, "number", "39.35"],
    [0.1 + 0.2, "number", "0.3"],
    [100 / 3, "number", "33.333333"],
    [1e-7, "number", "0"],
    [" 12 ", "number", "12"],
    ["１２.5", "number", "12.5"],
    ["1,234", "number", "1234"],
    ["—", "absent", null],
    ["-", "absent", null],
    ["", "blank", null],
    [null, "blank", null],
    ["约3人", "other", null],
    ["92.62%", "other", null],
    [true, "other", null],
    [{ error: "#REF!" }, "other", null],
    [1e21, "other", null],
    [Infinity, "other", null],
  ])("%p", (value, state, text) => {
    const cell = readCell(gridFromRows("", [[value]]), 0, 0);
    expect([cell.state, cell.value && formatDecimal(cell.value)]).toEqual([state, text]);
  });

  it("reads what a county pays in a year", () =>
    expect(decimalOfCell(28517520.5)).toEqual({ units: 285175205, scale: 1 }));
  it("has no number for one beyond any report", () => expect(decimalOfCell(1e9)).toBeNull());
});

describe("a report sheet", () => {
  it.each(built.map((one) => [one.form.number, one] as const))("%s is read whole", (_n, one) => {
    const read = readBack(sheetOf(one, data), one);
    expect(read.problems).toEqual([]);
    expect(read.rows.map(({ key }) => key)).toEqual(one.rows.map(({ key }) => key));
    expect(read.columns.map(({ key }) => key)).toEqual(one.columnKeys.filter((key) => key !== ""));
  });

  it("is found where rows and columns were put before it", () => {
    const moved = changed(sheet, (rows) => [["附件2"], [], ...rows].map((row) => [null, ...row]));
    const read = readBack(moved, committee);
    expect(compareWithBooks(read, committee).differences).toEqual([]);
    expect(
      checkForms([read], data.settings).results.filter((r) => !r.passed && r.level === "error")
    ).toEqual([]);
    const placement = placementOn(read, committee, 5);
    expect(figureAt(committee, placement, placement.rows[1], 3)).toMatchObject({
      path: ["样例镇", "总数"],
      value: { units: 6 },
    });
  });

  it("tells a column that is gone, and one that is not the form's", () => {
    const without = changed(sheet, (rows) => rows.map((row) => row.filter((_, c) => c !== 4)));
    expect(problemsOf(without)).toEqual(["column-missing 性别/女"]);
    const renamed = overtyped(sheet, { C4: "人数" });
    expect(problemsOf(renamed)).toEqual(["column-unknown 人数", "column-missing 总数"]);
    const [missing] = checkForms([readBack(renamed, committee)], data.settings).results.filter(
      ({ check, passed, level }) => check.id === "complete" && !passed && level === "error"
    );
    expect(missing.note).toEqual({ key: "column-missing", params: { text: "总数" } });
  });

  it("tells a row that is gone, and one that stands twice", () => {
    const noTotal = changed(sheet, (rows) => rows.filter((row) => row[0] !== "合计"));
    expect(problemsOf(noTotal)).toEqual(["row-missing 合计"]);
    const twice = changed(sheet, (rows) =>
      rows.flatMap((row) => (row[0] === "样例镇" ? [row, row] : [row]))
    );
    expect(problemsOf(twice)).toEqual(["row-repeated 样例镇"]);
    const fewer = changed(sheetOf(comparison, data), (rows) =>
      rows.filter((row) => row[1] !== "女性占比")
    );
    expect(problemsOf(fewer, comparison)).toEqual([
      "row-missing 党组织班子成员 女性占比",
      "row-missing 党组织书记 女性占比",
    ]);
  });

  it.each([
    ["an empty sheet", [], "head-missing"],
    [
      "another table",
      [
        ["姓名", "性别"],
        ["甲样例", "男"],
      ],
      "head-missing",
    ],
    ["a head of the same name over something else", [["乡镇(街道)", "村(社区)"]], "head-missing"],
    ["heads without rows", [["乡镇(街道)", "班子数", "总数"]], "rows-missing"],
  ] as const)("%s cannot be read", (_what, rows, reason) => {
    const grid = gridFromRows("表", rows);
    expect(readFormSheet(grid, committeeStructure)).toEqual({
      kind: "unreadable",
      sheet: "表",
      reason,
    });
  });

  it.each([
    ["an empty sheet", []],
    ["only the first head", [["类别"]]],
  ])("%s is no comparison", (_what, rows) => {
    expect(readFormSheet(gridFromRows("表", rows), termComparison)).toMatchObject({
      reason: "head-missing",
    });
  });

  it("is told from the other forms by its heads", () => {
    const found = built.map((one) => recogniseForm(sheetOf(one, data), forms)?.printed.form.number);
    expect(found).toEqual(["表2", "表3", "表4"]);
    expect(recogniseForm(rosterGrid(), forms)).toBeNull();
  });

  it("names who reports, which tells the township of its own report", () => {
    const own = collectReportData([reportBook()], reportSettings, { township: "样例镇" });
    const grid = sheetOf(buildForm(committeeStructure, own), own);
    expect(reportingUnitOn(grid, 3)).toBe("样例镇");
    expect(reportingUnitOn(gridFromRows("", [["表2"]]), 1)).toBe("");
    const reading = readFormSheet(grid, committeeStructure);
    expect(reading.kind === "read" && reading.printed.rowsBy).toBe("unit");
  });
});

describe("compareWithBooks", () => {
  it("lists figures that differ, with both values", () => {
    const read = readBack(overtyped(sheet, { D8: 9, O7: "—" }), committee);
    expect(compareWithBooks(read, committee).differences).toEqual([
      {
        kind: "value",
        sheet: "表2 班子结构分析表",
        address: "O7",
        path: ["合计", "年龄", "平均年龄"],
        onSheet: "—",
        inBooks: "39.30",
        difference: null,
      },
      {
        kind: "value",
        sheet: "表2 班子结构分析表",
        address: "D8",
        path: ["样例镇", "性别", "男"],
        onSheet: "9",
        inBooks: "4",
        difference: "5",
      },
    ]);
  });

  it("lists rows and columns that only one side has", () => {
    const without = changed(sheet, (rows) => rows.map((row) => row.filter((_, c) => c !== 4)));
    expect(compareWithBooks(readBack(without, committee), committee).differences).toEqual([
      expect.objectContaining({ kind: "column-missing", address: null, inBooks: "性别 女" }),
    ]);
    const renamed = readBack(overtyped(sheet, { A8: "另一个镇" }), committee);
    expect(compareWithBooks(renamed, committee).differences).toEqual([
      expect.objectContaining({ kind: "row-missing", inBooks: "样例镇" }),
      expect.objectContaining({ kind: "row-extra", onSheet: "另一个镇", address: "B8" }),
    ]);
  });

  it("counts the figures compared", () => {
    const { compared } = compareWithBooks(readBack(sheet, committee), committee);
    expect(compared).toBe(3 * (committee.columnKeys.length - 1));
  });

  it("finds a report that the roster has left behind", () => {
    const later = collectReportData([reportBook()], { ...reportSettings, asOf: 20231028 });
    const { differences } = compareWithBooks(
      readBack(sheet, committee),
      buildForm(committeeStructure, later)
    );
    expect(differences).toContainEqual(
      expect.objectContaining({ path: ["合计", "年龄", "平均年龄"], difference: "-2.00" })
    );
  });

  it("tells a figure changed by hand from a report that is out of date", () => {
    const causes = (grid: Grid, today = committee) => {
      const read = readBack(grid, committee);
      const checking = checkForms([read], data.settings);
      const { differences } = compareWithBooks(read, today);
      return new Set(differences.map((difference) => causeOf(difference, checking)));
    };
    expect(causes(overtyped(sheet, { D8: 9 }))).toEqual(new Set(["by-hand"]));
    const later = collectReportData([reportBook()], { ...reportSettings, asOf: 20231028 });
    expect(causes(sheet, buildForm(committeeStructure, later))).toEqual(new Set(["out-of-date"]));
  });
});
