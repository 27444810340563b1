import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { earliestOf, latestOf, NO_DATE } from "../../values/civil-date";
import type { RuleContext } from "../rule";
import { birthBounds, mayHaveReached } from "./birth-bounds";
import { certainDates } from "./certain-dates";

/** Age from which one may be elected (村民委员会组织法, 城市居民委员会组织法, 党章). */
export const ELIGIBLE_AGE = 18;

export type TermFault = "before-18" | "after-cut-off";

/** What is impossible about the day on which somebody took up a post: too young for any, or still to come. */
export function termFaults(
  table: LedgerTable,
  field: string,
  context: RuleContext
): (record: number) => TermFault | null {
  const dates = certainDates(table, field);
  const { earliest } = birthBounds(table, context);
  const cutOff: CivilDate = latestOf(context.asOf);
  return (record) => {
    const date = dates(record);
    if (date === NO_DATE) return null;
    if (cutOff !== NO_DATE && earliestOf(date) > cutOff) return "after-cut-off";
    const born = earliest[record];
    return born === NO_DATE || mayHaveReached(ELIGIBLE_AGE, born, date) ? null : "before-18";
  };
}
