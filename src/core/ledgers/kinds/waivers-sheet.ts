import type { Field, LedgerKind } from "../field";

export const waiverFields = [
  { id: "seq", header: "序号", aliases: [], type: "sequence" },
  { id: "title", header: "问题", aliases: ["问题名称", "规则名称"], type: "text" },
  { id: "rule", header: "规则编号", aliases: ["规则", "编号"], type: "text", required: true },
  { id: "sheet", header: "工作表", aliases: ["表名"], type: "text", required: true },
  { id: "address", header: "单元格", aliases: ["位置"], type: "text" },
  { id: "unit", header: "单位", aliases: ["乡镇村", "所在单位"], type: "text", required: true },
  { id: "name", header: "姓名", aliases: ["名称", "姓名(名称)"], type: "text", required: true },
  { id: "field", header: "栏目", aliases: ["列", "所在列"], type: "text", required: true },
  { id: "value", header: "原值", aliases: ["原内容"], type: "text", required: true },
  { id: "check", header: "核对码", aliases: [], type: "text" },
  {
    id: "reason",
    header: "说明",
    aliases: ["情况说明", "说明理由", "理由"],
    type: "text",
    required: true,
  },
  { id: "by", header: "填写人", aliases: ["说明人"], type: "text" },
  { id: "date", header: "填写日期", aliases: ["日期"], type: "text" },
] as const satisfies readonly Field[];

export type WaiverField = (typeof waiverFields)[number]["id"];

/** 校核说明: findings that somebody accepts, one a row, with the reason. */
export const waiversSheet: LedgerKind = {
  id: "waivers",
  title: "校核说明",
  order: 190,
  fields: waiverFields,
  recognisedBy: ["rule", "sheet", "reason"],
  atLeast: 6,
  key: "sheet",
  footNotes: false,
};
