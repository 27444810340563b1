import { countAndShare, countOf } from "../columns";
import type { TownshipForm } from "../form";
import { sourcesOfPartyStatistics, structureColumns } from "../structure-columns";

const term = (head: string, of: Parameters<typeof countOf>[1]) => ({
  ...countOf(head, of),
  needs: ["incumbent"],
});

const tenure = (head: string, from: number, to: number) => ({
  head,
  indicator: { kind: "tenure", from, to } as const,
  needs: ["cadre_since"],
});

/** 表3. */
export const secretaryStructure: TownshipForm = {
  layout: "townships",
  id: "secretary-structure",
  number: "表3",
  order: 30,
  title: "{region}{term}村(社区)党组织书记队伍结构表",
  sheet: "表3 书记队伍结构表",
  unit: "人、岁、%",
  base: "secretary",
  columns: [
    { head: "总数", indicator: { kind: "count" } },
    ...structureColumns,
    { byHead: { changeover: [], "party-statistics": [sourcesOfPartyStatistics] } },
    countAndShare("“一肩挑”", "one-shoulder"),
    {
      head: "任职情况",
      columns: [
        term("新任", "newly-elected"),
        term("连任", "re-elected"),
        term("转任", "moved"),
        { ...term("届中补选", "by-election"), optional: true },
      ],
    },
    {
      head: "担任村干部年限",
      columns: [
        tenure("不满3年", 0, 2),
        tenure("3年至不满5年", 3, 4),
        tenure("5年至不满10年", 5, 9),
        tenure("10年及以上", 10, Infinity),
      ],
    },
  ],
  notes: ["“一肩挑”指村(社区)党组织书记兼任村(居)民委员会主任,占比以书记总数为分母。"],
};
