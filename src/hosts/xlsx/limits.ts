/** Bounds that a file must keep so that reading it ends soon and fits in memory. */
export interface ReadLimits {
  /** Files inside the package. */
  readonly entries: number;
  /** Bytes of one part once inflated. */
  readonly partBytes: number;
  /** Bytes of all parts once inflated. */
  readonly totalBytes: number;
  /** Inflated size over compressed size, for parts larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Places in all columns of all sheets, down to the last value of each column. */
  readonly cells: number;
  /** Bytes of a single cell or tag. */
  readonly elementBytes: number;
}

const MIB = 1024 * 1024;

/** Fits a roster of a million rows and 40 columns, and refuses what only an attack holds. */
export const DEFAULT_LIMITS: ReadLimits = {
  entries: 20_000,
  partBytes: 2000 * MIB,
  totalBytes: 3000 * MIB,
  ratio: 250,
  ratioFrom: 64 * MIB,
  cells: 60_000_000,
  elementBytes: 16 * MIB,
};
