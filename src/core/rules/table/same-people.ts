import type { WorkbookRule } from "../rule";
import { identitiesOf } from "../common/identities";

/**
 * Two rosters of one term that list the same people, such as a whole and its parts, or a copy that
 * was left in the workbook: everybody in both would be counted twice. One finding a pair; the people
 * are not reported one by one.
 */
export const tableSamePeople: WorkbookRule = {
  id: "table/same-people",
  severity: "warning",
  scope: "workbook",
  ledgers: ["register"],
  needs: ["id_no"],
  check(tables, _context, report) {
    for (const { whole, part, shared, people } of identitiesOf(tables).copies) {
      const isHidden = [whole, part].some(({ grid }) => grid.visibility !== "visible");
      const other = whole.book === part.book ? whole.sheet : `${whole.book}/${whole.sheet}`;
      report.sheet(part, {
        params: {
          variant: isHidden ? "hidden" : "visible",
          sheet: part.sheet,
          other,
          people,
          shared,
          hidden: part.grid.visibility === "visible" ? other : part.sheet,
        },
      });
    }
  },
};
