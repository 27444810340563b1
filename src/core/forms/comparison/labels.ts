import type { TermDoubtReason } from "../../comparison/compare-terms";
import type { EditionRowKind } from "../../comparison/edition-rows";
import type { HiddenDifference, IdPart } from "../../comparison/masked-change";
import type { Scope, TermStatus } from "../../comparison/term-status";

/** What became of somebody, as sheets print it. */
export const STATUS_LABELS: Readonly<Record<TermStatus, string>> = {
  "re-elected": "连任",
  moved: "转任",
  new: "新进",
  left: "离任",
};

/** The bodies a change is about. */
export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  union: "“两委”",
  party: "党组织",
  committee: "村(居)委会",
};

/** Why somebody is left to be looked into. */
export const DOUBT_LABELS: Readonly<Record<TermDoubtReason, string>> = {
  several: "姓名相同,不止一人可以对应",
  "other-id": "姓名、单位相同,身份号码不同",
  "other-birth": "姓名、单位相同,出生年月不同",
  "post-unknown": "职务无法识别",
};

/** What a line of 变更清单 tells. */
export const CHANGE_LABELS: Readonly<Record<EditionRowKind, string>> = {
  "sheet-added": "新增工作表",
  "sheet-removed": "删除工作表",
  "column-added": "新增栏目",
  "column-removed": "删除栏目",
  added: "新增",
  changed: "修改",
  removed: "删除",
  doubt: "待核实",
};

const PART_LABELS: Readonly<Record<IdPart, string>> = {
  region: "地址码",
  birth: "出生日期码",
  sequence: "顺序码",
  check: "校验码",
};

/** What of two hidden numbers differs: 出生日期码、校验码共3位不同; 原17位,现18位. */
export function hiddenText(hidden: HiddenDifference): string {
  if (hidden.kind === "length") return `原${hidden.before}位,现${hidden.after}位`;
  const parts = hidden.parts.map((part) => PART_LABELS[part]).join("、");
  return `${parts}${parts === "" ? "" : "共"}${hidden.count}位不同`;
}
