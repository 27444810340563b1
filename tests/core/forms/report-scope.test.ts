import { buildForm } from "../../../src/core/forms/build-form";
import { planForm } from "../../../src/core/forms/form-plan";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { collectReportData } from "../../../src/core/forms/report-data";
import type { ReportScope } from "../../../src/core/forms/report-scope";
import { rosterCandidates, sheetNameIn } from "../../../src/core/forms/report-scope";
import { summarize } from "../../../src/core/forms/report";
import { unitCoverage } from "../../../src/core/forms/unit-coverage";
import type { LedgerBook } from "../../../src/core/ledgers/recognise";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { unitMissing } from "../../../src/core/rules/unit/missing";
import { validate } from "../../../src/core/rules/validate";
import { checkPlans } from "../../../src/workbook/plan-checks";
import { reportBook, reportPeople, reportSettings, textsOf } from "../../support/report-fixture";
import { rosterGrid, unitGrid } from "../../support/roster";
import { formSheets } from "../../support/report-sheets";

function dataOf(scope: ReportScope, book: LedgerBook = reportBook()) {
  return collectReportData([book], reportSettings, scope);
}

describe("a township's own report", () => {
  const own = dataOf({ township: "样例镇" });

  it("covers its people alone, in both terms", () => {
    const townships = [...own.current.all, ...own.previous!.all].map(({ township }) => township);
    expect(new Set(townships)).toEqual(new Set(["样例镇"]));
    expect([own.unitCount, own.township, own.rowsBy]).toEqual([2, "样例镇", "unit"]);
  });

  it("has a row for each village, in the order of the list", () => {
    const built = buildForm(committeeStructure, own);
    expect(built.heads[0].text).toBe("村(社区)");
    const rows = built.rows.map(({ cells }) => {
      const [label, , total] = cells;
      return [
        label.kind === "text" ? label.text : "",
        total.kind === "figure" ? total.figure.value?.units : null,
      ];
    });
    expect(rows).toEqual([
      ["合计", 6],
      ["石山村", 3],
      ["街心社区", 3],
    ]);
  });

  it("has the figures that the township has in the report of all", () => {
    const all = buildForm(committeeStructure, dataOf({}));
    const mine = buildForm(committeeStructure, own);
    const figures = (row: (typeof all.rows)[number]) =>
      row.cells.map((cell) => (cell.kind === "figure" ? cell.figure.value : null));
    expect(mine.columnKeys).toEqual(all.columnKeys);
    expect(figures(mine.rows[0])).toEqual(figures(all.rows[1]));
  });

  it("names the township in titles, 填报单位, sheets and sentence", () => {
    const plans = formSheets(own);
    expect(plans.map(({ name }) => name)).toEqual([
      "表1 换届选举情况统计表(样例镇)",
      "表2 班子结构分析表(样例镇)",
      "表3 书记队伍结构表(样例镇)",
      "表4 较上届对比表(样例镇)",
      "综述(样例镇)",
    ]);
    checkPlans(plans);
    const texts = plans.flatMap(textsOf);
    expect(texts).toContain("样例市样例镇第十一届村(社区)党组织班子结构分析表");
    expect(texts).toContain("填报单位(盖章):样例镇");
    expect(summarize(own).narrative).toMatch(
      /^截至2021年10月28日，样例市样例镇2个村\(社区\)共选举/
    );
  });

  it("knows spellings of one township for the same", () => {
    expect(dataOf({ township: " 样例镇人民政府" }).current.all).toHaveLength(10);
  });

  it("is without people for a township that nobody knows", () => {
    const nobody = dataOf({ township: "无名镇" });
    expect([nobody.current.all, nobody.rows, nobody.townships]).toEqual([[], [], []]);
    checkPlans([planForm(buildForm(committeeStructure, nobody), nobody.settings)]);
  });

  it("takes the villages of the roster where there is no list", () => {
    const book = readLedgers("", [rosterGrid({ people: reportPeople })]);
    const { rows, unitCount } = dataOf({ township: "样例镇" }, book);
    expect([rows.map(({ name }) => name), unitCount]).toEqual([["石山村", "街心社区"], 2]);
  });

  it("has a row for people whose village is blank", () => {
    const people = [...reportPeople.slice(0, 2), { ...reportPeople[2], village: null }];
    const first = [{ ...reportPeople[0], village: null }, ...people];
    const book = readLedgers("", [rosterGrid({ people: first })]);
    const built = buildForm(committeeStructure, dataOf({ township: "样例镇" }, book));
    const labels = built.rows.map(({ cells: [label] }) =>
      label.kind === "text" ? label.text : ""
    );
    expect(labels).toEqual(["合计", "石山村", "未填村(社区)"]);
  });
});

describe("sheetNameIn", () => {
  it.each([
    ["表2", null, "表2"],
    ["表2 班子结构分析表", "甲镇", "表2 班子结构分析表(甲镇)"],
    ["综述", "甲/乙[镇]", "综述(甲乙镇)"],
    [
      "表2 班子结构分析表",
      "样例布依族苗族彝族自治乡人民政府驻地片区",
      "表2 班子结构分析表(样例布依族苗族彝族自治乡人民政府驻地片)",
    ],
  ])("%s, %s: %s", (name, township, expected) => {
    expect(sheetNameIn(name, township)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });
});

describe("last term's roster", () => {
  const grid = (sheet: string, count: number) =>
    rosterGrid({ people: reportPeople.slice(0, count), sheet });
  const book = readLedgers("甲", [
    grid("花名册", 5),
    grid("上届花名册", 4),
    grid("往届花名册", 3),
    grid("2016年", 2),
  ]);
  const counts = (scope: ReportScope) => {
    const { current, previous } = dataOf(scope, book);
    return [current.all.length, previous?.all.length];
  };

  it.each<[string, ReportScope, (number | undefined)[]]>([
    ["is every sheet whose name says so", {}, [7, 7]],
    ["is the one that is named", { previous: { sheet: "往届花名册" } }, [7, 3]],
    ["may be one whose name does not say so", { previous: { sheet: "2016年" } }, [5, 2]],
    ["may be none", { previous: null }, [7, undefined]],
    ["is none where the sheet is gone", { previous: { sheet: "没有" } }, [7, undefined]],
    [
      "is looked for in its workbook",
      { previous: { book: "乙", sheet: "2016年" } },
      [7, undefined],
    ],
  ])("%s", (_what, scope, expected) => expect(counts(scope)).toEqual(expected));

  it("is chosen from the rosters there are", () => {
    expect(rosterCandidates([book])).toEqual([
      { book: "甲", sheet: "花名册", term: "current", count: 5 },
      { book: "甲", sheet: "上届花名册", term: "previous", count: 4 },
      { book: "甲", sheet: "往届花名册", term: "previous", count: 3 },
      { book: "甲", sheet: "2016年", term: "current", count: 2 },
    ]);
  });
});

describe("unitCoverage", () => {
  const list = unitGrid([
    ["样例镇", "石山村", "村", ""],
    ["样例镇", "红岩村", "村", ""],
    ["乙样例乡", "金竹村", "村", ""],
    ["丙样例镇", "白水村", "村", ""],
  ]);
  const names = (units: readonly { village: string }[] | undefined) =>
    units?.map(({ village }) => village);

  it("is what the rule reports, and units that no roster answers for", () => {
    const people = reportPeople.slice(0, 5);
    const book = readLedgers("", [rosterGrid({ people }), list]);
    const { issues } = validate([book], reportSettings, { rules: [unitMissing] });
    const coverage = unitCoverage([book]);
    expect(coverage).toMatchObject({ sheet: "单位名录", listed: 4 });
    expect(names(coverage?.missing)).toEqual(["红岩村"]);
    expect(issues.map(({ params }) => params["unit"])).toEqual(["样例镇红岩村"]);
    expect(names(coverage?.unanswered)).toEqual(["金竹村", "白水村"]);
  });

  it("answers for the whole list where a roster spans townships", () => {
    const book = readLedgers("", [rosterGrid({ people: reportPeople }), list]);
    expect(names(unitCoverage([book])?.missing)).toEqual(["红岩村", "白水村"]);
    const own = unitCoverage([book], { township: "样例镇" });
    expect([own?.listed, names(own?.missing)]).toEqual([2, ["红岩村"]]);
  });

  it("is nothing without a list or without rosters", () => {
    expect(unitCoverage([readLedgers("", [rosterGrid()])])).toBeNull();
    expect(unitCoverage([readLedgers("", [list])])).toBeNull();
  });
});
