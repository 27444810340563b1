import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../../src/core/sheets/a1";
import {
  cellCount,
  columnCount,
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  localAddress,
  parseLocalAddress,
  rowCount,
  sheetPrefix,
  splitSheet,
  WHOLE_SHEET,
} from "../addresses";
import { usedRange } from "../cells";
import { HostError } from "../errors";
import { checkArea, uniform, type Area } from "./area";
import { getCellProperties, getColumnProperties, getRowProperties } from "./cell-properties-read";
import { setCellProperties, setColumnProperties, setRowProperties } from "./cell-properties-write";
import { clearArea } from "./clear";
import { conditionalFormatsType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { columnWidth, formatType, rowHeight } from "./format";
import { setHyperlink } from "./hyperlinks";
import { mergeArea, mergedAreas, unmergeArea } from "./merges";
import { hostObject, selfOf, type HostObject, type ObjectType } from "./object-type";
import { rangeAreasType } from "./range-areas";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeEntries,
  writeNumberFormats,
} from "./range-content";
import { keepArea } from "./references";
import { specialCells } from "./special-cells";
import { worksheetType } from "./worksheet";
import { deleteRows, insertRows } from "./row-shifts";
import { selectArea } from "./selection";
import { hiddenScalar } from "./hidden";

export function rangeObject(sheet: Area["sheet"], range: CellRange): HostObject {
  const inside =
    range.top >= 0 &&
    range.left >= 0 &&
    range.bottom < MAX_ROWS &&
    range.right < MAX_COLUMNS &&
    range.top <= range.bottom &&
    range.left <= range.right;
  if (!inside) throw new HostError("InvalidArgument");
  return hostObject(rangeType, { sheet, areas: [range] });
}

const only = (area: Area): CellRange => area.areas[0];

/** An argument that was left out comes as `null`. */
const given = (value: unknown): number | undefined => (value == null ? undefined : Number(value));

function related(change: (range: CellRange, args: readonly number[]) => CellRange) {
  return (area: Area, args: readonly unknown[]) =>
    rangeObject(area.sheet, change(only(area), args.map(given) as number[]));
}

function otherRange(area: Area, value: unknown): Area {
  const other = selfOf(rangeType, value);
  if (other) return other;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const range = parseLocalAddress(splitSheet(value).rest);
  if (!range) throw new HostError("InvalidArgument");
  return { sheet: area.sheet, areas: [range] };
}

function intersection(area: Area, value: unknown): CellRange | null {
  const other = otherRange(area, value);
  return other.sheet === area.sheet ? intersect(only(area), only(other)) : null;
}

function adjacent(count: number, range: CellRange, at: "above" | "below" | "before" | "after") {
  if (count === 0 || !Number.isInteger(count)) throw new HostError("InvalidArgument");
  const vertical = at === "above" || at === "below";
  const forward = (at === "below" || at === "after") === count > 0;
  const [first, last] = vertical ? [range.top, range.bottom] : [range.left, range.right];
  const size = Math.abs(count);
  // A negative count stays inside the range, at the same side.
  const outside = count > 0;
  const start = outside
    ? forward
      ? last + 1
      : first - size
    : at === "below" || at === "after"
      ? last - size + 1
      : first;
  const end = start + size - 1;
  return vertical ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end };
}

const points = (first: number, last: number, read: (index: number) => number): number => {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += read(i);
  return sum;
};

export const rangeType: ObjectType<Area> = {
  name: "Range",
  check: checkArea,
  keep: (area, host) => keepArea(host, area, "range"),
  navigation: {
    Format: (area) => hostObject(formatType, area),
    Worksheet: ({ sheet }) => hostObject(worksheetType, sheet),
    ConditionalFormats: (area) => hostObject(conditionalFormatsType, area),
    DataValidation: (area) => hostObject(dataValidationType, area),
  },
  scalars: {
    Address: { get: (area) => sheetPrefix(area.sheet.name) + localAddress(only(area)) },
    AddressLocal: { get: (area) => sheetPrefix(area.sheet.name) + localAddress(only(area)) },
    RowIndex: { get: (area) => only(area).top },
    ColumnIndex: { get: (area) => only(area).left },
    RowCount: { get: (area) => rowCount(only(area)) },
    ColumnCount: { get: (area) => columnCount(only(area)) },
    CellCount: {
      get: (area) => (cellCount(only(area)) > 2 ** 31 - 1 ? -1 : cellCount(only(area))),
    },
    IsEntireRow: { get: (area) => isEntireRow(only(area)) },
    IsEntireColumn: { get: (area) => isEntireColumn(only(area)) },
    Values: { get: readValues, set: writeEntries },
    Formulas: { get: readFormulas, set: writeEntries },
    FormulasLocal: { get: readFormulas, set: writeEntries },
    Text: { get: readTexts },
    ValueTypes: { get: readValueTypes },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    HasSpill: {
      get: (area) =>
        uniform(area, (_style, row, column) =>
          area.sheet.spills.some((spill) =>
            contains(spill, { top: row, bottom: row, left: column, right: column })
          )
        ),
    },
    RowHidden: hiddenScalar("rows"),
    ColumnHidden: hiddenScalar("columns"),
    Hidden: {
      get: (area) =>
        uniform(
          area,
          (_style, row, column) =>
            area.sheet.hiddenRows.has(row) || area.sheet.hiddenColumns.has(column)
        ),
    },
    Hyperlink: {
      get: (area) => area.sheet.hyperlinks.get(localAddress(only(area))) ?? null,
      set: setHyperlink,
    },
    Top: { get: (area) => points(0, only(area).top - 1, (row) => rowHeight(area, row)) },
    Left: { get: (area) => points(0, only(area).left - 1, (c) => columnWidth(area, c)) },
    Height: {
      get: (area) => points(only(area).top, only(area).bottom, (row) => rowHeight(area, row)),
    },
    Width: {
      get: (area) => points(only(area).left, only(area).right, (c) => columnWidth(area, c)),
    },
  },
  methods: {
    GetCell: related(({ top, left }, [row, column]) => ({
      top: top + row,
      bottom: top + row,
      left: left + column,
      right: left + column,
    })),
    GetRow: related((range, [row]) => ({
      ...range,
      top: range.top + row,
      bottom: range.top + row,
    })),
    GetColumn: related((range, [column]) => ({
      ...range,
      left: range.left + column,
      right: range.left + column,
    })),
    GetLastCell: related(({ bottom, right }) => ({ top: bottom, bottom, left: right, right })),
    GetLastRow: related((range) => ({ ...range, top: range.bottom })),
    GetLastColumn: related((range) => ({ ...range, left: range.right })),
    GetEntireRow: related((range) => ({
      ...range,
      left: 0,
      right: WHOLE_SHEET.right,
    })),
    GetEntireColumn: related((range) => ({ ...range, top: 0, bottom: WHOLE_SHEET.bottom })),
    GetResizedRange: related((range, [rows, columns]) => ({
      ...range,
      bottom: range.bottom + rows,
      right: range.right + columns,
    })),
    GetAbsoluteResizedRange: related((range, [rows, columns]) => ({
      ...range,
      bottom: range.top + rows - 1,
      right: range.left + columns - 1,
    })),
    GetOffsetRange: related((range, [rows, columns]) => ({
      top: range.top + rows,
      bottom: range.bottom + rows,
      left: range.left + columns,
      right: range.right + columns,
    })),
    GetRowsAbove: related((range, [count = 1]) => adjacent(count, range, "above")),
    GetRowsBelow: related((range, [count = 1]) => adjacent(count, range, "below")),
    GetColumnsBefore: related((range, [count = 1]) => adjacent(count, range, "before")),
    GetColumnsAfter: related((range, [count = 1]) => adjacent(count, range, "after")),
    GetBoundingRect(area, [value]) {
      const other = only(otherRange(area, value));
      const range = only(area);
      return rangeObject(area.sheet, {
        top: Math.min(range.top, other.top),
        left: Math.min(range.left, other.left),
        bottom: Math.max(range.bottom, other.bottom),
        right: Math.max(range.right, other.right),
      });
    },
    GetIntersection(area, [value]) {
      const common = intersection(area, value);
      if (!common) throw new HostError("ItemNotFound");
      return rangeObject(area.sheet, common);
    },
    GetIntersectionOrNullObject(area, [value]) {
      const common = intersection(area, value);
      return common && rangeObject(area.sheet, common);
    },
    GetUsedRange(area, [valuesOnly]) {
      const used = usedRange(area.sheet, only(area), valuesOnly === true);
      if (used) return rangeObject(area.sheet, used);
      const { top, left } = only(area);
      return rangeObject(area.sheet, { top, left, bottom: top, right: left });
    },
    GetUsedRangeOrNullObject(area, [valuesOnly]) {
      const used = usedRange(area.sheet, only(area), valuesOnly === true);
      return used && rangeObject(area.sheet, used);
    },
    GetSpecialCells(area, args) {
      const areas = specialCells(area, args);
      if (areas.length === 0) throw new HostError("ItemNotFound");
      return hostObject(rangeAreasType, { sheet: area.sheet, areas });
    },
    GetSpecialCellsOrNullObject(area, args) {
      const areas = specialCells(area, args);
      return areas.length === 0 ? null : hostObject(rangeAreasType, { sheet: area.sheet, areas });
    },
    GetMergedAreasOrNullObject(area, _args, host) {
      host.undoCleared.push(sheetPrefix(area.sheet.name) + localAddress(only(area)));
      const areas = mergedAreas(area);
      return areas.length === 0 ? null : hostObject(rangeAreasType, { sheet: area.sheet, areas });
    },
    GetCellProperties: getCellProperties,
    GetRowProperties: getRowProperties,
    GetColumnProperties: getColumnProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    Merge: mergeArea,
    Unmerge: unmergeArea,
    Clear: clearArea,
    Select: selectArea,
    Insert(area, _args, host) {
      insertRows(area, host);
      return hostObject(rangeType, area);
    },
    Delete: (area, _args, host) => deleteRows(area, host),
    Calculate: () => undefined,
    SetDirty: () => undefined,
    _ValidateArraySize(area, [rows, columns]) {
      if (rows !== rowCount(only(area)) || columns !== columnCount(only(area))) {
        throw new HostError("InvalidArgument");
      }
    },
  },
};
