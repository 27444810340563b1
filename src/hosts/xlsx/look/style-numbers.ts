import type { ColumnsLook, RowLook } from "../../../workbook/sheet-look";

/**
 * The numbers of the styles of cells as `SheetLook` holds them, from those a capture gathered (number
 * plus one, 0 where no cell stands). A cell of style 0 in a row or column of another one gets
 * `repeatedDefault`, because 0 says that there is none.
 */
export function styleNumbers(
  captured: readonly (Uint16Array | undefined)[],
  columns: readonly ColumnsLook[],
  rows: ReadonlyMap<number, RowLook>,
  repeatedDefault: number
): (Uint16Array | undefined)[] {
  const styledRows = new Set([...rows].filter(([, row]) => row.style).map(([number]) => number));
  return Array.from(captured, (held, column) => {
    if (!held) return undefined;
    const isStyled = columns.some(
      ({ first, last, style }) => style !== undefined && first <= column && column <= last
    );
    const numbers = new Uint16Array(held.length);
    let end = 0;
    for (let row = 0; row < held.length; row++) {
      const style = held[row] - 1;
      if (style > 0) numbers[row] = style;
      else if (style === 0 && (isStyled || styledRows.has(row))) numbers[row] = repeatedDefault;
      if (numbers[row] > 0) end = row + 1;
    }
    return end === 0 ? undefined : numbers.slice(0, end);
  });
}
