import type { ISheetNote } from "@univerjs/sheets-note";
import type { NamedLook } from "./named-look";

const WIDTH = 200;
const LINE_HEIGHT = 20;
const CHARACTERS_A_LINE = 14;
const MOST_LINES = 16;

/** The notes of a sheet as the grid's note plug-in has them, each as large as its text needs. */
export function notesOf({ id, look }: NamedLook): ISheetNote[] {
  return look.notes.map(({ row, column, text }, i) => ({
    id: `${id}-note-${i + 1}`,
    row,
    col: column,
    width: WIDTH,
    height: (Math.min(MOST_LINES, lineCount(text)) + 1) * LINE_HEIGHT,
    note: text,
    show: false,
  }));
}

/** Notes by row and column, the shape of `SHEET_NOTE_PLUGIN`. */
export function notesByCell(
  notes: readonly ISheetNote[]
): Record<number, Record<number, ISheetNote>> {
  const rows: Record<number, Record<number, ISheetNote>> = {};
  for (const note of notes) (rows[note.row] ??= {})[note.col] = note;
  return rows;
}

function lineCount(text: string): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
}
