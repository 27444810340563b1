import type { EducationLevel } from "../../codes/education";
import { educationLevelName, educations } from "../../codes/education";
import { addYears, latestOf, NO_DATE, yearsBetween } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { birthBounds } from "../common/birth-bounds";

/** Age below which hardly anybody has finished a level; later levels need no check. */
const USUAL_AGE: Readonly<Partial<Record<EducationLevel, number>>> = { 1: 22, 2: 20, 3: 19, 4: 16 };

const LEVELS = educations.entries.map(({ level }) => level);
/** In the order in which a finding is placed: one cell a person. */
const FIELDS = ["edu", "edu_ft", "edu_pt"];

/** An education that the person is too young to have finished. */
export const educationImplausibleAge: TableRule = {
  id: "education/implausible-age",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: [],
  needsAsOf: true,
  check(table, context, report) {
    const columns = FIELDS.filter((field) => table.has(field)).map(
      (field) => [field, table.codes(field)] as const
    );
    const { earliest } = birthBounds(table, context);
    const day = latestOf(context.asOf);
    for (let i = 0; i < table.count; i++) {
      const born = earliest[i];
      if (born === NO_DATE) continue;
      for (const [field, codes] of columns) {
        const level = codes[i] < 0 ? 7 : LEVELS[codes[i]];
        const age = USUAL_AGE[level];
        if (age === undefined || addYears(born, age) <= day) continue;
        report.cell(table, i, field, {
          params: {
            level: educationLevelName(level),
            age: yearsBetween(born, day),
            usual: age,
          },
        });
        break;
      }
    }
  },
};
