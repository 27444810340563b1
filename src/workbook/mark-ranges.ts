import { parseRangeAddress, type CellRange } from "../core/sheets/a1";
import { severities, type Severity } from "../core/issues/issue";
import { invalid, nameKey } from "./plan-checks";
import type { CellPlace, Mark } from "./workbook-host";

/** The cells of one sheet that are marked with one severity, in as few rectangles as columns allow. */
export interface MarkedRanges {
  /** As the first mark of the sheet writes it. */
  readonly sheet: string;
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
}

/** The cells of a place. Throws `invalid-plan` when the address names none. */
export function markRange({ sheet, address }: CellPlace): CellRange {
  const range = parseRangeAddress(address);
  if (!range) throw invalid(sheet, address, "address");
  return range;
}

/**
 * Marks by sheet and severity, the most serious first; cells below one another become one range,
 * and a cell with several findings gets the most serious mark only.
 */
export function markedRanges(marks: readonly Mark[]): MarkedRanges[] {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = nameKey(mark.sheet);
    const list = sheets.get(key);
    if (list) list.push(mark);
    else sheets.set(key, [mark]);
  }
  return [...sheets.values()].flatMap((list) => {
    const taken = new Set<string>();
    return severities.flatMap((severity) => {
      const ranges = list
        .filter((mark) => mark.severity === severity)
        .map(markRange)
        .filter((range) => {
          const key = `${range.top}:${range.left}:${range.bottom}:${range.right}`;
          return !taken.has(key) && taken.add(key);
        });
      return ranges.length === 0
        ? []
        : [{ sheet: list[0].sheet, severity, ranges: joinedRanges(ranges) }];
    });
  });
}

/** Ranges of equal columns that follow one another become one. */
export function joinedRanges(ranges: readonly CellRange[]): CellRange[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: CellRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const follows =
      last?.left === range.left && last.right === range.right && range.top <= last.bottom + 1;
    if (last && follows) {
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    } else joined.push(range);
  }
  return joined;
}
