import * as fc from "fast-check";
import { collectFixes } from "../../../src/core/fixes/collect-fixes";
import type { FixLogEntry, FixStatus } from "../../../src/core/fixes/fix-log";
import { fixLogEntries, withTakenBack } from "../../../src/core/fixes/fix-log";
import { planFixLog, readFixLog } from "../../../src/core/forms/fix-log-plan";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { validate } from "../../../src/core/rules/validate";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { IdMask } from "../../../src/core/values/id-number";
import { fixReasonsZh } from "../../../src/locales/zh-CN/fix-reasons";
import { checkPlans } from "../../../src/workbook/plan-checks";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { textsOf } from "../../support/report-fixture";
import { idNumber, rosterGrid, testSettings } from "../../support/roster";

const typed = idNumber(19850615, 5).toLowerCase();
const books = [
  readLedgers("", [rosterGrid({ change: { 1: { id_no: typed, name: " 乙样例 ", age: 63 } } })]),
];
const { proposals } = collectFixes(validate(books, testSettings).issues);

function entriesOf(masking: IdMask, statusOf: () => FixStatus = () => "changed"): FixLogEntry[] {
  const time = "2021-11-02 09:30";
  return fixLogEntries(proposals, { books, time, reasons: fixReasonsZh, masking, statusOf });
}

const text = fc.constantFrom(
  "",
  "甲样例",
  "=1+1",
  "2021-11-02 09:30",
  "0012",
  "35",
  "a b",
  "第1行"
);
const anyEntry: fc.Arbitrary<FixLogEntry> = fc.record({
  ...{ time: text, sheet: fc.constantFrom("花名册", "it's"), address: fc.constantFrom("A1", "H4") },
  ...{ who: text, field: text, before: text, after: text, reason: text },
  status: fc.constantFrom("changed", "taken-back", "skipped"),
});

describe("the sheet 修改记录", () => {
  it("tells person, unit, column, before, after and why", () => {
    const entry = entriesOf("birth").find(({ address }) => address === "J4");
    expect(entry).toEqual({
      time: "2021-11-02 09:30",
      sheet: "花名册",
      address: "J4",
      who: "样例镇石山村 乙样例",
      field: "年龄",
      before: "63",
      after: "36",
      reason: fixReasonsZh["age-from-birth"],
      status: "changed",
    });
  });

  it("gives back every line that was written into it", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), (entries) => {
        const plan = planFixLog(entries, testSettings);
        checkPlans([plan]);
        expect(readFixLog(gridFromPlan(plan))).toEqual(entries);
      }),
      { numRuns: 50 }
    );
  });

  it("grows: earlier lines first, as they were", () => {
    const first = readFixLog(gridFromPlan(planFixLog(entriesOf("last4"), testSettings)))!;
    const both = [...first, ...entriesOf("birth", () => "skipped")];
    const read = readFixLog(gridFromPlan(planFixLog(both, testSettings)))!;
    expect(read).toEqual(both);
    expect(read.slice(0, first.length)).toEqual(entriesOf("last4"));
  });

  it("counts what was changed, taken back and skipped", () => {
    const [one, ...rest] = entriesOf("birth");
    const entries = [one, ...rest, { ...one, status: "skipped" as const }];
    const taken = withTakenBack(entries, one.time, ({ address }) => address === one.address);
    expect(taken.map(({ status }) => status)).toEqual([
      "taken-back",
      ...rest.map(() => "changed"),
      "skipped",
    ]);
    expect(textsOf(planFixLog(taken, testSettings))).toContain(
      `共修改${rest.length}处,1处已撤销,1处因单元格已变动未修改。`
    );
    expect(withTakenBack(entries, "another time", () => true)).toEqual(entries);
  });

  it.each<IdMask>(["birth", "last8", "last4"])("never shows an ID number whole: %s", (masking) => {
    const plan = planFixLog(entriesOf(masking), { ...testSettings, idMasking: masking });
    expect(textsOf(plan).filter((one) => /\d{15}/.test(one))).toEqual([]);
    const open = planFixLog(entriesOf("none"), { ...testSettings, idMasking: masking });
    expect(textsOf(open).filter((one) => /\d{15}/.test(one))).toEqual([]);
  });

  it("is read from no other sheet", () => {
    expect(readFixLog(rosterGrid())).toBeNull();
    expect(readFixLog(gridFromRows("修改记录", [["修改记录"]]))).toBeNull();
    expect(readFixLog(gridFromPlan(planFixLog([], testSettings)))).toEqual([]);
  });
});
