import * as fc from "fast-check";
import type { Settings } from "../../src/core/settings/settings";
import { civilDate, daysInMonth } from "../../src/core/values/civil-date";

const date = fc
  .tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => civilDate(year, month, 1 + (day % daysInMonth(year, month))));
const dateOrNone = fc.oneof(date, fc.constant(0));
const text = fc.oneof(
  fc.constantFrom(
    "",
    "某某市",
    "第十一届",
    "中共样例县委组织部",
    "0859-1234567",
    "合计",
    "=1+1",
    "是",
    "2021-10-28"
  ),
  fc.string({ minLength: 0, maxLength: 12 }).map((s) => s.replace(/[^\x20-\x7e]/g, "").trim())
);

/** Settings of any kind that a 参数设置 sheet can hold. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  asOf: dateOrNone,
  previousAsOf: dateOrNone,
  electedOn: dateOrNone,
  ageMethod: fc.constantFrom("full-date", "year-month", "year-difference", "decimal-months"),
  ageDecimals: fc.nat(4),
  shareDecimals: fc.nat(4),
  ageBands: fc.constantFrom("five-year", "party-statistics"),
  formHead: fc.constantFrom("changeover", "party-statistics"),
  educationCounting: fc.constantFrom("stated", "completed-only"),
  oneShoulderIsCrossPost: fc.boolean(),
  minimumAge: fc.integer({ min: 18, max: 60 }),
  maximumAge: fc.nat(100),
  regionName: text,
  reportingUnit: text,
  termName: text,
  responsiblePerson: text,
  reviewedBy: text,
  preparedBy: text,
  contactPhone: text,
  fontScheme: fc.constantFrom("official", "common"),
  idMasking: fc.constantFrom("none", "birth", "last8", "last4"),
  extraRegions: fc.array(fc.integer({ min: 100000, max: 999999 }), { maxLength: 4 }),
  switches: fc.record({
    oddCommittee: fc.boolean(),
    youngMember: fc.boolean(),
    oneShoulder: fc.boolean(),
  }),
});
