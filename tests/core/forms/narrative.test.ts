import { narrative, changeText } from "../../../src/core/forms/narrative";
import type { NarrativeInput } from "../../../src/core/forms/narrative";
import { planNarrative } from "../../../src/core/forms/narrative-plan";
import { summarize } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { defaultSettings } from "../../../src/core/settings/settings";
import type { Person } from "../../../src/core/statistics/people";
import { summarizeGroup } from "../../../src/core/statistics/summary";
import { decimal } from "../../../src/core/values/decimal";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { reportData, textsOf } from "../../support/report-fixture";
import { aged } from "../../support/somebody";
import { formSheets } from "../../support/report-sheets";

describe("the sentence of the changeover", () => {
  const tables = readLedgers("", sampleWorkbook(20211028).map(gridFromPlan)).tables;

  it("is the published one, word for word", () => {
    const book = { name: "", tables, unknown: [], own: [] };
    expect(summarize(collectReportData([book], sampleSettings)).narrative).toBe(
      "截至2021年10月28日，兴义市27个乡镇(街道)、197个村(社区)" +
        "共选举产生村(社区)党组织班子成员989人，平均年龄39.35岁，较上届下降12.35岁；" +
        "高中及以上学历916名、占92.62%；" +
        "村(社区)党组织书记平均年龄42.15岁，较上届下降8.55岁，高中及以上学历196名、占99.49%。"
    );
  });

  it("says nothing of the last term without its roster", () => {
    const book = {
      name: "",
      tables: tables.filter(({ term }) => term === "current"),
      unknown: [],
      own: [],
    };
    expect(summarize(collectReportData([book], sampleSettings)).narrative).toBe(
      "截至2021年10月28日，兴义市27个乡镇(街道)、197个村(社区)" +
        "共选举产生村(社区)党组织班子成员989人，平均年龄39.35岁；" +
        "高中及以上学历916名、占92.62%；" +
        "村(社区)党组织书记平均年龄42.15岁，高中及以上学历196名、占99.49%。"
    );
  });
});

const AS_OF = 20211028;

function group(now: readonly Person[], before: readonly Person[] | null) {
  const previous = before && { people: before, asOf: AS_OF };
  return summarizeGroup("party-organisation", now, AS_OF, defaultSettings, previous);
}

function sentence(change: Partial<NarrativeInput> = {}): string {
  const members = group(aged([40, 41], 2021), null);
  return narrative({
    asOf: AS_OF,
    region: "样例市",
    townships: 2,
    units: 3,
    members,
    secretaries: members,
    ...change,
  });
}

describe("narrative", () => {
  it.each([
    ["下降", [40, 41], [50, 51], "平均年龄40.50岁，较上届下降10.00岁；"],
    ["上升", [40, 41], [40, 40], "平均年龄40.50岁，较上届上升0.50岁；"],
    ["持平", [40, 41], [41, 40], "平均年龄40.50岁，较上届持平；"],
  ])("%s", (_word, now, before, expected) => {
    const members = group(aged(now, 2021), aged(before, 2021));
    expect(sentence({ members })).toContain(`班子成员2人，${expected}`);
  });

  it("has nothing to say of ages and education of nobody", () => {
    const nobody = group([], null);
    expect(sentence({ members: nobody, secretaries: nobody })).toBe(
      "截至2021年10月28日，样例市2个乡镇(街道)、3个村(社区)共选举产生村(社区)党组织班子成员0人。"
    );
  });

  it("leaves the secretaries out where there is none", () => {
    expect(sentence({ secretaries: group([], null) })).toBe(
      "截至2021年10月28日，样例市2个乡镇(街道)、3个村(社区)" +
        "共选举产生村(社区)党组织班子成员2人，平均年龄40.50岁；高中及以上学历0名、占0.00%。"
    );
  });

  it("names no townships where the roster names none", () => {
    expect(sentence({ townships: 0 })).toContain("样例市3个村(社区)共选举产生");
    expect(sentence({ townships: 0, units: 0, region: "" })).toContain("日，共选举产生");
  });

  it("begins without a day where none is settled", () => {
    expect(sentence({ asOf: 0 })).toMatch(/^样例市2个乡镇/);
  });
});

describe("changeText", () => {
  it.each([
    ["-12.35", "下降12.35岁"],
    ["0.50", "上升0.50岁"],
    ["0.00", "持平"],
    ["0", "持平"],
    ["-0.01", "下降0.01岁"],
    ["13", "上升13岁"],
  ])("%s is %s", (change, words) => expect(changeText(decimal(change), "岁")).toBe(words));
});

describe("the sheet 综述", () => {
  it("holds the sentence, and how the figures were counted", () => {
    const data = reportData();
    const { narrative: text } = summarize(data);
    const [title, paragraph, notes] = textsOf(planNarrative([text], data));
    expect(title.replace("\n", "")).toBe("样例市第十一届村(社区)党组织换届情况综述");
    expect(paragraph).toBe(`　　${text}`);
    expect(notes).toMatch(
      /^注:1\.年龄按周岁计算.+2\.学历按最高学历统计.+3\.上届年龄截至2016年12月30日。$/
    );
  });

  it("is the last of the report", () => {
    const data = reportData();
    expect(formSheets(data).map(({ name }) => name)).toEqual([
      "表1 换届选举情况统计表",
      "表2 班子结构分析表",
      "表3 书记队伍结构表",
      "表4 较上届对比表",
      "综述",
    ]);
  });
});
