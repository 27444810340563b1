import { SECRETARY } from "../../codes/posts";
import { nameOf } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import type { TableRule } from "../rule";
import { hasPosts, partyPostField } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import type { UnitTally } from "../common/unit-tally";
import { tallyUnits } from "../common/unit-tally";

/** The secretaries of a unit's own organisation: those of branches below a general branch are left out. */
function ownSecretaries(table: LedgerTable, { members }: UnitTally): number[] {
  const { party, organisation } = table.posts();
  const all: number[] = [];
  for (const i of members) if (party[i] === SECRETARY) all.push(i);
  const highest = Math.max(...all.map((i) => organisation[i]));
  return all.filter((i) => organisation[i] < 0 || organisation[i] === highest);
}

/** A Party organisation has one secretary; every further one is reported at that person's post. */
export const secretaryDuplicate: TableRule = {
  id: "secretary/duplicate",
  severity: "error",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { units: list }, report) {
    if (!hasPosts(table)) return;
    for (const unit of tallyUnits(table, list).units) {
      if (unit.secretaries < 2) continue;
      const [first, ...others] = ownSecretaries(table, unit);
      for (const record of others) {
        report.cell(table, record, partyPostField(table, record), {
          params: {
            unit: unitName(unit),
            name: nameOf(table, record),
            first: nameOf(table, first),
            place: table.address(first, partyPostField(table, first)),
          },
        });
      }
    }
  },
};
