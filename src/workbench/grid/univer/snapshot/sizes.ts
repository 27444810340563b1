/** Widest digit of the default font at 96 dpi (Calibri 11, 等线 11), in pixels. */
const DIGIT_WIDTH = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Column width as stored, in characters with padding, → pixels (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(characters: number): number {
  const steps = 256 * characters + Math.trunc(128 / DIGIT_WIDTH);
  return Math.trunc((steps / 256) * DIGIT_WIDTH);
}

/** Pixels → column width as stored, in characters with padding; `columnPixels` gives the pixels back. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((Math.round(pixels) / DIGIT_WIDTH) * 256) / 256;
}

/** Points → pixels at 96 dpi, whole ones as a screen shows them. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Pixels at 96 dpi → points, in the quarter points that rows are kept in. */
export function rowPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 4) / 4;
}
