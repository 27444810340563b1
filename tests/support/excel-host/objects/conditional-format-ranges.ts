import { intersect, subtract } from "../addresses";
import type { ConditionalFormatModel } from "../model";
import type { Area } from "./area";

/** Conditional formats that touch an area, in order of priority. */
export function conditionalFormatsOn({ sheet, areas }: Area): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((range) => areas.some((area) => intersect(range, area)))
  );
}

/** Takes the conditional formats off an area; what they cover outside it stays. */
export function removeConditionalFormats({ sheet, areas }: Area): void {
  for (const format of sheet.conditionalFormats) {
    for (const area of areas) {
      format.ranges = format.ranges.flatMap((range) => subtract(range, area));
    }
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}
