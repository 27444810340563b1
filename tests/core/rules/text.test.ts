import { cellRules } from "../../../src/core/rules/cell-rules";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { findings, issuesOf } from "../../support/roster";
import type { RosterCase } from "../../support/roster-cases";
import { describeCases } from "../../support/roster-cases";

const space = (name: string): RosterCase => ({
  name: `stray: ${JSON.stringify(name)}`,
  plan: { change: { 0: { name } } },
  found: [["text/stray-space", 0, "name"]],
});

describeCases("stray spaces", cellRules, [
  ...["张 三", "张　三", " 张三", "张三 ", "张三\u00a0", "张\u200b三", "张三\t", "\u3000张三"].map(
    space
  ),
  {
    name: "in a code",
    plan: { change: { 0: { nation: "布依 族" } } },
    found: [["text/stray-space", 0, "nation"]],
  },
  {
    name: "in a unit",
    plan: { change: { 0: { village: "石山村 " } } },
    found: [["text/stray-space", 0, "village"]],
  },
  {
    name: "in a remark",
    plan: { change: { 0: { remark: "\u00a0已核" } } },
    found: [["text/stray-space", 0, "remark"]],
  },
  {
    name: "a line break between posts",
    plan: { change: { 1: { party_post: "副书记\n组织委员" } } },
    found: [],
  },
  {
    name: "a space between posts",
    plan: { change: { 1: { party_post: "副书记 组织委员" } } },
    found: [],
  },
  {
    name: "a space behind posts",
    plan: { change: { 1: { party_post: "副书记 组织委员 " } } },
    found: [["text/stray-space", 1, "party_post"]],
  },
  {
    name: "a space between Latin words",
    plan: { change: { 0: { remark: "Excel 2021 版" } } },
    found: [],
  },
  {
    name: "a cell of nothing but spaces is blank",
    plan: { change: { 0: { remark: " \u3000" } } },
    found: [],
  },
  {
    name: "an ID number has a rule of its own",
    plan: { change: { 0: { id_no: " 529901197903121055" } } },
    found: [["id-number/typing", 0, "id_no"]],
  },
]);

describeCases("full width", cellRules, [
  {
    name: "digits of a date",
    plan: { change: { 1: { birth: "１９８５．０６" } } },
    found: [["text/full-width", 1, "birth"]],
  },
  {
    name: "digits of a phone",
    plan: { change: { 1: { phone: "１３９０００００００２" } } },
    found: [["text/full-width", 1, "phone"]],
  },
  {
    name: "Chinese punctuation",
    plan: { change: { 1: { remark: "（在职），含：中专；“高中”、职高／技校" } } },
    found: [],
  },
  {
    name: "spaces as well: one finding",
    plan: { change: { 1: { remark: " ２０２１年" } } },
    found: [["text/stray-space", 1, "remark"]],
  },
]);

describe("fixes", () => {
  const fix = (name: string) =>
    issuesOf({ change: { 0: { remark: name } } }, { rules: cellRules })[0]?.fix;

  it.each([
    ["　张三", "张三", "tidy-spaces"],
    [" 张三\n李四 ", "张三\n李四", "tidy-spaces"],
    ["２０２１年（第１次）", "2021年（第1次）", "tidy-width"],
    [" ２０２１年", "2021年", "tidy-spaces-and-width"],
  ])("%j", (before, after, reason) => {
    expect(fix(before)).toMatchObject({ before, after, reason });
  });
});

it("other ledgers are read for typing too", () => {
  const grid = gridFromRows("单位名录", [
    ["乡镇(街道)", "村(社区)", "类别"],
    ["样例镇", "石山 村", "村"],
  ]);
  expect(findings([grid], { rules: cellRules })).toEqual(["text/stray-space@单位名录!B2"]);
});
