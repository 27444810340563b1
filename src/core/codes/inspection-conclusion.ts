import type { CodeTable } from "./code-table";

/** Outcome of an inspection by the organisation department. */
export const inspectionConclusions: CodeTable = {
  id: "inspection-conclusion",
  source: "换届人选组织考察通用填法",
  entries: [
    { code: "fit", name: "合格", aliases: ["考察合格", "符合条件", "胜任", "通过", "可以使用"] },
    { code: "unfit", name: "不合格", aliases: ["考察不合格", "不符合条件", "不胜任", "不通过"] },
    { code: "deferred", name: "暂缓", aliases: ["暂缓使用", "待定", "待核实"] },
  ],
};
