import type { TownshipForm } from "../form";
import {
  sourcesOfChangeover,
  sourcesOfPartyStatistics,
  structureColumns,
} from "../structure-columns";

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
      byHead: {
        changeover: [sourcesOfChangeover],
        "party-statistics": [sourcesOfPartyStatistics],
      },
    },
  ],
  notes: ["本表统计村(社区)党组织班子成员,同时在村(居)民委员会任职的只计一次。"],
};
