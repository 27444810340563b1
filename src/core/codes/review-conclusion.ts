import type { CodeTable } from "./code-table";

/** 联审 conclusion over all departments. */
export const reviewConclusions: CodeTable = {
  id: "review-conclusion",
  source: "换届人选资格联审通用填法",
  entries: [
    { code: "pass", name: "通过", aliases: ["审查通过", "联审通过", "合格", "符合条件", "无问题"] },
    { code: "fail", name: "不通过", aliases: ["未通过", "审查不通过", "不合格", "不符合条件"] },
    { code: "deferred", name: "暂缓", aliases: ["暂缓提名", "待核实", "待定"] },
  ],
};
