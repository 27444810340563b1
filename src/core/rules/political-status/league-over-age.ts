import { politicalStatuses } from "../../codes/political-status";
import { addYears, earliestOf, NO_DATE, yearsBetween } from "../../values/civil-date";
import { displayText } from "../../values/cell";
import type { TableRule } from "../rule";
import { birthBounds } from "../common/birth-bounds";

/** The age the League's charter names; whoever is older and holds no League post has left. */
const LAST_AGE = 28;

const LEAGUE: readonly boolean[] = politicalStatuses.entries.map(({ league }) => league);
const LEAGUE_POST = /团/;
const POST_FIELDS = ["other_post", "post", "party_post", "committee_post"];

/** Members of the Youth League older than 28 who hold no post in it (团章). */
export const politicalStatusLeagueOverAge: TableRule = {
  id: "political-status/league-over-age",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: ["political"],
  needsAsOf: true,
  check(table, context, report) {
    const codes = table.codes("political");
    const { latest } = birthBounds(table, context);
    const asOf = earliestOf(context.asOf);
    for (let i = 0; i < table.count; i++) {
      if (codes[i] < 0 || !LEAGUE[codes[i]] || latest[i] === NO_DATE) continue;
      if (addYears(latest[i], LAST_AGE + 1) > asOf) continue;
      if (POST_FIELDS.some((field) => LEAGUE_POST.test(displayText(table.value(i, field)))))
        continue;
      report.cell(table, i, "political", {
        params: { age: yearsBetween(latest[i], asOf), limit: LAST_AGE },
      });
    }
  },
};
