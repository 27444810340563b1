import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import {
  chineseDate,
  earliestOf,
  latestOf,
  NO_DATE,
  rosterDate,
  yearsBetween,
} from "../../values/civil-date";
import type { Reporter } from "../rule";
import { birthEvidence, mostYears } from "./births";

/** The day ages at election are judged by: the election's for the current term, else the cut-off day. */
export function electionDay(table: LedgerTable, electedOn: CivilDate, asOf: CivilDate): CivilDate {
  return table.term === "current" && electedOn !== NO_DATE ? electedOn : asOf;
}

export interface AgeLimit {
  readonly on: CivilDate;
  readonly asOf: CivilDate;
  readonly limit: number;
  /** Whether the limit is a lowest or a highest age. */
  readonly side: "minimum" | "maximum";
}

function yearsOn(birth: CivilDate, { on, side }: AgeLimit): number {
  return yearsBetween(side === "minimum" ? earliestOf(birth) : latestOf(birth), on);
}

function breaks(birth: CivilDate, limit: AgeLimit): boolean {
  const most = mostYears(birth, limit.on);
  if (limit.side === "minimum" ? most >= limit.limit : most <= limit.limit) return false;
  const years = yearsOn(birth, limit);
  return limit.side === "minimum" ? years < limit.limit : years > limit.limit;
}

/**
 * Reports people beyond an age limit in completed years. Where the written birth date and the ID
 * number's differ, both must break the limit; an unknown month or day speaks for the person.
 */
export function reportBeyondLimit(table: LedgerTable, limit: AgeLimit, report: Reporter): void {
  const { written, fromId } = birthEvidence(table, limit.asOf);
  for (let i = 0; i < table.count; i++) {
    const first = written[i] === NO_DATE ? fromId[i] : written[i];
    if (first === NO_DATE || !breaks(first, limit)) continue;
    if (fromId[i] !== NO_DATE && !breaks(fromId[i], limit)) continue;
    report.cell(table, i, written[i] === NO_DATE ? "id_no" : "birth", {
      params: {
        birth: rosterDate(first),
        age: yearsOn(first, limit),
        limit: limit.limit,
        on: chineseDate(limit.on),
      },
    });
  }
}
