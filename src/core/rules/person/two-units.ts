import { nameOfPerson, unitLabelOf } from "../../ledgers/person-ref";
import type { WorkbookRule } from "../rule";
import { identitiesOf } from "../common/identities";
import { placesSeenFrom } from "../common/person-ref";

/** One person, by name and ID number, in two units: 跨村任职, or a line copied to the wrong village. */
export const personTwoUnits: WorkbookRule = {
  id: "person/two-units",
  severity: "warning",
  scope: "workbook",
  ledgers: ["register"],
  needs: ["id_no", "village"],
  check(tables, _context, report) {
    for (const { person, earlier, others } of identitiesOf(tables).inTwoUnits) {
      report.cell(person.table, person.record, "id_no", {
        params: {
          name: nameOfPerson(person),
          unit: unitLabelOf(person),
          otherUnit: unitLabelOf(earlier),
          places: placesSeenFrom(person, others, "id_no"),
        },
      });
    }
  },
};
