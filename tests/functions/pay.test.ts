import type { CellValue } from "../../src/core/values/cell";
import { pay } from "../../src/functions/pay";
import { outcome } from "./support";

describe("PAY by the published standard", () => {
  it.each<[CellValue, CellValue, CellValue, number | ""]>([
    ["常务干部", "2021-11-01", "2022-10", 3700],
    ["常务干部", "2021-11-01", "2022-12", 3700],
    ["常务干部", "2021-11-01", "2023-01", 3720],
    ["一肩挑", "2016-11-01", "2022-01", 4560],
    ["“一肩挑”", "2016.11", 202201, 4560],
    ["党支部书记、村委会主任", 42675, 44562, 4560],
    ["书记兼主任", "2016年11月", "2022年1月", 4560],
    ["支书", "2016.11", "2022-01-15", 3800],
    ["监委会主任", "2021.11", "2021.11", 3700],
    ["文书", "2021.11", "2022.01", 3700],
    [null, "2021.11", "2022.01", ""],
    [0, null, null, ""],
  ])("%p since %p in %p", (post, since, month, yuan) => {
    expect(pay(post, since, month, null)).toBe(yuan);
    expect(pay(post, since, month, undefined)).toBe(yuan);
    expect(pay(post, since, month, [[0, null]])).toBe(yuan);
  });

  it.each<[CellValue, CellValue, CellValue, string]>([
    ["委员", "2021.11", "2022.01", "#N/A 报酬标准中没有适用于“委员”的标准"],
    ["总管", "2021.11", "2022.01", "#VALUE! 职务“总管”不是可以识别的职务"],
    ["书记", "2021.11", "2021.10", "#N/A 2021年10月尚未任职"],
    ["书记", null, "2021.10", "#VALUE! 任职时间不能为空"],
    ["书记", "2021", "2021.10", "#VALUE! 任职时间“2021”没有写明月份"],
    ["书记", "2021.11", "", "#VALUE! 月份不能为空"],
    ["书记", "2021.11", "2023", "#VALUE! 月份“2023”没有写明月份"],
    ["书记", "2021.11", "一月", "#VALUE! 月份“一月”不是可以识别的日期"],
  ])("%p since %p in %p", (post, since, month, message) => {
    expect(outcome(() => pay(post, since, month, null))).toBe(message);
  });
});

describe("PAY by a table", () => {
  const header = [
    "职务类别",
    "基本报酬(元/月)",
    "任职年限每满1年增加(元)",
    "增加时点",
    "执行起始",
    "执行截止",
    "年限封顶(年)",
  ];
  const table = (...lines: CellValue[][]) => [header, ...lines];

  it.each<[string, CellValue[][], number]>([
    ["another base", table(["常务干部", 4000, 30, "次年1月", null, null, null]), 4150],
    [
      "empty cells as the desktop hands them over",
      table(["常务干部", 4000, 30, "次年1月", 0, 0, 0]),
      4150,
    ],
    ["a limit", table(["常务干部", 4000, 30, "满年当月", null, null, 3]), 4090],
    ["fen", table(["书记", 4000.55, null, null, null, null, null]), 4000.55],
    // 44501 is 2021-11-01, 44500 the day before.
    [
      "dates as serial numbers",
      table(
        ["常务干部", 3000, 0, null, null, 44500, null],
        ["常务干部", 5000, 0, null, 44501, null, null]
      ),
      5000,
    ],
  ])("%s", (_, policies, yuan) => {
    expect(pay("书记", "2016.11", "2022-01", policies)).toBe(yuan);
  });

  it("names the line that cannot be read", () => {
    const policies = table(["常务干部", "面议", null, null, null, null, null]);
    expect(outcome(() => pay("书记", "2016.11", "2022-01", policies))).toBe(
      "#VALUE! 报酬标准区域第2行：“基本报酬(元/月)”应为不小于0的数（金额最多两位小数，年限为整数），现为“面议”，该行未采用。"
    );
  });

  it("does not take any other range for a standard", () => {
    expect(outcome(() => pay("书记", "2016.11", "2022-01", [["a", "b"]]))).toContain(
      "#VALUE! 所选区域不是报酬标准表"
    );
  });

  it("is not available where the table has no line for the post", () => {
    const policies = table(["一肩挑", 4460, 20, null, null, null, null]);
    expect(outcome(() => pay("书记", "2016.11", "2022-01", policies))).toContain("#N/A");
  });
});
