import type { CellRange } from "../../../../src/core/sheets/a1";
import { localAddress } from "../addresses";
import { HostError } from "../errors";
import type { Host } from "../host";
import type { SheetModel } from "../model";
import type { Area } from "./area";

/** Puts a sheet in front, as its tab does. A hidden sheet cannot be. */
export function activateSheet(host: Host, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  const { workbook, events } = host;
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  if (before.alive) events.raise("Deactivated", before.id);
  events.raise("Activated", sheet.id);
}

/** Selects blocks of a sheet and tells of it. */
export function select(host: Host, sheet: SheetModel, areas: readonly CellRange[]): void {
  activateSheet(host, sheet);
  sheet.selection = [...areas];
  host.events.raise("SelectionChanged", sheet.id, { address: areas.map(localAddress).join(",") });
}

/**
 * `range.select()`. On a sheet that is not in front it does nothing that can be relied on in
 * Excel, so here it is refused: activate, sync, then select.
 */
export function selectArea({ sheet, areas }: Area, _args: readonly unknown[], host: Host): void {
  if (host.workbook.activeSheet !== sheet) throw new HostError("InvalidOperation");
  select(host, sheet, areas);
}
