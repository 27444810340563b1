import type { CellValue } from "../../../src/core/values/cell";
import { cellText, shorterGeneral } from "../../../src/workbench/print/cell-text";

const shown = (value: CellValue, format: string) => {
  const { text, right } = cellText(value, format);
  return right === undefined ? text : `${text}|${right}`;
};

describe("what a cell shows", () => {
  it.each<[CellValue, string, string]>([
    [12, "General", "12"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [12345678901, "General", "12345678901"],
    [123456789012, "General", "1.23457E+11"],
    [0.00001, "General", "1E-05"],
    [-1234.5678, "General", "-1234.5678"],
    [0, "General", "0"],
    [1.005, "0.00", "1.01"],
    [45.25, "0.0", "45.3"],
    [-1.005, "0.00", "-1.01"],
    [0.9262, "0.00%", "92.62%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [42, "000000", "000042"],
    [12, 'General"人"', "12人"],
    [12, 'G/通用格式"人"', "12人"],
    [-3, "0.00;[Red]-0.00", "-3.00"],
    [5, '"¥"* #,##0.00', "¥|5.00"],
    [0, "0;-0;;@", ""],
    ["文字", "0;-0;;@", "文字"],
    ["甲", '"第"@"号"', "第甲号"],
    ["0123", "@", "0123"],
    [18, "@", "18"],
    [true, "0.00", "TRUE"],
    [false, "General", "FALSE"],
    [{ error: "#DIV/0!" }, "0.00", "#DIV/0!"],
    [null, "0.00", ""],
    [3, 'not a "format', "3"],
  ])("%p in %s is %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each<[number, string, string]>([
    [45000, 'yyyy"年"m"月"d"日"', "2023年3月15日"],
    [45000, '[$-804]yyyy"年"m"月"d"日";@', "2023年3月15日"],
    [45000, 'yyyy"年"m"月"', "2023年3月"],
    [31213, "yyyy.mm", "1985.06"],
    [45000, "yyyy/m/d", "2023/3/15"],
    [45000.5, "yyyy/m/d h:mm", "2023/3/15 12:00"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [45000, "aaaa", "星期三"],
    [45000, "[$-804]aaaa;@", "星期三"],
    [45000, "dddd", "Wednesday"],
    [0.75, '上午/下午h"时"mm"分"', "下午6时00分"],
    [1.5, "[h]:mm", "36:00"],
    [45000, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二○二三年三月十五日"],
    [45211, '[DBNum1]m"月"d"日"', "十月十二日"],
  ])("the date %p in %s is %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each<[number, string, string]>([
    [1204, "[DBNum1]General", "一千二百○四"],
    [12, "[DBNum1]General", "一十二"],
    [100045, '[DBNum2][$-804]General"元"', "壹拾万零肆拾伍元"],
    [100000000, "[DBNum2]General", "壹亿"],
    [10050000, "[DBNum2]0", "壹仟零伍万"],
    [3.25, "[DBNum2]0.00", "叁.贰伍"],
    [0, "[DBNum2]0", "零"],
    [2023, "[DBNum3]0", "２千０２十３"],
  ])("%p in %s is %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("tells colours, kinds, and dates that no program can show", () => {
    expect(cellText(-3, "0;[Red]-0")).toEqual({ text: "-3", kind: "number", color: "FF0000" });
    expect(cellText(3, "[Color10]0").color).toBe("008000");
    expect(cellText(18, "@").kind).toBe("text");
    expect(cellText(-1, "yyyy-mm-dd").unshowable).toBe(true);
  });
});

describe("a General number in little room", () => {
  it.each<[number, number, string | undefined]>([
    [1 / 3, 5, "0.333"],
    [123456.78, 7, "123457"],
    [-1.5, 4, "-1.5"],
    [12345678, 6, "1E+07"],
    [123456, 4, undefined],
    [1e20, 5, "1E+20"],
  ])("%p in %p places is %p", (value, places, text) => {
    expect(shorterGeneral(value, places)).toBe(text);
  });
});
