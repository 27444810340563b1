import type { CellLook } from "../../../workbook/sheet-look";
import { DEFAULT_LOOK } from "../look/cell-looks";
import { lookTables } from "../look/look-tables";
import type { WorkbookEdit } from "../workbook-edit";
import { lookChange } from "./look-change";

/** Cell styles by what cells look like. */
export interface LookStyles {
  /** The number of the style that looks as wanted and is the given one in all else. */
  withLook(style: number, look: CellLook): number;
  /** The number of the style that differs in its mark for text behind an apostrophe (`quotePrefix`). */
  withPrefix(style: number, isOn: boolean): number;
}

export function createLookStyles(edit: WorkbookEdit): LookStyles {
  /** Looks of styles that were added. */
  const added = new Map<number, CellLook>();
  const numbers = new Map<string, number>();

  function lookOf(style: number): CellLook {
    const { looks } = lookTables(edit.opened);
    return added.get(style) ?? looks[style] ?? looks[0] ?? DEFAULT_LOOK;
  }

  return {
    withLook(style, look) {
      const key = `${style}${JSON.stringify(look)}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const change = lookChange(lookOf(style), look);
      const number = change ? edit.styles().withChange(style, change) : style;
      numbers.set(key, number);
      if (change) added.set(number, look);
      return number;
    },
    withPrefix(style, isOn) {
      const key = `${style}${isOn}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = edit.styles().withChange(style, { quotePrefix: isOn });
      numbers.set(key, number);
      if (number !== style) added.set(number, lookOf(style));
      return number;
    },
  };
}
