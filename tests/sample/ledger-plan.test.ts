import { reserve } from "../../src/core/ledgers/kinds/reserve";
import { tasks } from "../../src/core/ledgers/kinds/tasks";
import { readLedgers } from "../../src/core/ledgers/recognise";
import type { LedgerCells } from "../../src/sample/ledger-plan";
import { ledgerPlan } from "../../src/sample/ledger-plan";
import { gridFromPlan } from "../../src/workbook/plan-grid";

const rows: LedgerCells[] = [
  { township: "甲镇", village: "上村", name: "张三" },
  { township: "甲镇", village: "上村", name: "李四", age: 30 },
  { township: "甲镇", village: "下村", name: "王五" },
  { township: "乙镇", village: "下村", name: "赵六" },
];

describe("ledgerPlan", () => {
  it("is read back as its kind, with every row in its unit", () => {
    for (const layout of [{}, { mergeUnits: true }] as const) {
      const plan = ledgerPlan({ kind: reserve, title: "后备干部库", rows, ...layout });
      const [table] = readLedgers("", [gridFromPlan(plan)]).tables;
      expect([table.kind.id, table.count]).toEqual(["reserve", rows.length]);
      expect(table.filledUnits("township")).toEqual(rows.map(({ township }) => township));
      expect(table.filledUnits("village")).toEqual(rows.map(({ village }) => village));
      expect(table.unmergedBlanks("village")).toEqual([]);
    }
  });

  it("merges runs of a township and of its villages, or has a filter", () => {
    const merged = ledgerPlan({ kind: reserve, title: "后备干部库", rows, mergeUnits: true });
    expect(merged.merges!.slice(1)).toEqual([
      { top: 2, bottom: 4, left: 1, right: 1 },
      { top: 2, bottom: 3, left: 2, right: 2 },
    ]);
    expect(merged.autoFilter).toBeUndefined();
    const plain = ledgerPlan({ kind: reserve, title: "后备干部库", note: "注", rows });
    expect(plain.autoFilter).toMatchObject({ top: 2, bottom: 6, left: 0 });
    expect(plain.merges).toHaveLength(2);
  });

  it("numbers the rows, keeps numbers as numbers and texts as texts, and leaves columns out", () => {
    const plan = ledgerPlan({ kind: reserve, title: "后备干部库", rows, leaveOut: ["phone"] });
    const [, head, , second] = [...plan.rows];
    expect(head.values).not.toContain("联系电话");
    const age = head.values.indexOf("年龄");
    expect(second.values[0]).toBe(2);
    expect([second.values[age], second.style![age]]).toEqual([30, "number"]);
    expect(second.style![head.values.indexOf("姓名")]).toBe("cell");
  });

  it("makes a row higher where a text takes several lines", () => {
    const long = { township: "甲镇", task: "很长的任务".repeat(12), number: "1" };
    const plan = ledgerPlan({ kind: tasks, title: "任务清单", rows: [long, { task: "短" }] });
    const [, , first, second] = [...plan.rows];
    expect(first.height).toBeGreaterThan(second.height!);
  });
});
