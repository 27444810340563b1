import {
  CanceledError,
  ICommandService,
  IUndoRedoService,
  type IDisposable,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellRange } from "../../../core/sheets/a1";
import type { Language } from "../../../locales/language";
import { createListeners } from "../../../workbook/listeners";
import type { BookLook, CellLook, SheetLook } from "../../../workbook/sheet-look";
import { styleAt } from "../../../workbook/style-at";
import type { GridPlace, RefusedAction, SheetGrid } from "../sheet-grid";
import { whenCalculated } from "./calculation";
import { recordEdits, type EditRecorder } from "./edit-recorder";
import { installErrorMessages } from "./functions/install-error-messages";
import { registerOrgFunctions } from "./functions/register-org-functions";
import { keepLongNumbers } from "./keep-digits";
import { refusedAction } from "./refused-commands";
import { loadResources } from "./sheet-resources";
import { conditionalRules } from "./snapshot/conditional-rules";
import { linkDestination } from "./snapshot/links";
import { resourcesOf } from "./snapshot/resources";
import { sheetSnapshot, type SheetSnapshot } from "./snapshot/sheet-snapshot";
import { firstSheetId, wholeSnapshot } from "./snapshot/workbook-snapshot";
import { startUniver } from "./start-univer";
import { keepTypedTexts } from "./text-entry";

export interface UniverGridOptions {
  /** The element that the grid fills. */
  readonly container: HTMLElement;
  readonly language: Language;
  readonly darkTheme: boolean;
}

/** Rows around a revealed cell that are in view with it. */
const AROUND = 4;

/** What the grid knows of a sheet beyond what it shows. */
interface HeldSheet {
  readonly look: SheetLook;
  readonly book: BookLook;
}

/** A grid that is Univer. */
export function createUniverGrid(options: UniverGridOptions): SheetGrid {
  const { univer, api } = startUniver({ ...options, onLink: follow });
  const injector = univer.__getInjector();
  const functions = registerOrgFunctions(injector);
  installErrorMessages(injector, functions);
  const commands = injector.get(ICommandService);
  const selections = createListeners<GridPlace>();
  const changes = createListeners<string>();
  const copies = createListeners<string>();
  const refusals = createListeners<RefusedAction>();
  const held = new Map<string, HeldSheet>();
  let recorder: EditRecorder | undefined;
  let textEntry: IDisposable | undefined;
  let unitId = "";
  let workbooks = 0;
  let sheets = 0;
  let changedAt = -Infinity;

  const workbook = () => api.getActiveWorkbook();
  const model = (): Workbook | undefined => workbook()?.getWorkbook();
  const sheetId = (name: string): string | undefined =>
    model()
      ?.getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
      ?.getSheetId();

  function lookInFile(id: string, row: number, column: number): CellLook {
    const sheet = held.get(id);
    const book = sheet?.book ?? [...held.values()][0].book;
    return book.styles[sheet ? styleAt(sheet.look, row, column) : 0] ?? book.styles[0];
  }

  const quietly = <T>(action: () => T): T => (recorder ? recorder.quietly(action) : action());

  /** Nothing that people did before can be undone once the product has changed the workbook. */
  function forgetUndo(): void {
    injector.get(IUndoRedoService).clearUndoRedo(unitId);
  }

  function showArrays(id: string, { arrays }: SheetSnapshot): void {
    const data = injector.get(FormulaDataModel);
    const ranges = data.getArrayFormulaRange();
    const cells = data.getArrayFormulaCellData();
    data.setArrayFormulaRange({ ...ranges, [unitId]: { ...ranges[unitId], [id]: arrays.ranges } });
    data.setArrayFormulaCellData({ ...cells, [unitId]: { ...cells[unitId], [id]: arrays.cells } });
  }

  function addSheet(book: BookLook, look: SheetLook, at: number): void {
    const id = `sheet-${++sheets}`;
    const snapshot = sheetSnapshot({ sheetId: id, book, look });
    commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId,
      index: at,
      sheet: snapshot.sheet,
      styles: snapshot.styles,
    });
    showArrays(id, snapshot);
    loadResources(injector, unitId, resourcesOf({ book, sheets: [{ id, look }] }));
    held.set(id, { look, book });
  }

  function removeSheet(id: string): void {
    const subUnitName = model()?.getSheetBySheetId(id)?.getName() ?? "";
    commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName });
    held.delete(id);
  }

  function place(range: IRange): GridPlace | null {
    const sheet = workbook()?.getActiveSheet();
    return sheet ? { sheet: sheet.getSheetName(), range: rangeOf(range, sheet) } : null;
  }

  /** Scrolls as little as brings a cell into view. */
  function scrollTo(row: number, column: number): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }

  /** Whether a cell that is selected in the sheet in view is locked by the file's protection. */
  function selectionIsLocked(): boolean {
    const book = workbook();
    const id = book?.getActiveSheet().getSheetId() ?? "";
    if (!held.get(id)?.look.isProtected) return false;
    const range = book?.getActiveRange()?.getRange();
    if (!range) return true;
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        if (lookInFile(id, row, column).locked) return true;
      }
    }
    return false;
  }

  /** Goes to a place of the workbook, or opens a page in a window of its own, which learns nothing of this one. */
  function follow(url: string): void {
    const to = linkDestination(url);
    if (to.kind === "cells") void grid.reveal(to);
    if (to.kind === "page" && /^(https?|mailto):/i.test(to.url)) {
      window.open(to.url, "_blank", "noopener,noreferrer");
    }
  }

  const refuse = commands.beforeCommandExecuted((command) => {
    const action = refusedAction(command, selectionIsLocked);
    if (action === undefined) return;
    refusals.tell({ action });
    throw new CanceledError();
  });
  const digits = keepLongNumbers(injector, () => refusals.tell({ action: "long-number" }));
  const selected = api.addEvent(api.Event.SelectionChanged, ({ selections: ranges }) => {
    const last = ranges[ranges.length - 1] as IRange | undefined;
    const found = last && place(last);
    if (found) selections.tell(found);
  });
  const activated = api.addEvent(api.Event.ActiveSheetChanged, () => {
    const range = workbook()?.getActiveRange()?.getRange();
    const found = range && place(range);
    if (found) selections.tell(found);
  });

  const grid: SheetGrid = {
    async open(book, looks, name) {
      recorder?.dispose();
      recorder = undefined;
      if (unitId !== "") api.disposeUnit(unitId);
      held.clear();
      unitId = `workbook-${++workbooks}`;
      const whole = wholeSnapshot({ id: unitId, name, book, sheets: looks });
      sheets = looks.length;
      looks.forEach((look, i) => held.set(firstSheetId(i), { look, book }));
      api.createWorkbook(whole.workbook);
      // What it stands on comes with the first workbook.
      textEntry ??= keepTypedTexts(injector);
      whole.sheets.forEach((snapshot) => showArrays(snapshot.sheet.id, snapshot));
      const active = looks[book.activeSheet]?.grid.visibility === "visible" ? book.activeSheet : -1;
      const first = active >= 0 ? active : looks.findIndex((l) => l.grid.visibility === "visible");
      workbook()?.setActiveSheet(firstSheetId(Math.max(first, 0)));
      recorder = recordEdits({
        injector,
        lookInFile,
        onChange(sheet) {
          changedAt = performance.now();
          changes.tell(sheet);
        },
        onCopied({ model, copy }) {
          const source = held.get(model.id);
          if (source) held.set(copy.id, source);
          copies.tell(model.name);
        },
      });
    },
    async takeSteps() {
      const book = workbook();
      if (!book || !recorder) return [];
      if (book.isCellEditing()) await book.endEditingAsync(true);
      if (!recorder.hasSteps()) return [];
      await whenCalculated(injector, changedAt);
      return recorder.take();
    },
    hasSteps: () => recorder?.hasSteps() ?? false,
    insertSheet(book, look, at) {
      quietly(() => addSheet(book, look, at));
      forgetUndo();
    },
    replaceSheet(book, look) {
      const id = sheetId(look.grid.name);
      const at =
        model()
          ?.getSheets()
          .findIndex((sheet) => sheet.getSheetId() === id) ?? -1;
      if (id === undefined || at < 0) return;
      const wasActive = model()?.getActiveSheet()?.getSheetId() === id;
      quietly(() => {
        // The new one first: a workbook always has a sheet to show.
        addSheet(book, look, at + 1);
        removeSheet(id);
      });
      if (wasActive) workbook()?.setActiveSheet(sheetId(look.grid.name) ?? "");
      forgetUndo();
    },
    showCells(book, look, cells) {
      const id = sheetId(look.grid.name);
      if (id === undefined) return;
      const snapshot = sheetSnapshot({ sheetId: id, book, look });
      const values: Record<number, Record<number, object | null>> = {};
      for (const { row, column } of cells) {
        const cell = snapshot.sheet.cellData[row]?.[column];
        const style = cell?.s ? snapshot.styles[cell.s as string] : null;
        (values[row] ??= {})[column] = { f: null, si: null, p: null, v: null, ...cell, s: style };
      }
      held.set(id, { look, book });
      quietly(() =>
        commands.syncExecuteCommand(SetRangeValuesMutation.id, {
          unitId,
          subUnitId: id,
          cellValue: values,
        })
      );
      forgetUndo();
    },
    showConditionalFormats(look) {
      const id = sheetId(look.grid.name);
      if (id === undefined) return;
      const rules = injector.get(ConditionalFormattingRuleModel);
      for (const { cfId } of [...(rules.getSubunitRules(unitId, id) ?? [])]) {
        rules.deleteRule(unitId, id, cfId);
      }
      // Each new rule goes on top of those before.
      for (const rule of conditionalRules({ id, look }).reverse()) rules.addRule(unitId, id, rule);
    },
    async reveal({ sheet, range }) {
      const book = workbook();
      const id = sheetId(sheet);
      if (!book || id === undefined) return;
      const shown = book.setActiveSheet(id);
      const { top, left, bottom, right } = range;
      shown.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      scrollTo(bottom + AROUND, right + 1);
      scrollTo(Math.max(top - AROUND, 0), Math.max(left - 1, 0));
    },
    selection() {
      const range = workbook()?.getActiveRange()?.getRange();
      return range ? place(range) : null;
    },
    onSelection: (listener) => selections.add(listener),
    onChange: (listener) => changes.add(listener),
    onCopied: (listener) => copies.add(listener),
    onRefused: (listener) => refusals.add(listener),
    setDarkTheme: (dark) => api.toggleDarkMode(dark),
    dispose() {
      recorder?.dispose();
      textEntry?.dispose();
      refuse.dispose();
      digits.dispose();
      selected.dispose();
      activated.dispose();
      functions.dispose();
      univer.dispose();
    },
  };
  return grid;
}

/** A selected range; whole rows and columns are told by the cells that the sheet has. */
function rangeOf(
  { startRow, startColumn, endRow, endColumn }: IRange,
  sheet: { getMaxRows(): number; getMaxColumns(): number }
): CellRange {
  const number = (value: number, fallback: number) => (Number.isFinite(value) ? value : fallback);
  return {
    top: number(startRow, 0),
    left: number(startColumn, 0),
    bottom: number(endRow, sheet.getMaxRows() - 1),
    right: number(endColumn, sheet.getMaxColumns() - 1),
  };
}
