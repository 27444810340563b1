import { join } from "node:path";
import { editionCounts, editionRows } from "../../../../src/core/comparison/edition-rows";
import { planChangeList } from "../../../../src/core/forms/comparison/change-list-plan";
import { planTermCounts } from "../../../../src/core/forms/comparison/term-counts-plan";
import { planTermRoster } from "../../../../src/core/forms/comparison/term-roster-plan";
import { editionComparison, termComparison } from "../../../support/comparison-fixture";
import { expectGolden } from "../../../support/golden";
import { planText } from "../../../support/plan-text";
import { reportSettings } from "../../../support/report-fixture";

const golden = (name: string) => join(__dirname, "golden", `${name}.txt`);

describe("golden sheets of comparisons", () => {
  it("换届人员变动名册", () => {
    expectGolden(golden("term-roster"), planText(planTermRoster(termComparison(), reportSettings)));
  });

  it("换届人员变动情况统计表", () => {
    expectGolden(golden("term-counts"), planText(planTermCounts(termComparison(), reportSettings)));
  });

  it("变更清单", () => {
    const comparison = editionComparison();
    const plan = planChangeList({
      rows: editionRows(comparison, reportSettings),
      counts: editionCounts(comparison),
      before: "第一次报送.xlsx",
      after: "第二次报送.xlsx",
      settings: reportSettings,
      linkTarget: (book) => (book === "第二次报送.xlsx" ? undefined : null),
    });
    expectGolden(golden("change-list"), planText(plan));
  });
});
