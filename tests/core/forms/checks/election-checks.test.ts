import { wholeOfAmong } from "../../../../src/core/forms/checks/check-among";
import { checkForms } from "../../../../src/core/forms/checks/check-forms";
import { electionForm } from "../../../support/election-form";
import { plainForm } from "../../../support/plain-form";
import { reportSettings } from "../../../support/report-fixture";

const committees = (count: string) =>
  plainForm("表2", [["总数", "count"]], [["合计", count]], "committee-structure");
const secretaries = (count: string, oneShoulder: string) =>
  plainForm(
    "表3",
    [
      ["总数", "count"],
      ["“一肩挑”/人数", "count:one-shoulder"],
    ],
    [["合计", count, oneShoulder]],
    "secretary-structure"
  );

function failing(...forms: Parameters<typeof checkForms>[0]): string[] {
  const { results } = checkForms(forms, reportSettings);
  const wrong = results.filter(({ passed, label }) => !passed && label === "合计");
  return [...new Set(wrong.map(({ check }) => check.id))].filter((id) => id !== "row-sum").sort();
}

describe("表1", () => {
  it("passes where its figures agree", () => {
    expect(failing(electionForm())).toEqual([]);
    expect(failing(electionForm(), committees("10"), secretaries("3", "2"))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["the union", { count: "17" }, ["share", "share-attainable", "union"]],
    [
      "more cross posts than a committee has",
      { "count:cross-post": "11", count: "11", "share:cross-post": "100.00" },
      ["among", "cross-post-in-party", "within-whole"],
    ],
    [
      "more cross posts than the other committee has",
      {
        "count:cross-post": "13",
        "count:committee": "12",
        count: "9",
        "share:cross-post": "144.44",
      },
      [
        ...["among", "at-most-hundred", "cross-post-in-committee", "cross-post-in-party"],
        ...["share-attainable", "within-whole"],
      ],
    ],
    ["villages and communities", { "records:units[village_type=village]": "1" }, ["villages"]],
    [
      "more done than there are",
      {
        "records:units[party_elected_on]": "4",
        "ratio:records:units[party_elected_on]/records:units": "133.33",
      },
      ["at-most-hundred", "listed-in-list", "share-attainable"],
    ],
    [
      "more villages with one head than there are",
      { "units:one-shoulder": "4", "ratio:units:one-shoulder/records:units": "133.33" },
      ["at-most-hundred", "share-attainable", "units-in-list"],
    ],
    [
      "a rate cut off instead of rounded",
      { "ratio:units:one-shoulder/records:units": "66.66" },
      ["share", "share-attainable"],
    ],
    ["a rate of another whole", { "ratio:units:one-shoulder/records:units": "33.33" }, ["share"]],
    [
      "a rate below 0",
      { "share:cross-post": "-1" },
      ["at-most-hundred", "share", "share-attainable"],
    ],
  ])("fails on %s", (_what, change, ids) => {
    expect(failing(electionForm(change))).toEqual([...ids].sort());
  });

  it.each<[string, Parameters<typeof checkForms>[0], string[]]>([
    ["表2 of other members", [electionForm(), committees("11")], ["members-of-union"]],
    [
      "more secretaries than villages",
      [electionForm(), secretaries("4", "2")],
      ["secretaries-in-villages"],
    ],
    [
      "fewer secretaries that hold both posts than villages where it is so",
      [electionForm(), secretaries("2", "1")],
      ["one-shoulder-in-secretaries"],
    ],
  ])("fails beside %s", (_what, forms, ids) => {
    expect(failing(...forms)).toEqual(ids);
  });
});

describe("what a column under 其中 is part of", () => {
  it.each([
    [["总数", "其中/女"], 1, 0],
    [["“两委”成员/总数", "“两委”成员/其中/女"], 1, 0],
    [["甲/人数", "乙/人数", "甲/其中:女"], 2, 0],
    [["甲", "乙", "其中/女", "其中/党员"], 3, 1],
    [["甲", "乙/其中/女"], 1, -1],
    [["其中/女"], 0, -1],
    [["甲", "乙"], 1, -1],
  ])("%j, column %d: %d", (heads, column, whole) => {
    const { columns } = plainForm(
      "表9",
      heads.map((head, i) => [head, `count:${i}`]),
      []
    );
    const found = wholeOfAmong(columns[column], columns);
    expect(found ? columns.indexOf(found) : -1).toBe(whole);
  });

  it("is no percentage, and no percentage is part of it", () => {
    const { columns } = plainForm(
      "表9",
      [
        ["总数", "count"],
        ["占比", "share:a"],
        ["其中/女", "count:female"],
        ["其中/占比", "share:female"],
      ],
      []
    );
    expect(columns.map((column) => wholeOfAmong(column, columns)?.key ?? null)).toEqual([
      ...[null, null],
      ...["count", null],
    ]);
  });
});
