import { nameOfPerson, unitLabelOf } from "../../ledgers/person-ref";
import type { WorkbookRule } from "../rule";
import { identitiesOf } from "../common/identities";
import { placesSeenFrom } from "../common/person-ref";

/**
 * An ID number belongs to one person for life (居民身份证法第三条). Reported at every later record,
 * over all sheets and workbooks of a term; a person of the same name in another unit is left to
 * `person/two-units`.
 */
export const personDuplicateId: WorkbookRule = {
  id: "person/duplicate-id",
  severity: "error",
  scope: "workbook",
  ledgers: ["register"],
  needs: ["id_no"],
  check(tables, _context, report) {
    for (const { person, earlier, others } of identitiesOf(tables).duplicates) {
      report.cell(person.table, person.record, "id_no", {
        params: {
          name: nameOfPerson(person),
          other: nameOfPerson(earlier),
          unit: unitLabelOf(earlier),
          places: placesSeenFrom(person, others, "id_no"),
        },
      });
    }
  },
};
