import type { CellRange } from "../../../../src/core/sheets/a1";
import { columnCount, rowCount } from "../addresses";
import { HostError } from "../errors";
import type { Host } from "../host";
import type { Area } from "./area";
import { bordersType } from "./borders";
import { hostObject, type HostObject } from "./object-type";
import { rangeType } from "./range";

type Settings = Readonly<Record<string, unknown>>;

const BORDER_NAMES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};
const pascal = (name: string): string => name[0].toUpperCase() + name.slice(1);

function apply(object: HostObject, settings: Settings, host: Host): void {
  const { type, self } = object;
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined || value === null) continue;
    const member = pascal(name);
    if (name === "borders") applyBorders(self as Area, value as Settings, host);
    else if (type.scalars?.[member]?.set) type.scalars[member].set(self, value, host);
    else if (type.navigation?.[member]) {
      apply(type.navigation[member](self, host)!, value as Settings, host);
    } else throw new HostError("InvalidArgument", undefined, `${type.name}.${name}`);
  }
}

function applyBorders(area: Area, settings: Settings, host: Host): void {
  for (const [side, value] of Object.entries(settings)) {
    const index = BORDER_NAMES[side];
    if (index === undefined) throw new HostError("InvalidArgument");
    if (value) apply(bordersType.item!(area, index, host), value as Settings, host);
  }
}

const part = (area: Area, change: Partial<CellRange>): HostObject =>
  hostObject(rangeType, { sheet: area.sheet, areas: [{ ...area.areas[0], ...change }] });

function listOf(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value as unknown[];
}

/** A matrix of settings, one a cell; `{}` leaves a cell as it is. */
export function setCellProperties(area: Area, [data]: readonly unknown[], host: Host): void {
  const [range] = area.areas;
  const rows = listOf(data, rowCount(range)).map((row) => listOf(row, columnCount(range)));
  rows.forEach((cells, r) =>
    cells.forEach((settings, c) => {
      if (!settings || Object.keys(settings).length === 0) return;
      const [row, column] = [range.top + r, range.left + c];
      const cell = part(area, { top: row, bottom: row, left: column, right: column });
      apply(cell, settings as Settings, host);
    })
  );
}

export function setRowProperties(area: Area, [data]: readonly unknown[], host: Host): void {
  const [range] = area.areas;
  listOf(data, rowCount(range)).forEach((settings, i) => {
    const row = range.top + i;
    apply(part(area, { top: row, bottom: row }), (settings ?? {}) as Settings, host);
  });
}

export function setColumnProperties(area: Area, [data]: readonly unknown[], host: Host): void {
  const [range] = area.areas;
  listOf(data, columnCount(range)).forEach((settings, i) => {
    const column = range.left + i;
    apply(part(area, { left: column, right: column }), (settings ?? {}) as Settings, host);
  });
}
