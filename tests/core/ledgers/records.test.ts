import { locateHeader } from "../../../src/core/ledgers/header";
import { ledgerKinds } from "../../../src/core/ledgers/kinds";
import { recordRows } from "../../../src/core/ledgers/records";
import { parseRangeAddress } from "../../../src/core/sheets/a1";
import type { Grid } from "../../../src/core/sheets/grid";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";

type Row = readonly CellValue[];

const _ = null;
const head = ["序号", "乡镇", "村", "姓名", "性别", "民族", "身份证号", "学历", "出生年月", "职务"];
const one: Row = [
  1,
  "样例镇",
  "石山村",
  "甲样例",
  "男",
  "汉族",
  "529901198506151034",
  "大专",
  "1985.06",
  "书记",
];
const two: Row = [2, _, _, "乙样例", "女", "汉族", "529901199002030028", "高中", "1990.02", "委员"];

/** Sheet rows, as people count them, that are records. */
function records(rows: readonly Row[], options: Parameters<typeof gridFromRows>[2] = {}): number[] {
  return recordsOf(gridFromRows("表", rows, options));
}
function recordsOf(grid: Grid): number[] {
  const { match } = locateHeader(grid, ledgerKinds);
  return Array.from(recordRows(grid, match!), (row) => row + 1);
}
const merges = (...addresses: string[]) => ({
  merges: addresses.map((a) => parseRangeAddress(a)!),
});

describe("recordRows", () => {
  it("takes the people below the header", () => {
    expect(records([["花名册"], head, one, two])).toEqual([3, 4]);
  });

  it.each<[string, Row]>([
    ["a blank row", []],
    ["a row of spaces", [" ", "　", _, "  "]],
    ["合计 in the first column", ["合计", _, _, 2, _, _, _]],
    ["a township's subtotal", [_, "样例镇小计", _, "5人"]],
    ["a village's subtotal", [_, _, "石山村小计：5人", _, "男3人、女2人"]],
    ["合 计 in the name column", [_, _, _, "合 计", 3, 5]],
    ["共计（5人）", ["共计（5人）", _, _, "5", _, _, "8"]],
    ["a subtotal with a figure under the ID number", ["小计", _, _, 5, _, _, 5, _, _, 5]],
    ["the same header again", head],
    ["the same header, padded", head.map((text) => ` ${text} `)],
    ["column numbers", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["column numbers in brackets", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["a note", ["注：本表由乡镇填写，一式三份。"]],
    ["a numbered note", ["注1.学历按最高学历填写", _, _, "见说明"]],
    ["an explanation", ["说明：截至2021年10月28日"]],
    [
      "names and a phone in the foot",
      ["填表人：甲", _, _, "审核人：乙", _, _, "联系电话：13900000000"],
    ],
    ["signatures", ["单位负责人：", _, _, "审核人：", _, _, "填表人：", _, _, "联系电话："]],
    ["signatures that begin in the name column", [_, _, _, "制表人：某某", _, _, "2021年10月28日"]],
    ["an unknown signature with a colon", ["分管领导签字", _, _, "经办人员：", _, "日期"]],
    ["a page mark", [_, _, _, _, "第1页，共2页"]],
    ["a nameless row with too little", [3, "样例镇", "石山村", _, "男", _, _, "大专"]],
  ])("leaves out %s, between people and after them", (_name, row) => {
    expect(records([head, one, row, two])).toEqual([2, 4]);
    expect(records([head, one, two, row])).toEqual([2, 3]);
  });

  it.each<[string, Row]>([
    ["a person without an ID number", [3, _, _, "丙样例", "男"]],
    ["a person with nothing but a name", [_, _, _, "丙样例"]],
    ["an ID number without a name", [3, _, _, _, _, _, "529901199511110019"]],
    ["an ID number that lost its digits", [3, _, _, _, _, _, 529901199511110000]],
    ["a nameless row with three other fields", [3, _, _, _, "男", "汉族", _, "大专"]],
    ["a name in narrow merged cells", [3, _, _, "丙样例", "男"]],
    ["a person named like a total", [3, _, _, "总计", "男", "汉族", "529901199511110019"]],
    ["a person named like a note", [_, _, _, "注册", "男", "汉族", _, "大专"]],
    ["a person named like a signature", [3, _, _, "填表", "男", "汉族", "529901199511110019"]],
    ["a township that begins like a note", [_, "注溪镇", "石山村", "丙样例"]],
    ["an ID number of words", [3, _, _, "丙样例", "男", "汉族", "不详"]],
    ["an ID number in scientific notation", [3, _, _, "丙样例", _, _, "5.22301E+17"]],
    ["an error in the name", [3, _, _, { error: "#N/A" }, "男", "汉族", "529901199511110019"]],
    ["a number for a name", [3, _, _, 12345, "男", "汉族", "529901199511110019"]],
  ])("keeps %s", (_name, row) => {
    expect(records([head, one, row, two], merges("D3:E3"))).toEqual([2, 3, 4]);
  });

  it("leaves out headings in wide merged cells between groups of people", () => {
    const rows = [head, ["样例镇"], one, [_, _, _, "石山村班子"], two];
    expect(records(rows, merges("A2:J2", "D4:H4"))).toEqual([3, 5]);
  });

  it("keeps hidden rows", () => {
    expect(records([head, one, two], { hiddenRows: new Set([1, 2]) })).toEqual([2, 3]);
  });

  it("leaves out both rows of a header that is printed on every page", () => {
    const upper: Row = ["序号", "乡镇", "村", "姓名", "性别", "身份证号", "职务", _, "学历", _];
    const lower: Row = [_, _, _, _, _, _, "党组织", "村(居)委会", "全日制", "在职"];
    const person: Row = [
      1,
      "样例镇",
      "石山村",
      "甲样例",
      "男",
      "529901198506151034",
      "书记",
      "主任",
    ];
    const merged = merges("G1:H1", "I1:J1", "G4:H4", "I4:J4");
    expect(records([upper, lower, person, upper, lower, person], merged)).toEqual([3, 6]);
    expect(records([upper, lower, person, upper, lower, person])).toEqual([3, 6]);
  });

  it("leaves out a lower header row of hints", () => {
    const hints: Row = [_, _, _, _, "(男/女)", "(全称)", "(18位)", "(全日制)", "(1985.06)"];
    expect(records([head, hints, one])).toEqual([3]);
  });

  it("ends where the values end, whatever the sheet's size says", () => {
    const grid = { ...gridFromRows("表", [head, one, two]), rowCount: 1000 };
    expect(recordsOf(grid)).toEqual([2, 3]);
  });

  it("keeps a roster without ID numbers apart from its headings", () => {
    const noId = ["序号", "乡镇", "村", "姓名", "性别", "民族", "学历"];
    const rows = [
      noId,
      [1, "样例镇", "石山村", "甲样例", "男", "汉族", "大专"],
      ["样例镇小计", _, _, 1],
    ];
    expect(records([...rows, [_, _, _, "全县汇总"]], merges("D4:F4"))).toEqual([2]);
  });

  it("reads other kinds by their own key", () => {
    const units = [
      ["乡镇", "村", "类别"],
      ["样例镇", "石山村", "村"],
      [_, "街心社区", "社区"],
      ["合计", 2, _],
      ["注：以民政部门名单为准"],
      ["注溪镇", "新寨村", "村"],
    ];
    expect(records(units)).toEqual([2, 3, 6]);
    expect(
      records([
        ["参数", "取值"],
        ["备注：", "无"],
        ["填报单位", "样例镇"],
        [_, "无主"],
      ])
    ).toEqual([2, 3]);
  });

  it("goes through a roster with a merge for every village in one pass", () => {
    const rows: Row[] = [head.filter((text) => text !== "身份证号")];
    for (let i = 0; i < 20_000; i++) rows.push([i, "样例镇", "石山村", "甲样例", "男", "汉族"]);
    const each = Array.from({ length: 4_000 }, (_v, v) => ({
      top: 1 + v * 5,
      left: 2,
      bottom: 5 + v * 5,
      right: 2,
    }));
    expect(records(rows, { merges: each })).toHaveLength(20_000);
  });
});
