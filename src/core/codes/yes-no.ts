import type { CodeTable } from "./code-table";

/** Yes and no as ticked in rosters; a blank is neither. */
export const yesNo: CodeTable = {
  id: "yes-no",
  source: "花名册通用填法",
  entries: [
    { code: "1", name: "是", aliases: ["√", "✓", "✔", "☑", "有", "对", "Y", "Yes", "True"] },
    {
      code: "0",
      name: "否",
      aliases: ["×", "✕", "✗", "✘", "✖", "X", "无", "不是", "非", "没有", "N", "No", "False"],
    },
  ],
};
