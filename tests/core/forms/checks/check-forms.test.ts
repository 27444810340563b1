import { buildForm } from "../../../../src/core/forms/build-form";
import type { BuiltForm } from "../../../../src/core/forms/build-form";
import { checkForms } from "../../../../src/core/forms/checks/check-forms";
import { nameUnknown } from "../../../../src/core/forms/checks/name-unknown";
import { formChecks } from "../../../../src/core/forms/checks/check-list";
import type { FormCheckResult } from "../../../../src/core/forms/checks/form-check";
import { placeForm } from "../../../../src/core/forms/form-placement";
import { committeeStructure } from "../../../../src/core/forms/tables/committee-structure";
import { collectReportData } from "../../../../src/core/forms/report-data";
import { readLedgers } from "../../../../src/core/ledgers/recognise";
import type { Settings } from "../../../../src/core/settings/settings";
import { cellAddress } from "../../../../src/core/sheets/a1";
import type { CellValue } from "../../../../src/core/values/cell";
import {
  builtForms,
  overtyped,
  printedForms,
  readBack,
  sheetOf,
} from "../../../support/printed-forms";
import { electionForm } from "../../../support/election-form";
import { reportData, reportPeople, reportSettings } from "../../../support/report-fixture";
import type { Person } from "../../../support/roster";
import { rosterGrid } from "../../../support/roster";

const data = reportData();
const built = builtForms(data);

/** The address of a figure by its form, row and column key. */
function addressOf({ rows, columnKeys, ...form }: BuiltForm, row: number, key: string): string {
  const placement = placeForm({ rows, columnKeys, ...form });
  return cellAddress(placement.rows[row], placement.columns[columnKeys.indexOf(key)]);
}

/** What is found when one cell of one form (0, 1, 2) holds something else. */
function wrongAfter(
  which: number,
  row: number,
  key: string,
  value: CellValue,
  settings: Settings = data.settings
): FormCheckResult[] {
  const address = addressOf(built[which], row, key);
  const read = built.map((one, i) => {
    const grid = sheetOf(one, data);
    return readBack(i === which ? overtyped(grid, { [address]: value }) : grid, one);
  });
  return checkForms(read, settings).results.filter(
    ({ passed, cells }) =>
      !passed && cells.some((cell) => cell.address === address && cell.sheet === built[which].sheet)
  );
}

function idsOf(results: readonly FormCheckResult[]): string[] {
  return [...new Set(results.map(({ check }) => check.id))].sort();
}

describe("what each check finds", () => {
  it.each<[string, number, number, string, CellValue, string[]]>([
    ["a sum", 0, 0, "units", 4, ["row-sum"]],
    ["sex", 0, 1, "count:female", 3, ["row-sum", "sex"]],
    ["nationality", 0, 1, "count:han", 9, ["nation", "row-sum", "within-whole"]],
    ["an age band", 0, 1, "band:5", 1, ["age-bands", "row-sum"]],
    [
      "education",
      0,
      2,
      "count:college",
      1,
      ["college-plus", "education", "high-school-plus", "row-sum"],
    ],
    [
      "大专及以上 above 高中及以上",
      1,
      2,
      "count:college-plus",
      2,
      [
        "college-in-high-school",
        "college-plus",
        "row-sum",
        "secretaries-in-members",
        "share",
        "within-whole",
      ],
    ],
    [
      "a percentage cut off instead of rounded",
      0,
      1,
      "share:college-plus",
      66.66,
      ["share", "share-attainable"],
    ],
    [
      "a percentage of another whole",
      0,
      0,
      "share:high-school-plus",
      88.89,
      ["comparison-of-members", "share", "share-attainable"],
    ],
    [
      "a mean that no whole ages make",
      0,
      0,
      "mean-age",
      39.35,
      ["comparison-of-members", "mean-attainable"],
    ],
    ["a mean outside its bands", 0, 1, "mean-age", 20, ["mean-in-bands"]],
    ["a mean missing", 0, 1, "mean-age", "—", ["mean-attainable"]],
    ["something blank", 0, 1, "count:male", null, ["readable"]],
    ["something that is no number", 0, 1, "count:male", "约3人", ["readable"]],
    ["an error of the program", 0, 1, "count:male", { error: "#REF!" }, ["readable"]],
    [
      "more secretaries than members",
      1,
      0,
      "count:female",
      5,
      ["comparison-of-secretaries", "row-sum", "secretaries-in-members", "sex", "within-whole"],
    ],
    [
      "more secretaries than villages",
      1,
      0,
      "count",
      4,
      [
        "age-bands",
        "comparison-of-secretaries",
        "education",
        "incumbent",
        "nation",
        "row-sum",
        "secretaries-in-units",
        "sex",
        "share",
        "share-attainable",
        "tenure",
      ],
    ],
    ["a difference", 2, 0, "change", 2, ["change"]],
    [
      "a figure of the comparison",
      2,
      8,
      "current",
      4,
      ["change", "comparison-of-members", "share"],
    ],
    ["35岁及以下 of the comparison", 2, 2, "current", 4, ["change", "share", "young-members"]],
    ["a figure of the last term", 2, 4, "previous", 8, ["change", "share"]],
  ])("%s", (_what, which, row, key, value, ids) => {
    expect(idsOf(wrongAfter(which, row, key, value))).toEqual(ids);
  });

  it("says which formula fails, with the numbers and their difference", () => {
    const [result] = wrongAfter(0, 1, "count:female", 3).filter(({ check }) => check.id === "sex");
    expect(result).toMatchObject({
      sheet: "表2 班子结构分析表",
      label: "样例镇",
      expanded: "C8 = D8 + E8",
      cells: ["C8", "D8", "E8"].map((address) => ({ sheet: "表2 班子结构分析表", address })),
      left: "6",
      right: "7",
      difference: "-1",
      level: "error",
      note: null,
    });
  });

  it("says which whole number of ages comes closest", () => {
    const [result] = wrongAfter(0, 0, "mean-age", 39.34).filter(
      ({ check }) => check.id === "mean-attainable"
    );
    expect(result).toMatchObject({
      left: "39.34",
      right: "39.30",
      difference: "0.04",
      note: { key: "unattainable", params: { people: 10, nearest: "39.30" } },
    });
  });

  it("names the cells of other forms", () => {
    const [result] = wrongAfter(2, 1, "current", 40).filter(
      ({ check }) => check.id === "comparison-of-members"
    );
    expect(result.expanded).toMatch(/^表4!E6 = 表2!\w+7$/);
    expect(result.cells.map(({ sheet }) => sheet)).toEqual([
      "表4 较上届对比表",
      "表2 班子结构分析表",
    ]);
  });
});

describe("people of whom something is not known", () => {
  it("are the cause, to be explained, and are named", () => {
    const wrong = checkForms(printedForms(data), data.settings).results.filter(
      ({ passed }) => !passed
    );
    const causes = wrong
      .filter(({ label, form }) => label === "合计" && form.number === "表2")
      .map(({ check, level, note, people }) => [
        check.id,
        level,
        note?.params["what"],
        people.map(({ name }) => name),
      ]);
    expect(causes).toEqual([
      ["sex", "explain", "性别", ["乙样例三"]],
      ["source", "explain", "来源", ["乙样例一"]],
    ]);
    expect(wrong.every(({ level }) => level === "explain")).toBe(true);
  });

  it("are not at hand on a sheet read back, so that somebody must say", () => {
    const read = built.map((one) => readBack(sheetOf(one, data), one));
    const wrong = checkForms(read, data.settings).results.filter(({ passed }) => !passed);
    expect(wrong.map(({ level, note }) => [level, note?.key])).toEqual(
      wrong.map(() => ["explain", "fewer-than-whole"])
    );
    expect(wrong.length).toBeGreaterThan(0);
  });

  it("are named on a sheet read back where today's roster explains it", () => {
    const read = built.map((one) => readBack(sheetOf(one, data), one));
    const fresh = printedForms(data);
    const again = nameUnknown(checkForms(read, data.settings), fresh);
    const people = ({ results }: typeof again) => results.map((result) => result.people);
    expect(people(again)).toEqual(people(checkForms(fresh, data.settings)));
    const male = addressOf(built[0], 1, "count:male");
    const less = readBack(overtyped(sheetOf(built[0], data), { [male]: 0 }), built[0]);
    const [sex] = nameUnknown(checkForms([less], data.settings), fresh).results.filter(
      ({ check, label }) => check.id === "sex" && label === "样例镇"
    );
    expect([sex.note?.key, sex.people]).toEqual(["fewer-than-whole", []]);
  });

  it("do not excuse another number", () => {
    const printed = printedForms(data).map((form) => ({
      ...form,
      lines: form.lines.map((line) => ({ ...line, unknown: new Map([["sex" as const, []]]) })),
    }));
    const sex = checkForms(printed, data.settings).results.filter(
      ({ check, passed }) => check.id === "sex" && !passed
    );
    expect(new Set(sex.map(({ level }) => level))).toEqual(new Set(["error"]));
  });
});

describe("attainability by method", () => {
  const people: Person[] = reportPeople.slice(0, 3).map((person, i) => ({
    ...person,
    id_no: null,
    birth: ["1980.01", "1980.02", "1980.02"][i],
  }));

  it.each([
    ["decimal-months", "41.69", true],
    ["full-date", "41.69", false],
  ] as const)("%s: %s of three people", (ageMethod, mean, passed) => {
    const settings = { ...reportSettings, ageMethod, ageDecimals: 2 };
    const own = collectReportData([readLedgers("", [rosterGrid({ people })])], settings);
    const form = buildForm(committeeStructure, own);
    const address = addressOf(form, 0, "mean-age");
    const read = readBack(overtyped(sheetOf(form, own), { [address]: Number(mean) }), form);
    const [result] = checkForms([read], settings).results.filter(
      ({ check, label }) => check.id === "mean-attainable" && label === "合计"
    );
    expect(result.passed).toBe(passed);
  });
});

describe("the list of checks", () => {
  it("has an identifier of its own for each", () => {
    const ids = formChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is run from first to last over a report", () => {
    const ids = new Set(
      [
        printedForms(data),
        [...printedForms(data).slice(-3), electionForm()],
        printedForms(reportData({ formHead: "party-statistics" })),
      ]
        .flatMap((forms) => checkForms(forms, data.settings).results)
        .map(({ check }) => check.id)
    );
    expect([...ids].sort()).toEqual(formChecks.map(({ id }) => id).sort());
  });

  it("counts formulas that pass and that do not", () => {
    const { total, passed, failed, results } = checkForms(printedForms(data), data.settings);
    expect(total).toBe(results.length);
    expect(failed).toBe(results.filter((result) => !result.passed).length);
    expect(passed + failed).toBe(total);
  });
});
