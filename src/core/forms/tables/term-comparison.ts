import type { ComparisonForm, ComparisonLine } from "../form";

const lines: readonly ComparisonLine[] = [
  { label: "总数", measure: "人", indicator: { kind: "count" } },
  { label: "平均年龄", measure: "岁", indicator: { kind: "mean-age" } },
  { label: "35岁及以下", measure: "人", indicator: { kind: "count", of: "aged-35-or-less" } },
  { label: "35岁及以下占比", measure: "%", indicator: { kind: "share", of: "aged-35-or-less" } },
  {
    label: "高中(中专)及以上",
    measure: "人",
    indicator: { kind: "count", of: "high-school-plus" },
  },
  {
    label: "高中(中专)及以上占比",
    measure: "%",
    indicator: { kind: "share", of: "high-school-plus" },
  },
  { label: "大专及以上", measure: "人", indicator: { kind: "count", of: "college-plus" } },
  { label: "大专及以上占比", measure: "%", indicator: { kind: "share", of: "college-plus" } },
  { label: "女性", measure: "人", indicator: { kind: "count", of: "female" } },
  { label: "女性占比", measure: "%", indicator: { kind: "share", of: "female" } },
  { label: "少数民族", measure: "人", indicator: { kind: "count", of: "minority" } },
  { label: "少数民族占比", measure: "%", indicator: { kind: "share", of: "minority" } },
];

const needs = ["committee_post", "post"];

const oneShoulder: readonly ComparisonLine[] = [
  { label: "“一肩挑”", measure: "人", indicator: { kind: "count", of: "one-shoulder" }, needs },
  { label: "“一肩挑”占比", measure: "%", indicator: { kind: "share", of: "one-shoulder" }, needs },
];

/** 表4. */
export const termComparison: ComparisonForm = {
  layout: "comparison",
  id: "term-comparison",
  number: "表4",
  order: 40,
  title: "{region}{term}村(社区)党组织换届较上届对比表",
  sheet: "表4 较上届对比表",
  unit: "人、岁、%、百分点",
  blocks: [
    { head: "党组织班子成员", base: "party-organisation", lines },
    { head: "党组织书记", base: "secretary", lines: [...lines, ...oneShoulder] },
  ],
  notes: ["增减为本届公布数减上届公布数,“—”表示没有上届数据;占比的增减以百分点计。"],
};
