import { SECRETARY } from "../../codes/posts";
import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { addYears, earliestOf, latestOf, NO_DATE, rosterDate } from "../../values/civil-date";
import type { RuleContext, TableRule } from "../rule";
import { certainDates } from "../common/certain-dates";
import { membershipOf, Membership } from "../common/party-standing";
import { hasPosts, partyPostField } from "../common/post-cells";
import { earliestFullMembership, hasProbation } from "../common/probation";

/** Years of Party standing (党龄) a branch secretary should have. */
const STANDING_YEARS = 1;

/** The day of somebody's election: the record's own, the settled one of this term, or the cut-off day. */
function electionDays(table: LedgerTable, { asOf, settings }: RuleContext) {
  const own = certainDates(table, "elected_on");
  const common = table.term === "current" ? settings.electedOn || asOf : asOf;
  return (record: number): CivilDate => own(record) || common;
}

/** Standing counts from full membership (党章第七条), so from a year after admission where that date is all there is. */
function standingFrom(table: LedgerTable): (record: number) => CivilDate {
  const confirmed = certainDates(table, "full_member");
  const joined = certainDates(table, "join_party");
  return (record) => {
    const full = confirmed(record);
    if (full !== NO_DATE) return earliestOf(full);
    const from = joined(record);
    if (from === NO_DATE) return NO_DATE;
    return hasProbation(from) ? earliestFullMembership(from) : earliestOf(from);
  };
}

/** A branch secretary should have been a full member for a year (支部工作条例). */
export const secretaryPartyStanding: TableRule = {
  id: "secretary/party-standing",
  severity: "warning",
  scope: "record",
  ledgers: ["members"],
  needs: [],
  needsAsOf: true,
  check(table, context, report) {
    if (!hasPosts(table)) return;
    const { party } = table.posts();
    const membership = membershipOf(table);
    const since = standingFrom(table);
    const electedOn = electionDays(table, context);
    for (let i = 0; i < table.count; i++) {
      if (party[i] !== SECRETARY) continue;
      const member = membership(i);
      if (member === Membership.None || member === Membership.Probationary) continue;
      const start = since(i);
      const day = electedOn(i);
      if (start === NO_DATE || addYears(start, STANDING_YEARS) <= latestOf(day)) continue;
      report.cell(table, i, partyPostField(table, i), {
        params: { since: rosterDate(start), day: rosterDate(day) },
      });
    }
  },
};
