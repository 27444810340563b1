import { join } from "node:path";
import type { BuiltForm, FormCell, HeadNode } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { planFindings } from "../../../src/core/forms/findings-plan";
import { planForm } from "../../../src/core/forms/form-plan";
import { planNarrative } from "../../../src/core/forms/narrative-plan";
import { planPayRoll } from "../../../src/core/forms/pay-roll-plan";
import { formsOf, summarize } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import { formatDecimal } from "../../../src/core/values/decimal";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import type { FixLogEntry } from "../../../src/core/fixes/fix-log";
import { planFixLog } from "../../../src/core/forms/fix-log-plan";
import { planWaivers } from "../../../src/core/forms/waivers-plan";
import type { Waiver } from "../../../src/core/waivers/waiver";
import { fixReasonsZh } from "../../../src/locales/zh-CN/fix-reasons";
import { ruleTextsZh } from "../../../src/locales/zh-CN/rules";
import { findingsInput } from "../../support/findings-fixture";
import { expectGolden } from "../../support/golden";
import { planText } from "../../support/plan-text";
import { reportBook, reportData, reportSettings } from "../../support/report-fixture";

const golden = (name: string) => join(__dirname, "golden", `${name}.txt`);

const logEntries: readonly FixLogEntry[] = [
  {
    ...{ time: "2021-11-02 09:30", sheet: "花名册", address: "H4", status: "changed" },
    ...{ who: "样例镇石山村 乙样例一", field: "公民身份号码" },
    ...{ before: "529901********304x", after: "529901********304X" },
    reason: fixReasonsZh["id-typing"],
  },
  {
    ...{ time: "2021-11-02 09:30", sheet: "花名册", address: "J4", status: "skipped" },
    ...{ who: "样例镇石山村 乙样例一", field: "年龄", before: "63", after: "36" },
    reason: fixReasonsZh["age-from-birth"],
  },
];

const waivers: readonly Waiver[] = [
  {
    ...{ book: "", rule: "id-number/check-digit", sheet: "花名册", address: "H4" },
    ...{ unit: "样例镇石山村", name: "乙样例一", field: "公民身份号码" },
    ...{ value: "529901********3045", check: "07" },
    ...{ reason: "已到派出所核实，户口簿上即为此号", by: "某某", date: "2021-11-02" },
  },
  {
    ...{ book: "", rule: "committee/size", sheet: "花名册", address: "C9", unit: "样例镇金竹村" },
    ...{ name: "", field: "", value: "", check: "01234567" },
    ...{ reason: "缺额1名，正在补选", by: "", date: "" },
  },
];

describe("golden sheets", () => {
  const data = reportData();

  it.each(formsOf(data))("$number", (form) => {
    expectGolden(golden(form.id), planText(planForm(buildForm(form, data), data.settings)));
  });

  it("综述", () => {
    expectGolden(golden("narrative"), planText(planNarrative([summarize(data).narrative], data)));
  });

  it("报酬发放表", () => {
    const roll = payRoll(reportBook().tables, defaultPayPolicy, 20230100);
    expectGolden(golden("pay-roll"), planText(planPayRoll(roll, reportSettings)));
  });

  it("修改记录", () => {
    expectGolden(golden("fix-log"), planText(planFixLog(logEntries, reportSettings)));
  });

  it("校核说明", () => {
    expectGolden(golden("waivers"), planText(planWaivers(waivers, reportSettings, ruleTextsZh)));
  });

  it("校验结果", () => {
    expectGolden(golden("findings"), planText(planFindings(findingsInput())));
  });
});

function headTexts(heads: readonly HeadNode[], above = ""): string[] {
  return heads.flatMap(({ text, children }) => {
    const path = above === "" ? text : `${above}/${text}`;
    return children.length === 0 ? [path] : headTexts(children, path);
  });
}

function cellText(cell: FormCell): string {
  if (cell.kind === "text") return cell.text;
  const value = cell.kind === "figure" ? cell.figure.value : cell.value;
  return value ? formatDecimal(value) : "—";
}

/** The total row of a form, head by head; the rows of the comparison. */
function totalsText({ form, heads, rows }: BuiltForm): string[] {
  if (form.layout === "comparison") {
    return [form.number, ...rows.map(({ cells }) => `  ${cells.map(cellText).join(" ")}`)];
  }
  const { cells } = rows.find(({ total }) => total)!;
  const texts = headTexts(heads).map((head, i) => `  ${head}: ${cellText(cells[i])}`);
  return [form.number, ...texts];
}

describe("golden figures", () => {
  it("the totals of the sample changeover", () => {
    const book = readLedgers("", sampleWorkbook(20211028).map(gridFromPlan));
    const data = collectReportData([book], sampleSettings);
    const text = formsOf(data)
      .flatMap((form) => totalsText(buildForm(form, data)))
      .join("\n");
    expectGolden(golden("sample-totals"), `${text}\n`);
  });
});
