import type { Grid } from "../../sheets/grid";
import type { Form } from "../form";
import { textAt } from "./locate-form";
import type { FormReading } from "./read-form-sheet";
import { readFormSheet } from "./read-form-sheet";

/** A sheet that is one of the official tables, read back. */
export type ReadForm = Extract<FormReading, { readonly kind: "read" }>;

const UNIT_LINE = /^填报单位(?:\(盖章\))?:(.*)$/;

/** At least half of what a sheet of the form should have is there. */
function isLikely({ printed }: ReadForm): boolean {
  return printed.problems.length <= printed.columns.length / 2;
}

/** Whether its 表号 stands above the table. */
function isNumbered(grid: Grid, { printed, headTop }: ReadForm): boolean {
  for (let row = 0; row < headTop; row++) {
    for (let column = 0; column < grid.columns.length; column++) {
      if (textAt(grid, row, column) === printed.form.number) return true;
    }
  }
  return false;
}

/** Which of the forms a sheet is, by its heads; `null` where it is none of them. */
export function recogniseForm(grid: Grid, forms: readonly Form[]): ReadForm | null {
  /** Of two that fit alike, as a form and its copy do, 表号 decides. */
  const faults = (reading: ReadForm): number =>
    reading.printed.problems.length + (isNumbered(grid, reading) ? 0 : 0.5);
  return forms.reduce<ReadForm | null>((best, form) => {
    const reading = readFormSheet(grid, form);
    if (reading.kind !== "read" || !isLikely(reading)) return best;
    const isBetter = !best || faults(reading) < faults(best);
    return isBetter ? reading : best;
  }, null);
}

/** What follows 填报单位 above the table; "" where nothing does. */
export function reportingUnitOn(grid: Grid, headTop: number): string {
  for (let row = 0; row < headTop; row++) {
    for (let column = 0; column < grid.columns.length; column++) {
      const match = UNIT_LINE.exec(textAt(grid, row, column));
      if (match) return match[1];
    }
  }
  return "";
}
