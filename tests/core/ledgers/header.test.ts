import { locateHeader } from "../../../src/core/ledgers/header";
import { headerKey } from "../../../src/core/ledgers/header-cells";
import { ledgerKinds } from "../../../src/core/ledgers/kinds";
import { columnName, parseRangeAddress } from "../../../src/core/sheets/a1";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";

type Rows = readonly (readonly CellValue[])[];

const _ = null;
const people: Rows = [
  [1, "样例镇", "石山村", "甲样例", "男", "汉族", "529901198506151034", "大专", "群众", "委员"],
  [2, "样例镇", "石山村", "乙样例", "女", "汉族", "529901199002030028", "高中", "群众", "委员"],
];
const plain = [
  "序号",
  "乡镇(街道)",
  "村(社区)",
  "姓名",
  "性别",
  "民族",
  "公民身份号码",
  "学历",
  "政治面貌",
  "职务",
];

function search(rows: Rows, merged: readonly string[] = []) {
  const merges = merged.map((address) => parseRangeAddress(address)!);
  return locateHeader(gridFromRows("表", rows, { merges }), ledgerKinds);
}

/** `[first row, last row, "A=seq B=township …"]`, rows as people count them. */
function located(rows: Rows, merged: readonly string[] = []) {
  const { match } = search(rows, merged);
  if (!match) return null;
  const columns = [...match.columns].sort((a, b) => a[1] - b[1]);
  const fields = columns.map(([field, column]) => `${columnName(column)}=${field}`).join(" ");
  return [match.kind.id, match.first + 1, match.last + 1, fields];
}

const PLAIN = "A=seq B=township C=village D=name E=sex F=nation G=id_no H=edu I=political J=post";

describe("locateHeader", () => {
  it.each<[string, Rows, readonly string[], number]>([
    ["in the first row", [plain, ...people], [], 1],
    ["below a title", [["班子成员花名册"], plain, ...people], [], 2],
    ["below a merged title", [["班子成员花名册"], plain, ...people], ["A1:J1"], 2],
    [
      "below a title and a line on who fills in",
      [
        ["花名册"],
        ["填报单位：样例镇", _, _, _, _, _, "截止日期：2021年10月28日"],
        plain,
        ...people,
      ],
      ["A1:J1", "A2:F2", "G2:J2"],
      3,
    ],
    [
      "below a line that names a field",
      [["花名册"], [_, _, "联系电话：", _, _, _, "备注："], plain, ...people],
      [],
      3,
    ],
    ["below 200 blank rows", [...Array.from({ length: 200 }, () => []), plain, ...people], [], 201],
    [
      "below 200 rows of spaces",
      [...Array.from({ length: 200 }, () => [" ", "　"]), plain, ...people],
      [],
      201,
    ],
    ["the first of several", [plain, ...people, plain, ...people], [], 1],
    ["under titles in a sheet merged as a whole", [["花名册"], plain, ...people], ["A1:J4"], 2],
    ["without any records", [["花名册"], plain], [], 2],
  ])("finds one row %s", (_name, rows, merged, row) => {
    expect(located(rows, merged)).toEqual(["members", row, row, PLAIN]);
  });

  const grouped = ["序号", "乡镇", "村", "姓名", "性别", "身份证号", "职务", _, "学历", _, "备注"];
  const GROUPED =
    "A=seq B=township C=village D=name E=sex F=id_no G=party_post H=committee_post I=edu_ft J=edu_pt K=remark";
  const lower = [_, _, _, _, _, _, "党组织", "村（居）委会", "全日制", "在职"];
  const down = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2", "K1:K2"];
  it.each<[string, Rows, readonly string[]]>([
    ["merged", [grouped, lower], [...down, "G1:H1", "I1:J1"]],
    ["merged group heads only", [grouped, lower], ["G1:H1", "I1:J1"]],
    ["not merged at all", [grouped, lower], []],
    ["under a title", [["花名册"], grouped, lower], []],
  ])("reads two rows with group heads, %s", (_name, rows, merged) => {
    const lines = rows.length;
    const filled = [...rows, [1, "样例镇", "石山村", "甲样例", "男", "529901198506151034", "书记"]];
    expect(located(filled, merged)).toEqual(["members", lines - 1, lines, GROUPED]);
  });

  it("writes an unmerged group head over all its columns", () => {
    const rows = [
      ["姓名", "性别", "民族", "学历", "职务", _, _, "备注"],
      [_, _, _, _, "党组织", "村(居)委会", "其他", _],
    ];
    expect(located(rows)).toEqual([
      "members",
      1,
      2,
      "A=name B=sex C=nation D=edu E=party_post F=committee_post G=other_post H=remark",
    ]);
  });

  it("reads three rows; a top one that adds nothing is left to the titles", () => {
    const rows = [
      ["花名册"],
      ["序号", "姓名", "基本情况", _, _, _, "任职情况", _],
      [_, _, "性别", "民族", "学历", _, "职务", _],
      [_, _, _, _, "全日制教育", "在职教育", "党组织", "村(居)委会"],
      [1, "甲样例", "男", "汉族", "高中", "大专", "书记", "主任"],
    ];
    const merged = [
      "A1:H1",
      "A2:A4",
      "B2:B4",
      "C2:F2",
      "G2:H2",
      "C3:C4",
      "D3:D4",
      "E3:F3",
      "G3:H3",
    ];
    expect(located(rows, merged)).toEqual([
      "members",
      3,
      4,
      "A=seq B=name C=sex D=nation E=edu_ft F=edu_pt G=party_post H=committee_post",
    ]);
  });

  it("takes a lower row of hints into the header when cells are merged over it", () => {
    const rows = [
      ["姓名", "性别", "出生年月", "年龄", "学历", "政治面貌"],
      [_, _, "(1985.06)", "(周岁)", _, _],
      ["甲样例", "男", "1985.06", 36, "大专", "群众"],
    ];
    expect(located(rows, ["A1:A2", "B1:B2", "E1:E2", "F1:F2"])).toEqual([
      "members",
      1,
      2,
      "A=name B=sex C=birth D=age E=edu F=political",
    ]);
  });

  it("knows two post columns from one free-text column", () => {
    const head = ["姓名", "性别", "民族", "党组织职务", "村(居)委会职务", "其他兼职"];
    expect(located([head])?.[3]).toBe(
      "A=name B=sex C=nation D=party_post E=committee_post F=other_post"
    );
    expect(located([["姓名", "性别", "民族", "现任职务"]])?.[3]).toBe(
      "A=name B=sex C=nation D=post"
    );
  });

  it.each([
    ["姓 名", "name"],
    ["姓　　名", "name"],
    ["*姓名", "name"],
    ["姓名：", "name"],
    ["乡镇\n（街道）", "township"],
    ["所属乡镇（街道）", "township"],
    ["村（社区）名称", "village"],
    ["行政村", "village"],
    ["身份证号码", "id_no"],
    ["公民身份号码(18位)", "id_no"],
    ["出生年月（岁）", "birth"],
    ["最高学历", "edu"],
    ["是否“一肩挑”", "one_shoulder"],
    ["一肩挑", "one_shoulder"],
    ["是否交叉任职", "cross_post"],
    ["任职年月", "post_since"],
    ["手机号码", "phone"],
  ])("knows the header %s", (header, field) => {
    const rows = [[header, "姓名", "性别", "民族", "学历", "政治面貌"]];
    expect(search(rows).match?.columns.get(field)).toBe(0);
  });

  it("does not take a pay roll for a roster", () => {
    const head = ["序号", "乡镇(街道)", "村(社区)", "姓名", "职务", "公民身份号码", "基本报酬"];
    expect(located([head])?.[0]).toBe("members");
    expect(located([["报酬发放表"], [...head, "应发合计", "领款人签字"]])?.[0]).toBe("pay-roll");
    expect(
      located([
        [...head, "应发", _],
        [_, _, _, _, _, _, _, "补贴", "合计"],
      ])?.[0]
    ).toBe("pay-roll");
    expect(located([[...head, "领款人签字"]])).toBeNull();
  });

  it("does not take a list of findings for a roster", () => {
    const head = ["序号", "级别", "单元格", "乡镇(街道)", "村(社区)", "姓名", "问题", "处理办法"];
    expect(located([["校验结果"], head])).toBeNull();
  });

  it("names columns that repeat a field", () => {
    const { match } = search([["姓名", "性别", "民族", "学历", "学历"]]);
    expect(match?.repeated).toEqual([{ field: "edu", column: 4 }]);
    expect(match?.columns.get("edu")).toBe(3);
  });

  it("does not take the second column of a group for the group itself", () => {
    const rows = [
      ["姓名", "性别", "民族", "学历", _],
      [_, _, _, "学历", "学位"],
    ];
    const { match } = search(rows, ["D1:E1"]);
    expect([...match!.columns]).toEqual([
      ["name", 0],
      ["sex", 1],
      ["nation", 2],
      ["edu", 3],
    ]);
    expect(match!.repeated).toEqual([]);
  });

  it("takes no row of data for a lower header row, even where a cell says 社区 or 村", () => {
    const rows = [
      ["乡镇", "村名", "类别", "党组织形式"],
      ["样例镇", "街心社区", "社区", "党总支"],
      ["样例镇", "石山村", "村", "党支部"],
    ];
    expect(located(rows)).toEqual([
      "units",
      1,
      1,
      "A=township B=village C=village_type D=organisation",
    ]);
  });

  it.each<[string, Rows, string]>([
    ["settings", [["参数", "取值", "填写说明"]], "settings"],
    ["pay policy", [["序号", "职务类别", "基本报酬(元/月)", "备注"]], "pay-policy"],
    ["units", [["序号", "乡镇", "村(社区)", "类别"]], "units"],
  ])("tells %s", (_name, rows, kind) => {
    expect(located(rows)?.[0]).toBe(kind);
  });

  it("names what an unrecognised sheet comes closest to", () => {
    const result = search([["说明"], ["乡镇", "村(社区)", "人数"]]);
    expect(result).toMatchObject({ match: null });
    expect("candidates" in result && result.candidates.map(({ kind, row }) => [kind, row])).toEqual(
      [
        ["members", 1],
        ["units", 1],
      ]
    );
  });

  it.each<[string, Rows]>([
    ["an empty sheet", []],
    ["blank cells", [[_, " "], ["　"]]],
    ["words", [["会议记录"], ["出席", "缺席"]]],
    [
      "numbers",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])("finds nothing in %s", (_name, rows) => {
    expect(search(rows)).toEqual({ match: null, candidates: [] });
  });

  it("does not choke on merged cells as large as a sheet", () => {
    const rows = Array.from({ length: 40 }, (_, i) => (i === 39 ? plain : ["标题"]));
    const far = gridFromRows(
      "表",
      [["标题"], ...Array.from({ length: 50_000 }, () => []), ...rows],
      {
        merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
      }
    );
    const { match } = locateHeader(far, ledgerKinds);
    expect(match?.first).toBeUndefined();
  });
});

describe("headerKey", () => {
  it.each([
    [" 姓　名 ", "姓名"],
    ["★姓名*", "姓名"],
    ["是否“一肩挑”", "一肩挑"],
    ["NO.", "no."],
    ["乡镇（街道）", "乡镇(街道)"],
  ])("%s", (text, key) => expect(headerKey(text)).toBe(key));
});
