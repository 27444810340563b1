import type { Field, LedgerKind } from "../../../../src/core/ledgers/field";
import { locateHeader } from "../../../../src/core/ledgers/header";
import { ledgerKind, ledgerKinds } from "../../../../src/core/ledgers/kinds";
import { kindNamedIn } from "../../../../src/core/ledgers/title-words";
import { gridFromRows } from "../../../../src/core/sheets/grid";
import type { CellValue } from "../../../../src/core/values/cell";

type Rows = readonly (readonly CellValue[])[];

const PLAIN_NAME = "Sheet1";
const kinds = ledgerKinds
  .filter(({ template }) => template !== undefined)
  .map((kind) => [kind.title, kind] as const);
const people = kinds.filter(
  ([, { id, families }]) => families?.includes("people") && id !== "members"
);

function search(rows: Rows, sheet = PLAIN_NAME) {
  return locateHeader(gridFromRows(sheet, rows), ledgerKinds);
}

function kindOf(rows: Rows, sheet?: string) {
  return search(rows, sheet).match?.kind.id ?? null;
}

function templateOf(kind: LedgerKind): readonly Field[] {
  return kind.fields.filter(({ inTemplate }) => inTemplate !== false);
}

const headersOf = (fields: readonly Field[]) => fields.map(({ header }) => header);
/** The last alias that is no path under a group head; the standard header where there is none. */
const aliasesOf = (fields: readonly Field[]) =>
  fields.map(
    ({ header, aliases }) => aliases.filter((alias) => !alias.includes("/")).at(-1) ?? header
  );

describe.each(kinds)("%s is recognised", (_title, kind) => {
  const fields = templateOf(kind);

  it("by the columns of its template alone, all of them read", () => {
    const { match } = search([headersOf(fields)]);
    expect([match?.kind.id, match?.repeated]).toEqual([kind.id, []]);
    expect([...match!.columns.keys()].sort()).toEqual(fields.map(({ id }) => id).sort());
  });

  it("by other names of the columns", () => {
    const { match } = search([aliasesOf(fields)]);
    expect(match?.kind.id).toBe(kind.id);
    expect(match!.columns.size).toBe(fields.length);
  });

  it("below its title and a line on who fills in", () => {
    const rows = [[`样例市${kind.title}`], ["填报单位：样例镇"], headersOf(fields)];
    const { match } = search(rows);
    expect([match?.kind.id, match?.first]).toEqual([kind.id, 2]);
  });

  it("by the columns that it must have, under its name", () => {
    const needed = kind.fields.filter(
      ({ id, required }) =>
        required !== undefined || kind.recognisedBy.includes(id) || id === kind.toldBy?.[0]
    );
    expect(kindOf([headersOf(needed)], kind.title)).toBe(kind.id);
  });

  it("by columns of group heads, where it has such", () => {
    const grouped = fields.map(({ header, aliases }) =>
      (aliases.find((alias) => alias.includes("/")) ?? header).split("/")
    );
    const upper = grouped.map(([head]) => head);
    const lower = grouped.map(([, under = null]) => under);
    expect(kindOf([upper, lower])).toBe(kind.id);
  });
});

describe("a list of people with common columns only", () => {
  const common = [
    "序号",
    "乡镇(街道)",
    "村(社区)",
    "姓名",
    "性别",
    "民族",
    "公民身份号码",
    "出生年月",
    "学历",
    "政治面貌",
    "现任职务",
    "联系电话",
  ];

  it("is a roster of members where nothing else is said", () => {
    expect(kindOf([common])).toBe("members");
    expect(kindOf([["花名册"], common])).toBe("members");
    expect(kindOf([["第十一届村(社区)“两委”班子成员花名册"], common])).toBe("members");
  });

  it.each(people)("is %s where its title says so, and never a roster of members", (_, kind) => {
    for (const sheet of [kind.title, PLAIN_NAME]) {
      const found = kindOf([[`样例市${kind.title}(2021年)`], common], sheet);
      expect([kind.id, null]).toContain(found);
    }
  });

  it.each([
    ["后备干部花名册", "reserve"],
    ["村级后备力量", "reserve"],
    ["候选人", "candidates"],
    ["换届预备人选名单", "candidates"],
    ["候选人联审台账", "joint-review"],
    ["任期考核(现任“两委”成员)", "assessment"],
    ["村党组织书记备案管理", "filing"],
  ])("called %s is %s", (sheet, id) => expect(kindOf([common], sheet)).toBe(id));

  it("is no roster of members under a title of something else", () => {
    expect(search([["督查组成员名单"], common]).match).toBeNull();
  });
});

describe("the columns outweigh a name that fits them badly", () => {
  it.each([
    ["候选人", "joint-review"],
    ["后备干部", "pay-roll"],
    ["任务清单", "members"],
  ])("in a sheet called %s", (sheet, id) => {
    const rows = [headersOf(templateOf(ledgerKind(id)))];
    expect(kindOf(rows, sheet)).toBe(id === "members" ? null : id);
  });
});

describe("a sheet that may be either of two kinds", () => {
  const head = ["姓名", "身份证号", "备案日期", "备案号", "谈话人数", "考察组"];

  it("is neither, and both are named", () => {
    const result = search([head]);
    expect(result).toMatchObject({ match: null, ambiguous: true });
    expect("candidates" in result && result.candidates.map(({ kind }) => kind).sort()).toEqual([
      "filing",
      "inspection",
    ]);
  });

  it.each([
    ["预备人选考察台账", "inspection"],
    ["书记备案台账", "filing"],
  ])("is told by the title %s", (title, id) => expect(kindOf([[title], head])).toBe(id));
});

describe("kindNamedIn", () => {
  it.each<[title: string, id: string | undefined]>([
    ["候选人联审台账", "joint-review"],
    ["联审候选人名单", "candidates"],
    ["后备干部花名册", "reserve"],
    ["谈话提醒台账（现任“两委”干部）", "talks"],
    ["现任“两委”干部谈话提醒", "talks"],
    ["督查组包保台账", "inspection-teams"],
    ["村(社区)干部报酬发放表", "pay-roll"],
    ["花名册", undefined],
    [
      "关于报送后备干部花名册的说明：请各乡镇（街道）于月底前报送，逾期不报的通报批评，望认真落实到位",
      undefined,
    ],
    ["先由组织部联审，再考察。", undefined],
  ])("%s", (title, id) => expect(kindNamedIn(title, ledgerKinds)).toBe(id));
});
