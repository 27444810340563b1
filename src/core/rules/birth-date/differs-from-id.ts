import type { CivilDate } from "../../values/civil-date";
import { dayOf, monthOf, NO_DATE, rosterDate } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { TableRule } from "../rule";
import { birthEvidence, sameBirth } from "../common/births";
import { shownDate } from "../common/dates";

function cutTo(full: CivilDate, written: CivilDate): CivilDate {
  if (dayOf(written) !== 0) return full;
  return monthOf(written) !== 0 ? full - dayOf(full) : full - (full % 10000);
}

/** The written date against the ID number's, as far as it is written: 三龄两历 lets them differ for a reason. */
export const birthDateDiffersFromId: TableRule = {
  id: "birth-date/differs-from-id",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: ["birth", "id_no"],
  check(table, { asOf }, report) {
    const { fromId } = birthEvidence(table, asOf);
    const { values, status } = table.dates("birth");
    for (let i = 0; i < table.count; i++) {
      if (status[i] !== DateStatus.Ok || fromId[i] === NO_DATE) continue;
      if (sameBirth(values[i], fromId[i])) continue;
      const inId = rosterDate(cutTo(fromId[i], values[i]));
      report.cell(table, i, "birth", { params: { value: shownDate(table, i, "birth"), inId } });
    }
  },
};
