/** A tag in the bytes at hand, its name ending at `nameEnd`. Bytes are only good during the call. */
export interface SeenTag {
  readonly bytes: Uint8Array;
  readonly nameEnd: number;
  /** Its `>` of a row; behind the start tag, or in front of the end tag's `>`, of a cell. */
  readonly end: number;
  /** Zero-based. */
  readonly row: number;
}

/** A complete cell as the scan comes by it. */
export interface SeenCell extends SeenTag {
  readonly column: number;
  readonly style: number;
  /** Number of its shared string, or -1. */
  readonly shared: number;
  /** Where its formula element begins and ends, or -1. */
  readonly formulaAt: number;
  readonly formulaEnd: number;
}

/** Is told, while a sheet is scanned for its values, what the grid of values leaves out. */
export interface SheetCapture {
  /** XML in front of and behind the data, in pieces that together are well-formed. */
  frame(xml: Uint8Array): void;
  row(tag: SeenTag): void;
  /** Every cell, empty ones too, once. */
  cell(cell: SeenCell): void;
}
