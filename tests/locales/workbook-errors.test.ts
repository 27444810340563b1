import {
  WorkbookError,
  type WorkbookErrorCode,
  type WorkbookErrorParams,
} from "../../src/core/sheets/workbook-error";
import { workbookErrorText, workbookErrorTexts } from "../../src/locales/zh-CN/workbook-errors";

/** One set of facts for every cause, and for causes with kinds one for each kind. */
const SAMPLES: { readonly [Code in WorkbookErrorCode]: readonly WorkbookErrorParams[Code][] } = {
  "empty-file": [{}],
  "not-a-workbook": (
    [
      "archive",
      "document",
      "html",
      "opendocument",
      "pdf",
      "picture",
      "text",
      "unknown",
      "xml",
    ] as const
  ).map((found) => ({ found })),
  "legacy-xls": [{}],
  "binary-workbook": [{}],
  encrypted: [{}],
  "too-large": (["cells", "element", "entries", "part-size", "ratio", "total-size"] as const).map(
    (bound) => ({ bound, limit: 65_530, part: "xl/worksheets/sheet1.xml" })
  ),
  damaged: (
    [
      "checksum",
      "compression",
      "directory",
      "encoding",
      "entity",
      "missing-part",
      "reference",
      "size",
      "truncated",
      "xml",
    ] as const
  ).map((damage) => ({ damage, part: "xl/worksheets/sheet1.xml" })),
  "unsafe-markup": [{ part: "xl/styles.xml" }],
  "no-worksheets": [{}],
  "sheet-missing": [{ sheet: "花名册" }],
  "read-only": [{}],
  "cell-edit": [{}],
  protected: [{ sheet: "花名册" }, { sheet: "" }],
  "request-too-large": [{ sheet: "花名册" }, { sheet: "" }],
  unsupported: [{ call: "Worksheet.getRanges" }],
  "sheet-hidden": [{ sheet: "花名册" }],
  "host-failed": [{ detail: "GeneralException" }],
  "text-too-long": [{ sheet: "花名册", address: "B7", length: 40_000, limit: 32_767 }],
  "list-too-long": [{ sheet: "花名册", address: "B7", length: 300, limit: 255 }],
  "sheet-name": (["characters", "empty", "length", "taken"] as const).map((problem) => ({
    sheet: "a/b",
    problem,
  })),
  "edit-refused": (
    ["array-formula", "data-table", "merge-in-table", "merge-overlap", "table-head-in-use"] as const
  ).map((problem) => ({ sheet: "花名册", at: "B7", problem })),
  "structure-refused": (
    ["array", "last-visible-sheet", "pivot-table", "sheet-full", "slicer", "table"] as const
  ).map((problem) => ({ sheet: "花名册", at: "E2:E6", problem })),
  "invalid-plan": (
    [
      "address",
      "color",
      "defined-name",
      "formula",
      "freeze",
      "link",
      "list-item",
      "merge-overlap",
      "no-sheets",
      "not-a-number",
      "print",
      "prompt",
      "size",
      "style",
      "too-many-columns",
      "too-many-rows",
      "zoom",
    ] as const
  ).map((problem) => ({ sheet: "表2", at: "B7", problem })),
};

const cases = (Object.keys(SAMPLES) as WorkbookErrorCode[]).flatMap((code) =>
  SAMPLES[code].map((params) => [code, params] as const)
);

describe("sentences for workbook errors", () => {
  it("cover every cause", () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(workbookErrorTexts).sort());
  });

  it.each(cases)("%s %j", (code, params) => {
    const { what, todo } = workbookErrorText(code, params as never);
    for (const sentence of [what, todo]) {
      expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(sentence).not.toMatch(/undefined|\[object|[;!]|NaN|(?<!\d),|（）/);
    }
  });

  it("name the place", () => {
    const { what } = workbookErrorText("text-too-long", SAMPLES["text-too-long"][0]);
    expect(what).toContain("“花名册”的 B7");
    expect(what).toContain("40,000");
  });

  it("are not in the error itself, which holds its cause and facts", () => {
    const error = new WorkbookError("sheet-missing", { sheet: "甲" });
    expect(error).toMatchObject({ name: "WorkbookError", code: "sheet-missing" });
    expect(error.message).toBe('sheet-missing {"sheet":"甲"}');
  });
});
