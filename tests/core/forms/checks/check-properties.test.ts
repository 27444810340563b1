import * as fc from "fast-check";
import { checkForms } from "../../../../src/core/forms/checks/check-forms";
import { compareWithBooks } from "../../../../src/core/forms/checks/compare-with-books";
import type { FormCheckResult } from "../../../../src/core/forms/checks/form-check";
import type { BuiltForm } from "../../../../src/core/forms/build-form";
import { placeForm } from "../../../../src/core/forms/form-placement";
import type { ReportData } from "../../../../src/core/forms/report-data";
import { collectReportData } from "../../../../src/core/forms/report-data";
import { cellAddress } from "../../../../src/core/sheets/a1";
import type { CellValue } from "../../../../src/core/values/cell";
import {
  builtForms,
  overtyped,
  printedForms,
  readBack,
  sheetOf,
} from "../../../support/printed-forms";
import { randomBook } from "../../../support/random-roster";
import { reportSettings } from "../../../support/report-fixture";

const settings = fc
  .record({
    ageMethod: fc.constantFrom("full-date", "year-month", "year-difference", "decimal-months"),
    ageDecimals: fc.nat(4),
    shareDecimals: fc.nat(4),
    ageBands: fc.constantFrom("five-year", "party-statistics"),
    formHead: fc.constantFrom("changeover", "party-statistics"),
    educationCounting: fc.constantFrom("stated", "completed-only"),
    oneShoulderIsCrossPost: fc.boolean(),
  } as const)
  .map((change) => ({ ...reportSettings, ...change }));

const scope = fc.constantFrom({}, { township: "甲镇" }, { township: "丙街道" });

function report(known: boolean): fc.Arbitrary<ReportData> {
  return fc
    .tuple(randomBook(known), settings, scope)
    .map(([book, chosen, where]) => collectReportData([book], chosen, where));
}

function failing(results: readonly FormCheckResult[]): string[] {
  return results
    .filter(({ passed }) => !passed)
    .map(({ check, expanded, left, right }) => `${check.id} ${expanded}: ${left} / ${right}`);
}

/** Villages with more secretaries than one: what may be explained. */
function hasTwoSecretaries({ current }: ReportData): boolean {
  const secretaries = current.all.filter(({ isSecretary }) => isSecretary);
  return new Set(secretaries.map(({ unit }) => unit)).size < secretaries.length;
}

describe("forms just built", () => {
  it("pass every check where everything is known; two secretaries of one village are to be explained", () => {
    fc.assert(
      fc.property(report(true), (data) => {
        const { results, total, passed, failed } = checkForms(printedForms(data), data.settings);
        const wrong = results.filter((result) => !result.passed);
        expect(failing(wrong.filter(({ check }) => check.id !== "secretaries-in-units"))).toEqual(
          []
        );
        if (!hasTwoSecretaries(data)) expect(failing(wrong)).toEqual([]);
        expect([passed + failed, failed]).toEqual([total, wrong.length]);
      }),
      { numRuns: 20 }
    );
  });

  it("fail only where people of whom something is not known explain it, who are named", () => {
    fc.assert(
      fc.property(report(false), (data) => {
        const wrong = checkForms(printedForms(data), data.settings).results.filter(
          ({ passed, check }) => !passed && check.id !== "secretaries-in-units"
        );
        const unexplained = wrong.filter(
          ({ level, note, people, difference }) =>
            level !== "explain" ||
            note?.key !== "unknown-people" ||
            people.length === 0 ||
            String(people.length) !== difference
        );
        expect(failing(unexplained)).toEqual([]);
      }),
      { numRuns: 20 }
    );
  });

  it("say the same when they are read back, of whom nobody is known", () => {
    fc.assert(
      fc.property(report(false), (data) => {
        const built = builtForms(data);
        const read = built.map((one) => readBack(sheetOf(one, data), one));
        const known = checkForms(printedForms(data), data.settings);
        const again = checkForms(read, data.settings);
        const texts = ({ results }: typeof known) =>
          results.map(
            ({ check, sheet, expanded, cells }) =>
              `${check.id} ${sheet} ${expanded} ${cells.map(({ address }) => address).join()}`
          );
        expect(read.flatMap(({ problems }) => problems)).toEqual([]);
        expect(texts(again)).toEqual(texts(known));
        const errors = again.results.filter(({ passed, level }) => !passed && level === "error");
        expect(failing(errors)).toEqual([]);
        for (const [i, one] of built.entries()) {
          expect(compareWithBooks(read[i], one).differences).toEqual([]);
        }
      }),
      { numRuns: 12 }
    );
  });
});

/** Every figure cell of a form on its sheet. */
function figureCells(built: BuiltForm): { row: number; column: number }[] {
  const { rows, columns } = placeForm(built);
  return built.rows.flatMap(({ cells }, r) =>
    cells.flatMap(({ kind }, c) => (kind === "text" ? [] : [{ row: rows[r], column: columns[c] }]))
  );
}

const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.nat(60),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  fc.constantFrom<CellValue>("—", null, "无", "约10", true, { error: "#REF!" }, 1e21, -3, "12")
);

describe("a figure overtyped by hand", () => {
  it("is named by a check or by the comparison with the rosters, and nothing throws", () => {
    fc.assert(
      fc.property(report(false), fc.nat(), fc.nat(2), typed, (data, pick, which, value) => {
        const built = builtForms(data);
        const cells = figureCells(built[which]);
        const { row, column } = cells[pick % cells.length];
        const address = cellAddress(row, column);
        const before = sheetOf(built[which], data);
        const sheets = built.map((one, i) =>
          i === which ? overtyped(before, { [address]: value }) : sheetOf(one, data)
        );
        const read = sheets.map((grid, i) => readBack(grid, built[i]));
        checkForms(read, data.settings);
        const { differences } = compareWithBooks(read[which], built[which]);
        const held = before.columns[column]?.[row] ?? null;
        const isSame = held === value || (typeof held === "number" && value === String(held));
        expect(differences.map((one) => [one.kind, one.address])).toEqual(
          isSame ? [] : [["value", address]]
        );
      }),
      { numRuns: 30 }
    );
  });

  it("in a count fails the check of its row and that of its column", () => {
    fc.assert(
      fc.property(report(true), fc.nat(), (data, pick) => {
        const built = builtForms(data);
        const places = figureCells(built[0]).filter(({ column }) =>
          /^(count:(male|female|han|minority)|band)/.test(built[0].columnKeys[column])
        );
        const { row, column } = places[pick % places.length];
        const address = cellAddress(row, column);
        const grid = sheetOf(built[0], data);
        const value = Number(grid.columns[column][row]) + 1;
        const read = readBack(overtyped(grid, { [address]: value }), built[0]);
        const wrong = checkForms([read], data.settings).results.filter(
          ({ passed, cells }) => !passed && cells.some((cell) => cell.address === address)
        );
        const ids = new Set(wrong.map(({ check }) => check.id));
        expect(["sex", "nation", "age-bands"].some((id) => ids.has(id))).toBe(true);
        expect(ids.has("row-sum")).toBe(built[0].rows.length > 1);
      }),
      { numRuns: 15 }
    );
  });
});
