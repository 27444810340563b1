import type { PrintSetup } from "../../sheets/sheet-plan";
import { scaleToFit } from "../page";
import type { TemplateColumn } from "./template-columns";

type Paper = PrintSetup["paper"];
type Orientation = PrintSetup["orientation"];

/** Ledgers are working papers with many columns: margins are as small as printers and binding allow. */
const MARGINS: PrintSetup["margins"] = {
  top: 18,
  bottom: 16,
  left: 14,
  right: 12,
  header: 8,
  footer: 8,
};
/** Printed smaller than this, letters can hardly be read, and columns are made narrower or the paper larger. */
const READABLE_SCALE = 0.7;

/** On what a template is printed, and how wide its columns are then. */
export interface TemplatePaper {
  readonly paper: Paper;
  /** Characters. */
  readonly widths: readonly number[];
}

/** Columns part of the way, 0–1, from their usual to their least width. */
function narrowed(columns: readonly TemplateColumn[], part: number): number[] {
  return columns.map(({ width, least }) => Math.round((width - (width - least) * part) * 10) / 10);
}

const PARTS = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * The paper on which columns can be read when they are printed one page wide: A4 where they fit, if
 * need be made narrower so that long texts take two lines, else A3.
 */
export function templatePaper(
  columns: readonly TemplateColumn[],
  orientation: Orientation
): TemplatePaper {
  for (const paper of ["A4", "A3"] as const) {
    for (const part of PARTS) {
      const widths = narrowed(columns, part);
      const scale = scaleToFit(widths, { paper, orientation, margins: MARGINS });
      if (scale >= READABLE_SCALE) return { paper, widths };
    }
  }
  return { paper: "A3", widths: narrowed(columns, 1) };
}

/** One page wide, head rows on every page, `第 1 页 共 3 页` below. */
export function templatePage(
  paper: Paper,
  orientation: Orientation,
  titleRows: { readonly first: number; readonly last: number }
): PrintSetup {
  return {
    paper,
    orientation,
    margins: MARGINS,
    fitToWidth: 1,
    titleRows,
    horizontallyCentred: true,
    footer: '&C&"宋体"&10第 &P 页  共 &N 页',
  };
}
