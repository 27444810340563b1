import { indexOfCode } from "../../../src/core/codes/code-table";
import { committeePosts } from "../../../src/core/codes/committee-posts";
import { educations } from "../../../src/core/codes/education";
import { organisationForms } from "../../../src/core/codes/organisation-form";
import { partyPosts } from "../../../src/core/codes/party-posts";
import { BLANK_CODE, NumberStatus, UNKNOWN_CODE } from "../../../src/core/ledgers/columns";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { LedgerTable } from "../../../src/core/ledgers/table";
import { parseRangeAddress } from "../../../src/core/sheets/a1";
import { CellFormat, gridFromRows } from "../../../src/core/sheets/grid";
import { displayText } from "../../../src/core/values/cell";
import type { CellValue } from "../../../src/core/values/cell";
import { DateStatus } from "../../../src/core/values/parse-date";
import { idNumber } from "../../support/roster";

type Row = readonly CellValue[];

const _ = null;
const ID = idNumber(19850615, 103);

function tableOf(
  rows: readonly Row[],
  merged: readonly string[] = [],
  formats: (CellFormat | undefined)[] = []
): LedgerTable {
  const merges = merged.map((address) => parseRangeAddress(address)!);
  return readLedgers("册", [gridFromRows("表", rows, { merges, formats })]).tables[0];
}

const head: Row = ["序号", "乡镇", "村", "姓名", "性别", "民族", "学历"];
const person = (township: CellValue, village: CellValue, name: string): Row => [
  _,
  township,
  village,
  name,
  "男",
  "汉族",
  "大专",
];

/** `乡镇/村: names` of each unit. */
function units(table: LedgerTable): string[] {
  return table
    .units()
    .groups.map(
      ({ township, village, members }) =>
        `${township}/${village}: ${Array.from(members, (i) => displayText(table.value(i, "name"))).join(" ")}`
    );
}

describe("units of a roster", () => {
  it("reads merged cells downwards", () => {
    const rows = [
      head,
      person("样例镇", "石山村", "甲"),
      person(_, _, "乙"),
      person(_, "河口村", "丙"),
      person("另一镇", "新寨村", "丁"),
      person(_, _, "戊"),
    ];
    const table = tableOf(rows, ["B2:B4", "C2:C3", "B5:B6", "C5:C6"]);
    expect(units(table)).toEqual([
      "样例镇/石山村: 甲 乙",
      "样例镇/河口村: 丙",
      "另一镇/新寨村: 丁 戊",
    ]);
    expect(table.unmergedBlanks("township")).toEqual([]);
    expect(table.unmergedBlanks("village")).toEqual([]);
  });

  it("reads cells left out below a name as the name, and says where", () => {
    const rows = [
      head,
      person("样例镇", "石山村", "甲"),
      person(_, _, "乙"),
      person(_, "河口村", "丙"),
    ];
    const table = tableOf(rows);
    expect(units(table)).toEqual(["样例镇/石山村: 甲 乙", "样例镇/河口村: 丙"]);
    expect(table.unmergedBlanks("township")).toEqual([1, 2]);
    expect(table.unmergedBlanks("village")).toEqual([1]);
  });

  it("does not carry a village into the next township", () => {
    const rows = [head, person("样例镇", "石山村", "甲"), person("另一镇", _, "乙")];
    expect(units(tableOf(rows))).toEqual(["样例镇/石山村: 甲", "另一镇/: 乙"]);
  });

  it("carries names past subtotals, headers of the next page and hidden rows", () => {
    const rows = [
      head,
      person("样例镇", "石山村", "甲"),
      ["石山村小计", _, _, 1],
      head,
      person(_, _, "乙"),
    ];
    expect(units(tableOf(rows))).toEqual(["样例镇/石山村: 甲 乙"]);
    expect(units(tableOf(rows, ["B2:B5", "C2:C5"]))).toEqual(["样例镇/石山村: 甲 乙"]);
  });

  it("reads merged cells whose first row is a subtotal", () => {
    const rows = [head, ["小计", "样例镇", "石山村", 1], person(_, _, "甲")];
    expect(units(tableOf(rows, ["B2:B3", "C2:C3"]))).toEqual(["样例镇/石山村: 甲"]);
  });

  it("takes different spellings of a name for one unit", () => {
    const rows = [
      head,
      person("样例镇", "石山村", "甲"),
      person("样 例 镇", "石山村村民委员会", "乙"),
      person("样例镇人民政府", " 石山村委会", "丙"),
      person("样例镇", "街心居委会", "丁"),
      person("样例镇", "街心社区居民委员会", "戊"),
    ];
    expect(units(tableOf(rows))).toEqual(["样例镇/石山村: 甲 乙 丙", "样例镇/街心居委会: 丁 戊"]);
  });

  it("gathers the people of a unit from all over the sheet", () => {
    const rows = [
      head,
      person("样例镇", "石山村", "甲"),
      person("样例镇", "河口村", "乙"),
      person("样例镇", "石山村", "丙"),
    ];
    const table = tableOf(rows);
    expect(units(table)).toEqual(["样例镇/石山村: 甲 丙", "样例镇/河口村: 乙"]);
    expect([...table.units().groupOf]).toEqual([0, 1, 0]);
  });

  it("has one nameless unit where the sheet has no such columns", () => {
    const rows = [
      ["姓名", "性别", "民族", "学历"],
      ["甲", "男", "汉族", "大专"],
    ];
    expect(units(tableOf(rows))).toEqual(["/: 甲"]);
  });

  it("does not take the header's merged cells for a name", () => {
    const rows = [
      ["序号", "单位", _, "姓名", "性别", "民族"],
      [_, "乡镇", "村", _, _, _],
      [1, _, _, "甲", "男", "汉族"],
    ];
    const table = tableOf(rows, ["A1:A2", "B1:C1", "D1:D2", "E1:E2", "F1:F2"]);
    expect(units(table)).toEqual(["/: 甲"]);
  });
});

describe("cells of a roster", () => {
  const rows: Row[] = [
    ["花名册"],
    ["姓名", "性别", "民族", "身份证号", "出生年月", "学历", "年龄", "备注"],
    ["甲", "男", "汉族", ID, "1985.06", "大专", "36岁", "说明"],
    [],
    ["乙", "女", "布衣族", _, 1985.1, "大专在读", "三十", _],
    ["丙", "女", "苗族", ID, 31213, _, 36.5, _],
  ];
  const formats = [_, _, _, _, CellFormat.General].map((format) => format ?? undefined);
  const table = tableOf(rows, [], formats);

  it("tells the sheet row and address of a record", () => {
    expect([...table.rows]).toEqual([2, 4, 5]);
    expect(table.address(1, "nation")).toBe("C5");
    expect(table.address(1, "village")).toBe("A5");
    expect(table.value(1, "nation")).toBe("布衣族");
    expect(table.value(1, "village")).toBeNull();
  });

  it("knows its columns", () => {
    expect([
      table.has("edu"),
      table.has("post"),
      table.columnOf("edu"),
      table.columnOf("post"),
    ]).toEqual([true, false, 5, -1]);
  });

  it("reads dates with the format of the cell", () => {
    expect([...table.dates("birth").status]).toEqual([
      DateStatus.Ok,
      DateStatus.AmbiguousMonth,
      DateStatus.Unreadable,
    ]);
    const dated = tableOf(rows, [], [...formats.slice(0, 4), CellFormat.Date]);
    expect(dated.dates("birth").values[2]).toBe(19850615);
  });

  it("reads codes, numbers and ID numbers once", () => {
    expect([...table.codes("edu")]).toEqual([
      indexOfCode(educations, "30"),
      indexOfCode(educations, "3S"),
      BLANK_CODE,
    ]);
    expect([...table.codes("nation")][1]).toBe(UNKNOWN_CODE);
    expect(table.codes("nation")).toBe(table.codes("nation"));
    const { values, status } = table.numbers("age");
    expect([values[0], status[1], values[2]]).toEqual([36, NumberStatus.Unreadable, 36.5]);
    expect([...table.ids().birth]).toEqual([19850615, 0, 19850615]);
  });

  it("takes the day of birth from the ID number where the month agrees", () => {
    const births = (birth: CellValue, id: CellValue) =>
      tableOf([
        ["姓名", "性别", "身份证号", "出生年月"],
        ["甲", "男", id, birth],
      ]).births()[0];
    expect(births("1985.06", ID)).toBe(19850615);
    expect(births("1985", ID)).toBe(19850615);
    expect(births("1985.07", ID)).toBe(19850700);
    expect(births("1985-06-16", ID)).toBe(19850616);
    expect(births(_, ID)).toBe(19850615);
    expect(births("不详", ID)).toBe(19850615);
    expect(births("1985.06", "不详")).toBe(19850600);
    expect(births(_, _)).toBe(0);
  });

  it("has no births without columns that tell", () => {
    const bare = tableOf([
      ["姓名", "性别", "民族", "学历"],
      ["甲", "男", "汉族", "大专"],
    ]);
    expect([...bare.births()]).toEqual([0]);
  });
});

describe("posts of a roster", () => {
  const party = (code: string) => indexOfCode(partyPosts, code);
  const committee = (code: string) => indexOfCode(committeePosts, code);
  function posts(headers: Row, cells: Row) {
    const { posts: read } = {
      posts: tableOf([
        ["姓名", "性别", "民族", ...headers],
        ["甲", "男", "汉族", ...cells],
      ]).posts(),
    };
    return [read.party[0], read.committee[0], read.unread[0]];
  }
  it.each<[string, Row, Row, number, number]>([
    [
      "two columns",
      ["党组织职务", "村委会职务"],
      ["书记", "主任"],
      party("secretary"),
      committee("director"),
    ],
    [
      "a bare 委员 belongs to its column",
      ["党组织职务", "村委会职务"],
      ["委员", "委员"],
      party("member"),
      committee("member"),
    ],
    [
      "one free-text column",
      ["职务"],
      ["党支部书记、村委会主任"],
      party("secretary"),
      committee("director"),
    ],
    ["书记兼主任", ["现任职务"], ["书记兼主任"], party("secretary"), committee("director")],
    ["支书", ["职务"], ["支书"], party("secretary"), -1],
    [
      "a line break between posts",
      ["职务"],
      ["支部委员\n村委会副主任"],
      party("member"),
      committee("deputy-director"),
    ],
    [
      "both posts in the first column",
      ["党组织职务", "村委会职务"],
      ["支部委员、村委会副主任", _],
      party("member"),
      committee("deputy-director"),
    ],
    [
      "a free-text column beside",
      ["党组织职务", "职务"],
      ["书记", "书记、主任"],
      party("secretary"),
      committee("director"),
    ],
    ["blank", ["党组织职务", "村委会职务"], [_, " "], -1, -1],
  ])("%s", (_name, headers, cells, inParty, inCommittee) => {
    expect(posts(headers, cells)).toEqual([inParty, inCommittee, 0]);
  });
  it("marks what names no post", () => {
    expect(posts(["职务"], ["暂缺待补"])).toEqual([-1, -1, 1]);
  });
  it("keeps the form of the Party organisation", () => {
    const table = tableOf([
      ["姓名", "性别", "民族", "党组织职务"],
      ["甲", "男", "汉族", "党总支书记"],
      ["乙", "男", "汉族", "书记"],
    ]);
    expect([...table.posts().organisation]).toEqual([
      indexOfCode(organisationForms, "general-branch"),
      -1,
    ]);
  });
  it("reads two columns under one group head", () => {
    const table = tableOf(
      [
        ["姓名", "性别", "民族", "职务", _],
        [_, _, _, "党组织", "村(居)委会"],
        ["甲", "男", "汉族", "书记", "主任"],
      ],
      ["D1:E1"]
    );
    expect([...table.posts().party, ...table.posts().committee]).toEqual([
      party("secretary"),
      committee("director"),
    ]);
  });
});

describe("the distinct cells of a column", () => {
  const table = tableOf([
    ["姓名", "性别", "民族", "学历", "出生年月", "年龄"],
    ["甲", "男", "汉族", "大专", "1985.06", 36],
    ["乙", "男", "汉", "大专", "１９８５．０６", 36],
    ["丙", " 女", { error: "#REF!" }, _, 198506, 36],
  ]);
  it.each<[string, CellValue[] | null]>([
    ["sex", ["男", " 女"]],
    ["nation", ["汉族", "汉", { error: "#REF!" }]],
    ["edu", ["大专", null]],
    ["birth", ["1985.06", "１９８５．０６"]],
    ["age", null],
    ["name", null],
  ])("%s", (field, cells) => {
    expect(table.distinctCells(field)).toEqual(cells);
  });
  it("are not told where they are too many", () => {
    const rows = Array.from({ length: 50_001 }, (_row, i): Row => ["甲", "男", "汉族", `甲${i}`]);
    const long = tableOf([["姓名", "性别", "民族", "学历"], ...rows]);
    expect(long.distinctCells("edu")).toBeNull();
    expect(long.distinctCells("sex")).toEqual(["男"]);
  });
});
