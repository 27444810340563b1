import { parseLocalAddress, splitAddresses, splitSheet, WHOLE_SHEET } from "../addresses";
import type { CellRange } from "../../../../src/core/sheets/a1";
import { usedRange } from "../cells";
import { HostError } from "../errors";
import type { Host } from "../host";
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  POINTS_PER_CHARACTER,
  type SheetModel,
} from "../model";
import { areaOfName, namesType } from "./names";
import { field, hostObject, type HostObject, type ObjectType } from "./object-type";
import { pageLayoutType } from "./page-layout";
import { rangeObject } from "./range";
import { rangeAreasType } from "./range-areas";
import { activateSheet } from "./selection";
import { autoFilterType, freezePanesType, sheetProtectionType } from "./sheet-parts";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "./sheet-tabs";

/** A block by its address or by a name of the sheet or the workbook. */
function blockAt(host: Host, sheet: SheetModel, address: string): CellRange {
  const { sheet: prefix, rest } = splitSheet(address.trim());
  if (prefix !== null && prefix.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new HostError("InvalidArgument");
  }
  const range = parseLocalAddress(rest);
  if (range) return range;
  const name = [...sheet.names, ...host.workbook.names].find(
    (item) => item.name.toLowerCase() === rest.toLowerCase()
  );
  const area = name && areaOfName(host, name);
  if (!area || area.sheet !== sheet) throw new HostError("InvalidArgument");
  return area.areas[0];
}

/**
 * The blocks of an address list. Excel reads no more than the first 8,192 characters and says
 * nothing; an address that is cut in the middle is read as far as it goes.
 */
function blocksAt(host: Host, sheet: SheetModel, list: string): CellRange[] {
  const heard = list.slice(0, host.conditions.addressLimit);
  const parts = splitAddresses(heard).filter((part) => part !== "");
  const isCut = heard.length < list.length;
  return parts.flatMap((part, i) => {
    const isLast = isCut && i === parts.length - 1;
    const local = parseLocalAddress(splitSheet(part).rest);
    return isLast && !local ? [] : [blockAt(host, sheet, part)];
  });
}

function used(sheet: SheetModel, valuesOnly: unknown): HostObject | null {
  const range = usedRange(sheet, WHOLE_SHEET, valuesOnly === true);
  return range && rangeObject(sheet, range);
}

function neighbour(sheet: SheetModel, host: Host, step: 1 | -1, visibleOnly: unknown) {
  const { sheets } = host.workbook;
  for (let i = sheets.indexOf(sheet) + step; sheets[i]; i += step) {
    if (visibleOnly !== true || sheets[i].visibility === "Visible") {
      return hostObject(worksheetType, sheets[i]);
    }
  }
  return null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

export const worksheetType: ObjectType<SheetModel> = {
  name: "Worksheet",
  id: ({ id }) => id,
  check(sheet) {
    if (!sheet.alive) throw new HostError("ItemNotFound");
  },
  other: (sheet, method, host) => host.events.register(method, sheet.id),
  navigation: {
    Protection: (sheet) => hostObject(sheetProtectionType, sheet),
    FreezePanes: (sheet) => hostObject(freezePanesType, sheet),
    AutoFilter: (sheet) => hostObject(autoFilterType, sheet),
    PageLayout: (sheet) => hostObject(pageLayoutType, sheet),
    Names: (sheet) => hostObject(namesType, { sheet }),
  },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, host) => renameSheet(host, sheet, value),
    },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(host, sheet, value),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, host) => showSheet(host, sheet, value),
    },
    TabColor: field("tabColor"),
    ShowGridlines: field("showGridlines"),
    // office.js sets the two flags under these names.
    Gridlines: { set: field<SheetModel, "showGridlines">("showGridlines").set! },
    ShowHeadings: field("showHeadings"),
    Headings: { set: field<SheetModel, "showHeadings">("showHeadings").set! },
    StandardWidth: { get: () => DEFAULT_COLUMN_WIDTH / POINTS_PER_CHARACTER - 0.71 },
    StandardHeight: { get: () => DEFAULT_ROW_HEIGHT },
    EnableCalculation: { get: () => true },
  },
  methods: {
    Activate: (sheet, _args, host) => activateSheet(host, sheet),
    Calculate: () => undefined,
    Delete: (sheet, _args, host) => deleteSheet(host, sheet),
    GetRange: (sheet, [address], host) =>
      rangeObject(sheet, address == null ? WHOLE_SHEET : blockAt(host, sheet, String(address))),
    GetRanges(sheet, [address], host) {
      const areas = address == null ? [WHOLE_SHEET] : blocksAt(host, sheet, String(address));
      return hostObject(rangeAreasType, { sheet, areas });
    },
    GetCell(sheet, args) {
      const [row, column] = args.map(Number);
      return rangeObject(sheet, { top: row, bottom: row, left: column, right: column });
    },
    GetRangeByIndexes(sheet, args) {
      const [row, column, rows, columns] = args.map(Number);
      return rangeObject(sheet, {
        top: row,
        left: column,
        bottom: row + rows - 1,
        right: column + columns - 1,
      });
    },
    // The used range of an empty sheet is its first cell.
    GetUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    GetNext: (sheet, [visible], host) => required(neighbour(sheet, host, 1, visible)),
    GetNextOrNullObject: (sheet, [visible], host) => neighbour(sheet, host, 1, visible),
    GetPrevious: (sheet, [visible], host) => required(neighbour(sheet, host, -1, visible)),
    GetPreviousOrNullObject: (sheet, [visible], host) => neighbour(sheet, host, -1, visible),
  },
};
