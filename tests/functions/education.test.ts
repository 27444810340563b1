import type { CellValue } from "../../src/core/values/cell";
import { educationCount, educationShare } from "../../src/functions/education";
import { column, outcome } from "./support";

const people = column<CellValue>(
  "研究生",
  "本科(在职)",
  "大专",
  "高职",
  "中专",
  "高中",
  "职高",
  "初中毕业",
  "小学",
  null,
  0,
  " "
);

describe("EDUCOUNT", () => {
  it.each<[CellValue | undefined, number]>([
    [null, 7],
    [undefined, 7],
    ["", 7],
    ["高中及以上", 7],
    ["高中（中专）及以上", 7],
    ["中专及以上", 7],
    ["大专及以上", 4],
    ["大专及以上学历", 4],
    ["本科及以上", 2],
    ["大学及以上", 2],
    ["研究生", 1],
    ["研究生及以上", 1],
    ["大专", 2],
    ["中专", 3],
    ["初中及以下", 2],
    ["小学以下", 1],
  ])("level %p", (level, count) => {
    expect(educationCount(people, level)).toBe(count);
  });

  it("counts nobody in an empty range", () => {
    expect(educationCount(column(null, ""), null)).toBe(0);
  });

  it("takes codes of the standard, by level and not by code order", () => {
    expect(educationCount(column<CellValue>("61", 61, "21", "71"), null)).toBe(3);
  });
});

describe("EDUSHARE", () => {
  it("is a share of those whose education is filled in", () => {
    expect(educationShare(people, null)).toBe(77.78);
    expect(educationShare(people, "大专及以上")).toBe(44.44);
  });

  it("gives the published shares", () => {
    const of = (yes: number, all: number) =>
      column(...Array<string>(yes).fill("高中"), ...Array<string>(all - yes).fill("初中"));
    expect(educationShare(of(916, 989), null)).toBe(92.62);
    expect(educationShare(of(196, 197), null)).toBe(99.49);
    // 30.645…: rounded half-up at the second decimal, not twice.
    expect(educationShare(of(19, 62), null)).toBe(30.65);
  });

  it("is not available for nobody", () => {
    expect(outcome(() => educationShare(column(null), null))).toContain("#N/A");
  });
});

describe("what is no education", () => {
  it("is named with its place, and with the likely spelling when there is one", () => {
    expect(outcome(() => educationCount(column("大专", "大砖"), null))).toBe(
      "#VALUE! 区域第2行第1列“大砖”不是可以识别的学历，是否应为“大学专科”"
    );
    expect(outcome(() => educationShare(column("大专", "党员"), null))).toContain(
      "第2行第1列“党员”不是可以识别的学历"
    );
  });

  it("is no level either", () => {
    expect(outcome(() => educationCount(people, "优秀"))).toContain(
      "#VALUE! 学历层次“优秀”不是可以识别的学历层次，可填：高中及以上"
    );
  });
});
