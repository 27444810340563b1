import type { CodeTable } from "./code-table";

/** Outcome of an assessment over a term or a trial, the best first. */
export const assessmentGrades: CodeTable = {
  id: "assessment-grade",
  source: "干部考核通用等次",
  entries: [
    { code: "excellent", name: "优秀" },
    { code: "competent", name: "称职", aliases: ["合格"] },
    { code: "basic", name: "基本称职", aliases: ["基本合格"] },
    { code: "poor", name: "不称职", aliases: ["不合格"] },
  ],
};
