/** Millimetres, as the paper stands upright. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

const inches = (width: number, height: number): PaperSize => ({
  width: width * 25.4,
  height: height * 25.4,
});
const mm = (width: number, height: number): PaperSize => ({ width, height });

const A4 = mm(210, 297);

/** The numbers of ECMA-376 part 1, 18.3.1.63 (the DMPAPER numbers of Windows), the usual ones of them. */
const SIZES: Readonly<Record<number, PaperSize>> = {
  1: inches(8.5, 11),
  2: inches(8.5, 11),
  3: inches(11, 17),
  4: inches(17, 11),
  5: inches(8.5, 14),
  6: inches(5.5, 8.5),
  7: inches(7.25, 10.5),
  8: mm(297, 420),
  9: A4,
  10: A4,
  11: mm(148, 210),
  12: mm(250, 353),
  13: mm(176, 250),
  14: inches(8.5, 13),
  16: inches(10, 14),
  17: inches(11, 17),
  18: inches(8.5, 11),
  19: inches(3.875, 8.875),
  20: inches(4.125, 9.5),
  27: mm(110, 220),
  28: mm(162, 229),
  30: mm(229, 324),
  33: mm(250, 353),
  34: mm(176, 250),
  41: inches(8.5, 13),
  42: mm(250, 353),
  65: mm(148, 200),
  66: mm(420, 594),
  70: mm(105, 148),
  76: mm(420, 297),
  77: mm(297, 210),
  88: mm(128, 182),
  93: mm(146, 215),
  94: mm(97, 151),
};

/** Size of a paper by its number, turned where the page lies across; A4 for a number that is not known. */
export function paperSize(paper: number, orientation: "portrait" | "landscape"): PaperSize {
  const upright = SIZES[paper] ?? A4;
  return orientation === "portrait" ? upright : { width: upright.height, height: upright.width };
}
