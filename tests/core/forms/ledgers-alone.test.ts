import type { BuiltForm } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { narrate } from "../../../src/core/forms/narrative-styles";
import { formsOf, summarize } from "../../../src/core/forms/report";
import type { ReportData } from "../../../src/core/forms/report-data";
import { collectReportData } from "../../../src/core/forms/report-data";
import type { ReportScope } from "../../../src/core/forms/report-scope";
import { planWholeReport } from "../../../src/core/forms/report-set";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { indicatorKey } from "../../../src/core/statistics/indicators";
import { formCheckTextsZh } from "../../../src/locales/zh-CN/form-checks";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { gridFromPlan } from "../../../src/workbook/plan-grid";

const book = readLedgers("", [...sampleWorkbook(20211028)].map(gridFromPlan));
const dataOf = (isThere: (ledger: string) => boolean, scope: ReportScope = {}): ReportData =>
  collectReportData(
    [{ ...book, tables: book.tables.filter(({ kind }) => isThere(kind.id)) }],
    sampleSettings,
    scope
  );
const whole = dataOf(() => true);

/** The figures of the whole by what they are of. */
function totals({ rows: [total] }: BuiltForm): Map<string, string> {
  return new Map(
    total.cells.flatMap((cell): [string, string][] =>
      cell.kind === "figure"
        ? [[indicatorKey(cell.source.indicator), JSON.stringify(cell.figure.value)]]
        : []
    )
  );
}

describe("a workbook with one ledger and no roster", () => {
  it.each([
    ["assessment", ["表11"]],
    ["candidates", ["表12"]],
    ["eligibility", ["表12"]],
    ["filing", ["表13"]],
    ["inspection", ["表6"]],
    ["inspection-teams", ["表14"]],
    ["joint-review", ["表6"]],
    ["pay-roll", ["表7"]],
    ["publicity", ["表10"]],
    ["research-teams", ["表11"]],
    ["reserve", ["表5"]],
    ["supervision", ["表9"]],
    ["talks", ["表6"]],
    ["tasks", ["表8"]],
    ["weak-villages", ["表13"]],
  ])("%s gives %j, with the figures that it has beside the others", (ledger, numbers) => {
    const data = dataOf((kind) => kind === ledger);
    const forms = formsOf(data);
    expect(forms.map(({ number }) => number)).toEqual(numbers);
    for (const form of forms) {
      const alone = buildForm(form, data);
      const among = totals(buildForm(form, whole));
      const own = totals(alone);
      expect([...own].map(([key]) => [key, among.get(key)])).toEqual([...own]);
    }
  });
});

describe("ledgers without a roster", () => {
  const data = dataOf((kind) => !["members", "units"].includes(kind));

  it("have every form but those of people, with the places that the ledgers name", () => {
    expect(formsOf(data).map(({ number }) => number)).toEqual(
      formsOf(whole)
        .map(({ number }) => number)
        .filter((number) => !["表1", "表2", "表3", "表4"].includes(number))
    );
    expect([data.townships.length, data.unitCount, data.hasRoster]).toEqual([27, 197, false]);
    const [{ name }] = data.townships;
    const own = dataOf((kind) => !["members", "units"].includes(kind), { township: name });
    expect(own.rows.map((row) => row.name)).toEqual(
      dataOf(() => true, { township: name }).rows.map((row) => row.name)
    );
  });

  it("have the sentences of the ledgers, and no sheet where a wording has none", () => {
    const summary = summarize(data);
    const [ledgers] = narrate("full", data, summary);
    expect(narrate("full", whole, summarize(whole))[1]).toBe(ledgers);
    for (const style of ["sentence", "townships", "table-note"] as const) {
      expect(narrate(style, data, summary)).toEqual([]);
      expect(sheets(style)).not.toContain("综述");
    }
    expect(sheets("full")).toContain("综述");
    function sheets(style: "full" | "sentence" | "townships" | "table-note") {
      const notes = formCheckTextsZh.notes;
      return planWholeReport({ data, summary: () => summary, style, notes }).map(
        (plan) => plan.name
      );
    }
  });
});
