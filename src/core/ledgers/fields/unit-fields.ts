import type { Field } from "../field";

export const seq = {
  id: "seq",
  header: "序号",
  aliases: ["编号", "序", "No.", "No"],
  type: "sequence",
  width: 6,
} as const satisfies Field;

/** Of ledgers whose lines have a number of their own, which is headed 编号 as well. */
export const lineNumber = {
  ...seq,
  aliases: ["序", "No.", "No"],
} as const satisfies Field;

export const county = {
  id: "county",
  header: "县(市、区)",
  aliases: ["县市区", "县区", "县(市)", "县"],
  type: "unit",
  note: "填县(市、区)规范名称。",
} as const satisfies Field;

export const township = {
  id: "township",
  header: "乡镇(街道)",
  aliases: [
    "乡镇",
    "镇(街道)",
    "乡(镇)",
    "乡(镇、街道)",
    "镇(乡、街道)",
    "街道",
    "镇",
    "所在乡镇",
    "所属乡镇",
    "所在乡镇(街道)",
    "所属乡镇(街道)",
    "乡镇街道",
    "乡镇名称",
    "乡镇(街道)名称",
  ],
  type: "unit",
  note: "填全称，与单位名录一致，每行都填。",
} as const satisfies Field;

export const village = {
  id: "village",
  header: "村(社区)",
  aliases: [
    "行政村",
    "村居",
    "村(居)",
    "村、社区",
    "村社区",
    "社区",
    "村",
    "村名",
    "村名称",
    "村(社区)名称",
    "所在村",
    "所在村(社区)",
    "单位",
    "单位名称",
    "村(社区)党组织",
  ],
  type: "unit",
  note: "填村(社区)名称，与单位名录一致，每行都填。",
} as const satisfies Field;

/** A village that a record may have or not: a blank cell is not filled from the one above. */
export const villageIfAny = {
  ...village,
  filledDown: false,
  note: "属于某个村(社区)的填其名称；乡级或以上的留空。",
} as const satisfies Field;

/** A township that a record may have or not. */
export const townshipIfAny = {
  ...township,
  filledDown: false,
  note: "属于某个乡镇(街道)的填其全称；市级的留空。",
} as const satisfies Field;

export const villageType = {
  id: "village_type",
  header: "村类别",
  aliases: ["类别(村/社区)", "村/社区", "村居类别", "单位类别"],
  type: "code",
  codes: "village-type",
  width: 8,
  note: "填“村”或“社区”。",
} as const satisfies Field;

export const remark = {
  id: "remark",
  header: "备注",
  aliases: ["说明"],
  type: "text",
  width: 16,
} as const satisfies Field;
