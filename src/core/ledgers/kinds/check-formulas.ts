import type { CodeTable } from "../../codes/code-table";
import type { Field, LedgerKind } from "../field";

/** 错误: what is checked must hold; 需说明: it can be otherwise, if somebody says why. */
export const checkLevels: CodeTable = {
  id: "check-level",
  source: "校核结果的级别",
  entries: [
    { code: "error", name: "错误" },
    { code: "explain", name: "需说明", aliases: ["说明", "提示", "警告"] },
  ],
};

export const checkFormulaFields = [
  { id: "seq", header: "序号", aliases: [], type: "sequence" },
  { id: "name", header: "名称", aliases: ["公式名称", "校核名称", "校核内容"], type: "text" },
  {
    id: "level",
    header: "级别",
    aliases: ["校核级别"],
    type: "code",
    codes: checkLevels,
    note: "填“错误”或“需说明”,不填为错误。",
  },
  {
    id: "formula",
    header: "公式",
    aliases: ["校核公式", "自定义公式"],
    type: "text",
    required: true,
    note: "如:总数 = 男 + 女。不写行名的逐行核对。",
  },
  {
    id: "tables",
    header: "适用表",
    aliases: ["适用报表", "表号"],
    type: "text",
    note: "如:表2、表3。不填时,有这些行、列的表都核对。",
  },
  { id: "remark", header: "说明", aliases: ["处理说明", "备注"], type: "text" },
] as const satisfies readonly Field[];

export type CheckFormulaField = (typeof checkFormulaFields)[number]["id"];

/** 校核公式: checks of report forms that users have written, one a row. */
export const checkFormulasSheet: LedgerKind = {
  id: "check-formulas",
  title: "校核公式",
  order: 185,
  fields: checkFormulaFields,
  recognisedBy: ["level", "formula"],
  atLeast: 3,
  key: "formula",
  secondaryKey: "name",
  footNotes: false,
};
