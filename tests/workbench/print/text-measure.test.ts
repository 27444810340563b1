import { fontFamily, lineHeight } from "../../../src/workbench/fonts/fonts";
import { estimateText } from "../../../src/workbench/print/text-measure";
import { wrapText } from "../../../src/workbench/print/wrap-text";

const SONG = { name: "宋体", size: 10 };
const TIMES = { name: "Times New Roman", size: 10 };

describe("width of a text", () => {
  it.each([
    ["汉字", SONG, 20],
    ["12", SONG, 10],
    ["12.5", TIMES, 17.5],
    ["（一）、", SONG, 40],
    ["𠀀𠀁", SONG, 20],
    ["“一肩挑”", SONG, 50],
    ["", SONG, 0],
  ])("of %s is counted by its font", (text, font, width) => {
    expect(estimateText(text, font)).toBeCloseTo(width);
  });

  it("grows with bold letters, not with bold Chinese", () => {
    expect(estimateText("Bold", { ...TIMES, bold: true })).toBeGreaterThan(
      estimateText("Bold", TIMES)
    );
    expect(estimateText("汉字12", { ...SONG, bold: true })).toBe(estimateText("汉字12", SONG));
  });
});

describe("height of a line", () => {
  // The heights that Excel gives rows by itself.
  it.each([
    ["宋体", 9, 11.25],
    ["宋体", 10, 12],
    ["宋体", 11, 13.5],
    ["宋体", 12, 14.25],
    ["宋体", 14, 18.75],
    ["宋体", 16, 20.25],
    ["宋体", 18, 22.5],
    ["宋体", 20, 25.5],
    ["宋体", 22, 27],
    ["等线", 11, 14.25],
    ["微软雅黑", 11, 16.5],
    ["Calibri", 11, 15],
    ["Arial", 10, 12.75],
    ["Times New Roman", 12, 15.75],
  ])("%s %p: %p", (name, size, height) => {
    expect(lineHeight({ name, size })).toBe(height);
  });
});

describe("families of fonts", () => {
  it("begin with the font itself and end with fonts that hold Chinese", () => {
    expect(fontFamily("仿宋_GB2312")).toMatch(/^"仿宋_GB2312", "仿宋", "FangSong", .*serif$/);
    expect(fontFamily("方正小标宋简体")).toContain('"STZhongsong"');
    expect(fontFamily("Unknown")).toMatch(/^"Unknown", "SimSun"/);
  });

  it("cannot be broken out of by a name", () => {
    expect(fontFamily('a"; x')).toMatch(/^"a; x", /);
    expect(fontFamily("b\\\nc")).toMatch(/^"bc", /);
  });
});

describe("lines of a wrapped text", () => {
  it.each([
    ["一二三四五六", 30, ["一二三", "四五六"]],
    ["一二三，四五", 30, ["一二", "三，四", "五"]],
    ["一二（三四）", 30, ["一二", "（三", "四）"]],
    ["平均年龄39.35岁", 45, ["平均年龄", "39.35岁"]],
    ["first second", 40, ["first", "second"]],
    ["1234567890", 20, ["1234", "5678", "90"]],
    ["甲\n乙丙", 100, ["甲", "乙丙"]],
    ["甲\r\n\r\n乙", 100, ["甲", "", "乙"]],
    ["  缩进", 100, ["  缩进"]],
    ["一二三", 5, ["一", "二", "三"]],
    ["", 10, [""]],
  ])("%j in %p points", (text, room, lines) => {
    expect(wrapText(text, room, SONG, estimateText)).toEqual(lines);
  });
});
