import type { CellRange } from "../sheets/a1";
import { MAX_ROW_HEIGHT } from "../sheets/a1";
import type { PlanRow, PlanValue, PrintSetup } from "../sheets/sheet-plan";

type Orientation = PrintSetup["orientation"];

/** Millimetres, as the page stands upright. */
const PAPERS = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } } as const;
/** Distance of the page number from the edge of the paper, in millimetres. */
const FOOTER = 15;
const HEADER = 15;

/**
 * Margins in millimetres (GB/T 9704-2012: 天头 37, 地脚 35, 订口 28, 切口 26, around 156 × 225 mm). A
 * table that lies across the page is turned with it, its head to the binding: what is the binding
 * margin of the page is the upper one of the table.
 */
export const OFFICIAL_MARGINS: Readonly<Record<Orientation, PrintSetup["margins"]>> = {
  portrait: { top: 37, bottom: 35, left: 28, right: 26, header: HEADER, footer: 25 },
  landscape: { top: 28, bottom: 26, left: 35, right: 37, header: HEADER, footer: FOOTER },
};

/** One page wide, head rows on every page, page number `— 1 —`. */
export function officialPage(
  orientation: Orientation,
  titleRows?: { first: number; last: number },
  printArea?: CellRange,
  paper: PrintSetup["paper"] = "A4"
): PrintSetup {
  return {
    paper,
    orientation,
    margins: OFFICIAL_MARGINS[orientation],
    fitToWidth: 1,
    horizontallyCentred: true,
    footer: '&C&"宋体"&14— &P —',
    ...(titleRows ? { titleRows } : {}),
    ...(printArea ? { printArea } : {}),
  };
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Narrowest digit of the default font among the programs that print the sheet, and a column's padding, in points. */
const CHARACTER = 5.5;
const COLUMN_PADDING = 3.75;
/** Part of the height that is counted on. */
const USED = 0.98;

/**
 * Points that the rows of one page may take up together, at the scale at which columns of these
 * widths fill the page; a little less than there is, because programs measure differently.
 */
export function pageHeight(widths: readonly number[], page: Page): number {
  const { top, bottom } = page.margins;
  const height = paperSize(page).height - top - bottom;
  return (height * POINTS_PER_MILLIMETRE * USED) / scaleToFit(widths, page);
}

/** A page with the official margins. */
export function pageOf(paper: Page["paper"], orientation: Orientation): Page {
  return { paper, orientation, margins: OFFICIAL_MARGINS[orientation] };
}

/** Pages in the order in which they are tried, each with the scale below which figures are hard to read on it. */
const PAGES: readonly { readonly page: Page; readonly least: number }[] = [
  { page: pageOf("A4", "portrait"), least: 0.92 },
  { page: pageOf("A4", "landscape"), least: 0.55 },
  { page: pageOf("A3", "landscape"), least: 0 },
];

/** The smallest page on which a table of these columns, in characters, can be read: A4 upright, A4 across, A3 across. */
export function pageFor(widths: readonly number[]): Page {
  return PAGES.find(({ page, least }) => scaleToFit(widths, page) >= least)!.page;
}

/** Columns of figures are widened so many times before the first column is widened with them. */
const MOST_WIDENED = 2;

/** Widths that fill the page: the first column keeps its own, unless the others would be far too wide. */
export function fillPage(widths: readonly number[], page: Page): number[] {
  const { left, right } = page.margins;
  const points = (paperSize(page).width - left - right) * POINTS_PER_MILLIMETRE;
  const room = (points - widths.length * COLUMN_PADDING) / CHARACTER;
  const sum = widths.reduce((total, width) => total + width, 0);
  const [first, ...others] = widths;
  const factor = (room - first) / (sum - first);
  const times = (width: number, by: number) => Math.floor(width * by * 10) / 10;
  if (factor <= 1) return [...widths];
  return factor <= MOST_WIDENED
    ? [first, ...others.map((width) => times(width, factor))]
    : widths.map((width) => times(width, room / sum));
}

/** A sheet of paper and how it lies. */
export type Page = Pick<PrintSetup, "paper" | "orientation" | "margins">;

function paperSize({ paper, orientation }: Page): { width: number; height: number } {
  const { width, height } = PAPERS[paper];
  return orientation === "portrait" ? { width, height } : { width: height, height: width };
}

/** The scale, at most 1, at which columns of these widths, in characters, stand on one page side by side. */
export function scaleToFit(widths: readonly number[], page: Page): number {
  const needed = widths.reduce((sum, width) => sum + width * CHARACTER + COLUMN_PADDING, 0);
  const { left, right } = page.margins;
  return Math.min(1, ((paperSize(page).width - left - right) * POINTS_PER_MILLIMETRE) / needed);
}

/** A row of the sheet with texts at some columns and one style at each; higher than a sheet allows it is not made. */
export function rowOf(
  width: number,
  entries: readonly (readonly [column: number, value: PlanValue, style: string])[],
  height?: number
): PlanRow {
  const values = new Array<PlanValue>(width).fill(null);
  const style = new Array<string | undefined>(width).fill(undefined);
  for (const [column, value, name] of entries) {
    values[column] = value;
    style[column] = name;
  }
  return {
    values,
    style,
    ...(height === undefined ? {} : { height: Math.min(height, MAX_ROW_HEIGHT) }),
  };
}
