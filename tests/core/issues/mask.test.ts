import type { Issue } from "../../../src/core/issues/issue";
import { maskAgain, maskIssue, maskText, maskValue } from "../../../src/core/issues/mask";

describe("numbers inside a text", () => {
  it.each([
    ["529901198506150018", "529901********0018"],
    ["52990119850615001X", "529901********001X"],
    ["52990119850615001x。", "529901********001x。"],
    ["529901850615001", "529901******001"],
    ["身份证529901198506150018、手机13900000001", "身份证529901********0018、手机13900000001"],
    ["５２９９０１１９８５０６１５００１８", "529901********0018"],
    ["529901 19850615 0018", "529901********0018"],
    ["529901-19850615-001X", "529901********001X"],
    ["529901\u00a019850615\u200b0018", "529901********0018"],
    ["卡号6217 0000 0000 0000 012", "卡号621700*************"],
    ["5299011985061500181234", "529901****************"],
  ])("%j is shown as %j", (text, shown) => expect(maskText(text, "birth")).toBe(shown));

  it.each([
    "13900000001",
    "13900000001 13900000002",
    "13900000001\n13900000002",
    "0859-3000001",
    "1985.06.15",
    "2021-10-28 00:00:00",
    "1985年06月15日",
    "共27个乡镇、197个村",
    "",
  ])("%j is no such number", (text) => expect(maskText(text, "birth")).toBe(text));

  it("are shown in full where the settings say so", () => {
    expect(maskText("529901198506150018", "none")).toBe("529901198506150018");
  });
});

describe("a field of numbers", () => {
  it.each([
    ["52990119850615001", "529901***********"],
    ["52990119850615OO18", "529901********OO18"],
    ["5299011985", "52990*****"],
    [529901198506150000, "529901********0000"],
    ["待补", "待补"],
    [null, ""],
  ])("%j is shown as %j", (value, shown) => {
    expect(maskValue(value, "birth", "id_no")).toBe(shown);
  });

  it("leaves other fields alone", () => {
    expect(maskValue("5299011985", "birth", "phone")).toBe("5299011985");
  });
});

it("a finding keeps its value; its sentence does not show it", () => {
  const issue: Issue = {
    rule: "id-number/format",
    severity: "error",
    at: { book: "", sheet: "表", row: 3, field: "id_no", address: "C3" },
    value: "52990119850615001",
    params: { value: "52990119850615001", length: 17, other: "529901198506150018" },
  };
  expect(maskIssue(issue, "birth")).toEqual({
    ...issue,
    params: { value: "529901***********", length: 17, other: "529901********0018" },
  });
  expect(maskIssue(issue, "none")).toBe(issue);
});

describe("a text that may have been hidden before", () => {
  const number = "529901198506151034";
  it.each<[string, string]>([
    [`原号${number}`, "原号529901********1034"],
    ["52990119850615****", "52990119850615****"],
    ["5299011985********", "5299011985********"],
    ["甲样例", "甲样例"],
  ])("%s is shown as %s", (text, shown) => {
    expect(maskAgain(text, "birth")).toBe(shown);
  });
});
