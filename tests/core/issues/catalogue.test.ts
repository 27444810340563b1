import type { RuleText } from "../../../src/core/issues/catalogue";
import { fillTemplate, formatIssue } from "../../../src/core/issues/catalogue";
import type { Issue } from "../../../src/core/issues/issue";
import { countIssues, flatten } from "../../../src/core/issues/issue";

describe("fillTemplate", () => {
  it.each<[string, Record<string, string | number>, string]>([
    ["年龄填“{value}”,应为{age}岁", { value: "44", age: 43 }, "年龄填“44”,应为43岁"],
    ["{a}{a}{b}", { a: "甲", b: "乙" }, "甲甲乙"],
    ["{missing}处", { value: "1" }, "{missing}处"],
    ["{value}", { value: "" }, ""],
    ["{value}", { value: "{age}", age: 1 }, "{age}"],
    ["{value}", { value: "$&$1" }, "$&$1"],
    ["{ value } {}", { value: "1" }, "{ value } {}"],
    ["", {}, ""],
  ])("%s", (template, params, expected) => expect(fillTemplate(template, params)).toBe(expected));
});

const text: RuleText = {
  title: "标题",
  message: "“{value}”有误",
  variants: { lost: "“{value}”已丢失后{digits}位" },
  why: "",
  remedy: "",
  good: "",
  bad: "",
};

function issue(rule: string, params: Issue["params"] = {}): Issue {
  return {
    rule,
    severity: "error",
    at: { book: "", sheet: "花名册", row: 3, field: "id_no", address: "C3" },
    value: "5299",
    params: { value: "5299", ...params },
  };
}

describe("formatIssue", () => {
  const texts = { "id-number/format": text };

  it("fills the sentence of the rule", () => {
    expect(formatIssue(issue("id-number/format"), texts)).toBe("“5299”有误");
  });

  it("takes the sentence of the variant, where there is one", () => {
    const lost = issue("id-number/format", { variant: "lost", digits: 3 });
    expect(formatIssue(lost, texts)).toBe("“5299”已丢失后3位");
    const other = issue("id-number/format", { variant: "other" });
    expect(formatIssue(other, texts)).toBe("“5299”有误");
  });

  it("names a rule without a text", () => {
    expect(formatIssue(issue("local/unheard-of"), texts)).toBe("local/unheard-of");
  });
});

describe("lists of issues", () => {
  const list = [
    issue("a/b"),
    { ...issue("c/d"), severity: "note" } as const,
    { ...issue("e/f"), at: { ...issue("").at, row: 0, address: "" } },
  ];

  it("are flattened for comparison", () => {
    expect(flatten(list)).toEqual(["a/b@花名册!C3", "c/d@花名册!C3", "e/f@花名册!"]);
  });

  it("are counted by severity", () => {
    expect(countIssues(list)).toEqual({ error: 2, warning: 0, note: 1 });
    expect(countIssues([])).toEqual({ error: 0, warning: 0, note: 0 });
  });
});
