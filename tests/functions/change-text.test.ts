import fc from "fast-check";
import type { CellValue } from "../../src/core/values/cell";
import { changeText } from "../../src/functions/change-text";
import { outcome } from "./support";

describe("CHANGETEXT", () => {
  it.each<[CellValue, CellValue, CellValue | undefined, string]>([
    [39.35, 51.7, null, "下降12.35岁"],
    [42.15, 50.7, "岁", "下降8.55岁"],
    [51.7, 39.35, undefined, "上升12.35岁"],
    [40, 40, null, "持平"],
    [40.001, 40.004, null, "持平"],
    [40, 39, null, "上升1.00岁"],
    [92.62, 91.42, "个百分点", "上升1.20个百分点"],
    [92.62, 91.42, "%", "上升1.20个百分点"],
    [92.62, 91.42, "百分点", "上升1.20个百分点"],
    ["92.62%", "93.62%", "个百分点", "下降1.00个百分点"],
    ["44.9", "41.2", "岁", "上升3.7岁"],
    ["44.9岁", 41.25, "岁", "上升3.65岁"],
    [989, 986, "人", "增加3人"],
    [986, 989, "名", "减少3名"],
    ["1,036", 989, "人", "增加47人"],
    [0, 3, "人", "减少3人"],
    [3, 3, "人", "持平"],
    [12.5, 10, "万元", "增加2.5万元"],
    [0.3, 0.1, "岁", "上升0.20岁"],
    [39.345, 39, "岁", "上升0.35岁"],
    [null, 3, "人", ""],
    [3, "", "人", ""],
  ])("%p against %p in %p: %s", (now, before, unit, text) => {
    expect(changeText(now, before, unit)).toBe(text);
  });

  it.each<[CellValue, CellValue, string]>([
    ["多", 1, "#VALUE! 本期“多”不是数"],
    [1, "—", "#VALUE! 上期“—”不是数"],
    [true, 1, "#VALUE! 本期“TRUE”不是数"],
  ])("%p against %p", (now, before, message) => {
    expect(outcome(() => changeText(now, before, null))).toBe(message);
  });

  it("says the opposite when the figures change places", () => {
    const hundredths = fc.integer({ min: 0, max: 20000 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const swapped = changeText(b, a, "岁").replace(/上升|下降/, (word) =>
          word === "上升" ? "下降" : "上升"
        );
        expect(changeText(a, b, "岁")).toBe(swapped);
      })
    );
  });
});
