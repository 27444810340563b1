import { codesOf, headerParts, type HeaderParts } from "../../../src/workbench/print/header-footer";
import { PLAIN_PRINT } from "../../support/print-looks";

const FACTS = { page: 3, pages: 12, sheet: "表2", file: "汇总.xlsx", now: "2021-10-05T09:30" };
const FONT = { name: "宋体", size: 11 };

const parts = (code: string) => headerParts(code, FACTS, FONT);
const texts = (read: HeaderParts) =>
  [read.left, read.center, read.right].map((lines) =>
    lines.map((runs) => runs.map(({ text }) => text).join("")).join("/")
  );

describe("codes of headers", () => {
  it.each([
    ["&C— &P —", ["", "— 3 —", ""]],
    ["没有部分", ["", "没有部分", ""]],
    ["&L左&C中&R右", ["左", "中", "右"]],
    ["&R第&P页，共&N页", ["", "", "第3页，共12页"]],
    ["&C&P+1 &P-2", ["", "4 1", ""]],
    ["&L&A&R&F", ["表2", "", "汇总.xlsx"]],
    ["&L&D&R&T", ["2021/10/5", "", "9:30"]],
    ["&C甲&&乙", ["", "甲&乙", ""]],
    ["&C上\n下", ["", "上/下", ""]],
    ['&C&"宋体,加粗"&14— &P —', ["", "— 3 —", ""]],
    ["&C&G&Z&F", ["", "汇总.xlsx", ""]],
    ["&c&p", ["", "3", ""]],
    ["", ["", "", ""]],
    ["&", ["", "&", ""]],
  ])("%j", (code, expected) => {
    expect(texts(parts(code))).toEqual(expected);
  });

  it("give fonts, sizes, colours and marks, each part beginning anew", () => {
    const { left, center } = parts('&L&"黑体,Bold Italic"&20&KFF0000甲&B乙&U丙&C丁');
    expect(left[0]).toEqual([
      { text: "甲", font: { name: "黑体", size: 20, bold: true, italic: true, color: "FF0000" } },
      { text: "乙", font: { name: "黑体", size: 20, italic: true, color: "FF0000" } },
      {
        text: "丙",
        font: { name: "黑体", size: 20, italic: true, color: "FF0000", underline: "single" },
      },
    ]);
    expect(center[0]).toEqual([{ text: "丁", font: FONT }]);
  });

  it("turn marks on and off", () => {
    const [runs] = parts('&C&E甲&E&S乙&S&X丙&X&Y丁&"-,Regular"戊').center;
    expect(runs.map(({ font }) => ({ ...font, ...{ name: "", size: 0 } }))).toEqual([
      { name: "", size: 0, underline: "double" },
      { name: "", size: 0, strike: true },
      { name: "", size: 0, script: "superscript" },
      { name: "", size: 0, script: "subscript" },
      { name: "", size: 0, script: "subscript" },
    ]);
  });

  it("show no time where none is given", () => {
    expect(texts(headerParts("&C&T", { ...FACTS, now: "2021-10-05" }, FONT))[1]).toBe("");
  });
});

describe("which header a page has", () => {
  const print = {
    ...PLAIN_PRINT,
    header: "单",
    footer: "单脚",
    evenHeader: "双",
    evenFooter: "",
    firstHeader: "",
    firstFooter: "首脚",
  };

  it.each([
    [1, true, { header: "", footer: "首脚" }],
    [2, false, { header: "双", footer: "" }],
    [3, false, { header: "单", footer: "单脚" }],
  ])("page %p, first: %p", (page, isFirst, expected) => {
    expect(codesOf(print, page, isFirst)).toEqual(expected);
  });

  it("is the same everywhere unless it is told apart", () => {
    expect(codesOf({ ...PLAIN_PRINT, footer: "脚" }, 2, true)).toEqual({
      header: "",
      footer: "脚",
    });
  });
});
