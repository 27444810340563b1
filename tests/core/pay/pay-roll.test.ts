import type { CellValue } from "../../../src/core/values/cell";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { formatIssue } from "../../../src/core/issues/catalogue";
import { payTexts } from "../../../src/locales/zh-CN/pay";
import { flatten } from "../../../src/core/issues/issue";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { LedgerTable } from "../../../src/core/ledgers/table";
import { checkCharacter } from "../../../src/core/values/id-number";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy, policyDefaults } from "../../../src/core/pay/policy";

const HEADERS = [
  "乡镇(街道)",
  "村(社区)",
  "姓名",
  "公民身份号码",
  "党组织职务",
  "村(居)委会职务",
  "其他兼职",
  "任现职时间",
  "担任村干部起始时间",
];

type Cells = Partial<Record<(typeof HEADERS)[number], CellValue>>;

/** A made-up number of a region that was never assigned. */
function id(sequence: number): string {
  const first17 = `52990119800101${String(sequence).padStart(3, "0")}`;
  return first17 + checkCharacter(first17);
}

function roster(name: string, people: readonly Cells[], headers = HEADERS): LedgerTable {
  const rows = people.map((cells) =>
    headers.map(
      (header) => cells[header] ?? { "乡镇(街道)": "甲镇", "村(社区)": "东村" }[header] ?? null
    )
  );
  const { tables } = readLedgers("", [gridFromRows(name, [headers, ...rows])]);
  return tables[0];
}

function roll(people: readonly Cells[], month = 20230100, headers = HEADERS) {
  return payRoll([roster("花名册", people, headers)], defaultPayPolicy, month);
}

const since = { 任现职时间: "2021.11", 担任村干部起始时间: "2021.11" };

describe("who is paid, and by which standard", () => {
  it.each<[string, Cells, string, string, number]>([
    ["书记", { 党组织职务: "党支部书记" }, "书记", "常务干部", 3720],
    ["主任", { "村(居)委会职务": "主任" }, "主任", "常务干部", 3720],
    ["both: 一肩挑", { 党组织职务: "书记", "村(居)委会职务": "主任" }, "一肩挑", "一肩挑", 4480],
    ["both in one cell", { 党组织职务: "党总支书记兼村委会主任" }, "一肩挑", "一肩挑", 4480],
    ["副书记", { 党组织职务: "副书记" }, "副书记", "常务干部", 3720],
    ["专职副书记", { 党组织职务: "专职副书记" }, "专职副书记", "常务干部", 3720],
    ["副主任", { "村(居)委会职务": "副主任" }, "副主任", "常务干部", 3720],
    [
      "两个副职",
      { 党组织职务: "副书记", "村(居)委会职务": "副主任" },
      "副书记、副主任",
      "常务干部",
      3720,
    ],
    ["文书", { 党组织职务: "组织委员", 其他兼职: "文书" }, "文书", "常务干部", 3720],
    ["文书 in the committee", { "村(居)委会职务": "委员（文书）" }, "文书", "常务干部", 3720],
    [
      "文书 behind a higher post that is not paid",
      { "村(居)委会职务": "妇女委员、委员（文书）" },
      "文书",
      "常务干部",
      3720,
    ],
    ["监委会主任", { 其他兼职: "监委会主任" }, "监委会主任", "常务干部", 3720],
  ])("%s", (_, cells, post, standard, yuan) => {
    const { rows, issues } = roll([{ 姓名: "张 三", ...since, ...cells }]);
    expect(rows).toMatchObject([
      { name: "张三", township: "甲镇", unit: "东村", post, standard, years: 1, total: yuan * 100 },
    ]);
    expect(issues).toEqual([]);
  });

  it.each<[string, Cells]>([
    ["an ordinary member", { 党组织职务: "委员", "村(居)委会职务": "委员" }],
    ["妇联主席", { 其他兼职: "妇联主席" }],
    ["第一书记", { 其他兼职: "第一书记" }],
    ["no post", {}],
  ])("not %s", (_, cells) => {
    expect(roll([{ 姓名: "李四", ...since, ...cells }])).toMatchObject({ rows: [], issues: [] });
  });

  it("does not pass over a post that was not understood in silence", () => {
    const { rows, issues } = roll([{ 姓名: "李四", ...since, 党组织职务: "总管" }]);
    expect(rows).toEqual([]);
    expect(flatten(issues)).toEqual(["pay/post-unread@花名册!E2"]);
  });

  it("leaves last term's roster out", () => {
    const current = roster("本届", [{ 姓名: "张三", ...since, 党组织职务: "书记" }]);
    const previous = roster("上届花名册", [{ 姓名: "李四", ...since, 党组织职务: "书记" }]);
    const { rows } = payRoll([previous, current], defaultPayPolicy, 20230100);
    expect(rows.map(({ name }) => name)).toEqual(["张三"]);
  });
});

describe("one person, one share", () => {
  const party = { 姓名: "张三", 公民身份号码: id(11), ...since, 党组织职务: "书记" };
  const committee = { 姓名: "张三", 公民身份号码: id(11), ...since, "村(居)委会职务": "主任" };

  it("puts posts on two lines of one unit together", () => {
    const { rows, issues } = roll([party, committee]);
    expect(rows).toMatchObject([{ post: "一肩挑", total: 448000, place: { record: 0 } }]);
    expect(flatten(issues)).toEqual(["pay/one-share@花名册!C3"]);
    expect(issues[0].params).toMatchObject({ name: "张三", sheet: "花名册", row: 2 });
  });

  it("pays the highest of posts in two units, wherever it stands", () => {
    const elsewhere = { ...party, "村(社区)": "西村", "村(居)委会职务": "主任" };
    const { rows, issues } = roll([{ ...committee, "村(居)委会职务": "副主任" }, elsewhere]);
    expect(rows).toMatchObject([{ unit: "西村", post: "一肩挑", place: { record: 1 } }]);
    expect(flatten(issues)).toEqual(["pay/one-share@花名册!C2"]);
  });

  it("keeps people without an ID number apart, even of one name", () => {
    const nobody = { 公民身份号码: null };
    expect(
      roll([
        { ...party, ...nobody },
        { ...committee, ...nobody },
      ]).rows
    ).toHaveLength(2);
  });

  it("knows a person by an old number of fifteen digits", () => {
    const legacy = id(11).slice(0, 6) + id(11).slice(8, 17);
    const { rows } = roll([party, { ...committee, 公民身份号码: legacy }]);
    expect(rows).toMatchObject([{ post: "一肩挑" }]);
  });

  it("finds him across sheets", () => {
    const tables = [roster("党组织", [party]), roster("村委会", [committee])];
    const { rows, issues } = payRoll(tables, defaultPayPolicy, 20230100);
    expect(rows).toMatchObject([{ post: "一肩挑" }]);
    expect(flatten(issues)).toEqual(["pay/one-share@村委会!C2"]);
  });
});

describe("what is not known is not guessed", () => {
  const secretary = { 姓名: "张三", 党组织职务: "书记", 任现职时间: "2021.11" };

  it.each<[string, CellValue]>([
    ["blank", null],
    ["unreadable", "很早"],
    ["a bare year", "2016"],
    ["an ambiguous month", 2016.1],
  ])("a date that is %s", (_, value) => {
    const { rows, issues } = roll([{ ...secretary, 担任村干部起始时间: value }]);
    expect(rows).toMatchObject([{ years: null, base: 370000, tenure: 0, total: 370000 }]);
    expect(flatten(issues)).toEqual(["pay/tenure-date@花名册!I2"]);
    expect(formatIssue(issues[0], payTexts)).toContain(
      value === null ? "没有填写" : "不能确定到月"
    );
  });

  it("reports a missing column once for the sheet", () => {
    const headers = HEADERS.filter((header) => header !== "担任村干部起始时间");
    const { rows, issues } = roll([secretary, { ...secretary, 姓名: "李四" }], 20230100, headers);
    expect(rows.map(({ years }) => years)).toEqual([null, null]);
    expect(flatten(issues)).toEqual(["pay/column-missing@花名册!"]);
    expect(issues[0].params["header"]).toBe("担任村干部起始时间");
  });

  it("pays nobody for a month before his post, and says so", () => {
    const { rows, issues } = roll([{ ...secretary, 担任村干部起始时间: "2010.01" }], 20211000);
    expect(rows).toEqual([]);
    expect(flatten(issues)).toEqual(["pay/not-in-post@花名册!H2"]);
  });

  it("notes that the month of entry is paid in full", () => {
    const entered = { ...secretary, ...since, 任现职时间: "2021-11-15" };
    const { rows, issues } = roll([entered], 20211100);
    expect(rows).toMatchObject([{ total: 370000 }]);
    expect(issues).toMatchObject([
      { rule: "pay/part-month", severity: "note", at: { address: "H2" } },
    ]);
    expect(roll([{ ...entered, 任现职时间: "2021-11-01" }], 20211100).issues).toEqual([]);
  });

  it("reports a post without a standard once", () => {
    const only = [{ ...policyDefaults, category: "one-shoulder", baseFen: 446000 }];
    const table = roster("花名册", [
      { ...secretary, ...since },
      { ...secretary, ...since, 姓名: "李四" },
      { ...secretary, ...since, 姓名: "王五", "村(居)委会职务": "主任" },
    ]);
    const { rows, issues } = payRoll([table], only, 20230100);
    expect(rows.map(({ name }) => name)).toEqual(["王五"]);
    expect(flatten(issues)).toEqual(["pay/no-standard@花名册!C2"]);
    expect(issues[0].params).toMatchObject({ post: "书记", type: "村", month: "2023-01" });
  });
});

describe("the kind of unit", () => {
  const lines = [
    { ...policyDefaults, category: "standing-cadre", baseFen: 100000, villageType: "村" as const },
    {
      ...policyDefaults,
      category: "standing-cadre",
      baseFen: 200000,
      villageType: "社区" as const,
    },
  ];
  const people = [
    { 姓名: "张三", ...since, 党组织职务: "书记" },
    { 姓名: "李四", ...since, 党组织职务: "书记", "村(社区)": "南苑社区" },
    { 姓名: "王五", ...since, 党组织职务: "书记", "村(社区)": "北苑" },
  ];

  it("comes from the name where nothing else tells", () => {
    const { rows } = payRoll([roster("花名册", people)], lines, 20230100);
    expect(rows.map(({ base }) => base)).toEqual([100000, 200000, 100000]);
  });

  it("comes from the unit list where there is one", () => {
    const units = readLedgers("", [
      gridFromRows("单位名录", [
        ["乡镇(街道)", "村(社区)", "类别"],
        ["甲镇", "北苑", "社区"],
      ]),
    ]).tables[0];
    const { rows } = payRoll([units, roster("花名册", people)], lines, 20230100);
    expect(rows.map(({ base }) => base)).toEqual([100000, 200000, 200000]);
  });
});

describe("totals", () => {
  it("adds the columns up and spells the sum out", () => {
    const result = roll([
      { 姓名: "张三", ...since, 党组织职务: "书记", "村(居)委会职务": "主任" },
      { 姓名: "李四", ...since, 党组织职务: "副书记" },
    ]);
    expect(result).toMatchObject({
      month: 20230100,
      base: 816000,
      tenure: 4000,
      total: 820000,
      totalInWords: "捌仟贰佰元整",
    });
  });

  it("is nothing for nobody", () => {
    expect(payRoll([], defaultPayPolicy, 20230100)).toMatchObject({
      rows: [],
      total: 0,
      totalInWords: "零元整",
    });
  });
});
