import { HostError } from "../errors";
import { checkFormattable, uniformOf, type Area } from "./area";
import type { Scalar } from "./object-type";

/** `rowHidden` or `columnHidden` of a range. */
export function hiddenScalar(kind: "rows" | "columns"): Scalar<Area> {
  const bounds = ({ areas: [range] }: Area) =>
    kind === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  const hidden = ({ sheet }: Area) => (kind === "rows" ? sheet.hiddenRows : sheet.hiddenColumns);
  return {
    get(area) {
      const [first, last] = bounds(area);
      return uniformOf(first, last, (index) => hidden(area).has(index));
    },
    set(area, value, host) {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument");
      checkFormattable(area, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const [first, last] = bounds(area);
      for (let index = first; index <= last; index++) {
        if (value) hidden(area).add(index);
        else hidden(area).delete(index);
      }
      if (kind === "rows") {
        host.events.raise("RowHiddenChanged", area.sheet.id, {
          address: `${first + 1}:${last + 1}`,
          changeType: value ? "Hidden" : "Unhidden",
        });
      }
    },
  };
}
