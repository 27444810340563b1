import type { CellRange } from "../../core/sheets/a1";
import type { BookLook, SheetLook } from "../../workbook/sheet-look";
import type { WorkbookEditStep } from "../../workbook/workbook-edits";

/** A place in the grid. */
export interface GridPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Something that people tried and that the grid does not do, because it could not be saved. */
export interface RefusedAction {
  /** What was asked for, by the grid's own name of it. */
  readonly action: string;
}

/**
 * A spreadsheet on the screen: shows a workbook and lets people change it. It knows nothing of files
 * and rosters. What people do is kept as steps until it is taken.
 */
export interface SheetGrid {
  /** Shows a workbook in place of the one shown before. */
  open(book: BookLook, sheets: readonly SheetLook[], name: string): Promise<void>;
  /** What people did since it was last taken. A cell that is being typed into is entered first. */
  takeSteps(): Promise<readonly WorkbookEditStep[]>;
  /** Whether there are steps to take. */
  hasSteps(): boolean;
  /** Adds a sheet that the file has got at a zero-based place. */
  insertSheet(book: BookLook, sheet: SheetLook, at: number): void;
  /** Shows a sheet anew, whatever it showed. */
  replaceSheet(book: BookLook, sheet: SheetLook): void;
  /** Shows some cells anew, as the sheet has them now. */
  showCells(
    book: BookLook,
    sheet: SheetLook,
    cells: readonly { readonly row: number; readonly column: number }[]
  ): void;
  /** Shows the conditional formats that the sheet has now in place of those it had. */
  showConditionalFormats(sheet: SheetLook): void;
  /** Brings a sheet and cells of it into view and selects them. */
  reveal(place: GridPlace): Promise<void>;
  selection(): GridPlace | null;
  onSelection(listener: (place: GridPlace) => void): () => void;
  /** Tells the sheet that people changed, "" when sheets came, went or were renamed. */
  onChange(listener: (sheet: string) => void): () => void;
  /** Tells the sheet that people copied. */
  onCopied(listener: (sheet: string) => void): () => void;
  onRefused(listener: (refused: RefusedAction) => void): () => void;
  setDarkTheme(dark: boolean): void;
  dispose(): void;
}
