import { planNarrative } from "../../../src/core/forms/narrative-plan";
import { narrate, narrativeStyles } from "../../../src/core/forms/narrative-styles";
import { summarize } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { reportData } from "../../support/report-fixture";

describe("without ledgers", () => {
  const data = reportData();
  const summary = summarize(data);

  it("one sentence, which the full text has nothing to add to", () => {
    expect(narrate("sentence", data, summary)).toEqual([summary.narrative]);
    expect(narrate("full", data, summary)).toEqual([summary.narrative]);
  });

  it("a line for each township", () => {
    const lines = narrate("townships", data, summary);
    expect(lines.map((line) => line.split("：")[0])).toEqual(["样例镇", "乙样例乡"]);
    expect(lines[0]).toMatch(/^样例镇：党组织班子成员6人，平均年龄[\d.]+岁，较上届.+占[\d.]+%。$/);
  });

  it("a note with the people of each group and their share", () => {
    const [note] = narrate("table-note", data, summary);
    expect(note).toMatch(/^注：党组织班子成员共10人，平均年龄/);
    expect(note).toContain("高中(中专)及以上学历");
  });

  it("nobody is told as nobody", () => {
    const nobody = collectReportData([readLedgers("", [])], data.settings);
    for (const style of narrativeStyles) {
      expect(narrate(style, nobody, summarize(nobody)).join("")).not.toMatch(/null|NaN|undefined/);
    }
  });
});

describe("with every ledger", () => {
  const book = readLedgers("", sampleWorkbook(20211028).map(gridFromPlan));
  const data = collectReportData([book], sampleSettings);
  const paragraphs = narrate("full", data, summarize(data));
  const ledgers = paragraphs.slice(1).join("");

  it.each([
    "共考核1567人，立案处理21人",
    "入库1036人，其中致富能人287名、外出经商返乡人员164名、大学毕业生249名、退役军人141名、优秀青年195名",
    "提前到村试岗497人",
    "对1229人开展联审",
    "考察1231人",
    "与27名党(工)委书记、996名参与换届工作人员、1567名现任“两委”干部、1213名候选人预备人选开展谈话",
    "组织集中学习550余场次，培训干部职工10000余人次，村(社区)干部4000余人次，外出务工人员2500余人次",
    "印发小册子18000余册，张贴横幅标语2000余条，开展网络宣传6200余次",
  ])("%s", (words) => expect(ledgers).toContain(words));

  it("is a paragraph for each part of the work", () => {
    expect(paragraphs.map((paragraph) => paragraph.slice(0, 6))).toEqual([
      ...["截至2021", "对上届“两委", "严把人选关，", "实行清单管理"],
    ]);
  });

  it.each(narrativeStyles)("%s stands on a sheet that can be written", (style) => {
    const plan = planNarrative(narrate(style, data, summarize(data)), data);
    expect(() => writeWorkbook([plan])).not.toThrow();
  });

  it("a paragraph higher than a row goes on in the next, nothing of it lost", () => {
    const long = `${"甲、乙两村按期完成，".repeat(60)}全部结束。${"丙村".repeat(40)}`;
    const plan = planNarrative(["短。", long], data);
    const rows = [...plan.rows].filter(({ style }) => [style].flat().includes("paragraph"));
    const texts = rows.map(({ values }) => String(values[0]));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts[0]).toBe("　　短。");
    expect(texts.slice(1).join("")).toBe(`　　${long}`);
    expect(texts.slice(1, -1).every((text) => /[，。]$/.test(text))).toBe(true);
    expect(() => writeWorkbook([plan])).not.toThrow();
  });
});
