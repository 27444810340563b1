import type { Condition } from "../../ledgers/condition";
import { figure, sumOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const quantity = (head: string, ...where: readonly Condition[]): FigureColumn =>
  figure(head, sumOf("publicity", "quantity", { all: where }));

const inMeasure = (is: string): Condition => ({ field: "measure", is });
const trained = (head: string, audience: string): FigureColumn =>
  quantity(head, inMeasure("attendances"), { field: "audience", is: audience });

/** 表10. */
export const publicityTotals: TownshipForm = {
  layout: "townships",
  id: "publicity-totals",
  number: "表10",
  order: 100,
  title: "{region}{term}村(社区)换届培训宣传统计表",
  sheet: "表10 培训宣传统计表",
  unit: "场次、人次、册、条、次",
  base: "everybody",
  ledgers: ["publicity"],
  columns: [
    quantity("集中学习(场次)", inMeasure("sessions")),
    {
      head: "培训(人次)",
      columns: [
        trained("干部职工", "staff"),
        trained("村(社区)干部", "village-cadres"),
        trained("外出务工人员", "migrants"),
        trained("群众", "masses"),
      ],
    },
    quantity("小册子(册)", inMeasure("copies")),
    quantity("横幅、标语(条)", inMeasure("items")),
    quantity("网络宣传(次)", inMeasure("times")),
  ],
  notes: ["数字后的“余”表示所汇总的台账中有约数,实际数不少于所列数。"],
};
