import type { AgeMethod } from "../../values/age";
import { ageAt } from "../../values/age";
import type { CivilDate } from "../../values/civil-date";
import { chineseDate, earliestOf, latestOf, NO_DATE, rosterDate } from "../../values/civil-date";
import { NumberStatus } from "../../ledgers/columns";
import type { Finding, TableRule } from "../rule";
import { birthEvidence } from "../common/births";

interface AgeRange {
  readonly low: number;
  readonly high: number;
}

/** The ages a date of birth allows; more than one where its month or day is unknown. */
function agesOf(birth: CivilDate, asOf: CivilDate, method: AgeMethod): AgeRange {
  return {
    low: Math.floor(ageAt(latestOf(birth), asOf, method)),
    high: Math.floor(ageAt(earliestOf(birth), asOf, method)),
  };
}

function finding(
  typed: number,
  births: readonly CivilDate[],
  asOf: CivilDate,
  method: AgeMethod
): Finding | null {
  const ranges = births.map((birth) => agesOf(birth, asOf, method));
  if (ranges.some(({ low, high }) => typed >= low && typed <= high)) return null;
  const { low, high } = ranges[0];
  const certain = ranges.every((range) => range.low === low && range.high === low);
  const params = {
    variant: certain ? "certain" : "uncertain",
    age: low,
    ages: low === high ? `${low}` : `${low}–${high}`,
    birth: rosterDate(births[0]),
    asOf: chineseDate(asOf),
  };
  return certain ? { params, fix: { after: low, reason: "age-from-birth" } } : { params };
}

/**
 * The age in the roster against the one counted on the cut-off day by the method in the settings.
 * An age that either the written date or the ID number's allows is let pass: that the two differ is
 * another rule's finding.
 */
export const ageDiffersFromBirthDate: TableRule = {
  id: "age/differs-from-birth-date",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["age"],
  needsAsOf: true,
  check(table, { asOf, settings }, report) {
    const { ageMethod } = settings;
    const { values, status } = table.numbers("age");
    const { written, fromId } = birthEvidence(table, asOf);
    for (let i = 0; i < table.count; i++) {
      if (status[i] !== NumberStatus.Ok) continue;
      const first = written[i] === NO_DATE ? fromId[i] : written[i];
      if (first === NO_DATE) continue;
      const typed = ageMethod === "decimal-months" ? Math.floor(values[i]) : values[i];
      if (typed === Math.floor(ageAt(first, asOf, ageMethod))) continue;
      const births = [written[i], fromId[i]].filter((birth) => birth !== NO_DATE);
      const found = finding(typed, births, asOf, ageMethod);
      if (found) report.cell(table, i, "age", found);
    }
  },
};
