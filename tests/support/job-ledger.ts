import type { LedgerKind } from "../../src/core/ledgers/field";
import type { LedgerCheck } from "../../src/core/ledgers/ledger-check";

export const isDone = { field: "state", is: "done" } as const;

/** A kind that exists in tests only: jobs of villages, with one column of each type. */
export function jobs(...checks: LedgerCheck[]): LedgerKind {
  return {
    id: "jobs",
    order: 1,
    title: "样例事项台账",
    families: ["ledgers"],
    fields: [
      { id: "township", header: "乡镇(街道)", aliases: [], type: "unit" },
      { id: "village", header: "村(社区)", aliases: [], type: "unit" },
      { id: "number", header: "编号", aliases: [], type: "text" },
      { id: "begun", header: "开始", aliases: [], type: "date" },
      { id: "due", header: "完成时限", aliases: [], type: "date" },
      {
        id: "state",
        header: "完成情况",
        aliases: [],
        type: "code",
        codes: {
          id: "job-states",
          source: "样例",
          entries: [
            { code: "open", name: "进行中" },
            { code: "done", name: "已完成" },
          ],
        },
      },
      { id: "ended", header: "完成日期", aliases: [], type: "date" },
      { id: "heard", header: "谈话人数", aliases: [], type: "integer", least: 1, most: 500 },
      { id: "content", header: "其中满意", aliases: [], type: "integer", least: 0 },
      { id: "week", header: "周次", aliases: [], type: "integer", most: 53 },
      { id: "base", header: "基本", aliases: [], type: "number" },
      { id: "years", header: "年限", aliases: [], type: "number" },
      { id: "off", header: "扣款", aliases: [], type: "number" },
      { id: "total", header: "实发", aliases: [], type: "number" },
      { id: "id_no", header: "公民身份号码", aliases: [], type: "id" },
    ],
    recognisedBy: ["number"],
    atLeast: 4,
    key: "number",
    footNotes: true,
    checks,
  };
}

export const order: LedgerCheck = { check: "date-order", first: "begun", then: "ended" };
export const notLater: LedgerCheck = { check: "not-later", field: "ended" };
export const needed: LedgerCheck = { check: "filled-when", field: "ended", when: isDone };
export const notDue: LedgerCheck = { check: "blank-when", field: "ended", when: { not: isDone } };
export const overdue: LedgerCheck = { check: "overdue", due: "due", done: isDone };
export const part: LedgerCheck = { check: "at-most", part: "content", whole: "heard" };
export const sum: LedgerCheck = {
  check: "sum",
  total: "total",
  parts: ["base", "years"],
  less: ["off"],
};
export const unique: LedgerCheck = { check: "unique", fields: ["township", "village", "number"] };
export const fits: LedgerCheck = {
  check: "consistent",
  field: "state",
  when: isDone,
  must: { field: "heard", atLeast: 1 },
  says: "已完成而没有谈话",
};

export const allChecks: readonly LedgerCheck[] = [
  ...[order, notLater, needed, notDue, overdue, part, sum, unique, fits],
];
