import { sheetPrefix } from "../addresses";
import { HostError } from "../errors";
import type { Host } from "../host";
import { createSheet, findSheet, type SheetModel } from "../model";
import { activateSheet } from "./selection";

/** Refuses to change tabs while the structure of the workbook is protected. */
export function checkStructure({ workbook }: Host): void {
  if (workbook.structureProtected) throw new HostError("AccessDenied");
}

function checkName(host: Host, name: string, self?: SheetModel): void {
  const isValid =
    name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isValid) throw new HostError("InvalidArgument");
  const taken = findSheet(host.workbook, name);
  if (taken && taken !== self) throw new HostError("ItemAlreadyExists");
}

/** `Sheet4`, where the first three are taken. */
function freeName({ workbook }: Host): string {
  let number = 1;
  while (findSheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function addSheet(host: Host, name: unknown): SheetModel {
  checkStructure(host);
  const wanted = name == null ? freeName(host) : String(name);
  checkName(host, wanted);
  const sheet = createSheet(host.workbook, wanted);
  host.workbook.sheets.push(sheet);
  host.events.raise("Added", sheet.id);
  return sheet;
}

/** Renames a sheet, and the formulas and names that mention it. */
export function renameSheet(host: Host, sheet: SheetModel, name: unknown): void {
  checkStructure(host);
  const nameAfter = String(name);
  checkName(host, nameAfter, sheet);
  const nameBefore = sheet.name;
  if (nameBefore === nameAfter) return;
  sheet.name = nameAfter;
  renameInFormulas(host, nameBefore, nameAfter);
  host.events.raise("NameChanged", sheet.id, { nameBefore, nameAfter });
}

function renameInFormulas({ workbook }: Host, before: string, after: string): void {
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  const renamed = (formula: string) =>
    [quoted, sheetPrefix(before)].reduce(
      (text, prefix) => text.replaceAll(prefix, sheetPrefix(after)),
      formula
    );
  for (const name of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) {
    name.formula = renamed(name.formula);
  }
  for (const { rows } of workbook.sheets) {
    for (const cell of rows.flatMap((cells) => cells ?? [])) {
      if (cell?.formula !== undefined) cell.formula = renamed(cell.formula);
    }
  }
}

/** Deletes a sheet; the last visible one cannot be. */
export function deleteSheet(host: Host, sheet: SheetModel): void {
  checkStructure(host);
  const { workbook, events } = host;
  const visible = workbook.sheets.filter(
    (other) => other !== sheet && other.visibility === "Visible"
  );
  if (visible.length === 0) throw new HostError("InvalidOperation");
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  sheet.alive = false;
  events.raise("Deleted", sheet.id);
  if (workbook.activeSheet !== sheet) return;
  const next = visible.find((other) => workbook.sheets.indexOf(other) >= position);
  activateSheet(host, next ?? visible[visible.length - 1]);
}

/** Moves a tab to a zero-based position. */
export function moveSheet(host: Host, sheet: SheetModel, position: unknown): void {
  checkStructure(host);
  const { sheets } = host.workbook;
  const to = Number(position);
  if (!Number.isInteger(to) || to < 0 || to >= sheets.length) {
    throw new HostError("InvalidArgument");
  }
  const from = sheets.indexOf(sheet);
  if (from === to) return;
  sheets.splice(from, 1);
  sheets.splice(to, 0, sheet);
  host.events.raise("Moved", sheet.id, { positionBefore: from, positionAfter: to });
}

export function showSheet(host: Host, sheet: SheetModel, visibility: unknown): void {
  checkStructure(host);
  const { workbook, events } = host;
  const visibilityAfter = visibility as SheetModel["visibility"];
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibilityAfter)) {
    throw new HostError("InvalidArgument");
  }
  const visibilityBefore = sheet.visibility;
  if (visibilityBefore === visibilityAfter) return;
  const others = workbook.sheets.filter(
    (other) => other !== sheet && other.visibility === "Visible"
  );
  if (visibilityAfter !== "Visible" && others.length === 0) {
    throw new HostError("InvalidOperation");
  }
  sheet.visibility = visibilityAfter;
  events.raise("VisibilityChanged", sheet.id, { visibilityBefore, visibilityAfter });
  if (workbook.activeSheet === sheet && visibilityAfter !== "Visible") {
    activateSheet(host, others[0]);
  }
}
