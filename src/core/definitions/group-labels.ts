import type { GroupId } from "../statistics/groups";

/** What form definitions call the groups of people that tables count. */
export const groupLabels: Readonly<Record<GroupId, string>> = {
  everybody: "全部人员",
  union: "“两委”成员",
  "party-organisation": "党组织班子成员",
  committee: "村(居)委会成员",
  secretary: "书记",
  director: "主任",
  "one-shoulder": "“一肩挑”",
  "cross-post": "交叉任职",
  male: "男",
  female: "女",
  han: "汉族",
  minority: "少数民族",
  "party-member": "中共党员",
  postgraduate: "研究生",
  undergraduate: "大学本科",
  college: "大学专科",
  secondary: "中专、高中(含中技)",
  "secondary-specialised": "中专",
  "secondary-general": "高中、中技",
  "junior-or-below": "初中及以下",
  "high-school-plus": "高中(中专)及以上",
  "college-plus": "大专及以上",
  "aged-35-or-less": "35岁及以下",
  "newly-elected": "新任",
  "re-elected": "连任",
  moved: "转任",
  "by-election": "届中补选",
  "source-prosperous": "致富能人",
  "source-returned": "外出经商返乡人员",
  "source-graduate": "大学毕业生",
  "source-veteran": "退役军人",
  "source-youth": "优秀青年",
  "source-other": "其他来源",
  "source-cooperative": "农村专业合作组织负责人",
  "source-graduate-official": "大学生村官",
  "source-not-reported": "党内统计其他来源",
};

/** The roster fields of which one must be there for a group to mean anything; none: any roster will do. */
export const groupNeeds: Partial<Readonly<Record<GroupId, readonly string[]>>> = {
  "newly-elected": ["incumbent"],
  "re-elected": ["incumbent"],
  moved: ["incumbent"],
  "by-election": ["incumbent"],
  "source-prosperous": ["source"],
  "source-returned": ["source"],
  "source-graduate": ["source"],
  "source-veteran": ["source"],
  "source-youth": ["source"],
  "source-other": ["source"],
  "source-cooperative": ["source"],
  "source-graduate-official": ["source"],
  "source-not-reported": ["source"],
};

/** The group of a label, also of one written without its quotation marks. */
export const groupsByLabel: ReadonlyMap<string, GroupId> = new Map(
  (Object.entries(groupLabels) as [GroupId, string][]).flatMap(([id, label]) => [
    [label, id] as const,
    [label.replace(/[“”]/g, ""), id] as const,
  ])
);
