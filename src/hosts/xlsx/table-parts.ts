import { parseRangeAddress, type CellRange } from "../../core/sheets/a1";
import { partText, relatedPart, relationshipsOf, type Package } from "./package-parts";
import { rootSpan, spanAttributes } from "./xml-spans";

/** A table (ListObject) of a sheet. */
export interface TablePart {
  readonly part: string;
  readonly xml: string;
  readonly range: CellRange;
  /** Rows of its head, 0 or 1, and of its totals. */
  readonly heads: number;
  readonly totals: number;
}

/** The tables of a sheet. */
export function tablesOf(pack: Package, sheetPart: string): TablePart[] {
  const tables: TablePart[] = [];
  for (const relationship of relationshipsOf(pack, sheetPart).values()) {
    if (relationship.kind !== "table") continue;
    const entry = relatedPart(pack, sheetPart, relationship);
    if (!entry) continue;
    const xml = partText(pack, entry);
    const attributes = spanAttributes(xml, rootSpan(xml, entry.name), entry.name);
    const range = parseRangeAddress(attributes.get("ref") ?? "");
    if (!range) continue;
    const heads = Number(attributes.get("headerRowCount") ?? 1);
    const totals = Number(attributes.get("totalsRowCount") ?? 0);
    tables.push({ part: entry.name, xml, range, heads, totals });
  }
  return tables;
}

/** The cells of the tables of a sheet. */
export function tableRanges(pack: Package, sheetPart: string): CellRange[] {
  return tablesOf(pack, sheetPart).map(({ range }) => range);
}

/** The head and total rows of the tables of a sheet; their texts stand in the table part too. */
export function tableBands(pack: Package, sheetPart: string): CellRange[] {
  return tablesOf(pack, sheetPart).flatMap(({ range, heads, totals }) => [
    ...(heads > 0 ? [{ ...range, bottom: range.top + heads - 1 }] : []),
    ...(totals > 0 ? [{ ...range, top: range.bottom - totals + 1 }] : []),
  ]);
}
