import { DIRECTOR } from "../../codes/posts";
import { nameOf } from "../../ledgers/person-ref";
import type { TableRule } from "../rule";
import { committeePostField, hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";

/** A committee has one director; every further one is reported at that person's post. */
export const directorDuplicate: TableRule = {
  id: "director/duplicate",
  severity: "error",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { units: list }, report) {
    if (!hasPosts(table)) return;
    const { committee } = table.posts();
    for (const unit of tallyUnits(table, list).units) {
      if (unit.directors < 2) continue;
      let first = -1;
      for (const record of unit.members) {
        if (committee[record] !== DIRECTOR) continue;
        if (first < 0) {
          first = record;
          continue;
        }
        report.cell(table, record, committeePostField(table, record), {
          params: {
            unit: unitName(unit),
            name: nameOf(table, record),
            first: nameOf(table, first),
            place: table.address(first, committeePostField(table, first)),
          },
        });
      }
    }
  },
};
