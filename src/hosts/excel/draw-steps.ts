import type { PlanRow } from "../../core/sheets/sheet-plan";

/** What a step of drawing works on: proxies that hold until the next sync. */
export interface DrawTarget {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
}

/** Requests that are sent together, and about how many bytes they need. */
export interface DrawStep {
  readonly bytes: number;
  readonly run: (target: DrawTarget) => void;
}

/** Bytes of the requests that name a range and set or call one thing on it. */
export const CALL_BYTES = 500;

/** A step of `calls` requests, with `content` bytes of texts and values beside them. */
export function step(calls: number, content: number, run: DrawStep["run"]): DrawStep {
  return { bytes: calls * CALL_BYTES + content, run };
}

/** Style key of a cell of a planned row. */
export function styleKey({ style }: PlanRow, column: number): string | undefined {
  return typeof style === "object" ? style[column] : style;
}

/** How many cells of a planned row are written: its values, and styles that go beyond them. */
export function rowWidth({ values, style }: PlanRow): number {
  return typeof style === "object" ? Math.max(values.length, style.length) : values.length;
}
