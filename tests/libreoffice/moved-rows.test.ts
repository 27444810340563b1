import * as SheetJS from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyEdits } from "../../src/hosts/xlsx/edits/apply-edits";
import { packageBytes } from "../../src/hosts/xlsx/package-edit";
import { openWorkbook } from "../../src/hosts/xlsx/read-workbook";
import type { WorkbookEditStep } from "../../src/workbook/workbook-edits";
import { FULL, fullWorkbook } from "../support/full-workbook";
import { convertWithLibreOffice } from "../support/libreoffice";

declare const hasLibreOffice: boolean;

const describeWithOffice = hasLibreOffice ? describe : describe.skip;

/** The file without results of formulas, so that whoever opens it works them out. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const name of Object.keys(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(parts[name]).replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** What LibreOffice makes of the formulas of the sheet of figures. */
function figuresOf(file: Uint8Array): unknown[] {
  const saved = convertWithLibreOffice(withoutResults(file), "xlsx", "xlsx");
  const sheet = SheetJS.read(saved).Sheets[FULL.figures];
  return ["B2", "B6", "C2", "C6", "B7", "E2", "E6", "B9", "B10", "B11", "B12", "B13", "B15"].map(
    (address) => (sheet[address] as SheetJS.CellObject | undefined)?.v
  );
}

describeWithOffice(
  "formulas after rows, columns and sheets moved, worked out by LibreOffice",
  () => {
    const expected = figuresOf(fullWorkbook());

    it("are worked out at all", () => {
      expect(expected).toEqual([
        2,
        2,
        3250,
        3650,
        10,
        4,
        4,
        34500,
        69000,
        "丙某甲某34500",
        20000,
        10,
        6900,
      ]);
    });

    it("give the same values", () => {
      const steps: WorkbookEditStep[] = [
        { kind: "insert-rows", sheet: FULL.roster, at: 12, count: 2 },
        { kind: "insert-rows", sheet: FULL.roster, at: 0, count: 3 },
        { kind: "insert-columns", sheet: FULL.roster, at: 0, count: 1 },
        { kind: "insert-rows", sheet: FULL.codes, at: 1, count: 1 },
        { kind: "rename-sheet", sheet: FULL.roster, name: "名册 (新)" },
        { kind: "move-sheet", sheet: FULL.codes, at: 0 },
        { kind: "delete-rows", sheet: "名册 (新)", at: 0, count: 3 },
      ];
      const edited = applyEdits(openWorkbook(fullWorkbook()), steps, () => undefined);
      expect(figuresOf(packageBytes(edited.pack))).toEqual(expected);
    });
  }
);
