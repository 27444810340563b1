import type { Grid } from "../../sheets/grid";
import type { Form } from "../form";
import { textsAbove } from "./locate-form";
import type { FormReading } from "./read-form-sheet";
import { readFormSheet } from "./read-form-sheet";

/** A sheet that is one of the official tables, read back. */
export type ReadForm = Extract<FormReading, { readonly kind: "read" }>;

const UNIT_LINE = /^填报单位(?:\(盖章\))?:(.*)$/;

/** At least half of what a sheet of the form should have is there. */
function isLikely({ printed }: ReadForm): boolean {
  return printed.problems.length <= printed.columns.length / 2;
}

/** What speaks against a form; of two that fit alike, as a form and its copy do, 表号 above the table decides. */
function faultsOf({ printed, headTop }: ReadForm, grid: Grid): number {
  const isNumbered = textsAbove(grid, headTop).includes(printed.form.number);
  return printed.problems.length + (isNumbered ? 0 : 0.5);
}

/** Which of the forms a sheet is, by its heads; `null` where it is none of them. */
export function recogniseForm(grid: Grid, forms: readonly Form[]): ReadForm | null {
  let best: ReadForm | null = null;
  let fewest = Infinity;
  for (const form of forms) {
    const reading = readFormSheet(grid, form);
    if (reading.kind !== "read" || !isLikely(reading)) continue;
    const faults = faultsOf(reading, grid);
    if (faults >= fewest) continue;
    best = reading;
    fewest = faults;
  }
  return best;
}

/** What follows 填报单位 above the table; "" where nothing does. */
export function reportingUnitOn(grid: Grid, headTop: number): string {
  for (const text of textsAbove(grid, headTop)) {
    const match = UNIT_LINE.exec(text);
    if (match) return match[1];
  }
  return "";
}
