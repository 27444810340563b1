import type { CodeTable } from "./code-table";

/** Sex. */
export const sexes: CodeTable = {
  id: "sex",
  source: "GB/T 2261.1-2003",
  offered: ["1", "2"],
  entries: [
    { code: "0", name: "未知的性别" },
    { code: "1", name: "男性", short: "男", aliases: ["男士", "M", "Male"] },
    { code: "2", name: "女性", short: "女", aliases: ["女士", "F", "Female"] },
    { code: "9", name: "未说明的性别" },
  ],
};
