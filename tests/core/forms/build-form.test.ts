import type { BuiltForm, FormCell, HeadNode } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { fillTitle } from "../../../src/core/forms/form";
import { committeeStructure } from "../../../src/core/forms/tables/committee-structure";
import { secretaryStructure } from "../../../src/core/forms/tables/secretary-structure";
import { termComparison } from "../../../src/core/forms/tables/term-comparison";
import type { ReportData } from "../../../src/core/forms/report-data";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import type { Settings } from "../../../src/core/settings/settings";
import { formatDecimal } from "../../../src/core/values/decimal";
import { reportData, reportPeople, reportSettings } from "../../support/report-fixture";
import type { Person } from "../../support/roster";
import { rosterGrid } from "../../support/roster";

const [committee, secretaries, comparison] = [
  committeeStructure,
  secretaryStructure,
  termComparison,
];

function heads(built: BuiltForm): string[] {
  const walk = (nodes: readonly HeadNode[]): string[] =>
    nodes.flatMap(({ text, children }) => [text, ...walk(children)]);
  return walk(built.heads);
}

function text(cell: FormCell): string {
  if (cell.kind === "text") return cell.text;
  const value = cell.kind === "figure" ? cell.figure.value : cell.value;
  return value ? formatDecimal(value) : "—";
}

function dataOf(
  people: readonly Person[],
  without: readonly MemberField[] = [],
  settings: Partial<Settings> = {}
): ReportData {
  const book = readLedgers("", [rosterGrid({ people, without })]);
  return collectReportData([book], { ...reportSettings, ...settings });
}

describe("columns", () => {
  it("that no roster has a source for are left out, with their head", () => {
    const all = heads(buildForm(secretaries, dataOf(reportPeople)));
    expect(all).toEqual(expect.arrayContaining(["任职情况", "新任", "担任村干部年限", "不满3年"]));
    const fewer = heads(buildForm(secretaries, dataOf(reportPeople, ["incumbent", "cadre_since"])));
    expect(fewer).not.toContain("任职情况");
    expect(fewer).not.toContain("担任村干部年限");
    expect(heads(buildForm(committee, dataOf(reportPeople, ["source"])))).not.toContain("来源");
  });

  it("for what is rare stand only where somebody is counted in them", () => {
    expect(heads(buildForm(secretaries, dataOf(reportPeople)))).not.toContain("届中补选");
    const people = [{ ...reportPeople[0], incumbent: "补选" }, ...reportPeople.slice(1)];
    expect(heads(buildForm(secretaries, dataOf(people)))).toContain("届中补选");
  });

  it.each([
    ["five-year", ["35岁及以下", "36至40岁", "61岁及以上"]],
    ["party-statistics", ["35岁及以下", "46至54岁", "60岁及以上"]],
  ] as const)("of ages are those of the preset %s", (ageBands, labels) => {
    const built = buildForm(committee, dataOf(reportPeople, [], { ageBands }));
    expect(heads(built)).toEqual(expect.arrayContaining([...labels]));
  });
});

describe("rows", () => {
  it("are 合计 and the townships in the order of the unit list", () => {
    const built = buildForm(committee, reportData());
    expect(built.rows.map(({ cells }) => text(cells[0]))).toEqual(["合计", "样例镇", "乙样例乡"]);
    expect(built.rows.map(({ total }) => total)).toEqual([true, false, false]);
  });

  it("include people whose township is blank, so that the rows add up", () => {
    const people = [{ ...reportPeople[0], township: null }, ...reportPeople.slice(1)];
    const built = buildForm(committee, dataOf(people));
    const counts = built.rows.map(({ cells }) => [text(cells[0]), Number(text(cells[2]))]);
    expect(counts).toEqual([
      ["合计", 10],
      ["样例镇", 5],
      ["乙样例乡", 4],
      ["未填乡镇", 1],
    ]);
  });

  it("say — where there is nothing to divide by", () => {
    const people = reportPeople.map((person) => ({ ...person, party_post: null }));
    const [total] = buildForm(committee, dataOf(people)).rows;
    expect(total.cells.map(text).filter((t) => t === "—")).toHaveLength(3);
  });
});

describe("notes", () => {
  function notes(
    settings: Partial<Settings> = {},
    people: readonly Person[] = reportPeople
  ): string {
    return buildForm(committee, dataOf(people, [], settings)).notes.join("\n");
  }

  it.each<[Partial<Settings>, string]>([
    [{ ageMethod: "full-date" }, "年龄按周岁计算(已过生日的足年)"],
    [{ ageMethod: "year-month" }, "年龄按周岁计算(以出生年月为准,不计日)"],
    [{ ageMethod: "year-difference" }, "年龄按统计年份减出生年份计算"],
    [{ ageMethod: "decimal-months" }, "年龄按出生至截止日的月数折算(精确到月)"],
    [{ ageDecimals: 1, shareDecimals: 3 }, "平均年龄以人为单位计算,保留1位小数;占比保留3位小数"],
    [{ ageDecimals: 0, shareDecimals: 0 }, "平均年龄以人为单位计算,取整数;占比取整数"],
    [{ educationCounting: "completed-only" }, "结业、肄业按低一层次计"],
  ])("tell how it was counted: %p", (settings, words) => {
    expect(notes(settings)).toContain(words);
  });

  it("do not speak of strict counting where it is not in force", () => {
    expect(notes()).not.toContain("结业");
  });

  it("tell of how many people something is not known", () => {
    expect(notes()).toContain("性别无法确定的1人、来源无法确定的1人未计入相应各栏。");
    const blank = reportPeople.map((p) => ({ ...p, birth: null, id_no: null, nation: "不详" }));
    expect(notes({}, blank)).toContain("民族无法确定的10人、出生年月无法确定的10人");
  });

  it("do not tell what the table has no figures on", () => {
    const built = buildForm(secretaries, dataOf(reportPeople.map((p) => ({ ...p, source: null }))));
    expect(built.notes.join("")).not.toContain("来源");
  });

  it("tell last term's day in the comparison alone", () => {
    const data = reportData();
    const dated = [committee, secretaries, comparison].map((form) =>
      buildForm(form, data).notes.some((note) => note.includes("上届年龄截至2016年12月30日"))
    );
    expect(dated).toEqual([false, false, true]);
  });
});

describe("the comparison", () => {
  function lines(data: ReportData): Map<string, string> {
    return new Map(
      buildForm(comparison, data).rows.map(({ cells }) => {
        const [block, label, , ...figures] = cells.map(text);
        return [`${block} ${label}`, figures.join(" ")];
      })
    );
  }

  it("sets last term's figures beside this term's", () => {
    const compared = lines(reportData());
    expect(compared.get("党组织班子成员 总数")).toBe("9 10 1");
    expect(compared.get("党组织班子成员 平均年龄")).toBe("37.00 39.30 2.30");
    expect(compared.get("党组织班子成员 高中(中专)及以上占比")).toBe("77.78 80.00 2.22");
  });

  it("has no figure for what last term's roster does not hold", () => {
    expect(lines(reportData()).get("党组织书记 “一肩挑”")).toBe("— 2 —");
  });

  it("has this term's figures alone without a roster of the last", () => {
    const compared = lines(dataOf(reportPeople));
    expect(compared.get("党组织班子成员 总数")).toBe("— 10 —");
    expect([...compared.values()].every((figures) => /^— \S+ —$/.test(figures))).toBe(true);
  });

  it("spans the name of each block", () => {
    expect(buildForm(comparison, reportData()).spans).toEqual([
      { row: 0, count: 12 },
      { row: 12, count: 14 },
    ]);
  });
});

describe("fillTitle", () => {
  it.each([
    ["样例市", "第十一届", "样例市第十一届村表"],
    ["", "", "村表"],
  ])("%s %s", (region, term, title) => {
    expect(fillTitle("{region}{term}村表", region, term)).toBe(title);
  });
});
