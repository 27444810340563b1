import { formatIssue } from "../../../../src/core/issues/catalogue";
import { flatten } from "../../../../src/core/issues/issue";
import type { LedgerCheck } from "../../../../src/core/ledgers/ledger-check";
import { ledgerRules } from "../../../../src/core/rules/ledger-rules";
import { ledgerRuleTexts } from "../../../../src/locales/zh-CN/rules/ledgers";
import {
  fits,
  jobs,
  needed,
  notDue,
  notLater,
  order,
  overdue,
  part,
  sum,
  unique,
} from "../../../support/job-ledger";
import type { LedgerRow } from "../../../support/ledger-sheets";
import { issuesOfSheets } from "../../../support/ledger-sheets";

const found = (check: LedgerCheck, rows: readonly LedgerRow[], without: readonly string[] = []) =>
  issuesOfSheets(
    [{ kind: jobs(check), rows: rows.map((row) => ({ number: "甲", ...row })), without }],
    ledgerRules
  );

type Case = readonly [what: string, check: LedgerCheck, row: LedgerRow, message: string | null];

const cases: readonly Case[] = [
  ["an end after the beginning", order, { begun: "2021.03.01", ended: "2021.03.02" }, null],
  ["an end on the same day", order, { begun: "2021.03.01", ended: "2021.03.01" }, null],
  [
    "an end before the beginning",
    order,
    { begun: "2021.03.02", ended: "2021.03.01" },
    "ledger/dates-out-of-order G3 “完成日期”填“2021.03.01”，早于“开始”（2021.03.02）。",
  ],
  ["a month that may hold the day", order, { begun: "2021.03.31", ended: "2021.03" }, null],
  ["a year that may hold the month", order, { begun: "2021.03", ended: "2021年" }, null],
  [
    "a month before the day",
    order,
    { begun: "2021.03.31", ended: "2021.02" },
    "ledger/dates-out-of-order G3 “完成日期”填“2021.02”，早于“开始”（2021.03.31）。",
  ],
  ["a beginning left out", order, { ended: "2021.02" }, null],
  ["a beginning that cannot be read", order, { begun: "不详", ended: "2021.02" }, null],

  ["what happened on the cut-off day", notLater, { ended: "2021.10.28" }, null],
  ["in the month of the cut-off day", notLater, { ended: "2021.10" }, null],
  [
    "a day after it",
    notLater,
    { ended: "2021.10.29" },
    "ledger/date-in-future G3 “完成日期”填“2021.10.29”，在统计截止日（2021年10月28日）之后。",
  ],
  [
    "the month after it",
    notLater,
    { ended: "2021.11" },
    "ledger/date-in-future G3 “完成日期”填“2021.11”，在统计截止日（2021年10月28日）之后。",
  ],

  ["done on a day", needed, { state: "已完成", ended: "2021.10" }, null],
  ["not done, without a day", needed, { state: "进行中" }, null],
  [
    "done, without a day",
    needed,
    { state: "已完成" },
    "ledger/blank-where-needed G3 “完成日期”没有填写，按本行情况应当填写（完成情况：已完成）。",
  ],
  [
    "done, the day struck out",
    needed,
    { state: "已完成", ended: "/" },
    "ledger/blank-where-needed G3 “完成日期”没有填写，按本行情况应当填写（完成情况：已完成）。",
  ],

  ["a day of what is done", notDue, { state: "已完成", ended: "2021.10" }, null],
  ["none of what is not", notDue, { state: "进行中", ended: "—" }, null],
  [
    "a day of what is not done",
    notDue,
    { state: "进行中", ended: "2021.10" },
    "ledger/filled-where-not-due G3 “完成日期”填了“2021.10”，按本行情况不应填写（完成情况：进行中）。",
  ],

  ["done late", overdue, { due: "2021.09.30", state: "已完成" }, null],
  ["due on the cut-off day", overdue, { due: "2021.10.28", state: "进行中" }, null],
  ["due in the month of the cut-off day", overdue, { due: "2021.10", state: "进行中" }, null],
  [
    "a day late",
    overdue,
    { due: "2021.10.27", state: "进行中" },
    "ledger/overdue E3 “完成时限”为2021.10.27，到统计截止日（2021年10月28日）逾期1天仍未完成（完成情况：进行中）。",
  ],
  [
    "a month that ended 28 days ago",
    overdue,
    { due: "2021.09", state: "" },
    "ledger/overdue E3 “完成时限”为2021.09，到统计截止日（2021年10月28日）逾期28天仍未完成（完成情况：—）。",
  ],
  [
    "a month late to the day",
    overdue,
    { due: "2021.09.28", state: "进行中" },
    "ledger/overdue E3 “完成时限”为2021.09.28，到统计截止日（2021年10月28日）逾期1个月（30天）仍未完成（完成情况：进行中）。",
  ],

  ["all of them content", part, { heard: 25, content: 25 }, null],
  ["nobody asked", part, { content: 25 }, null],
  [
    "more content than heard",
    part,
    { heard: 25, content: "52人" },
    "ledger/part-exceeds-whole I3 “其中满意”（52人）大于“谈话人数”（25）。",
  ],

  ["a sum that fits", sum, { base: 3700, years: 60.1, off: 20.2, total: 3739.9 }, null],
  ["a sum as a formula leaves it", sum, { base: 0.1, years: 0.2, off: 0, total: 0.1 + 0.2 }, null],
  ["a part left blank", sum, { base: 3700, years: 60, total: 1 }, null],
  [
    "a sum that differs by a fen",
    sum,
    { base: 3700, years: 60.1, off: 20.2, total: 3739.91 },
    "ledger/sum-differs N3 “实发”填3739.91，各项之和（基本3700+年限60.1-扣款20.2）为3739.9，相差0.01。",
  ],
  [
    "a part not taken off",
    sum,
    { base: "3,700元", years: 60, off: 20, total: 3780 },
    "ledger/sum-differs N3 “实发”填3780，各项之和（基本3,700元+年限60-扣款20）为3740，相差40。",
  ],
  ["a number that is no amount", sum, { base: 1e300, years: 1, off: 1, total: 1 }, null],

  ["done and heard", fits, { state: "已完成", heard: 1 }, null],
  ["not done and not heard", fits, { state: "进行中" }, null],
  [
    "done and not heard",
    fits,
    { state: "已完成" },
    "ledger/inconsistent F3 “完成情况”填“已完成”：已完成而没有谈话。",
  ],

  ["a number on its bound", part, { heard: 500, content: 0, week: 53 }, null],
  [
    "a number above both bounds",
    part,
    { heard: 501 },
    "number/out-of-range H3 “谈话人数”填“501”，应在1至500之间。",
  ],
  [
    "a number below the least",
    part,
    { content: -1 },
    "number/out-of-range I3 “其中满意”填“-1”，不应小于0。",
  ],
  [
    "a number above the most",
    part,
    { week: 120 },
    "number/out-of-range J3 “周次”填“120”，不应大于53。",
  ],
];

describe("checks that a kind asks for", () => {
  it.each(cases)("%s", (_what, check, row, message) => {
    const issues = found(check, [row]);
    expect(
      issues.map(
        (issue) => `${issue.rule} ${issue.at.address} ${formatIssue(issue, ledgerRuleTexts)}`
      )
    ).toEqual(message === null ? [] : [message]);
  });

  it.each<[LedgerCheck, LedgerRow, missing: string]>([
    [order, { begun: "2021.03", ended: "2021.01" }, "begun"],
    [needed, { state: "已完成" }, "ended"],
    [notDue, { ended: "2021.10" }, "state"],
    [overdue, { due: "2020.01" }, "state"],
    [part, { heard: 1, content: 2 }, "heard"],
    [sum, { base: 1, years: 1, off: 1, total: 9 }, "off"],
    [unique, {}, "village"],
    [fits, { state: "已完成" }, "heard"],
  ])("a column that the sheet lacks is not checked: %o", (check, row, missing) => {
    expect(flatten(found(check, [row, row], [missing]))).toEqual([]);
  });

  it("what a column always needs is another rule's finding", () => {
    const kind = jobs(needed);
    const required = kind.fields.map((field) =>
      field.id === "ended" ? { ...field, required: true as const } : field
    );
    const sheet = {
      kind: { ...kind, fields: required },
      rows: [{ number: "甲", state: "已完成" }],
    };
    expect(issuesOfSheets([sheet], ledgerRules)).toEqual([]);
  });

  it("nothing is late before the cut-off day is settled", () => {
    const rows = [{ number: "甲", due: "2020.01", ended: "2031.01" }];
    expect(
      issuesOfSheets([{ kind: jobs(overdue, notLater), rows }], ledgerRules, { asOf: 0 })
    ).toEqual([]);
  });

  it("no sentence repeats an ID number", () => {
    const when = { field: "id_no", filled: true } as const;
    const [issue] = found({ check: "filled-when", field: "ended", when }, [
      { id_no: "529901198506151034" },
    ]);
    expect(formatIssue(issue, ledgerRuleTexts)).toContain("（公民身份号码：…）");
  });
});

describe("ledger/duplicate", () => {
  const row = (township: string, village: string | null, number: string | null) => ({
    township,
    village,
    number,
    begun: "2021.01",
    heard: 1,
  });
  const places = (...sheets: (readonly LedgerRow[])[]) =>
    issuesOfSheets(
      sheets.map((rows, i) => ({ kind: jobs(unique), rows, sheet: `台账${i + 1}` })),
      ledgerRules
    ).map(
      ({ at, rule, params }) =>
        `${rule}@${at.sheet}!${at.address} ${params["place"] ?? params["count"]}`
    );

  it.each<[string, LedgerRow[], string[]]>([
    ["other numbers", [row("甲镇", "石山村", "1"), row("甲镇", "石山村", "2")], []],
    ["other villages", [row("甲镇", "石山村", "1"), row("甲镇", "河口村", "1")], []],
    [
      "one village under two spellings",
      [row("甲镇", "石山村", "1"), row("甲镇", "石山村委会", "1")],
      ["ledger/duplicate@台账1!C4 C3"],
    ],
    [
      "three times: at the second and the third",
      [row("甲镇", "石山村", "1"), row("甲镇", "石山村", " 1"), row("甲镇", "石山村", "１")],
      ["ledger/duplicate@台账1!C4 C3", "ledger/duplicate@台账1!C5 C3"],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });

  it("a township's record needs no village", () => {
    const rows = ["甲镇", "乙镇"].map((township) => ({ township, number: "1", begun: "2021.01" }));
    expect(places([...rows, { township: "乙镇", number: "1", begun: "2021.01" }])).toEqual([
      "ledger/duplicate@台账1!C5 C4",
    ]);
  });

  it("a blank cell agrees with none", () => {
    const kind = jobs({ check: "unique", fields: ["id_no"] });
    const rows = [{ number: "1" }, { number: "2" }, { number: "3", id_no: "待补" }];
    expect(issuesOfSheets([{ kind, rows: [...rows, ...rows] }], ledgerRules)).toEqual([]);
  });

  it("sheets of one kind are looked at together, a copy is told once", () => {
    const six = Array.from({ length: 6 }, (_, i) => row("甲镇", "石山村", String(i + 1)));
    expect(places(six, six.slice(0, 2))).toEqual([
      "ledger/duplicate@台账2!C3 台账1!C3",
      "ledger/duplicate@台账2!C4 台账1!C4",
    ]);
    expect(places(six, [...six, row("甲镇", "石山村", "7")])).toEqual([
      "ledger/duplicate@台账2! 6",
    ]);
  });
});
