import type { FindingsInput } from "../../../src/core/forms/findings-plan";
import { planFindings } from "../../../src/core/forms/findings-plan";
import type { Issue } from "../../../src/core/issues/issue";
import { countIssues } from "../../../src/core/issues/issue";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { validate } from "../../../src/core/rules/validate";
import type { PlanRow, SheetPlan } from "../../../src/core/sheets/sheet-plan";
import type { Waiver } from "../../../src/core/waivers/waiver";
import type { IdMask } from "../../../src/core/values/id-number";
import { ruleTextsZh } from "../../../src/locales/zh-CN/rules";
import { checkPlans } from "../../../src/workbook/plan-checks";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { findingsInput } from "../../support/findings-fixture";
import { textsOf } from "../../support/report-fixture";
import { idNumber, people, rosterGrid, testSettings } from "../../support/roster";

function withIssues(issues: readonly Issue[], change: Partial<FindingsInput> = {}): FindingsInput {
  const input = findingsInput(change);
  return {
    ...input,
    validation: { ...input.validation, issues, counts: countIssues(issues) },
  };
}

const [template] = findingsInput().validation.issues.filter(({ at }) => at.address === "H4");

/** Rows of the list below its head. */
function listOf(plan: SheetPlan): PlanRow[] {
  return [...plan.rows].slice(plan.freeze!.row);
}

describe("the list of findings", () => {
  it("goes by severity, in the order of the check within one", () => {
    const severities = listOf(planFindings(findingsInput())).map(({ values }) => values[1]);
    expect(severities).toEqual(["错误", "错误", "需核实", "提示", "提示"]);
  });

  it("names unit and person of the record", () => {
    const [first] = listOf(planFindings(findingsInput()));
    expect(first.values.slice(2, 8)).toEqual([
      "花名册",
      "H4",
      "样例镇",
      "石山村",
      "乙样例一",
      "公民身份号码",
    ]);
  });

  it("links to the cells in the same workbook, or in the file that was checked", () => {
    const location = "'花名册'!H4";
    expect(planFindings(findingsInput()).links?.[0]).toEqual({ row: 8, column: 3, location });
    const elsewhere = planFindings(findingsInput({ linkTarget: (book) => `${book}x.xlsx` }));
    expect(elsewhere.links?.[0]).toEqual({ row: 8, column: 3, location, target: "x.xlsx" });
  });

  it("says so where nothing was found", () => {
    const plan = planFindings(withIssues([]));
    expect(textsOf(plan)).toContain("未发现问题。");
    expect(plan.links).toEqual([]);
    checkPlans([plan]);
  });

  it("lists 20,000 and tells how many more there are", () => {
    const plan = planFindings(withIssues(Array<Issue>(20_003).fill(template)));
    expect(plan.links).toHaveLength(20_000);
    expect(textsOf(plan).at(-1)).toBe("另有3条未逐条列出,请先处理以上问题后重新校验。");
  });

  it("cuts texts that no cell can show, and keeps every row within a spreadsheet's height", () => {
    const value = "样".repeat(32_767);
    const plan = planFindings(withIssues([{ ...template, value, params: { value } }]));
    const [row] = listOf(plan);
    expect(row.height).toBeLessThanOrEqual(409);
    expect(Math.max(...textsOf(plan).map(({ length }) => length))).toBeLessThan(400);
    expect(() => gridFromPlan(plan)).not.toThrow();
  });

  it("gives a long sentence its lines", () => {
    const value = "样".repeat(100);
    const [row] = listOf(planFindings(withIssues([{ ...template, value, params: { value } }])));
    expect(row.height).toBeGreaterThanOrEqual(13 * 10);
  });

  it("is only as wide as the head and has a style in every cell", () => {
    const plan = planFindings(findingsInput());
    for (const row of listOf(plan)) {
      expect(row.values).toHaveLength(11);
      expect(row.style).toHaveLength(11);
    }
    checkPlans([plan]);
  });
});

describe("accepted findings", () => {
  const [open, ...others] = findingsInput().validation.issues;
  const waiver: Waiver = {
    ...{ book: "", rule: template.rule, sheet: "花名册", unit: "样例镇石山村", name: "乙样例一" },
    ...{ field: "公民身份号码", value: "", check: "", address: "H4" },
    ...{ reason: `经查档属实，原号${idNumber(19850615, 303)}`, by: "某某", date: "2021-11-02" },
  };
  const input = findingsInput();
  const plan = planFindings({
    ...input,
    validation: { ...input.validation, issues: [open], waived: [{ issue: template, waiver }] },
  });
  const list = listOf(plan);

  it("stand below the open ones, with the reason, and no number in full", () => {
    expect(others.length).toBeGreaterThan(0);
    expect(list.map(({ values }) => values[0])).toEqual([
      1,
      null,
      "已作说明的问题1处,不计入以上数字",
      "序号",
      1,
    ]);
    expect(list[3].values.at(-1)).toBe("说明");
    expect(list[4].values.at(-1)).toMatch(/^经查档属实，原号529901\*{8}303.\(某某 2021-11-02\)$/);
    expect(list[4].values[3]).toBe("H4");
    checkPlans([plan]);
  });

  it("are counted in the headline and linked, and stay out of the filter", () => {
    expect(textsOf(plan)[1]).toMatch(/另有1处已作说明,列在表末。$/);
    const row = plan.freeze!.row + 4;
    expect(plan.links?.at(-1)).toEqual({ row, column: 3, location: "'花名册'!H4" });
    expect(plan.autoFilter?.bottom).toBe(plan.freeze!.row);
  });
});

describe("the table of sheets", () => {
  it("says how many rows were checked, passed, and found fault with", () => {
    const rows = [...planFindings(findingsInput()).rows].slice(2, 6);
    const shown = rows.map(({ values }) => values.filter((value) => value !== null));
    expect(shown).toEqual([
      ["工作表", "台账", "核对行数", "无错误", "错误", "需核实", "提示"],
      ["花名册", "班子成员花名册", 16, 15, 1, 0, 1],
      ["上届花名册", "班子成员花名册", 15, 15, 1, 0, 0],
      ["单位名录", "单位名录", 3, 3, 0, 1, 0],
    ]);
  });

  it("tells sheets of the same name in several workbooks apart", () => {
    const books = ["a.xlsx", "b.xlsx"].map((name) => readLedgers(name, [rosterGrid()]));
    const broken = { ...template, at: { ...template.at, book: "b.xlsx" } };
    const input = withIssues([broken], { books });
    const sheets = books.map(({ name }) => ({
      ...input.validation.sheets[0],
      book: name,
      sheet: "花名册",
    }));
    const plan = planFindings({ ...input, validation: { ...input.validation, sheets } });
    expect([...plan.rows].slice(3, 5).map(({ values }) => values[7])).toEqual([0, 1]);
  });
});

describe("ID numbers in 校验结果", () => {
  const valid = idNumber(19850615, 303);
  const numbers = [
    valid,
    valid.toLowerCase(),
    `${valid.slice(0, 17)}${valid.endsWith("5") ? "6" : "5"}`,
    valid.slice(0, 6) + valid.slice(8, 17),
    `${valid.slice(0, 6)} ${valid.slice(6, 14)} ${valid.slice(14)}`,
    valid.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    `${valid}9`,
    valid.slice(0, 17),
    Number(valid.slice(0, 17)) * 10,
    `身份证${valid}`,
    people[0].id_no,
  ];
  const roster = numbers.map((id_no, i) => ({ ...people[i % 5], id_no, remark: `原号${valid}` }));
  const books = [readLedgers("", [rosterGrid({ people: [...roster, ...people] })])];

  it.each<IdMask>(["birth", "last8", "last4"])("are never shown whole: %s", (idMasking) => {
    const settings = { ...testSettings, idMasking };
    const validation = validate(books, settings);
    expect(validation.issues.filter(({ at }) => at.field === "id_no").length).toBeGreaterThan(8);
    const texts = textsOf(planFindings({ books, validation, settings, texts: ruleTextsZh }));
    const plain = texts.map((text) => text.normalize("NFKC").replace(/[\s\u200b-]/g, ""));
    expect(plain.filter((text) => /\d{15,18}/.test(text))).toEqual([]);
  });

  it("are shown where the settings say so", () => {
    const settings = { ...testSettings, idMasking: "none" } as const;
    const validation = validate(books, settings);
    const texts = textsOf(planFindings({ books, validation, settings, texts: ruleTextsZh }));
    expect(texts.some((text) => /\d{15,18}/.test(text))).toBe(true);
  });
});
