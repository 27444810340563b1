import type { Issue } from "../../../src/core/issues/issue";
import { flatten } from "../../../src/core/issues/issue";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { structureRules } from "../../../src/core/rules/structure";
import { validate } from "../../../src/core/rules/validate";
import type { Grid } from "../../../src/core/sheets/grid";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { issuesOf, people, rosterGrid, testSettings, unitGrid } from "../../support/roster";

/** What the structure rules alone say. */
const structural = (source: Parameters<typeof issuesOf>[0]): readonly Issue[] =>
  issuesOf(source, { rules: [] });
const found = (source: Parameters<typeof issuesOf>[0]) => flatten(structural(source));
const graded = (source: Parameters<typeof issuesOf>[0]) =>
  structural(source).map(({ rule, severity, at }) => [rule, severity, at.sheet]);

const blank = gridFromRows("Sheet2", [[" "], [null]]);
const letter = gridFromRows("通知", [["关于报送花名册的通知"], ["各乡镇："]]);
const nearly = gridFromRows("名单", [
  ["姓名", "身份证号"],
  ["甲样例", "529901197903121055"],
]);

describe("table/header-not-found", () => {
  const NOT_FOUND = "table/header-not-found";

  it.each<[string, Grid[], (readonly [string, string, string])[]]>([
    ["a roster alone", [rosterGrid()], []],
    ["blank sheets beside it", [rosterGrid(), blank], []],
    ["another sheet beside it", [letter, rosterGrid()], [[NOT_FOUND, "note", "通知"]]],
    ["no ledger at all", [letter], [[NOT_FOUND, "error", "通知"]]],
    [
      "the sheet most like a ledger takes the error",
      [letter, nearly, blank],
      [
        [NOT_FOUND, "note", "通知"],
        [NOT_FOUND, "error", "名单"],
      ],
    ],
    [
      "only other ledgers beside what may be the roster",
      [unitGrid([["甲镇", "一村", "村", ""]]), letter, nearly],
      [
        [NOT_FOUND, "note", "通知"],
        [NOT_FOUND, "error", "名单"],
      ],
    ],
    [
      "only other ledgers",
      [unitGrid([["甲镇", "一村", "村", ""]]), letter],
      [[NOT_FOUND, "note", "通知"]],
    ],
    ["a blank workbook", [blank, gridFromRows("Sheet3", [])], [[NOT_FOUND, "error", "Sheet2"]]],
    ["a workbook without a sheet", [], [[NOT_FOUND, "error", ""]]],
  ])("%s", (_name, grids, expected) => {
    expect(graded(grids)).toEqual(expect.arrayContaining(expected));
    expect(graded(grids)).toHaveLength(expected.length);
  });

  it("concerns the whole sheet and names what it comes closest to", () => {
    const [issue] = structural([nearly]);
    expect(issue?.at).toMatchObject({ sheet: "名单", row: 0, address: "" });
    expect(issue?.params).toMatchObject({
      variant: "candidates",
      kinds: "班子成员花名册",
      found: "姓名、公民身份号码",
      row: 1,
    });
  });

  it("is judged workbook by workbook", () => {
    const books = [readLedgers("甲镇.xlsx", [rosterGrid()]), readLedgers("乙镇.xlsx", [letter])];
    const { issues } = validate(books, testSettings, { rules: [] });
    expect(issues.map(({ severity, at }) => [severity, at.book])).toEqual([["error", "乙镇.xlsx"]]);
  });
});

describe("table/column-missing", () => {
  const MISSING = "table/column-missing";

  it("an error without ID numbers, a warning without the others, each in the header row", () => {
    const issues = structural({ without: ["id_no", "sex", "nation"] });
    expect(
      issues.map(({ severity, at, params }) => [severity, at.address, params["column"]])
    ).toEqual([
      ["error", "A2", "公民身份号码"],
      ["warning", "A2", "性别"],
      ["warning", "A2", "民族"],
    ]);
  });

  it("optional columns may be missing", () => {
    expect(found({ without: ["birth", "age", "phone", "bank_acct", "remark"] })).toEqual([]);
  });

  it("one column of posts will do", () => {
    expect(found({ without: ["party_post"] })).toEqual([]);
    expect(found({ without: ["party_post", "committee_post"], with: ["post"] })).toEqual([]);
  });

  it("the parts of the education will do for the highest", () => {
    expect(found({ without: ["edu", "edu_pt"] })).toEqual([]);
    expect(found({ without: ["edu", "edu_ft", "edu_pt"] })).toEqual([`${MISSING}@花名册!A2`]);
  });

  it("no column of posts is one finding", () => {
    expect(found({ without: ["party_post", "committee_post"] })).toEqual([`${MISSING}@花名册!A2`]);
  });

  it("rules that need the column do not run", () => {
    const issues = issuesOf({ without: ["id_no"] });
    expect(issues.filter(({ rule }) => rule.startsWith("id-number/"))).toEqual([]);
  });
});

describe("table/no-records", () => {
  const header = (name: string, ...cells: string[]) => gridFromRows(name, [["标题"], cells]);

  it.each<[string, Grid, string[][]]>([
    ["members", rosterGrid({ people: [] }), [["table/no-records", "error", "花名册"]]],
    [
      "units",
      header("单位名录", "乡镇(街道)", "村(社区)", "类别"),
      [["table/no-records", "warning", "单位名录"]],
    ],
    [
      "pay",
      header("报酬标准", "职务类别", "基本报酬(元/月)", "执行起始"),
      [["table/no-records", "warning", "报酬标准"]],
    ],
    ["settings", header("参数设置", "参数", "取值"), []],
  ])("%s", (_name, grid, expected) => {
    expect(graded([grid])).toEqual(expected);
  });

  it("stands at the header", () => {
    expect(found({ people: [] })).toEqual(["table/no-records@花名册!A2"]);
  });
});

describe("table/column-repeated", () => {
  it("is a note at the second column that names the first", () => {
    const headers = { remark: "文化程度" };
    const [issue] = structural({ headers });
    expect(issue).toMatchObject({
      rule: "table/column-repeated",
      severity: "note",
      value: "文化程度",
      at: { address: "AC2" },
      params: { column: "学历", kept: "M" },
    });
  });
});

describe("unit/filled-down", () => {
  const gaps = { 1: { village: null, township: null }, 2: { village: null }, 4: { village: "" } };

  it("is one note a column, at the first row, with how many", () => {
    const issues = structural({ change: gaps });
    expect(
      issues.map(({ severity, at, params }) => [severity, at.address, params["count"]])
    ).toEqual([
      ["note", "B4", 1],
      ["note", "C4", 3],
    ]);
  });

  it("says nothing about merged cells", () => {
    const grid = rosterGrid({
      people: people.map((one, i) => (i === 0 ? one : { ...one, village: null })),
    });
    const merged = { ...grid, merges: [{ top: 2, bottom: 6, left: 2, right: 2 }] };
    expect(found([merged])).toEqual([]);
  });

  it("a blank that nothing stands above is not filled", () => {
    expect(found({ all: { village: null } })).toEqual([]);
  });
});

describe("cell/error-value", () => {
  it.each(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!"])("%s in any column", (error) => {
    const change = { 0: { name: { error } }, 2: { remark: { error }, age: { error } } };
    expect(found({ change })).toEqual([
      "cell/error-value@花名册!E3",
      "cell/error-value@花名册!J5",
      "cell/error-value@花名册!AC5",
    ]);
  });

  it("is the only finding of its cell", () => {
    const error = { error: "#REF!" };
    for (const field of ["name", "id_no", "sex", "birth", "age", "edu", "join_party"] as const) {
      const issues = issuesOf({ change: { 1: { [field]: error } } });
      expect(issues.map(({ rule, at }) => [rule, at.field])).toEqual([["cell/error-value", field]]);
    }
  });

  it("outside the records it is nobody's", () => {
    const grid = rosterGrid();
    const columns = [...grid.columns, [null, null, { error: "#REF!" }]];
    expect(found([{ ...grid, columns }])).toEqual([]);
  });
});

it("every structure rule has been met here", () => {
  expect(structureRules.map(({ id }) => id).sort()).toEqual([
    "cell/error-value",
    "table/column-missing",
    "table/column-repeated",
    "table/header-not-found",
    "table/no-records",
    "unit/filled-down",
  ]);
});
