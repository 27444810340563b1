import { shiftReferences } from "../formula-references";
import { escapePlain } from "../xml-escape";
import { childSpan, rootSpan, spanAttributes, startTag, withAttributes } from "../xml-spans";
import { decodeEntities } from "../xml-text";
import type { ElementMapping } from "./map-elements";
import { mapRanges } from "./map-elements";
import type { SharedText } from "./scan-formulas";

/** A `<c>` element with its formula mapped; the same text when nothing changed. */
export function mapFormulaCell(
  xml: string,
  row: number,
  column: number,
  shared: ReadonlyMap<string, SharedText>,
  { part, sheet, change, shift }: Omit<ElementMapping, "rules">
): string {
  const cell = rootSpan(xml, part);
  const span = childSpan(xml, cell, "f", part);
  if (!span) return xml;
  const attributes = spanAttributes(xml, span, part);
  const replace = (element: string) => xml.slice(0, span.start) + element + xml.slice(span.end);
  const group =
    attributes.get("t") === "shared" ? shared.get(attributes.get("si") ?? "") : undefined;
  if (group?.isSplit) {
    const own = shiftReferences(group.text, row - group.row, column - group.column);
    const text = escapePlain(change.formula(own, sheet));
    const calculated = attributes.get("ca") === "1" ? ' ca="1"' : "";
    return replace(`<${span.prefix}f${calculated}>${text}</${span.prefix}f>`);
  }
  const values: Record<string, string | number> = {};
  const ref = attributes.get("ref");
  if (shift && ref !== undefined) {
    const moved = mapRanges(ref, shift);
    if (moved !== null && moved !== ref) values.ref = moved;
  }
  if (shift && attributes.get("t") === "dataTable")
    Object.assign(values, inputCells(attributes, shift));
  const tag = startTag(xml, span);
  const mappedTag = Object.keys(values).length === 0 ? tag : withAttributes(tag, values);
  const raw = xml.slice(span.contentStart, span.contentEnd);
  const text = decodeEntities(raw, part);
  const changed =
    text !== "" && change.mayConcern(text, sheet) ? change.formula(text, sheet) : text;
  if (changed === text)
    return mappedTag === tag ? xml : replace(mappedTag + xml.slice(span.contentStart, span.end));
  return replace(mappedTag + escapePlain(changed) + xml.slice(span.contentEnd, span.end));
}

/** The input cells of a table of values (18.3.1.40); one that is gone is marked so. */
function inputCells(
  attributes: ReadonlyMap<string, string>,
  shift: NonNullable<ElementMapping["shift"]>
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, mark] of [
    ["r1", "del1"],
    ["r2", "del2"],
  ]) {
    const cell = attributes.get(name);
    if (cell === undefined) continue;
    const moved = mapRanges(cell, shift);
    if (moved === null) values[mark] = 1;
    else if (moved !== cell) values[name] = moved;
  }
  return values;
}
