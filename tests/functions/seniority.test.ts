import type { CellValue } from "../../src/core/values/cell";
import { seniority } from "../../src/functions/seniority";
import { outcome } from "./support";

const AS_OF = 44497; // 2021-10-28

describe("SENIORITY", () => {
  it.each<[CellValue, number | ""]>([
    ["2016.11", 4],
    ["2016.10", 5],
    ["2016-10-28", 5],
    ["2016-10-29", 4],
    [42671, 5],
    [201610, 5],
    ["2021.10", 0],
    ["2021-10-28", 0],
    [null, ""],
    [0, ""],
    ["", ""],
  ])("since %p", (since, years) => {
    expect(seniority(since, AS_OF)).toBe(years);
  });

  it.each<[CellValue, CellValue, string]>([
    ["2021-10-29", AS_OF, "#VALUE! 起始时间“2021-10-29”晚于统计截止日"],
    ["2016", AS_OF, "#VALUE! 起始时间“2016”没有写明月份"],
    ["很早", AS_OF, "#VALUE! 起始时间“很早”不是可以识别的日期"],
    ["2016.11", null, "#VALUE! 统计截止日不能为空"],
    ["2016.11", "2021年10月", "没有写明日"],
  ])("since %p up to %p", (since, asOf, message) => {
    expect(outcome(() => seniority(since, asOf))).toContain(message);
  });
});
