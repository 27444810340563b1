import { countOf, structureColumns } from "../columns";
import type { TownshipForm } from "../form";

const source = (head: string, of: Parameters<typeof countOf>[1]) => ({
  ...countOf(head, of),
  needs: ["source"],
});

/** 表2. */
export const committeeStructure: TownshipForm = {
  layout: "townships",
  id: "committee-structure",
  number: "表2",
  order: 20,
  title: "{region}{term}村(社区)党组织班子结构分析表",
  sheet: "表2 班子结构分析表",
  unit: "个、人、岁、%",
  base: "party-organisation",
  columns: [
    { head: "班子数", indicator: { kind: "units" } },
    { head: "总数", indicator: { kind: "count" } },
    ...structureColumns,
    {
      head: "来源",
      columns: [
        source("致富能人", "source-prosperous"),
        source("外出经商返乡人员", "source-returned"),
        source("大学毕业生", "source-graduate"),
        source("退役军人", "source-veteran"),
        source("优秀青年", "source-youth"),
        source("其他", "source-other"),
      ],
    },
  ],
  notes: ["本表统计村(社区)党组织班子成员,同时在村(居)民委员会任职的只计一次。"],
};
