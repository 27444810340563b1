import { figure, recordsOf, sumOf } from "../columns";
import type { TownshipForm } from "../form";

/** 表14. */
export const inspectionCoverage: TownshipForm = {
  layout: "townships",
  id: "inspection-coverage",
  number: "表14",
  order: 140,
  title: "{region}{term}村(社区)换届督查组包保情况统计表",
  sheet: "表14 督查包保情况统计表",
  unit: "个",
  base: "everybody",
  ledgers: ["inspection-teams"],
  rows: { head: "督查组", ledger: "inspection-teams", field: "team", unplaced: "未填督查组" },
  columns: [
    figure("包保乡镇(街道)", recordsOf("inspection-teams")),
    figure("覆盖村(社区)", sumOf("inspection-teams", "villages")),
  ],
  notes: ["包保乡镇(街道)按台账的行数统计,一个组包保几个乡镇(街道)的记几个。"],
};
