import { join } from "node:path";
import { buildForm } from "../../../src/core/forms/build-form";
import { planCheckList } from "../../../src/core/forms/check-list-plan";
import { checkForms } from "../../../src/core/forms/checks/check-forms";
import { printForm } from "../../../src/core/forms/checks/print-form";
import { formsOf, summarize } from "../../../src/core/forms/report";
import { planReportSet, planWholeReport } from "../../../src/core/forms/report-set";
import { quoteSheetName } from "../../../src/core/sheets/a1";
import { formCheckTextsZh } from "../../../src/locales/zh-CN/form-checks";
import { expectGolden } from "../../support/golden";
import { planText } from "../../support/plan-text";
import { electionForm } from "../../support/election-form";
import { reportData, reportSettings, textsOf } from "../../support/report-fixture";

const golden = (name: string) => join(__dirname, "golden", `${name}.txt`);
const data = reportData();
const { notes } = formCheckTextsZh;
const input = { data, summary: () => summarize(data), notes };
const whole = planWholeReport(input);

describe("the sheets around the forms", () => {
  it("stand before and behind them", () => {
    const names = formsOf(data).map(({ sheet }) => sheet);
    expect(whole.map(({ name }) => name)).toEqual(["封面", ...names, "综述", "校核情况表"]);
  });

  it("封面", () => {
    expectGolden(golden("cover"), planText(whole[0]));
  });

  it("校核情况表", () => {
    expectGolden(golden("check-list"), planText(whole[whole.length - 1]));
  });

  it("links every sheet that follows", () => {
    const targets = whole[0].links!.map(({ location }) => location);
    expect(targets).toEqual(whole.slice(1).map(({ name }) => `${quoteSheetName(name)}!A1`));
  });

  it.each(["cover", "narrative", "checkList"] as const)(
    "only %s where only that is wanted",
    (part) => {
      const parts = { cover: false, narrative: false, checkList: false, [part]: true };
      const [only, ...others] = planReportSet({ ...input, built: [], parts });
      expect(others).toEqual([]);
      expect(only.name).toBe({ cover: "封面", narrative: "综述", checkList: "校核情况表" }[part]);
    }
  );

  it("are a township's own in its report", () => {
    const own = { ...data, township: "样例镇" };
    const names = planWholeReport({ ...input, data: own }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toContain("样例镇");
  });
});

describe("校核情况表", () => {
  const built = formsOf(data).map((form) => buildForm(form, data));
  const printed = built.map((one) => printForm(one, data.settings));

  it("lists what fails, errors first, and counts the rest", () => {
    const checking = checkForms([...printed, electionForm({ count: "999" })], reportSettings);
    const failed = checking.results.filter(({ passed, skipped }) => !passed && !skipped);
    const plan = planCheckList(checking, data, notes);
    const rows = [...plan.rows].slice(3).map(({ values }) => values);
    expect(rows).toHaveLength(failed.length);
    const levels = rows.map(([, level]) => level);
    expect(levels).toContain("错误");
    expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === "错误" ? -1 : 1)));
    expect(textsOf(plan)).toContain(
      `共${checking.total}条公式,通过${checking.passed}条,未通过${checking.failed}条。`
    );
    expect(checking.passed + checking.failed).toBe(checking.total);
  });
});
