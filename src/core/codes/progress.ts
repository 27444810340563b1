import type { CodeTable } from "./code-table";

/** How far a task has got. */
export const progress: CodeTable = {
  id: "progress",
  source: "任务清单通用填法",
  entries: [
    { code: "not-started", name: "未开始", aliases: ["未启动", "待启动", "尚未开始"] },
    { code: "in-progress", name: "进行中", aliases: ["正在进行", "推进中", "正在推进", "未完成"] },
    { code: "done", name: "已完成", aliases: ["完成", "已办结", "办结", "√"] },
    { code: "overdue", name: "逾期", aliases: ["已逾期", "逾期未完成", "超期"] },
  ],
};
