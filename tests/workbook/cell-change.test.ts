import {
  changePosition,
  formatAfter,
  isCovered,
  sameFormula,
  sameValue,
  skipReason,
} from "../../src/workbook/cell-change";
import { joinedRanges, markedRanges } from "../../src/workbook/mark-ranges";
import { isReinterpreted } from "../../src/workbook/text-entry";
import type { CellChange, Mark } from "../../src/workbook/workbook-host";

const change: CellChange = { sheet: "表", address: "B3", before: "旧", after: "新" };

describe("texts that a spreadsheet would take for something else", () => {
  it.each([
    ...["=1+1", "+86 139", "-5", "@提及", "'撇号", "＝1", "#N/A", "TRUE", " false "],
    ...["0123", "529901198506151234", "1985.10", "1,234.5", "12%", "￥100", "(5)", "1e5", "3E+10"],
    ...["2021-10-28", "2021/10", "2021年10月", "10月28日", "9:30", "下午3时", "1-Jan", "3 1/2"],
    ...["１２３", "二〇二一年十月"],
  ])("%s", (text) => expect(isReinterpreted(text)).toBe(true));

  it.each(["张三", "大专2015届", "第1组", "3号楼201室甲", "A1", "x=1", "说明：无", ""])(
    "not %s",
    (text) => expect(isReinterpreted(text)).toBe(false)
  );
});

describe("a change", () => {
  it.each<[string, Partial<CellChange>, Parameters<typeof skipReason>[1], string | undefined]>([
    ["the promised value", {}, { value: "旧" }, undefined],
    ["another value", {}, { value: "别" }, "changed"],
    ["a number instead of its text", { before: "5" }, { value: 5 }, "changed"],
    ["nothing, as an empty text", { before: "" }, { value: null }, undefined],
    ["the promised error", { before: { error: "#N/A" } }, { value: { error: "#N/A" } }, undefined],
    ["a text instead of the error", { before: { error: "#N/A" } }, { value: "#N/A" }, "changed"],
    ["a formula", {}, { value: "旧", formula: "=A1" }, "formula"],
    [
      "the promised formula",
      { beforeFormula: "=sum( a1 )" },
      { value: 3, formula: "=SUM(A1)" },
      undefined,
    ],
    ["another formula", { beforeFormula: "=A2" }, { value: 3, formula: "=A1" }, "changed"],
    ["no formula any more", { beforeFormula: "=A2" }, { value: 3 }, "changed"],
    ["nothing to be seen", {}, { value: "旧", isCovered: true }, "covered"],
  ])("of a cell that holds %s", (_, more, held, reason) => {
    expect(skipReason({ ...change, ...more }, held)).toBe(reason);
  });

  it("keeps texts of formulas apart by case and spaces", () => {
    expect(sameFormula('=IF(a1="x y",1)', '=IF(A1="X Y",1)')).toBe(false);
    expect(sameFormula("=a1", undefined)).toBe(false);
    expect(sameValue(0, null)).toBe(false);
  });

  it("keeps the format of the cell unless it is told or a text needs one", () => {
    expect(formatAfter(change, "0.00")).toBe("0.00");
    expect(formatAfter({ ...change, after: "0042" }, "0.00")).toBe("@");
    expect(formatAfter({ ...change, after: "0042", numberFormat: "General" }, "0.00")).toBe(
      "General"
    );
    expect(formatAfter({ ...change, after: { formula: "=1" } }, "0.00")).toBe("0.00");
  });

  it("is of one cell", () => {
    expect(changePosition(change)).toEqual({ row: 2, column: 1 });
    expect(() => changePosition({ ...change, address: "B3:C4" })).toThrow(
      expect.objectContaining({ code: "invalid-plan" })
    );
    expect(() => changePosition({ ...change, after: { formula: "=" } })).toThrow(
      expect.objectContaining({ code: "invalid-plan" })
    );
  });

  it("lies under a merged cell, or in its first", () => {
    const merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
    const covered = [
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
    ].map(([row, column]) => isCovered(merges, row, column));
    expect(covered).toEqual([false, true, true, false]);
  });
});

describe("marks", () => {
  it("of one sheet go by severity, and a cell has the most serious", () => {
    const marks: readonly Mark[] = [
      { sheet: "Sheet", address: "B2", severity: "note" },
      { sheet: "SHEET", address: "B2", severity: "error" },
      { sheet: "sheet", address: "B3:B4", severity: "error" },
      { sheet: "sheet", address: "C9", severity: "warning" },
    ];
    expect(markedRanges(marks)).toEqual([
      { sheet: "Sheet", severity: "error", ranges: [{ top: 1, left: 1, bottom: 3, right: 1 }] },
      { sheet: "Sheet", severity: "warning", ranges: [{ top: 8, left: 2, bottom: 8, right: 2 }] },
    ]);
  });

  it("one below the other are one range, also where they overlap", () => {
    const at = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 0 });
    expect(joinedRanges([at(5, 6), at(0, 1), at(2, 2), at(1, 3)])).toEqual([at(0, 3), at(5, 6)]);
  });
});
