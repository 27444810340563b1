/** Digits of the default font of written files are eight pixels wide, the padding beside them five. */
const FILE_DIGIT = 8;
const PADDING = 5;
/** Points of a pixel at 96 dpi, in which Excel counts widths. */
const POINT = 0.75;
const USUAL_DIGIT = 7;

/**
 * Pixels of the widest digit of a workbook's default font, from the default width of its columns
 * in digits and in points: Calibri 11 has 7, 宋体 11 has 8. Excel counts column widths in it.
 */
export function digitWidth(standardWidth: number, points: number): number {
  const digit = Math.round((points / POINT - PADDING) / standardWidth);
  return digit >= 4 && digit <= 40 ? digit : USUAL_DIGIT;
}

/**
 * Points of a column of so many characters, as wide as Excel shows the same column of a written
 * file in this workbook: the file says digits with padding, Excel makes pixels of them by the
 * workbook's own font (ECMA-376 part 1, 18.3.1.13).
 */
export function columnPoints(characters: number, digit: number): number {
  const stored = Math.trunc(((characters * FILE_DIGIT + PADDING) / FILE_DIGIT) * 256) / 256;
  const pixels = Math.trunc(((256 * stored + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * POINT;
}
