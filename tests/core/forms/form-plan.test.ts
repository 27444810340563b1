import { buildForm } from "../../../src/core/forms/build-form";
import { planForm } from "../../../src/core/forms/form-plan";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { secretaryStructure } from "../../../src/core/forms/tables/secretary-structure";
import { termComparison } from "../../../src/core/forms/tables/term-comparison";
import { pageHeight } from "../../../src/core/forms/page";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { Settings } from "../../../src/core/settings/settings";
import type { PlanRow, SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { reportData, reportPeople, reportSettings, textsOf } from "../../support/report-fixture";
import { rosterGrid } from "../../support/roster";

const [committee, secretaries, comparison] = [
  committeeStructure,
  secretaryStructure,
  termComparison,
];

function rowsOf(plan: SheetPlan): PlanRow[] {
  return [...plan.rows];
}

function heightOf(plan: SheetPlan): number {
  return rowsOf(plan).reduce((sum, { height = 0 }) => sum + height, 0);
}

/** Forms of a roster of so many townships of the same name but for a number. */
function planOf(townships: number, change: Partial<Settings> = {}, name = "样例镇"): SheetPlan {
  const people = Array.from({ length: townships }, (_, t) =>
    reportPeople.slice(0, 5).map((person) => ({ ...person, township: `${name}${t + 1}` }))
  ).flat();
  const settings = { ...reportSettings, ...change };
  const data = collectReportData([readLedgers("", [rosterGrid({ people })])], settings);
  return planForm(buildForm(committee, data), settings);
}

function roomOf({ columnWidths, print }: SheetPlan): number {
  return pageHeight(columnWidths as number[], print!);
}

function bodyHeights(plan: SheetPlan, count: number): number[] {
  return rowsOf(plan)
    .slice(plan.freeze!.row, plan.freeze!.row + count)
    .map(({ height }) => height!);
}

describe("the height of rows", () => {
  it.each([1, 5, 15, 20, 27])("lets %d townships fit one page", (townships) => {
    const plan = planOf(townships);
    expect(heightOf(plan)).toBeLessThanOrEqual(roomOf(plan));
    for (const height of bodyHeights(plan, townships + 1)) {
      expect(height).toBeGreaterThanOrEqual(13.5);
      expect(height).toBeLessThanOrEqual(22);
    }
  });

  it("is the usual one where one page is not enough", () => {
    const plan = planOf(60);
    expect(new Set(bodyHeights(plan, 61))).toEqual(new Set([18]));
    expect(heightOf(plan)).toBeGreaterThan(roomOf(plan));
  });

  it("gives a very long name its lines", () => {
    const plan = planOf(2, {}, "样例布依族苗族彝族自治乡人民政府驻地片区");
    expect(plan.columnWidths[0]).toBe(24);
    expect(bodyHeights(plan, 3)[1]).toBeGreaterThanOrEqual(26);
  });

  it("lets the comparison fit one page, with a title on two lines and a long name", () => {
    const settings = {
      ...reportSettings,
      regionName: "样例布依族苗族自治州样例布依族苗族自治县",
      reportingUnit: "中共样例布依族苗族自治州样例布依族苗族自治县委员会组织部",
    };
    const plan = planForm(buildForm(comparison, reportData(settings)), settings);
    expect(heightOf(plan)).toBeLessThanOrEqual(roomOf(plan));
  });
});

describe("what a sheet says above and below the table", () => {
  const plan = planForm(buildForm(secretaries, reportData()), reportSettings);

  it.each([
    ["表3"],
    ["样例市第十一届村(社区)党组织书记队伍结构表"],
    ["填报单位(盖章):中共样例市委组织部"],
    ["截止日期:2021年10月28日"],
    ["单位:人、岁、%"],
    ["填表人:己样例"],
    ["填报日期:　　年　月　日"],
  ])("%s", (text) => expect(textsOf(plan)).toContain(text));

  it("numbers the columns under the heads: 甲, 1, 2 …", () => {
    const numbers = rowsOf(plan)[plan.freeze!.row - 1].values;
    expect(numbers).toEqual(["甲", ...numbers.slice(1).map((_, i) => i + 1)]);
  });

  it("has no day where none is settled", () => {
    const settings = { ...reportSettings, asOf: 0 };
    const undated = planForm(buildForm(secretaries, reportData(settings)), settings);
    expect(textsOf(undated)).toContain("截止日期:");
  });
});

describe("fonts", () => {
  it.each([
    ["official", "方正小标宋简体", false, "仿宋_GB2312"],
    ["common", "宋体", true, "仿宋"],
  ] as const)("%s", (fontScheme, title, bold, body) => {
    const settings = { ...reportSettings, fontScheme };
    const { styles } = planForm(buildForm(committee, reportData(settings)), settings);
    expect(styles["title"].font).toEqual({ name: title, size: 22, bold });
    expect(styles["label"].font).toEqual({ name: body, size: 10.5 });
    expect(styles["head"].font?.name).toBe("黑体");
    expect(styles["figure2"].font?.name).toBe("Times New Roman");
  });
});
