import { cellRules } from "../../../src/core/rules/cell-rules";
import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import type { CellValue } from "../../../src/core/values/cell";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { findings, issuesOf } from "../../support/roster";
import type { RosterCase } from "../../support/roster-cases";
import { describeCases } from "../../support/roster-cases";

function cell(field: MemberField, value: CellValue, rule?: string): RosterCase {
  return {
    name: `${field} ${JSON.stringify(value)}: ${rule ?? "nothing"}`,
    plan: { change: { 2: { [field]: value } } },
    found: rule === undefined ? [] : [[rule, 2, field]],
  };
}

const UNKNOWN = "code/unknown";

describeCases("code columns", cellRules, [
  cell("nation", "布依"),
  cell("nation", "穿青人"),
  cell("nation", "09"),
  cell("nation", "布衣族", UNKNOWN),
  cell("nation", "某族", UNKNOWN),
  cell("nation", { error: "#N/A" }, "cell/error-value"),
  cell("nation", null, "cell/required-blank"),
  cell("edu", "省委党校大学"),
  cell("edu", "大砖", UNKNOWN),
  cell("edu_pt", null),
  cell("edu_pt", "无"),
  cell("edu_pt", "/"),
  cell("edu_pt", "—"),
  cell("edu", "无", "cell/required-blank"),
  cell("political", "党员"),
  cell("political", "党圆", UNKNOWN),
  cell("village_type", "镇", UNKNOWN),
  cell("one_shoulder", "√"),
  cell("one_shoulder", "也许", UNKNOWN),
  cell("source", "其他人员", UNKNOWN),
]);

describeCases("posts", cellRules, [
  cell("party_post", "支部书记、村委会主任"),
  cell("party_post", "党支部委员\n妇女主任"),
  cell("party_post", "无"),
  cell("party_post", null),
  cell("party_post", "书纪", UNKNOWN),
  cell("party_post", 3, UNKNOWN),
  cell("committee_post", "原村主任", UNKNOWN),
  cell("committee_post", { error: "#REF!" }, "cell/error-value"),
  {
    name: "in one column of free text",
    plan: {
      without: ["party_post", "committee_post"],
      with: ["post"],
      all: { post: "党支部书记" },
      change: { 2: { post: "党支部书记、什么长" } },
    },
    found: [[UNKNOWN, 2, "post"]],
  },
]);

describe("suggestions", () => {
  const paramsOf = (field: MemberField, value: CellValue) =>
    issuesOf({ change: { 2: { [field]: value } } }, { rules: cellRules })[0];

  it.each([
    ["nation", "布衣族", "布依族"],
    ["edu", "大砖", "大学专科"],
    ["political", "中共党圆", "中共党员"],
    ["party_post", "书纪", "书记"],
    ["committee_post", "副主仁", "副主任"],
  ] as const)("%s %s → %s, and no fix", (field, value, suggestion) => {
    const issue = paramsOf(field, value);
    expect(issue?.params).toMatchObject({ variant: "suggestion", piece: value, suggestion });
    expect(issue?.fix).toBeUndefined();
  });

  it("none where nothing is near", () => {
    expect(paramsOf("nation", "外星")?.params).toMatchObject({ variant: "unknown", piece: "外星" });
  });

  it("names only the piece of a post text that is not understood", () => {
    expect(paramsOf("party_post", "副书记、什么长")?.params).toMatchObject({ piece: "什么长" });
  });
});

describeCases("required cells", cellRules, [
  ...(["nation", "id_no", "edu", "political"] as const).map((field) =>
    cell(field, null, "cell/required-blank")
  ),
  cell("name", null, "cell/required-blank"),
  cell("name", " ", "cell/required-blank"),
  ...(["birth", "phone", "bank_acct", "join_party", "edu_pt", "remark"] as const).map((field) =>
    cell(field, null)
  ),
  {
    name: "one of the two posts will do",
    plan: { change: { 2: { party_post: null } } },
    found: [],
  },
  {
    name: "no post at all",
    plan: { change: { 2: { party_post: null, committee_post: null } } },
    found: [["cell/required-blank", 2, "party_post"]],
  },
  {
    name: "neither part of the education, and no column for the highest",
    plan: { without: ["edu"], change: { 3: { edu_ft: null } } },
    found: [["cell/required-blank", 3, "edu_ft"]],
  },
  {
    name: "a unit that nothing above names",
    plan: { change: { 0: { township: null } } },
    found: [["cell/required-blank", 0, "township"]],
  },
]);

it("a blank name or number is an error, other blanks are warnings", () => {
  const issues = issuesOf(
    { change: { 1: { name: null }, 2: { id_no: null }, 3: { edu: null } } },
    { rules: cellRules }
  );
  expect(issues.map(({ severity, at }) => [severity, at.field])).toEqual([
    ["error", "name"],
    ["error", "id_no"],
    ["warning", "edu"],
  ]);
});

it("a setting may be left blank", () => {
  const grid = gridFromRows("参数设置", [
    ["参数", "取值"],
    ["填报单位", null],
  ]);
  expect(findings([grid], { rules: cellRules })).toEqual([]);
});

describeCases("numbers", cellRules, [
  cell("age", "30岁"),
  cell("age", "三十", "number/unreadable"),
  cell("age", { error: "#VALUE!" }, "cell/error-value"),
]);

describeCases("names", cellRules, [
  ...["张三", "欧阳某某", "阿依·买买提", "阿卜杜热合曼·阿卜杜热合曼", "㛃丽", "𠮷田"].map((name) =>
    cell("name", name)
  ),
  ...[
    "张",
    "张三1",
    "Zhang San",
    "张三（女）",
    "待定",
    "空缺",
    "无",
    "张三?",
    "一二三四五六七八九十一二三四五六",
  ].map((name) => cell("name", name, "name/suspicious")),
  ...["阿依•买买提", "阿依.买买提", "阿依．买买提", "阿依・买买提", "阿依‧买买提"].map((name) =>
    cell("name", name, "name/suspicious")
  ),
  cell("name", "张  三", "text/stray-space"),
  cell("name", { error: "#NAME?" }, "cell/error-value"),
]);

it("the dot of a name is put right, and nothing else about a name", () => {
  const issue = (name: string) => issuesOf({ change: { 2: { name } } }, { rules: cellRules })[0];
  expect(issue("阿依•买买提")?.fix).toMatchObject({ after: "阿依·买买提", reason: "name-dot" });
  expect(issue("张三1")?.fix).toBeUndefined();
  expect(issue("张三1")?.params).toMatchObject({ variant: "characters", odd: "1" });
});
