import { HostError } from "./errors";
import { parseLocalAddress, splitAddresses, splitSheet } from "./addresses";
import type { Host } from "./host";
import { findSheet, type SheetModel } from "./model";
import type { Area } from "./objects/area";
import { clearArea } from "./objects/clear";
import { changeStyle } from "./objects/format";
import { writeEntries } from "./objects/range-content";
import { deleteRows, insertRows } from "./objects/row-shifts";
import { select } from "./objects/selection";
import { protectSheet } from "./objects/sheet-parts";
import { addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "./objects/sheet-tabs";
import type { CellStyle } from "./styles";

/** What somebody does in Excel by hand. Addresses are `Sheet!A1` or, on the sheet in front, `A1`. */
export interface User {
  /** Types into a cell, as on the keyboard: `=`, `'` and dates are understood. */
  type(address: string, text: string | number | boolean): void;
  /** Empties cells with the Delete key. */
  erase(address: string): void;
  /** Changes formats of cells. */
  format(address: string, style: Partial<CellStyle>): void;
  /** Selects cells, going to their sheet. */
  select(address: string): void;
  /** Inserts or deletes whole rows, given as `Sheet!3:5`; what lies below moves. */
  insertRows(address: string): void;
  deleteRows(address: string): void;
  addSheet(name: string): void;
  renameSheet(name: string, newName: string): void;
  deleteSheet(name: string): void;
  moveSheet(name: string, position: number): void;
  showSheet(name: string, visibility: SheetModel["visibility"]): void;
  protectSheet(name: string, options?: Readonly<Record<string, unknown>>): void;
  unprotectSheet(name: string): void;
  /** Protects the structure of the workbook. */
  protectStructure(): void;
  unprotectStructure(): void;
  /** Begins to edit a cell: until `stopEditing` Excel refuses every batch. */
  startEditing(): void;
  stopEditing(): void;
}

/** The user at an emulated Excel. Events that the add-in asked for are told after each action. */
export function createUser(host: Host): User {
  const sheetOf = (name: string): SheetModel => {
    const sheet = findSheet(host.workbook, name);
    if (!sheet) throw new HostError("ItemNotFound", `no sheet ${name}`);
    return sheet;
  };
  const areaOf = (address: string): Area => {
    const { sheet } = splitSheet(address);
    const areas = splitAddresses(address).map((part) => {
      const range = parseLocalAddress(splitSheet(part).rest);
      if (!range) throw new HostError("InvalidArgument", `no address ${part}`);
      return range;
    });
    return { sheet: sheet === null ? host.workbook.activeSheet : sheetOf(sheet), areas };
  };
  const told = <A extends unknown[]>(act: (...args: A) => void) => {
    return (...args: A) => {
      act(...args);
      host.events.flush();
    };
  };
  return {
    type: told((address, text) => writeEntries(areaOf(address), text, host)),
    erase: told((address) => clearArea(areaOf(address), ["Contents"], host)),
    format: told((address, style) => changeStyle(host, areaOf(address), style)),
    select: told((address) => {
      const { sheet, areas } = areaOf(address);
      select(host, sheet, areas);
    }),
    insertRows: told((address) => insertRows(areaOf(address), host)),
    deleteRows: told((address) => deleteRows(areaOf(address), host)),
    addSheet: told((name) => void addSheet(host, name)),
    renameSheet: told((name, newName) => renameSheet(host, sheetOf(name), newName)),
    deleteSheet: told((name) => deleteSheet(host, sheetOf(name))),
    moveSheet: told((name, position) => moveSheet(host, sheetOf(name), position)),
    showSheet: told((name, visibility) => showSheet(host, sheetOf(name), visibility)),
    protectSheet: told((name, options) => protectSheet(host, sheetOf(name), true, options)),
    unprotectSheet: told((name) => protectSheet(host, sheetOf(name), false)),
    protectStructure() {
      host.workbook.structureProtected = true;
    },
    unprotectStructure() {
      host.workbook.structureProtected = false;
    },
    startEditing() {
      host.conditions.cellEditing = true;
    },
    stopEditing() {
      host.conditions.cellEditing = false;
    },
  };
}
