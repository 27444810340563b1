import type { CodeTable } from "./code-table";

/** What a committee or department says to a proposal. */
export const agreements: CodeTable = {
  id: "agreement",
  source: "审批通用填法",
  entries: [
    { code: "agree", name: "同意", aliases: ["已同意", "同意备案", "同意推荐", "同意提名"] },
    { code: "disagree", name: "不同意", aliases: ["不予同意", "不同意备案", "不予备案"] },
    { code: "deferred", name: "暂缓", aliases: ["缓议", "待定", "待研究"] },
  ],
};
