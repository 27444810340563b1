import {
  cellCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  localAddress,
  sheetPrefix,
  WHOLE_SHEET,
} from "../addresses";
import { usedRange } from "../cells";
import { HostError } from "../errors";
import { checkArea, type Area } from "./area";
import { clearArea } from "./clear";
import { conditionalFormatsType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { formatType } from "./format";
import { hostObject, selfOf, type HostObject, type ObjectType } from "./object-type";
import { rangeType } from "./range";
import { keepArea } from "./references";
import { specialCells } from "./special-cells";
import { worksheetType } from "./worksheet";

const addressOf = ({ sheet, areas }: Area): string =>
  areas.map((range) => sheetPrefix(sheet.name) + localAddress(range)).join(",");

function areasObject(area: Area, areas: Area["areas"]): HostObject | null {
  return areas.length === 0 ? null : hostObject(rangeAreasType, { sheet: area.sheet, areas });
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function intersection(area: Area, value: unknown): HostObject | null {
  const other = selfOf(rangeType, value) ?? selfOf(rangeAreasType, value);
  if (!other) throw new HostError("InvalidArgument");
  const common = area.areas.flatMap((range) =>
    other.areas.flatMap((block) => {
      const part = other.sheet === area.sheet ? intersect(range, block) : null;
      return part ? [part] : [];
    })
  );
  return areasObject(area, common);
}

function usedAreas(area: Area, [valuesOnly]: readonly unknown[]): HostObject | null {
  return areasObject(
    area,
    area.areas.flatMap((range) => usedRange(area.sheet, range, valuesOnly === true) ?? [])
  );
}

const rangesType: ObjectType<Area> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) =>
    areas.map((range) => hostObject(rangeType, { sheet, areas: [range] })),
};

export const rangeAreasType: ObjectType<Area> = {
  name: "RangeAreas",
  check: checkArea,
  keep: (area, host) => keepArea(host, area, "areas"),
  navigation: {
    Areas: (area) => hostObject(rangesType, area),
    Format: (area) => hostObject(formatType, area),
    Worksheet: ({ sheet }) => hostObject(worksheetType, sheet),
    ConditionalFormats: (area) => hostObject(conditionalFormatsType, area),
    DataValidation: (area) => hostObject(dataValidationType, area),
  },
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, range) => sum + cellCount(range), 0) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
  },
  methods: {
    Clear: clearArea,
    Calculate: () => undefined,
    SetDirty: () => undefined,
    GetEntireRow: (area) =>
      areasObject(
        area,
        area.areas.map((range) => ({ ...range, left: 0, right: WHOLE_SHEET.right }))
      ),
    GetEntireColumn: (area) =>
      areasObject(
        area,
        area.areas.map((range) => ({ ...range, top: 0, bottom: WHOLE_SHEET.bottom }))
      ),
    GetIntersection: (area, [value]) => found(intersection(area, value)),
    GetIntersectionOrNullObject: (area, [value]) => intersection(area, value),
    GetUsedRangeAreas: (area, args) => found(usedAreas(area, args)),
    GetUsedRangeAreasOrNullObject: usedAreas,
    GetSpecialCells: (area, args) => found(areasObject(area, specialCells(area, args))),
    GetSpecialCellsOrNullObject: (area, args) => areasObject(area, specialCells(area, args)),
  },
};
