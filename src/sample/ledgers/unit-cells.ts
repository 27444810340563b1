import type { CivilDate } from "../../core/values/civil-date";
import { isoDate, NO_DATE, rosterDate } from "../../core/values/civil-date";
import type { SampleVillage } from "../villages";

/** The cells that say where a row belongs. */
export function unitCells({ township, village }: Pick<SampleVillage, "township" | "village">) {
  return { township, village };
}

/** A full date as ledgers have it: 2021-10-20. */
export function day(date: CivilDate): string {
  return isoDate(date);
}

/** Year and month: 2021.10; blank where there is no date. */
export function month(date: CivilDate): string | null {
  return date === NO_DATE ? null : rosterDate(date - (date % 100));
}

/** 是 or 否. */
export function yesNo(value: boolean): string {
  return value ? "是" : "否";
}
