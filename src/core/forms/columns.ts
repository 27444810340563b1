import type { FormColumn } from "./form";

const figure = (
  head: string,
  indicator: Extract<FormColumn, { indicator: unknown }>["indicator"]
): FormColumn => ({
  head,
  indicator,
});

/** 人数 and 占比 under one head. */
export function countAndShare(head: string, of: Parameters<typeof countOf>[1]): FormColumn {
  return { head, columns: [countOf("人数", of), figure("占比", { kind: "share", of })] };
}

/** The people of a group, as a count. */
export function countOf(
  head: string,
  of: Extract<Extract<FormColumn, { indicator: unknown }>["indicator"], { kind: "share" }>["of"]
): FormColumn {
  return figure(head, { kind: "count", of });
}

/** The columns on sex, nationality, age and education that every structure table has. */
export const structureColumns: readonly FormColumn[] = [
  { head: "性别", columns: [countOf("男", "male"), countOf("女", "female")] },
  { head: "民族", columns: [countOf("汉族", "han"), countOf("少数民族", "minority")] },
  { head: "年龄", columns: [{ ageBands: true }, figure("平均年龄", { kind: "mean-age" })] },
  {
    head: "学历",
    columns: [
      countOf("研究生", "postgraduate"),
      countOf("大学本科", "undergraduate"),
      countOf("大学专科", "college"),
      countOf("中专、高中(含中技)", "secondary"),
      countOf("初中及以下", "junior-or-below"),
    ],
  },
  countAndShare("高中(中专)及以上", "high-school-plus"),
  countAndShare("大专及以上", "college-plus"),
];
