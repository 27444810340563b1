import { WHOLE_SHEET } from "../addresses";
import { HostError } from "../errors";
import type { Host } from "../host";
import type { SheetModel } from "../model";
import { hostObject, selfOf, type HostObject, type ObjectType } from "./object-type";
import { rangeType } from "./range";

export const sheetProtectionType: ObjectType<SheetModel> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.protected },
    Options: { get: (sheet) => sheet.protectionOptions },
  },
  methods: {
    Protect(sheet, [options, password], host) {
      if (sheet.protected) throw new HostError("AccessDenied");
      protectSheet(host, sheet, true, options as SheetModel["protectionOptions"] | null);
      sheet.password = typeof password === "string" ? password : "";
    },
    Unprotect(sheet, [password], host) {
      if (sheet.password !== "" && sheet.password !== password) {
        throw new HostError("AccessDenied");
      }
      protectSheet(host, sheet, false);
    },
  },
};

/** Protects a sheet, or takes the protection off, and tells of it. */
export function protectSheet(
  host: Host,
  sheet: SheetModel,
  isProtected: boolean,
  options: SheetModel["protectionOptions"] | null = null
): void {
  if (sheet.protected === isProtected) return;
  sheet.protected = isProtected;
  sheet.protectionOptions = isProtected ? (options ?? {}) : {};
  if (!isProtected) sheet.password = "";
  host.events.raise("ProtectionChanged", sheet.id, { isProtected });
}

function frozenBlock(sheet: SheetModel): HostObject | null {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  const range = {
    top: 0,
    left: 0,
    bottom: rows > 0 ? rows - 1 : WHOLE_SHEET.bottom,
    right: columns > 0 ? columns - 1 : WHOLE_SHEET.right,
  };
  return hostObject(rangeType, { sheet, areas: [range] });
}

const count = (value: unknown): number => {
  if (!Number.isInteger(value) || Number(value) < 0) throw new HostError("InvalidArgument");
  return Number(value);
};

export const freezePanesType: ObjectType<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows(sheet, [rows]) {
      sheet.freeze = { rows: count(rows), columns: 0 };
    },
    FreezeColumns(sheet, [columns]) {
      sheet.freeze = { rows: 0, columns: count(columns) };
    },
    FreezeAt(sheet, [value]) {
      const area = selfOf(rangeType, value);
      if (!area) throw new HostError("InvalidArgument");
      const [{ bottom, right }] = area.areas;
      sheet.freeze = {
        rows: bottom === WHOLE_SHEET.bottom ? 0 : bottom + 1,
        columns: right === WHOLE_SHEET.right ? 0 : right + 1,
      };
    },
    Unfreeze(sheet) {
      sheet.freeze = null;
    },
    GetLocation(sheet) {
      const block = frozenBlock(sheet);
      if (!block) throw new HostError("ItemNotFound");
      return block;
    },
    GetLocationOrNullObject: frozenBlock,
  },
};

export const autoFilterType: ObjectType<SheetModel> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ autoFilter }) => autoFilter !== null },
    IsDataFiltered: { get: () => false },
    Criteria: { get: () => [] },
  },
  methods: {
    Apply(sheet, [value]) {
      const area = selfOf(rangeType, value);
      if (!area || area.sheet !== sheet) throw new HostError("InvalidArgument");
      [sheet.autoFilter] = area.areas;
    },
    Remove(sheet) {
      sheet.autoFilter = null;
    },
    ClearCriteria: () => undefined,
    GetRange(sheet) {
      if (!sheet.autoFilter) throw new HostError("ItemNotFound");
      return hostObject(rangeType, { sheet, areas: [sheet.autoFilter] });
    },
    GetRangeOrNullObject: (sheet) =>
      sheet.autoFilter && hostObject(rangeType, { sheet, areas: [sheet.autoFilter] }),
  },
};
