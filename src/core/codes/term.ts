import type { CodeTable } from "./code-table";

/** How a member came into this term of office. */
export const terms: CodeTable = {
  id: "term",
  source: "换届统计通用口径",
  entries: [
    { code: "new", name: "新任", aliases: ["新进", "新当选", "首任", "新进班子", "新任职"] },
    { code: "re-elected", name: "连任", aliases: ["连任(同职)", "连选连任", "留任", "继任"] },
    { code: "moved", name: "转任", aliases: ["换职连任", "转任(换职连任)", "转岗"] },
    { code: "by-election", name: "届中补选", aliases: ["补选", "届中调整", "届中增补", "增补"] },
  ],
};
