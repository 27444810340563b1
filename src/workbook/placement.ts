import { WorkbookError } from "../core/sheets/workbook-error";
import { nameKey } from "./plan-checks";
import type { Placement } from "./workbook-host";

/** The position in the list of sheets at which new ones go; `sheet-missing` for an unknown neighbour. */
export function placeOf(names: readonly string[], placement: Placement): number {
  if (placement === "start") return 0;
  if (placement === "end") return names.length;
  const neighbour = "before" in placement ? placement.before : placement.after;
  const position = names.findIndex((name) => nameKey(name) === nameKey(neighbour));
  if (position < 0) throw new WorkbookError("sheet-missing", { sheet: neighbour });
  return "before" in placement ? position : position + 1;
}
