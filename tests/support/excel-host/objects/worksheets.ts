import { HostError } from "../errors";
import type { Host } from "../host";
import { findSheet, type SheetModel, type WorkbookModel } from "../model";
import { hostObject, type ObjectType } from "./object-type";
import { addSheet } from "./sheet-tabs";
import { worksheetType } from "./worksheet";

const listed = ({ workbook }: Host, visibleOnly: unknown): SheetModel[] =>
  workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

export const worksheetsType: ObjectType<WorkbookModel> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => hostObject(worksheetType, sheet)),
  item(workbook, key) {
    const sheet = findSheet(workbook, String(key));
    if (!sheet) throw new HostError("ItemNotFound");
    return hostObject(worksheetType, sheet);
  },
  other: (_workbook, method, host) => host.events.register(method),
  methods: {
    Add: (_workbook, [name], host) => hostObject(worksheetType, addSheet(host, name)),
    GetActiveWorksheet: ({ activeSheet }) => hostObject(worksheetType, activeSheet),
    GetCount: (_workbook, [visibleOnly], host) => listed(host, visibleOnly).length,
    GetFirst: (_workbook, [visibleOnly], host) =>
      hostObject(worksheetType, listed(host, visibleOnly)[0]),
    GetLast: (_workbook, [visibleOnly], host) =>
      hostObject(worksheetType, listed(host, visibleOnly).at(-1)!),
  },
};
