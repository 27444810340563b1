import { DocumentError } from "../../src/core/text-check/document-error";
import { createLocalEngine } from "../../src/engine/local-engine";
import { receivedError, sentError } from "../../src/engine/worker/protocol";
import { planNarrative } from "../../src/core/forms/narrative-plan";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import { reportData } from "../support/report-fixture";

const roster = gridFromRows("花名册", [
  ["序号", "姓名", "性别", "出生年月", "学历", "党内职务", "乡镇", "村"],
  [1, "甲", "男", "1990-01", "大专", "书记", "样例镇", "一村"],
  [2, "乙", "女", "1992-01", "高中", "委员", "样例镇", "一村"],
]);
const settings = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
]);

async function engineOver(...sheets: readonly Grid[]) {
  const engine = createLocalEngine();
  for (const sheet of sheets) await engine.putSheet(sheet);
  await engine.arrange(sheets.map(({ name }) => name));
  return engine;
}

describe("checkText", () => {
  const text = "党组织班子成员3人，女性1人，占60%。";

  it.each([
    ["with rosters and a cut-off date", [roster, settings], true, "held"],
    ["without a cut-off date", [roster], true, "as-of-missing"],
    ["without ledgers", [], true, "no-ledger"],
    ["when not asked to", [roster, settings], false, "not-asked"],
  ] as const)("%s", async (_, sheets, against, books) => {
    const engine = await engineOver(...sheets);
    const result = await engine.checkText({ text, against });
    expect(result.books).toBe(books);
    const statuses = result.figures.map(({ status, expected }) => [status, expected]);
    expect(statuses[0]).toEqual(books === "held" ? ["differs", "2"] : statuses[0]);
    expect(statuses[2][0]).toBe(books === "held" ? "differs" : "impossible");
    expect(structuredClone(result)).toEqual(result);
  });
});

describe("narrativeText", () => {
  it("the paragraphs between the title and the note", async () => {
    const plan = planNarrative(["第一段989人。", "第二段。"], reportData());
    const engine = await engineOver(gridFromPlan(plan));
    expect(await engine.narrativeText()).toEqual({
      sheet: "综述",
      text: "第一段989人。\n第二段。",
    });
  });

  it("none without a sheet of 综述", async () => {
    expect(await (await engineOver(roster)).narrativeText()).toBeNull();
  });
});

describe("readDocument", () => {
  it("plain text, and why a file is none, also across a worker", async () => {
    const engine = createLocalEngine();
    const bytes = new TextEncoder().encode("成员989人。");
    expect(await engine.readDocument(bytes)).toBe("成员989人。");
    const error: unknown = await engine.readDocument(new Uint8Array()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DocumentError);
    const received = receivedError(structuredClone(sentError(error)));
    expect(received).toBeInstanceOf(DocumentError);
    expect(received).toMatchObject({ code: "empty-file" });
  });
});
