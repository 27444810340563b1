import type { CellRange } from "../../../../src/core/sheets/a1";
import type { Host } from "../host";
import type { Area } from "./area";
import { bordersType } from "./borders";
import { hostObject, type HostObject } from "./object-type";
import { rangeType } from "./range";

type Wanted = Readonly<Record<string, unknown>>;

const BORDER_NAMES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};
const pascal = (name: string): string => name[0].toUpperCase() + name.slice(1);

/** The properties that were asked for, of one object, in the shape they were asked in. */
function pick(object: HostObject, wanted: Wanted, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === undefined || want === null || want === false) continue;
    const { type, self } = object;
    const member = pascal(name);
    if (name === "borders") result[name] = pickBorders(self as Area, want as Wanted, host);
    else if (type.navigation?.[member] && typeof want === "object") {
      result[name] = pick(type.navigation[member](self, host)!, want as Wanted, host);
    } else result[name] = type.scalars?.[member]?.get?.(self, host);
  }
  return result;
}

function pickBorders(area: Area, wanted: Wanted, host: Host): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(BORDER_NAMES).map(([side, index]) => [
      side,
      pick(bordersType.item!(area, index, host), wanted, host),
    ])
  );
}

const part = (area: Area, change: Partial<CellRange>): HostObject =>
  hostObject(rangeType, { sheet: area.sheet, areas: [{ ...area.areas[0], ...change }] });

export function getCellProperties(area: Area, [wanted]: readonly unknown[], host: Host): unknown {
  const [{ top, left, bottom, right }] = area.areas;
  const rows: unknown[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: unknown[] = [];
    for (let column = left; column <= right; column++) {
      const cell = part(area, { top: row, bottom: row, left: column, right: column });
      cells.push(pick(cell, (wanted ?? {}) as Wanted, host));
    }
    rows.push(cells);
  }
  return rows;
}

export function getRowProperties(area: Area, [wanted]: readonly unknown[], host: Host): unknown {
  const [{ top, bottom }] = area.areas;
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    pick(part(area, { top: top + i, bottom: top + i }), (wanted ?? {}) as Wanted, host)
  );
}

export function getColumnProperties(area: Area, [wanted]: readonly unknown[], host: Host): unknown {
  const [{ left, right }] = area.areas;
  return Array.from({ length: right - left + 1 }, (_, i) =>
    pick(part(area, { left: left + i, right: left + i }), (wanted ?? {}) as Wanted, host)
  );
}
