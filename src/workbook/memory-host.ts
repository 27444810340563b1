import type { Grid } from "../core/sheets/grid";
import { WorkbookError } from "../core/sheets/workbook-error";
import { cropGrid } from "./grid-range";
import { placeOf } from "./placement";
import { checkPlans, nameKey, requireFreeNames } from "./plan-checks";
import { gridFromPlan } from "./plan-grid";
import type { WorkbookHost } from "./workbook-host";

/** A workbook in memory, for tests and for sheets that come from nowhere else. */
export function createMemoryHost(initial: readonly Grid[] = []): WorkbookHost {
  let sheets = [...initial];
  const names = () => sheets.map((sheet) => sheet.name);
  return {
    async listSheets() {
      return sheets.map(({ name, visibility }) => ({ name, visibility }));
    },
    async readSheet(name, range) {
      const sheet = sheets.find((candidate) => nameKey(candidate.name) === nameKey(name));
      if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
      return range ? cropGrid(sheet, range) : sheet;
    },
    async insertSheets(plans, placement = "end") {
      checkPlans(plans);
      requireFreeNames(plans, names());
      const place = placeOf(names(), placement);
      sheets = [...sheets.slice(0, place), ...plans.map(gridFromPlan), ...sheets.slice(place)];
    },
  };
}
