import { cells, idNumbers } from "./cell-plantings";
import { people, sets } from "./people-plantings";
import type { Planting } from "./planting";
import { sheetNames } from "./planting";

const sheets: readonly Planting[] = [
  { rule: "table/column-repeated", sheet: sheetNames.D, cell: "R6" },
  { rule: "table/column-missing", file: "补报", sheet: "茅坪村补报", cell: "A1" },
  { rule: "table/no-records", file: "补报", sheet: "空表", cell: "A1" },
  { rule: "table/same-people", sheet: "大湾村(2)", cell: "" },
  { rule: "table/header-not-found", file: "其他材料", sheet: "进度", cell: "" },
  {
    rule: "settings/unknown-setting",
    sheet: "参数设置",
    cell: "A10",
    who: "统计口径",
    set: { A10: "统计口径", B10: "旧" },
  },
  {
    rule: "settings/invalid-value",
    sheet: "参数设置",
    cell: "B9",
    who: "平均年龄小数位数",
    set: { B9: "两位" },
  },
];

/** What else is reported, rightly. */
export const accepted: readonly (Planting & { readonly why: string })[] = [
  {
    rule: "table/header-not-found",
    sheet: "封面",
    cell: "",
    why: "a note that the cover was passed over, so that nobody believes it was checked",
  },
  {
    rule: "table/header-not-found",
    sheet: "说明",
    cell: "",
    why: "the same for the sheet of instructions",
  },
];

/** Every defect of the messy roster. */
export const plantings: readonly Planting[] = [
  ...idNumbers,
  ...cells,
  ...people,
  ...sets,
  ...sheets,
];
