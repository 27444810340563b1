/** A cell of the grid by Univer's ids, zero-based. */
export interface CellAddress {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Note {
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
  /** The cell shows no error, or is gone. */
  forget(cell: CellAddress): void;
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
        note = { calculation, sentences: new Map() };
        notes.set(key, note);
      }
      if (message !== undefined && !note.sentences.has(error)) note.sentences.set(error, message);
    },
    find: (cell, error) => notes.get(keyOf(cell))?.sentences.get(error),
    forget(cell) {
      notes.delete(keyOf(cell));
    },
  };
}
