import { isKnownId } from "../values/id-number";
import type { LedgerTable } from "../ledgers/table";
import type { Numbering } from "../ledgers/person-ref";
import { nameOf, numbering } from "../ledgers/person-ref";
import { isNameless } from "../ledgers/unit-groups";
import type { Subjects } from "./matching";

/** The records of several sheets, numbered through, with what they are found again by. */
export interface RecordSubjects extends Subjects {
  readonly tables: readonly LedgerTable[];
  readonly numbers: Numbering;
}

const MONTHS = 100;

function idsOf(table: LedgerTable): string[] {
  const ids = new Array<string>(table.count).fill("");
  if (!table.has("id_no")) return ids;
  const { status, keyHigh, keyLow } = table.ids();
  for (let i = 0; i < table.count; i++) {
    if (isKnownId(status[i])) ids[i] = `${keyHigh[i]}/${keyLow[i]}`;
  }
  return ids;
}

function namesOf(table: LedgerTable): string[] {
  const has = table.has("name");
  return Array.from({ length: table.count }, (_, i) => (has ? nameOf(table, i) : ""));
}

/** Of a sheet without units, which is one unit's own. */
const OWN_UNIT = "-";

/** Unit keys by record; "" where the sheet should tell the village and does not. */
function unitsOf(table: LedgerTable): string[] {
  if (!table.has("village") && !table.has("township")) {
    return new Array<string>(table.count).fill(OWN_UNIT);
  }
  const { groupOf, groups } = table.units();
  const keys = groups.map((group) => (isNameless(group) && table.has("village") ? "" : group.key));
  return Array.from(groupOf, (group) => keys[group]);
}

/** Reads what records are matched by. A month of birth comes from the sheet's own column, else from a valid ID number. */
export function recordSubjects(tables: readonly LedgerTable[]): RecordSubjects {
  const numbers = numbering(tables);
  const birthMonth = new Int32Array(numbers.count);
  tables.forEach((table, t) => {
    table.births().forEach((birth, i) => {
      const month = Math.trunc(birth / MONTHS);
      if (month % MONTHS !== 0) birthMonth[numbers.starts[t] + i] = month;
    });
  });
  return {
    tables,
    numbers,
    count: numbers.count,
    id: tables.flatMap(idsOf),
    name: tables.flatMap(namesOf),
    birthMonth,
    unit: tables.flatMap(unitsOf),
  };
}
