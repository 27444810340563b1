import { educations } from "../../codes/education";
import type { CodeColumn } from "../../ledgers/columns";
import { displayText } from "../../values/cell";
import type { TableRule } from "../rule";

const LEVELS = educations.entries.map(({ level }) => level);
const STRICT_LEVELS = educations.entries.map(({ strictLevel }) => strictLevel);
/** 其他 names no level. */
const LEVELLED = educations.entries.map(({ code }) => code !== "90");
const PARTS = ["edu_ft", "edu_pt"];

/** Whether a part of the education is above the one given as the highest, however it is counted. */
function isAbove(part: number, highest: number): boolean {
  return part >= 0 && LEVELLED[part] && STRICT_LEVELS[part] < LEVELS[highest];
}

/**
 * The highest education cannot be lower than the full-time or the in-service one. Levels are
 * compared, not codes; an education without graduation (肄业, 结业) counts as the level below here.
 */
export const educationHighestBelowFulltime: TableRule = {
  id: "education/highest-below-fulltime",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["edu"],
  check(table, _context, report) {
    const highest = table.codes("edu");
    const parts = PARTS.filter((part) => table.has(part)).map(
      (part): readonly [string, CodeColumn] => [part, table.codes(part)]
    );
    for (let i = 0; i < table.count; i++) {
      const stated = highest[i];
      if (stated < 0 || !LEVELLED[stated]) continue;
      for (const [field, codes] of parts) {
        if (!isAbove(codes[i], stated)) continue;
        const header = table.field(field)!.header;
        const other = displayText(table.value(i, field)).trim();
        report.cell(table, i, "edu", { params: { header, other } });
        break;
      }
    }
  },
};
