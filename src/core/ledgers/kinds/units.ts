import type { Field, LedgerKind } from "../field";

export const unitFields = [
  { id: "seq", header: "序号", aliases: ["编号", "序"], type: "sequence" },
  {
    id: "township",
    header: "乡镇(街道)",
    aliases: ["乡镇", "镇(街道)", "乡(镇)", "所属乡镇", "所在乡镇", "乡镇(街道)名称"],
    type: "unit",
    required: true,
  },
  {
    id: "village",
    header: "村(社区)",
    aliases: ["行政村", "村居", "村(居)", "村名", "村(社区)名称", "村"],
    type: "unit",
    required: true,
  },
  {
    id: "village_type",
    header: "类别",
    aliases: ["村类别", "类别(村/社区)", "村/社区"],
    type: "code",
    codes: "village-type",
    required: true,
  },
  { id: "organisation", header: "党组织形式", aliases: ["党组织类型", "党组织设置"], type: "text" },
  {
    id: "multi_ethnic",
    header: "是否多民族村(社区)",
    aliases: ["多民族村", "多民族村(社区)", "多民族居住", "多民族"],
    type: "code",
    codes: "yes-no",
  },
  { id: "remark", header: "备注", aliases: ["说明"], type: "text" },
] as const satisfies readonly Field[];

export type UnitField = (typeof unitFields)[number]["id"];

/** 单位名录: which townships and villages there are; the department's own list, never a national code list. */
export const units: LedgerKind = {
  id: "units",
  title: "单位名录",
  families: ["ledgers"],
  fields: unitFields,
  recognisedBy: ["township", "village", "village_type"],
  atLeast: 3,
  key: "village",
  footNotes: true,
};
