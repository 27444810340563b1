import { planPayRoll } from "../../../src/core/forms/pay-roll-plan";
import type { PayRoll } from "../../../src/core/pay/pay-roll";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { chineseAmount } from "../../../src/core/values/money";
import { checkPlans } from "../../../src/workbook/plan-checks";
import { reportBook, reportSettings, textsOf } from "../../support/report-fixture";

const roll = payRoll(reportBook().tables, defaultPayPolicy, 20230100);

function rollOf(change: Partial<PayRoll>): PayRoll {
  return { ...roll, ...change };
}

function body(plan: SheetPlan, rows: number) {
  return [...plan.rows].slice(plan.freeze!.row, plan.freeze!.row + rows);
}

describe("planPayRoll", () => {
  const plan = planPayRoll(roll, reportSettings);
  const people = body(plan, roll.rows.length);

  it("has a line for each person of the roll, numbered, sums in yuan", () => {
    expect(people.map(({ values }) => [values[0], values[3], values[10]])).toEqual(
      roll.rows.map(({ name, total }, i) => [i + 1, name, total / 100])
    );
  });

  it("adds up in figures and in capital characters", () => {
    const [total, words] = [...plan.rows].slice(plan.freeze!.row + roll.rows.length);
    expect(total.values.slice(8, 11)).toEqual(
      [roll.base, roll.tenure, roll.total].map((f) => f / 100)
    );
    const sum = people.reduce((all, { values }) => all + Math.round(Number(values[10]) * 100), 0);
    expect(roll.total).toBe(sum);
    expect(words.values[2]).toBe(chineseAmount(sum));
  });

  it("names the month and the place", () => {
    expect(textsOf(plan)).toEqual(
      expect.arrayContaining([
        "样例市村(社区)干部报酬发放表(2023年1月)",
        "发放月份:2023年1月",
        "单位:元",
      ])
    );
  });

  it("shows no ID number whole, unless the settings say so", () => {
    expect(textsOf(plan).filter((text) => /\d{15}/.test(text))).toEqual([]);
    const open = planPayRoll(roll, { ...reportSettings, idMasking: "none" });
    const numbers = body(open, roll.rows.length).map(({ values }) => values[5]);
    expect(numbers.some((text) => /^\d{17}[\dX]$/.test(String(text)))).toBe(true);
  });

  it("says — for years that cannot be counted", () => {
    const rows = [{ ...roll.rows[0], years: null }];
    expect(body(planPayRoll(rollOf({ rows }), reportSettings), 1)[0].values[7]).toBe("—");
  });

  it("has columns wide enough for large sums", () => {
    const total = 123_456_789_012;
    const { columnWidths } = planPayRoll(rollOf({ base: total, total }), reportSettings);
    expect(columnWidths[8]).toBeGreaterThan("1234567890.12".length * (10.5 / 11));
    expect(columnWidths[9]).toBe(11);
  });

  it("gives a long name its lines", () => {
    const rows = [
      { ...roll.rows[0], name: "样例·样例样例·样例", unit: "样例布依族苗族社区居民委员会" },
    ];
    const [row] = body(planPayRoll(rollOf({ rows }), reportSettings), 1);
    expect(row.height).toBeGreaterThan(30);
  });

  it("can be drawn for nobody", () => {
    const empty = payRoll([], defaultPayPolicy, 20230100);
    const nobody = planPayRoll(empty, reportSettings);
    checkPlans([plan, { ...nobody, name: "空表" }]);
    expect(textsOf(nobody)).toContain("零元整");
  });
});
