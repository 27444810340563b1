import type { Field, LedgerKind } from "../field";

export const settingFields = [
  { id: "seq", header: "序号", aliases: [], type: "sequence" },
  {
    id: "key",
    header: "参数",
    aliases: ["参数名称", "设置项", "项目"],
    type: "text",
    required: true,
  },
  {
    id: "value",
    header: "取值",
    aliases: ["值", "参数值", "设置值"],
    type: "text",
    required: true,
  },
  { id: "note", header: "填写说明", aliases: ["说明", "备注"], type: "text" },
] as const satisfies readonly Field[];

/** 参数设置: one setting a row, read by its Chinese label. */
export const settingsSheet: LedgerKind = {
  id: "settings",
  title: "参数设置",
  order: 180,
  fields: settingFields,
  recognisedBy: ["key", "value"],
  atLeast: 2,
  key: "key",
  footNotes: false,
};
