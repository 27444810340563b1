import type { CellRange } from "../../core/sheets/a1";

/**
 * Cuts a sheet into rectangles of cells with equal keys: equal neighbours of a row are joined, then
 * equal pieces of rows that follow one another. `rows[r][c]` is the key of a cell; cells without
 * one are left out.
 */
export function rectanglesByKey<Key>(
  rows: Iterable<readonly (Key | undefined)[]>
): Map<Key, CellRange[]> {
  const found = new Map<Key, CellRange[]>();
  let open = new Map<string, { key: Key; range: { -readonly [K in keyof CellRange]: number } }>();
  let row = 0;
  for (const keys of rows) {
    const next: typeof open = new Map();
    for (let left = 0; left < keys.length;) {
      const key = keys[left];
      let right = left;
      while (right + 1 < keys.length && keys[right + 1] === key) right++;
      if (key !== undefined) {
        const place = `${left}:${right}`;
        const above = open.get(place);
        if (above?.key === key) {
          above.range.bottom = row;
          next.set(place, above);
        } else {
          const range = { top: row, left, bottom: row, right };
          const list = found.get(key);
          if (list) list.push(range);
          else found.set(key, [range]);
          next.set(place, { key, range });
        }
      }
      left = right + 1;
    }
    open = next;
    row++;
  }
  return found;
}
