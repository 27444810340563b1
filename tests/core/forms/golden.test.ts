import { join } from "node:path";
import type { BuiltForm, FormCell, HeadNode } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { planFindings } from "../../../src/core/forms/findings-plan";
import { planForm } from "../../../src/core/forms/form-plan";
import { forms } from "../../../src/core/forms/index";
import { planNarrative } from "../../../src/core/forms/narrative-plan";
import { planPayRoll } from "../../../src/core/forms/pay-roll-plan";
import { summarize } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import { formatDecimal } from "../../../src/core/values/decimal";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { findingsInput } from "../../support/findings-fixture";
import { expectGolden } from "../../support/golden";
import { planText } from "../../support/plan-text";
import { reportBook, reportData, reportSettings } from "../../support/report-fixture";

const golden = (name: string) => join(__dirname, "golden", `${name}.txt`);

describe("golden sheets", () => {
  const data = reportData();

  it.each(forms)("$number", (form) => {
    expectGolden(golden(form.id), planText(planForm(buildForm(form, data), data.settings)));
  });

  it("综述", () => {
    expectGolden(golden("narrative"), planText(planNarrative(summarize(data).narrative, data)));
  });

  it("报酬发放表", () => {
    const roll = payRoll(reportBook().tables, defaultPayPolicy, 20230100);
    expectGolden(golden("pay-roll"), planText(planPayRoll(roll, reportSettings)));
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
    const text = forms.flatMap((form) => totalsText(buildForm(form, data))).join("\n");
    expectGolden(golden("sample-totals"), `${text}\n`);
  });
});
