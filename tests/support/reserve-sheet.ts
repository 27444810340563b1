import type { Grid } from "../../src/core/sheets/grid";
import { reserve } from "../../src/core/ledgers/kinds/reserve";
import { ledgerGrid } from "./ledger-sheets";

const person = (name: string, village: string, sex: string) => ({
  township: "样例镇",
  village,
  name,
  sex,
  category: "退役军人",
  edu: "高中",
});

/** 后备干部库 of three people in two villages of one township, without ID numbers. */
export const reserveGrid: Grid = ledgerGrid({
  kind: reserve,
  rows: [
    person("甲样例", "石桥村", "男"),
    person("乙样例", "石桥村", "女"),
    person("丙样例", "金竹村", "男"),
  ],
});
