import { rangeAddress, type CellRange } from "../../../core/sheets/a1";
import { parseRangeAddress } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import { prefixOfTail, TAIL_ORDER } from "../sheet-order";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpans,
  elementSpans,
  removeEdit,
  spanAttributes,
} from "../xml-spans";

/**
 * What stands behind the data with these merged cells and no others. Those that stay keep their
 * elements. `edit-refused` for ranges that overlap, and for new ones in a table (`tables`).
 */
export function withMerges(
  tail: string,
  part: string,
  sheet: string,
  merges: readonly CellRange[],
  tables: readonly CellRange[]
): string {
  const wanted = new Map(
    merges
      .filter(({ top, bottom, left, right }) => top !== bottom || left !== right)
      .map((range) => [rangeAddress(range), range])
  );
  refuseOverlaps(sheet, [...wanted.values()]);
  const spans = elementSpans(tail, 0, tail.length, part);
  const list = spans.find(({ name }) => name === "mergeCells");
  const items = list ? childSpans(tail, list, part) : [];
  const kept = new Set<string>();
  const removed = items.filter((item) => {
    const range = parseRangeAddress(spanAttributes(tail, item, part).get("ref") ?? "");
    const address = range ? rangeAddress(range) : "";
    if (!wanted.has(address) || kept.has(address)) return true;
    kept.add(address);
    return false;
  });
  const added = [...wanted].filter(([address]) => !kept.has(address));
  for (const [address, range] of added) {
    if (tables.some((table) => overlaps(table, range))) {
      throw new WorkbookError("edit-refused", { sheet, at: address, problem: "merge-in-table" });
    }
  }
  if (added.length === 0 && removed.length === 0) return tail;
  const prefix = prefixOfTail(tail);
  const elements = added.map(([ref]) => `<${prefix}mergeCell ref="${ref}"/>`).join("");
  if (list && wanted.size === 0) return applyEdits(tail, [removeEdit(list)]);
  if (list?.isEmpty === false) {
    const count = /\scount\s*=/.test(tail.slice(list.start, list.contentStart))
      ? [attributeEdit(tail, list, { count: wanted.size })]
      : [];
    return applyEdits(tail, [
      ...count,
      ...removed.map(removeEdit),
      appendEdit(tail, list, elements),
    ]);
  }
  const element = `<${prefix}mergeCells count="${wanted.size}">${elements}</${prefix}mergeCells>`;
  if (list) return applyEdits(tail, [{ start: list.start, end: list.end, text: element }]);
  const later = new Set(TAIL_ORDER.slice(TAIL_ORDER.indexOf("mergeCells") + 1));
  const next = spans.find(({ name }) => later.has(name));
  const at = next?.start ?? spans.at(-1)?.end ?? 0;
  return applyEdits(tail, [{ start: at, end: at, text: element }]);
}

/** Only ranges that share rows are compared, so that many merges of single rows cost little. */
function refuseOverlaps(sheet: string, ranges: readonly CellRange[]): void {
  const sorted = [...ranges].sort((a, b) => a.top - b.top);
  let open: CellRange[] = [];
  for (const range of sorted) {
    open = open.filter(({ bottom }) => bottom >= range.top);
    if (open.some((other) => overlaps(other, range))) {
      const at = rangeAddress(range);
      throw new WorkbookError("edit-refused", { sheet, at, problem: "merge-overlap" });
    }
    open.push(range);
  }
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
