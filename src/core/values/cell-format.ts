/** What the number format of a cell says about its value. */
export const CellFormat = {
  General: 0,
  /** A date or time format: the number is a serial of the 1900 date system. */
  Date: 1,
  /** The text format `@`. */
  Text: 2,
  /** Exactly two decimals (`0.00`): a number 1985.1 shows as 1985.10. */
  TwoDecimals: 3,
} as const;
export type CellFormat = (typeof CellFormat)[keyof typeof CellFormat];
