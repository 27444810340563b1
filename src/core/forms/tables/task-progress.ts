import type { Condition } from "../../ledgers/condition";
import { indicatorKey } from "../../statistics/indicators";
import type { RecordIndicator } from "../../statistics/indicators";
import { figure, ratioOf, recordsOf } from "../columns";
import type { FormCheck } from "../checks/form-check";
import type { FormColumn, TownshipForm } from "../form";

const done: Condition = { field: "status", is: "done" };
const late: Condition = {
  any: [
    { field: "status", is: "overdue" },
    { all: [{ not: done }, { field: "due", day: "before-as-of" }] },
  ],
};

interface Progress {
  readonly all: RecordIndicator;
  readonly done: RecordIndicator;
  readonly late: RecordIndicator;
}

/** Tasks of a level by how far they are; those of both levels without one. */
function progressOf(level?: string): Progress {
  const ofLevel: readonly Condition[] = level === undefined ? [] : [{ field: "level", is: level }];
  const tasks = (...also: readonly Condition[]) =>
    recordsOf("tasks", { all: [...ofLevel, ...also] });
  return { all: tasks(), done: tasks(done), late: tasks(late) };
}

function columnsOf(head: string, progress: Progress): FormColumn {
  return {
    head,
    columns: [
      figure("应完成", progress.all),
      figure("已完成", progress.done),
      figure("逾期未完成", progress.late),
      figure("完成率", ratioOf(progress.done, progress.all)),
    ],
  };
}

const township = progressOf("township");
const village = progressOf("village");
const both = progressOf();

const within = (
  id: string,
  label: string,
  part: RecordIndicator,
  { all }: Progress
): FormCheck => ({
  id,
  kind: "within",
  level: "error",
  formula: `${label} ≤ 应完成`,
  test: { type: "at-most", part: indicatorKey(part), whole: indicatorKey(all) },
});

/** 表8. */
export const taskProgress: TownshipForm = {
  layout: "townships",
  id: "task-progress",
  number: "表8",
  order: 80,
  title: "{region}{term}村(社区)换届工作任务清单进度表",
  sheet: "表8 任务清单进度表",
  unit: "项、%",
  base: "everybody",
  ledgers: ["tasks"],
  columns: [
    columnsOf("合计", both),
    columnsOf("乡级任务", township),
    columnsOf("村级任务", village),
  ],
  checks: [
    {
      id: "task-levels",
      kind: "within",
      level: "error",
      formula: "应完成:合计 = 乡级任务 + 村级任务",
      test: {
        type: "parts",
        whole: indicatorKey(both.all),
        parts: [indicatorKey(township.all), indicatorKey(village.all)],
      },
    },
    within("township-tasks-done", "乡级任务:已完成", township.done, township),
    within("township-tasks-late", "乡级任务:逾期未完成", township.late, township),
    within("village-tasks-done", "村级任务:已完成", village.done, village),
    within("village-tasks-late", "村级任务:逾期未完成", village.late, village),
  ],
  notes: ["完成时限在截止日期之前而没有完成的计为逾期未完成;完成率以应完成项数为分母。"],
};
