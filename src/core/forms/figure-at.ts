import type { Decimal } from "../values/decimal";
import type { Indicator } from "../statistics/indicators";
import type { BuiltForm, FigureCell, FormCell } from "./build-form";
import type { FormPlacement } from "./form-placement";
import { headPaths } from "./head-paths";

/** Names the explanation of a figure: what is counted, or that it is a difference of two printed figures. */
export type FigureExplanation = Indicator["kind"];

/** A figure of a form with everything it was made from. */
export interface FigureInfo {
  /** The words beside and above the figure: 样例镇 · 学历 · 大学本科. */
  readonly path: readonly string[];
  readonly explanation: FigureExplanation;
  /** As printed; `null` is printed as —. */
  readonly value: Decimal | null;
  /** The figure; for a difference last term's, then this term's. */
  readonly parts: readonly FigureCell[];
}

function wordsOf(cells: readonly FormCell[]): string[] {
  return cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
}

function infoOf(cell: Exclude<FormCell, { kind: "text" }>, path: readonly string[]): FigureInfo {
  return cell.kind === "figure"
    ? { path, explanation: cell.source.indicator.kind, value: cell.figure.value, parts: [cell] }
    : { path, explanation: "change", value: cell.value, parts: [cell.past, cell.present] };
}

/**
 * What stands in a cell of a report sheet (zero-based row and column): the figure and the people
 * behind it. `null` for a cell that holds no figure of the form.
 */
export function figureAt(
  built: BuiltForm,
  placement: FormPlacement,
  row: number,
  column: number
): FigureInfo | null {
  const r = row < 0 ? -1 : placement.rows.indexOf(row);
  const c = column < 0 ? -1 : placement.columns.indexOf(column);
  const cells = built.rows[r]?.cells;
  const cell = cells?.[c];
  if (!cells || !cell || cell.kind === "text") return null;
  return infoOf(cell, [...wordsOf(cells), ...headPaths(built.heads)[c]]);
}
