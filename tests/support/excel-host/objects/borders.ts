import type { CellRange } from "../../../../src/core/sheets/a1";
import { cellAt, ensureCell, styleAt, styleChange } from "../cells";
import { HostError } from "../errors";
import type { Host } from "../host";
import type { SheetModel } from "../model";
import type { Border, CellStyle, Side } from "../styles";
import { checkFormattable, type Area } from "./area";
import { hostObject, type HostObject, type ObjectType, type Scalar } from "./object-type";

interface BorderSelf {
  readonly area: Area;
  readonly index: string;
}

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const OPPOSITE: Readonly<Record<Side, { side: Side; rows: number; columns: number }>> = {
  top: { side: "bottom", rows: -1, columns: 0 },
  bottom: { side: "top", rows: 1, columns: 0 },
  left: { side: "right", rows: 0, columns: -1 },
  right: { side: "left", rows: 0, columns: 1 },
};

/** The line on one side of a cell, whichever of the two neighbours holds it. */
export function borderAt(
  sheet: SheetModel,
  row: number,
  column: number,
  side: Side
): Border | null {
  const own = styleAt(sheet, row, column)[side];
  const { side: other, rows, columns } = OPPOSITE[side];
  if (own || row + rows < 0 || column + columns < 0) return own;
  return cellAt(sheet, row + rows, column + columns)?.style[other] ?? null;
}

function edgesOf(range: CellRange, index: string): Edge[] {
  const edges: Edge[] = [];
  const add = (part: Partial<CellRange>, side: Side) => {
    const { top, left, bottom, right } = { ...range, ...part };
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) edges.push({ row, column, side });
    }
  };
  switch (index) {
    case "EdgeTop":
      add({ bottom: range.top }, "top");
      break;
    case "EdgeBottom":
      add({ top: range.bottom }, "bottom");
      break;
    case "EdgeLeft":
      add({ right: range.left }, "left");
      break;
    case "EdgeRight":
      add({ left: range.right }, "right");
      break;
    case "InsideHorizontal":
      add({ bottom: range.bottom - 1 }, "bottom");
      break;
    case "InsideVertical":
      add({ right: range.right - 1 }, "right");
      break;
  }
  return edges;
}

const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

function readBorder({ area, index }: BorderSelf): Partial<Record<keyof Border, string | null>> {
  const edges = area.areas.flatMap((range) => edgesOf(range, index));
  const lines = edges.map(
    ({ row, column, side }) => borderAt(area.sheet, row, column, side) ?? NONE
  );
  const same = (key: keyof Border) => {
    const first = lines[0]?.[key] ?? NONE[key];
    return lines.every((line) => line[key] === first) ? first : null;
  };
  return { style: same("style"), weight: same("weight"), color: same("color") };
}

/** Puts lines on sides of cells, working out each combination of format and line once. */
function lineDrawer({ sheet }: Area, host: Host) {
  const known = new Map<string, (style: CellStyle) => CellStyle>();
  return (row: number, column: number, side: Side, line: Border | null) => {
    const key = `${side}${line ? `${line.style}${line.weight}${line.color}` : ""}`;
    let change = known.get(key);
    if (!change) {
      change = styleChange(host.workbook, (style) => ({ ...style, [side]: line }));
      known.set(key, change);
    }
    const cell = ensureCell(sheet, row, column);
    cell.style = change(cell.style);
  };
}

function writeBorder({ area, index }: BorderSelf, key: keyof Border, value: string, host: Host) {
  checkFormattable(area);
  const { sheet } = area;
  const draw = lineDrawer(area, host);
  for (const { row, column, side } of area.areas.flatMap((range) => edgesOf(range, index))) {
    const before = borderAt(sheet, row, column, side);
    const drawn = { ...(before ?? { ...NONE, style: "Continuous" }), [key]: value };
    const line = drawn.style === "None" ? null : drawn;
    draw(row, column, side, line);
    const { side: other, rows, columns } = OPPOSITE[side];
    if (cellAt(sheet, row + rows, column + columns)?.style[other]) {
      draw(row + rows, column + columns, other, line);
    }
  }
}

function borderField(key: keyof Border): Scalar<BorderSelf> {
  return {
    get: (self) => readBorder(self)[key],
    set: (self, value, host) => writeBorder(self, key, String(value), host),
  };
}

const borderType: ObjectType<BorderSelf> = {
  name: "RangeBorder",
  id: ({ index }) => index,
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: borderField("style"),
    Weight: borderField("weight"),
    Color: borderField("color"),
    TintAndShade: { get: () => 0 },
  },
};

export const bordersType: ObjectType<Area> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => INDEXES.length }, TintAndShade: { get: () => 0 } },
  items: (area): HostObject[] => INDEXES.map((index) => hostObject(borderType, { area, index })),
  item(area, key) {
    const index = INDEXES.find((name) => name === key);
    if (index === undefined) throw new HostError("InvalidArgument");
    return hostObject(borderType, { area, index });
  },
};
