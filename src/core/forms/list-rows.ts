import { MAX_ROW_HEIGHT } from "../sheets/a1";
import type { PlanValue } from "../sheets/sheet-plan";
import { FONT_SIZE } from "./report-styles";
import { unitsThatFit, wrappedLines } from "./text-fit";

/** A column of a sheet that lists things one below the other. */
export interface ListColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** A key of `reportStyles`. */
  readonly style: string;
}

/** Longer texts are cut: a cell can hold more than a row of the highest has room for. */
const LONGEST_TEXT = 300;
const LINE = 13;
const SPACE = 5;
const LEAST_HEIGHT = 18;
/** Of the indent of left-aligned cells, in half-width units. */
const INDENT = 2;

export function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}……`;
}

/** The height in points in which every text of a row can be read. */
export function heightOfRow(columns: readonly ListColumn[], values: readonly PlanValue[]): number {
  const lines = values.map((value, column) => {
    if (typeof value !== "string") return 1;
    const { width, style } = columns[column];
    const indent = style === "labelLeft" ? INDENT : 0;
    return wrappedLines(value, unitsThatFit(width, FONT_SIZE.body) - indent);
  });
  return Math.min(MAX_ROW_HEIGHT, Math.max(LEAST_HEIGHT, Math.max(...lines) * LINE + SPACE));
}
