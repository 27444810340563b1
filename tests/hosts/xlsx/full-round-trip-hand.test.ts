import { applyEdits } from "../../../src/hosts/xlsx/edits/apply-edits";
import { packageBytes } from "../../../src/hosts/xlsx/package-edit";
import { openWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import type { WorkbookEditStep } from "../../../src/workbook/workbook-edits";
import { changedMiddle, FULL, FULL_PARTS, fullWorkbook } from "../../support/full-workbook";
import { packageDiff, partOf } from "../../support/package-diff";

const WORKBOOK = "xl/workbook.xml";

describe.each(["xlsx", "xlsm"] as const)("edited by hand and saved as .%s", (kind) => {
  const file = fullWorkbook(kind);
  const edited = (...steps: WorkbookEditStep[]) =>
    packageBytes(applyEdits(openWorkbook(file), steps, () => undefined).pack);

  it("a value: the cell, and the mark to work formulas out", () => {
    const cells = [{ row: 4, column: 6, content: 3333 }];
    const saved = edited({ kind: "cells", sheet: FULL.roster, cells });
    expect(packageDiff(file, saved)).toEqual({
      added: [],
      removed: [],
      changed: [WORKBOOK, FULL_PARTS.roster],
    });
    const { roster } = FULL_PARTS;
    expect(changedMiddle(partOf(file, roster), partOf(saved, roster))).toEqual({
      before: "200",
      after: "333",
    });
  });

  it.each<[string, WorkbookEditStep, string]>([
    [
      "a row's height",
      { kind: "rows", sheet: FULL.codes, rows: [{ row: 1, height: 20 }] },
      FULL_PARTS.codes,
    ],
    [
      "a column's width",
      { kind: "columns", sheet: FULL.codes, columns: [{ column: 0, width: 20 }] },
      FULL_PARTS.codes,
    ],
    ["a tab's colour", { kind: "tab-color", sheet: FULL.codes, color: "00B050" }, FULL_PARTS.codes],
    [
      "merged cells",
      { kind: "merges", sheet: FULL.roster, merges: [{ top: 0, left: 0, bottom: 0, right: 6 }] },
      FULL_PARTS.roster,
    ],
  ])("%s: one part", (_, step, part) => {
    expect(packageDiff(file, edited(step))).toEqual({ added: [], removed: [], changed: [part] });
  });

  it("nothing: the same file", () => {
    expect(edited()).toBe(file);
  });
});
