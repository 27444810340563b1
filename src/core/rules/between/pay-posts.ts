import { displayText } from "../../values/cell";
import { nameOfPerson } from "../../ledgers/person-ref";
import type { WorkbookRule } from "../rule";
import { shownValue } from "../common/ledger-checks";
import { writtenShare } from "../common/paid";
import { placeSeenFrom } from "../common/person-ref";
import type { Population } from "../common/populations";
import { peopleOf } from "../common/populations";

const payRoll: Population = { kind: "pay-roll", term: "current" };
const roster: Population = { kind: "members", term: "current" };
const POSTS = ["post", "party_post", "committee_post"] as const;

/** Somebody is paid for other posts than the roster says, or for a post where the roster has none that is paid. */
export const payRollPostDiffers: WorkbookRule = {
  id: "pay-roll/post-differs",
  severity: "warning",
  scope: "workbook",
  across: true,
  ledgers: ["pay-roll", "members"],
  needs: ["name"],
  check(tables, { asOf }, report) {
    const paid = peopleOf(payRoll, tables, asOf);
    const members = paid && peopleOf(roster, tables, asOf);
    if (!members) return;
    for (const table of paid.tables) {
      for (let record = 0; record < table.count; record++) {
        const person = { table, record };
        const written = writtenShare([person]).label;
        if (written === "" || !paid.isFirst(person)) continue;
        const match = members.match(person);
        if (match.is !== "there") continue;
        const { label, unread } = writtenShare(match.records);
        if (unread || label === written) continue;
        const [member] = match.records;
        const field = POSTS.find((post) => member.table.has(post)) ?? "name";
        report.cell(table, record, "post", {
          params: {
            variant: label === "" ? "unpaid" : "differs",
            name: displayText(table.value(record, "name")).trim() || nameOfPerson(person),
            value: shownValue(table, record, "post"),
            paid: written,
            held: label,
            place: placeSeenFrom(person, member, field),
          },
        });
      }
    }
  },
};
