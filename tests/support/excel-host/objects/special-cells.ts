import type { CellRange } from "../../../../src/core/sheets/a1";
import { intersect } from "../addresses";
import { forEachCell, populated, valueOf } from "../cells";
import { valueType } from "../cell-text";
import { NotEmulatedError } from "../errors";
import type { ModelCell } from "../model";
import { blocks } from "../blocks";
import type { Area } from "./area";

/** Kinds of values that a `SpecialCellValueType` such as `ErrorsText` lets through. */
const VALUE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/Errors/, "Error"],
  [/Logical/, "Boolean"],
  [/Numbers?/, "Double"],
  [/Text/, "String"],
];

/** Cells of a kind inside an area, as the fewest blocks that rows of equal runs make. */
export function specialCells(area: Area, args: readonly unknown[]): CellRange[] {
  const [kind, values] = args.map((argument) => (argument == null ? "" : String(argument)));
  if (kind === "Visible") return area.areas.flatMap((range) => visibleBlocks(area, range));
  if (kind === "Constants") {
    return cellsWhere(area, (cell) => cell.formula === undefined && isWanted(cell, values));
  }
  if (kind === "Formulas") {
    return cellsWhere(area, (cell) => cell.formula !== undefined && isWanted(cell, values));
  }
  if (kind === "Blanks") return area.areas.flatMap((range) => blankBlocks(area, range));
  if (kind === "ConditionalFormats") {
    return overlaps(
      area,
      area.sheet.conditionalFormats.flatMap(({ ranges }) => ranges)
    );
  }
  if (kind === "DataValidations") {
    return overlaps(
      area,
      area.sheet.validations.flatMap(({ ranges }) => ranges)
    );
  }
  throw new NotEmulatedError(`special cells of type ${kind}`);
}

function isWanted(cell: ModelCell, values: string | undefined): boolean {
  if (cell.value === null) return false;
  if (!values || values === "All") return true;
  const type = valueType(cell.value);
  return VALUE_KINDS.some(([name, kind]) => kind === type && name.test(values));
}

function overlaps({ areas }: Area, ranges: readonly CellRange[]): CellRange[] {
  return areas.flatMap((area) =>
    ranges.flatMap((range) => {
      const part = intersect(area, range);
      return part ? [part] : [];
    })
  );
}

function cellsWhere({ sheet, areas }: Area, wanted: (cell: ModelCell) => boolean): CellRange[] {
  return areas.flatMap((range) => {
    const rows = new Map<number, number[]>();
    forEachCell(sheet, range, (cell, row, column) => {
      if (!wanted(cell)) return;
      const columns = rows.get(row);
      if (columns) columns.push(column);
      else rows.set(row, [column]);
    });
    return blocks(rows);
  });
}

function blankBlocks({ sheet }: Area, range: CellRange): CellRange[] {
  const rows = new Map<number, number[]>();
  const block = populated(sheet, range);
  for (let row = block.top; row <= Math.min(block.bottom, sheet.rows.length - 1); row++) {
    const columns: number[] = [];
    for (let column = block.left; column <= block.right; column++) {
      if (valueOf(sheet, row, column) === null) columns.push(column);
    }
    rows.set(row, columns);
  }
  return blocks(rows);
}

function visibleBlocks({ sheet }: Area, range: CellRange): CellRange[] {
  const rows = runs(range.top, range.bottom, sheet.hiddenRows);
  const columns = runs(range.left, range.right, sheet.hiddenColumns);
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, bottom, left, right }))
  );
}

function runs(first: number, last: number, left: ReadonlySet<number>): [number, number][] {
  const result: [number, number][] = [];
  let start = first;
  for (const hidden of [...left].filter((i) => i >= first && i <= last).sort((a, b) => a - b)) {
    if (hidden > start) result.push([start, hidden - 1]);
    start = hidden + 1;
  }
  if (start <= last) result.push([start, last]);
  return result;
}
