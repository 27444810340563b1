import { join } from "node:path";
import type { BuiltForm } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { checkForms } from "../../../src/core/forms/checks/check-forms";
import { printForm } from "../../../src/core/forms/checks/print-form";
import { readFormSheet } from "../../../src/core/forms/checks/read-form-sheet";
import { recogniseForm } from "../../../src/core/forms/checks/recognise-form";
import type { TownshipForm } from "../../../src/core/forms/form";
import { planForm } from "../../../src/core/forms/form-plan";
import { forms } from "../../../src/core/forms/tables";
import { formsOf } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { checkPlans } from "../../../src/workbook/plan-checks";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { expectGolden } from "../../support/golden";
import { planText } from "../../support/plan-text";
import { reportData } from "../../support/report-fixture";

const book = readLedgers("", sampleWorkbook(20211028).map(gridFromPlan));
const whole = collectReportData([book], sampleSettings);
const township = whole.townships[0].name;
const own = collectReportData([book], sampleSettings, { township });

/** Forms that are drawn from ledgers other than the rosters, of which the sample has one. */
const ledgerForms = formsOf(whole).filter(
  (form): form is TownshipForm => form.layout === "townships" && form.ledgers !== undefined
);
const cases = ledgerForms.map((form) => [form.number, form] as const);

function units({ rows }: BuiltForm, row: number, column: number): number {
  const cell = rows[row].cells[column];
  return cell.kind === "figure" ? (cell.figure.value?.units ?? 0) : 0;
}

describe.each(cases)("%s over the sample", (_number, form) => {
  const built = buildForm(form, whole);

  it("of a township is as the golden file has it", () => {
    const path = join(__dirname, "golden", `${form.id}-of-a-township.txt`);
    expectGolden(path, planText(planForm(buildForm(form, own), own.settings)));
  });

  it("can be written to a file", () => {
    expect(() => checkPlans([planForm(built, whole.settings)])).not.toThrow();
  });

  it("adds up: 合计 is the sum of the other rows wherever something is counted", () => {
    built.columnKeys.forEach((key, column) => {
      if (!/^(count|band|records|sum|units)(:|$)/.test(key)) return;
      const others = built.rows
        .slice(1)
        .reduce((sum, _, row) => sum + units(built, row + 1, column), 0);
      expect([key, others]).toEqual([key, units(built, 0, column)]);
    });
  });

  it("is read back from its sheet, figure by figure", () => {
    const grid = gridFromPlan(planForm(built, whole.settings));
    const reading = readFormSheet(grid, form);
    expect(recogniseForm(grid, forms)?.printed.form.id).toBe(form.id);
    if (reading.kind !== "read") throw new Error(reading.reason);
    expect(reading.printed.problems).toEqual([]);
    const printed = printForm(built, whole.settings);
    const texts = ({ cells }: typeof printed) => [...cells].map(([key, { text }]) => [key, text]);
    expect(new Map(texts(reading.printed).map(([key, text]) => [key, Number(text)]))).toEqual(
      new Map(texts(printed).map(([key, text]) => [key, Number(text)]))
    );
  });

  it("contradicts itself nowhere, in a township's report neither", () => {
    for (const data of [whole, own]) {
      const { results } = checkForms(
        [printForm(buildForm(form, data), data.settings)],
        data.settings
      );
      const wrong = results.filter(({ passed, level }) => !passed && level === "error");
      expect(wrong.map(({ check, label, left, right }) => [check.id, label, left, right])).toEqual(
        []
      );
      expect(results.length).toBeGreaterThan(0);
    }
  });
});

it("no form is drawn whose ledgers are not there", () => {
  const drawn = new Set(formsOf(reportData()).map(({ id }) => id));
  const lacking = ledgerForms.filter(({ ledgers = [] }) => !ledgers.includes("units"));
  expect(lacking.filter(({ id }) => drawn.has(id))).toEqual([]);
  expect(lacking.length).toBeGreaterThan(5);
});

it("people of several stages that do not fit together ask for an explanation", () => {
  const form = ledgerForms.find(({ id }) => id === "reviews-and-talks")!;
  const { results } = checkForms(
    [printForm(buildForm(form, whole), whole.settings)],
    whole.settings
  );
  const open = results.filter(({ passed, label }) => !passed && label === "合计");
  expect(open.map(({ check, left, right, level }) => [check.id, left, right, level])).toEqual([
    ["inspected-in-passed", "1231", "1229", "explain"],
    ["inspected-in-talks", "1231", "1213", "explain"],
  ]);
});
