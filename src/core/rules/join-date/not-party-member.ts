import { politicalStatuses } from "../../codes/political-status";
import { displayText } from "../../values/cell";
import { DateStatus } from "../../values/parse-date";
import type { TableRule } from "../rule";
import { shownDate } from "../common/dates";

/**
 * 共青团员, 无党派人士 and 群众. Members of the democratic parties are left out: they may have put down
 * the date on which they joined their own party.
 */
const OF_NO_PARTY: readonly boolean[] = politicalStatuses.entries.map(({ code }) =>
  ["03", "12", "13"].includes(code)
);

/** A date of joining the Party and a political status without membership contradict one another. */
export const joinDateNotPartyMember: TableRule = {
  id: "join-date/not-party-member",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["join_party", "political"],
  check(table, _context, report) {
    const { status } = table.dates("join_party");
    const codes = table.codes("political");
    const { party } = table.posts();
    for (let i = 0; i < table.count; i++) {
      if (codes[i] < 0 || !OF_NO_PARTY[codes[i]]) continue;
      if (status[i] === DateStatus.Blank || status[i] === DateStatus.Unreadable) continue;
      if (party[i] >= 0) continue; // the wrong status is reported at the post
      report.cell(table, i, "join_party", {
        params: {
          value: shownDate(table, i, "join_party"),
          political: displayText(table.value(i, "political")).trim(),
        },
      });
    }
  },
};
