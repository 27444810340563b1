/** A cell of the grid by Univer's ids, zero-based. */
export interface CellAddress {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Sheet = Pick<CellAddress, "unitId" | "sheetId">;

interface Note {
  readonly cell: CellAddress;
  readonly calculation: number;
  /** Sentences by error value: one cell may hold several functions. */
  readonly sentences: Map<string, string>;
}

/** Why cells show error values, as the functions in them told during calculations. */
export interface ErrorMessages {
  /** From now on what functions tell belongs to a new calculation. */
  begin(): void;
  /** A function in the cell answered; what an earlier calculation told of the cell is void. */
  answered(cell: CellAddress): void;
  /** A function in the cell failed. The first sentence for an error value of a calculation stays. */
  failed(cell: CellAddress, error: string, message: string | undefined): void;
  /** The sentence for the error value that the cell shows. */
  find(cell: CellAddress, error: string): string | undefined;
  /** Cells of a sheet have gone to other places, or altogether (`null`), with their sentences. */
  move(
    sheet: Sheet,
    placeOf: (cell: CellAddress) => Pick<CellAddress, "row" | "column"> | null
  ): void;
}

function keyOf({ unitId, sheetId, row, column }: CellAddress): string {
  return `${unitId}\n${sheetId}\n${row}\n${column}`;
}

/** An empty store of sentences beside the cells of all workbooks. */
export function createErrorMessages(): ErrorMessages {
  const notes = new Map<string, Note>();
  let calculation = 0;
  return {
    begin() {
      calculation++;
    },
    answered(cell) {
      const key = keyOf(cell);
      if (notes.get(key)?.calculation !== calculation) notes.delete(key);
    },
    failed(cell, error, message) {
      const key = keyOf(cell);
      let note = notes.get(key);
      if (note?.calculation !== calculation) {
        note = { cell, calculation, sentences: new Map() };
        notes.set(key, note);
      }
      if (message !== undefined && !note.sentences.has(error)) note.sentences.set(error, message);
    },
    find: (cell, error) => notes.get(keyOf(cell))?.sentences.get(error),
    move({ unitId, sheetId }, placeOf) {
      const moved: Note[] = [];
      for (const [key, note] of notes) {
        const { cell } = note;
        if (cell.unitId !== unitId || cell.sheetId !== sheetId) continue;
        const place = placeOf(cell);
        if (place?.row === cell.row && place.column === cell.column) continue;
        notes.delete(key);
        if (place) moved.push({ ...note, cell: { ...cell, ...place } });
      }
      for (const note of moved) notes.set(keyOf(note.cell), note);
    },
  };
}
