import { parseRangeAddress, type CellRange } from "../../core/sheets/a1";
import { partText, relatedPart, relationshipsOf, type Package } from "./package-parts";
import { rootSpan, spanAttributes } from "./xml-spans";

/** The head and total rows of the tables (ListObjects) of a sheet; their texts stand in the table part too. */
export function tableBands(pack: Package, sheetPart: string): CellRange[] {
  const bands: CellRange[] = [];
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
    if (heads > 0) bands.push({ ...range, bottom: range.top + heads - 1 });
    if (totals > 0) bands.push({ ...range, top: range.bottom - totals + 1 });
  }
  return bands;
}
