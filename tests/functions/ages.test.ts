import type { CellValue } from "../../src/core/values/cell";
import { checkCharacter } from "../../src/core/values/id-number";
import { age } from "../../src/functions/age";
import { ageBands } from "../../src/functions/age-bands";
import { averageAge } from "../../src/functions/average-age";
import { column, outcome } from "./support";

const AS_OF = "2021-10-28";

/** A made-up number of a region that was never assigned. */
function id(birth: string): string {
  return `529901${birth}001${checkCharacter(`529901${birth}001`)}`;
}

describe("AGE", () => {
  it.each<[string, CellValue, number]>([
    ["a full date", "1985-06-15", 36],
    ["the day before the birthday", "1985-10-29", 35],
    ["the birthday", "1985-10-28", 36],
    ["29 February", "1996.02.29", 25],
    ["year and month", "1985.06", 36],
    ["one digit for the month", "1985.6", 36],
    ["six digits", "198506", 36],
    ["eight digits", "19850615", 36],
    ["Chinese", "1985年6月15日", 36],
    ["a remark on the age", "1985.06（36岁）", 36],
    ["full width", "１９８５．０６", 36],
    ["a time of day", "1985-06-15 00:00:00", 36],
    ["two digits for the year", "85.6", 36],
    ["a serial number", 31213, 36],
    ["a serial number with a time", 31213.5, 36],
    ["digits as a number", 19850615, 36],
    ["year and month as a number", 198506, 36],
    ["a decimal number", 1985.06, 36],
    ["a bare year", 1985, 36],
    ["an ID number", id("19850615"), 36],
    ["an ID number with spaces and a small x", ` ${id("19780304").toLowerCase()}`, 43],
    ["fifteen digits", "529901850615001", 36],
    ["fifteen digits as a number", 529901850615001, 36],
  ])("%s", (_, value, years) => {
    expect(age(value, AS_OF, null)).toBe(years);
  });

  it.each<[string, CellValue | undefined]>([
    ["null, as on the web", null],
    ["0, as on the desktop", 0],
    ["an empty text", ""],
    ["spaces", " \u3000"],
    ["nothing", undefined],
  ])("answers an empty cell (%s) with an empty text", (_, value) => {
    expect(age(value, AS_OF, null)).toBe("");
  });

  it.each<[string, CellValue, CellValue, string]>([
    ["no date", "保密", AS_OF, "#VALUE! “保密”不是可以识别的日期"],
    ["an impossible day", "1985.02.30", AS_OF, "#VALUE! “1985.02.30”不是可以识别的日期"],
    ["a lost zero", 1985.1, AS_OF, "#VALUE! “1985.1”可能是1月，也可能是10月"],
    ["another calendar", "农历1985年六月", AS_OF, "#VALUE! “农历1985年六月”不是公历日期"],
    ["true", true, AS_OF, "#VALUE! “TRUE”不是可以识别的日期"],
    ["born later", "2022.01", AS_OF, "#VALUE! “2022.01”晚于统计截止日"],
    ["a damaged ID number", 529901198506150000, AS_OF, "以数字存储，第15位以后已丢失"],
    ["a wrong check character", "529901198506150011", AS_OF, "校验码不符"],
    ["no day to count to", "1985.06", null, "#VALUE! 统计截止日不能为空"],
    ["a month to count to", "1985.06", "2021.10", "#VALUE! 统计截止日“2021.10”没有写明日"],
    ["no date to count to", "1985.06", "今天", "#VALUE! 统计截止日“今天”不是可以识别的日期"],
  ])("%s", (_, value, asOf, message) => {
    expect(outcome(() => age(value, asOf, null))).toContain(message);
  });

  it.each<[CellValue, number]>([
    [null, 35],
    ["", 35],
    [0, 35],
    [1, 35],
    ["周岁(按年月日)", 35],
    ["周岁（按年月日）", 35],
    [2, 36],
    ["周岁(按年月)", 36],
    ["year-month", 36],
    [3, 36],
    ["年份差", 36],
    ["4", 36],
    ["精确到月", 36],
  ])("method %p", (method, years) => {
    expect(age("1985-10-29", AS_OF, method)).toBe(years);
  });

  it("counts months to two decimals, half-up", () => {
    expect(age("1985-06-15", AS_OF, "精确到月(小数)")).toBe(36.33);
    expect(age("1985-05-15", AS_OF, 4)).toBe(36.42);
  });

  it("lists the methods when it does not know one, or when words fit several", () => {
    for (const method of ["虚岁", "周岁", 5]) {
      expect(outcome(() => age("1985.06", AS_OF, method))).toBe(
        `#VALUE! 计算方法“${method}”不是可选的值，可填：周岁(按年月日)、周岁(按年月)、年份差、精确到月(小数)`
      );
    }
  });
});

describe("AVERAGEAGE", () => {
  const mixed = column<CellValue>("1985-06-15", null, "1990.01", 0, id("19780304"), "", 31213);

  it("takes dates and ID numbers together and leaves empty cells out", () => {
    // 36, 31, 43, 36.
    expect(averageAge(mixed, AS_OF, null)).toBe(36.5);
  });

  it("reads rows as well as columns", () => {
    expect(
      averageAge(
        [
          ["1985-06-15", "1990.01"],
          ["1980.01", null],
        ],
        AS_OF,
        null
      )
    ).toBe(36);
  });

  it("rounds half-up and exactly", () => {
    // 8 people, 309 years: 38.625; binary rounding of the same figure is not always upwards.
    const births = [...Array<string>(5).fill("1982.01"), ...Array<string>(3).fill("1983.01")];
    expect(averageAge(column(...births), AS_OF, null)).toBe(38.63);
  });

  it("gives the published figure from a sum of completed years", () => {
    // 989 people whose years add up to 38 917.
    const at = (years: number, people: number) => Array<string>(people).fill(`${2021 - years}.01`);
    const births = [...at(39, 643), ...at(40, 346)];
    expect(averageAge(column(...births), AS_OF, null)).toBe(39.35);
  });

  it("is not available for nobody", () => {
    expect(outcome(() => averageAge(column(null, ""), AS_OF, null))).toBe(
      "#N/A 区域内没有可以统计的人员"
    );
  });

  it.each<[string, CellValue, string]>([
    ["no date", "不详", "区域第2行第1列“不详”不是可以识别的日期"],
    ["a damaged ID", 529901198506150000, "区域第2行第1列“529901198506150000”以数字存储"],
    ["a bad ID", "529901198506150011", "区域第2行第1列“529901198506150011”校验码不符"],
    ["a long text", "这个单元格里是一段很长的备注文字", "不是可以识别的日期"],
    ["born later", "2030-01-01", "区域第2行第1列“2030-01-01”晚于统计截止日"],
  ])("names the cell: %s", (_, value, message) => {
    const result = outcome(() => averageAge(column("1985.06", value), AS_OF, null));
    expect(result).toContain(message);
  });

  it("names row and column of a wider range", () => {
    const range = [
      ["1985.06", "1985.06"],
      ["1985.06", "x"],
    ];
    expect(outcome(() => averageAge(range, AS_OF, null))).toContain("第2行第2列“x”");
  });
});

describe("AGEBANDS", () => {
  const people = column<CellValue>("1986.01", "1985.10.29", "1985.10.28", "1960.01", null);

  it("spills bands of five years", () => {
    expect(ageBands(people, AS_OF, null)).toEqual([
      ["35岁及以下", 2, 50],
      ["36至40岁", 1, 25],
      ["41至45岁", 0, 0],
      ["46至50岁", 0, 0],
      ["51至55岁", 0, 0],
      ["56至60岁", 0, 0],
      ["61岁及以上", 1, 25],
    ]);
  });

  it.each(["党内统计口径", "party-statistics", 2, "党内统计"])("takes the preset %p", (preset) => {
    expect(ageBands(people, AS_OF, preset).map(([label]) => label)).toEqual([
      "35岁及以下",
      "36至45岁",
      "46至54岁",
      "55至59岁",
      "60岁及以上",
    ]);
  });

  it("does not adjust shares to add up to 100", () => {
    const three = column("1990.01", "1980.01", "1970.01");
    const shares = ageBands(three, AS_OF, 2).map((row) => row[2]);
    expect(shares).toEqual([33.33, 33.33, 33.33, 0, 0]);
  });

  it("is not available for nobody, and lists the presets it knows", () => {
    expect(outcome(() => ageBands(column(null), AS_OF, null))).toContain("#N/A");
    expect(outcome(() => ageBands(people, AS_OF, "十岁一段"))).toContain(
      "可填：五岁一段、党内统计口径"
    );
  });
});
