import type { CodeTable } from "../../codes/code-table";
import type { Field, LedgerKind } from "../field";

/** What a line of a form definition settles. */
export const definitionItems: CodeTable = {
  id: "definition-item",
  source: "报表定义表的项目",
  entries: [
    { code: "number", name: "表号" },
    { code: "title", name: "表题", aliases: ["标题"] },
    { code: "sheet", name: "表名", aliases: ["工作表名"] },
    { code: "unit", name: "计量单位", aliases: ["单位"] },
    { code: "subject", name: "统计对象", aliases: ["统计范围"] },
    { code: "rows", name: "行", aliases: ["行名", "各行"] },
    { code: "column", name: "栏目", aliases: ["列", "栏", "指标"] },
    { code: "note", name: "注", aliases: ["注释", "表注"] },
  ],
};

export const definitionFields = [
  { id: "seq", header: "序号", aliases: [], type: "sequence" },
  {
    id: "item",
    header: "项目",
    aliases: ["定义项目"],
    type: "code",
    codes: definitionItems,
    required: true,
    note: "表号、表题、表名、计量单位、统计对象、行、栏目、注之一;一行一个栏目或一条注。",
  },
  { id: "head_1", header: "一级表头", aliases: ["第一级表头"], type: "text" },
  { id: "head_2", header: "二级表头", aliases: ["第二级表头"], type: "text" },
  { id: "head_3", header: "三级表头", aliases: ["第三级表头"], type: "text" },
  {
    id: "content",
    header: "内容",
    aliases: ["指标内容"],
    type: "text",
    required: true,
    note: "栏目填指标,如:人数:女、占比:大专及以上、年龄:36至45岁。",
  },
] as const satisfies readonly Field[];

export type DefinitionField = (typeof definitionFields)[number]["id"];

/** 报表定义: a form that users have made, one item a row. */
export const formDefinition: LedgerKind = {
  id: "form-definition",
  title: "报表定义",
  order: 187,
  fields: definitionFields,
  recognisedBy: ["item", "head_1", "content"],
  atLeast: 4,
  key: "item",
  secondaryKey: "content",
  footNotes: false,
};
