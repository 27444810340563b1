import type { CellValue } from "../../../src/core/values/cell";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { flatten } from "../../../src/core/issues/issue";
import { ledgerKind } from "../../../src/core/ledgers/kinds";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { defaultPayPolicy, policyDefaults } from "../../../src/core/pay/policy";
import type { PayPolicy } from "../../../src/core/pay/policy";
import { policiesOf, readPayPolicy } from "../../../src/core/pay/read-policy";

const kind = ledgerKind("pay-policy");

/** A sheet with the columns named, by field id. */
function sheet(fields: readonly string[], ...rows: CellValue[][]) {
  const headers = fields.map((id) => kind.fields.find((field) => field.id === id)?.header ?? id);
  const { tables } = readLedgers("", [gridFromRows("报酬标准", [["报酬标准"], headers, ...rows])]);
  return readPayPolicy(tables[0]);
}

const ALL = [
  "effective_from",
  "effective_to",
  "village_type",
  "post_category",
  "base_monthly",
  "tenure_increment",
  "tenure_timing",
  "tenure_base",
  "tenure_count_from",
  "tenure_gap_rule",
  "tenure_max_years",
  "tenure_max_amount",
];

function line(change: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  const cells: Readonly<Record<string, CellValue>> = {
    post_category: "常务干部",
    base_monthly: 3700,
    ...change,
  };
  return ALL.map((field) => cells[field] ?? null);
}

const blank: PayPolicy = { ...policyDefaults, category: "standing-cadre", baseFen: 370000 };

describe("a line of the pay standard", () => {
  it.each<[string, Record<string, CellValue>, Partial<PayPolicy>]>([
    ["blanks mean the defaults", {}, {}],
    [
      "amounts as text",
      { base_monthly: "3,700.50元", tenure_increment: "20元" },
      { baseFen: 370050, incrementFen: 2000 },
    ],
    [
      "dates of several spellings",
      { effective_from: "2021年11月", effective_to: "2026.10.31" },
      { effectiveFrom: 20211100, effectiveTo: 20261031 },
    ],
    ["villages", { village_type: "行政村" }, { villageType: "村" }],
    ["communities", { village_type: "社区" }, { villageType: "社区" }],
    ["both, spelt out", { village_type: "村（社区）" }, {}],
    ["both", { village_type: "不限" }, {}],
    ["January", { tenure_timing: "次年1月" }, {}],
    ["the month", { tenure_timing: "满年当月" }, { timing: "anniversary-month" }],
    ["the present post", { tenure_base: "任现职时间" }, { tenureBase: "post-since" }],
    ["as a cadre", { tenure_base: "首次任村干部时间" }, {}],
    ["count from", { tenure_count_from: "2008.01" }, { countFrom: 20080100 }],
    ["gaps taken out", { tenure_gap_rule: "累计计算" }, { gapRule: "accumulate" }],
    ["gaps begin anew", { tenure_gap_rule: "以新任职时间计算" }, {}],
    [
      "limits",
      { tenure_max_years: "10年", tenure_max_amount: 300 },
      { maxYears: 10, maxAmountFen: 30000 },
    ],
    ["a limit of nothing", { tenure_max_years: 0 }, { maxYears: 0 }],
    ["quotation marks and width", { post_category: "“一肩挑”" }, { category: "one-shoulder" }],
    ["a village's word", { post_category: "村支书" }, { category: "secretary" }],
  ])("%s", (_, cells, change) => {
    expect(sheet(ALL, line(cells))).toEqual({ policies: [{ ...blank, ...change }], issues: [] });
  });

  it("reads the published standard", () => {
    const fields = ["post_category", "base_monthly", "tenure_increment"];
    const { policies, issues } = sheet(fields, ["一肩挑", 4460, 20], ["常务干部", 3700, 20]);
    expect(issues).toEqual([]);
    expect(policies).toEqual(defaultPayPolicy);
  });
});

describe("a line that cannot be read is reported at the cell and not used", () => {
  it.each<[string, Record<string, CellValue>, string]>([
    ["an unknown post", { post_category: "驻村队员" }, "pay-policy/category@报酬标准!D3"],
    ["a range of amounts", { tenure_increment: "20—30" }, "pay-policy/amount@报酬标准!F3"],
    ["no base", { base_monthly: null }, "pay-policy/amount@报酬标准!E3"],
    ["a negative base", { base_monthly: -1 }, "pay-policy/amount@报酬标准!E3"],
    ["a third decimal", { base_monthly: 3700.005 }, "pay-policy/amount@报酬标准!E3"],
    ["an error value", { base_monthly: { error: "#REF!" } }, "pay-policy/amount@报酬标准!E3"],
    ["half a year", { tenure_max_years: 2.5 }, "pay-policy/amount@报酬标准!K3"],
    ["an unknown timing", { tenure_timing: "看情况" }, "pay-policy/option@报酬标准!G3"],
    ["an unknown base date", { tenure_base: "入党时间" }, "pay-policy/option@报酬标准!H3"],
    ["an unknown gap rule", { tenure_gap_rule: "另议" }, "pay-policy/option@报酬标准!J3"],
    ["an unknown kind of unit", { village_type: "县城" }, "pay-policy/option@报酬标准!C3"],
    ["an impossible date", { effective_from: "2021.13" }, "pay-policy/date@报酬标准!A3"],
    ["an ambiguous month", { effective_from: 2021.1 }, "pay-policy/date@报酬标准!A3"],
    ["a two-digit year", { effective_from: "21.11" }, "pay-policy/date@报酬标准!A3"],
    [
      "an end before the beginning",
      { effective_from: "2021.11", effective_to: "2021.10" },
      "pay-policy/period@报酬标准!B3",
    ],
  ])("%s", (_, cells, finding) => {
    const { policies, issues } = sheet(ALL, line(cells), line({ post_category: "一肩挑" }));
    expect(flatten(issues)).toEqual([finding]);
    expect(policies.map(({ category }) => category)).toEqual(["one-shoulder"]);
  });

  it("names the nearest category", () => {
    const { issues } = sheet(ALL, line({ post_category: "常务干布" }));
    expect(issues[0]).toMatchObject({ severity: "error", params: { nearest: "常务干部" } });
  });

  it("lists the choices", () => {
    const { issues } = sheet(ALL, line({ tenure_timing: "看情况" }));
    expect(issues[0].params).toMatchObject({ header: "增加时点", choices: "次年1月、满年当月" });
  });
});

describe("lines for the same posts", () => {
  it.each<[string, Record<string, CellValue>, Record<string, CellValue>, number]>([
    ["both open", {}, {}, 1],
    ["one after the other", { effective_to: "2021.12" }, { effective_from: "2022.01" }, 2],
    ["a shared day", { effective_to: "2021-12-31" }, { effective_from: "2021-12-31" }, 1],
    ["different kinds of unit", { village_type: "村" }, { village_type: "社区" }, 2],
    ["a kind beside all", {}, { village_type: "社区" }, 2],
    ["different posts", {}, { post_category: "文书" }, 2],
  ])("%s", (_, first, second, kept) => {
    const { policies, issues } = sheet(ALL, line(first), line(second));
    expect(policies).toHaveLength(kept);
    expect(flatten(issues)).toEqual(kept === 2 ? [] : ["pay-policy/overlap@报酬标准!D4"]);
    if (kept === 1) expect(issues[0].params["row"]).toBe(3);
  });
});

describe("policiesOf", () => {
  it("takes the published standard where the workbook has no sheet for it", () => {
    expect(policiesOf([])).toEqual({ policies: defaultPayPolicy, issues: [] });
  });

  it("does not fall back on it where the sheet has no line that can be read", () => {
    const rows = [
      ["职务类别", "基本报酬(元/月)", "备注"],
      ["常务干部", "面议", null],
    ];
    const { tables } = readLedgers("", [gridFromRows("标准", rows)]);
    expect(policiesOf(tables).policies).toEqual([]);
  });
});
