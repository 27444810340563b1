import type { CellRange } from "../../../src/core/sheets/a1";
import { valueAt } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import type { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { GridPlace, SheetGrid } from "../../../src/workbench/grid/sheet-grid";
import { createListeners } from "../../../src/workbook/listeners";
import { nameKey } from "../../../src/workbook/plan-checks";
import type { SheetLook } from "../../../src/workbook/sheet-look";
import type { WorkbookEditStep } from "../../../src/workbook/workbook-edits";

/** A sheet as the grid shows it: values by place, and its conditional formats. */
interface ShownSheet {
  readonly name: string;
  readonly cells: Map<string, CellValue>;
  conditionalFormats: SheetLook["conditionalFormats"];
}

/** A grid without a screen: it shows what it is told, and a test does what people do. */
export interface FakeGrid extends SheetGrid {
  /** What was asked of it, in order: the name of the method and the sheet. */
  readonly calls: string[];
  /** What it shows, sheet by sheet. */
  shown(): unknown;
  /** Somebody does something that a sheet changes by. */
  act(...steps: readonly WorkbookEditStep[]): void;
  /** Somebody selects cells. */
  select(place: GridPlace): void;
}

export function createFakeGrid(looks: readonly SheetLook[] = []): FakeGrid {
  const selections = createListeners<GridPlace>();
  const changes = createListeners<string>();
  const copies = createListeners<string>();
  const calls: string[] = [];
  let sheets = looks.map(sheetOf);
  let steps: WorkbookEditStep[] = [];
  let selected: GridPlace | null = null;

  const find = (name: string) => sheets.findIndex((sheet) => nameKey(sheet.name) === nameKey(name));

  const grid: FakeGrid = {
    calls,
    shown: () => sheets.map(portrait),
    act(...more) {
      steps.push(...more);
      for (const step of more) {
        if (step.kind !== "add-sheet") {
          changes.tell(step.sheet);
          continue;
        }
        if (step.copyOf !== undefined) copies.tell(step.copyOf);
        changes.tell("");
      }
    },
    select(place) {
      selected = place;
      selections.tell(place);
    },
    async open(_book, opened) {
      calls.push("open");
      sheets = opened.map(sheetOf);
    },
    async takeSteps() {
      calls.push("takeSteps");
      const taken = steps;
      steps = [];
      return taken;
    },
    hasSteps: () => steps.length > 0,
    insertSheet(_book, look, at) {
      calls.push(`insertSheet ${look.grid.name}`);
      sheets.splice(at, 0, sheetOf(look));
    },
    replaceSheet(_book, look) {
      calls.push(`replaceSheet ${look.grid.name}`);
      const at = find(look.grid.name);
      if (at >= 0) sheets[at] = sheetOf(look);
    },
    showCells(_book, look, cells) {
      calls.push(`showCells ${look.grid.name}`);
      const { cells: held } = sheets[find(look.grid.name)];
      for (const { row, column } of cells) {
        held.set(`${row}:${column}`, valueAt(look.grid, row, column));
      }
    },
    showConditionalFormats(look) {
      calls.push(`showConditionalFormats ${look.grid.name}`);
      sheets[find(look.grid.name)].conditionalFormats = look.conditionalFormats;
    },
    async reveal(place) {
      calls.push(`reveal ${place.sheet}`);
      grid.select(place);
    },
    selection: () => selected,
    onSelection: (listener) => selections.add(listener),
    onChange: (listener) => changes.add(listener),
    onCopied: (listener) => copies.add(listener),
    onRefused: () => () => undefined,
    setDarkTheme: () => undefined,
    dispose: () => undefined,
  };
  return grid;
}

/** What a grid shows that is in step with a file. */
export async function shownOf(file: XlsxHost): Promise<unknown> {
  const sheets = await file.listSheets();
  return sheets.map(({ name }) => portrait(sheetOf(file.sheetLook(name))));
}

function sheetOf(look: SheetLook): ShownSheet {
  const cells = new Map<string, CellValue>();
  look.grid.columns.forEach((column, c) =>
    column.forEach((value, r) => cells.set(`${r}:${c}`, value))
  );
  return { name: look.grid.name, cells, conditionalFormats: look.conditionalFormats };
}

function portrait({ name, cells, conditionalFormats }: ShownSheet) {
  const held = [...cells].filter(([, value]) => value !== null);
  return { name, cells: Object.fromEntries(held), conditionalFormats };
}

/** The range of one cell. */
export function oneCell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
