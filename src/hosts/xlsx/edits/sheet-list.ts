import type { Grid } from "../../../core/sheets/grid";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import { nameKey } from "../../../workbook/plan-checks";
import { damaged } from "../../../core/sheets/workbook-error";
import {
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  removeEdit,
  rootSpan,
  spanAttributes,
  type TextEdit,
  type XmlSpan,
} from "../xml-spans";

/** A sheet, of any kind, in the list of the workbook part. */
export interface ListedEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly isVisible: boolean;
  readonly span: XmlSpan;
}

/** All sheets in tab order, chart sheets too. */
export function listedEntries(xml: string, part: string): ListedEntry[] {
  const list = childSpan(xml, rootSpan(xml, part), "sheets", part);
  if (!list) throw damaged("xml", part);
  return childSpans(xml, list, part).map((span) => {
    const attributes = spanAttributes(xml, span, part);
    const state = attributes.get("state") ?? "visible";
    return {
      name: attributes.get("name") ?? "",
      sheetId: attributes.get("sheetId") ?? "",
      relationshipId: attributes.get("id") ?? "",
      isVisible: state !== "hidden" && state !== "veryHidden",
      span,
    };
  });
}

/** The place of a sheet in the list; `sheet-missing` when there is none of that name. */
export function placeInList(entries: readonly ListedEntry[], name: string): number {
  const place = entries.findIndex((entry) => nameKey(entry.name) === nameKey(name));
  if (place < 0) throw new WorkbookError("sheet-missing", { sheet: name });
  return place;
}

/** Throws `structure-refused` when a sheet is the only one that can be seen. */
export function refuseLastVisible(entries: readonly ListedEntry[], place: number): void {
  if (entries.some(({ isVisible }, i) => isVisible && i !== place)) return;
  const sheet = entries[place].name;
  throw new WorkbookError("structure-refused", { sheet, at: "", problem: "last-visible-sheet" });
}

/**
 * The workbook part with its sheets in another order: `order` holds their places before; one that is
 * missing goes, with the names that hold on it alone. What counts sheets by place follows; where the sheet
 * in front is gone, the next one that can be seen comes to the front.
 */
export function arrangeSheets(xml: string, part: string, order: readonly number[]): string {
  const entries = listedEntries(xml, part);
  const edits: TextEdit[] = entries.flatMap(({ span }, i) => {
    if (i >= order.length) return [removeEdit(span)];
    if (order[i] === i) return [];
    const { start, end } = entries[order[i]].span;
    return [{ start: span.start, end: span.end, text: xml.slice(start, end) }];
  });
  edits.push(...nameEdits(xml, part, order), ...viewEdits(xml, part, entries, order));
  return applyEdits(xml, edits);
}

function nameEdits(xml: string, part: string, order: readonly number[]): TextEdit[] {
  const list = childSpan(xml, rootSpan(xml, part), "definedNames", part);
  const names = list ? childSpans(xml, list, part) : [];
  let left = names.length;
  const edits = names.flatMap((span) => {
    const held = spanAttributes(xml, span, part).get("localSheetId");
    if (held === undefined) return [];
    const localSheetId = order.indexOf(Number(held));
    if (localSheetId === Number(held)) return [];
    if (localSheetId >= 0) return [attributeEdit(xml, span, { localSheetId })];
    left--;
    return [removeEdit(span)];
  });
  return list && names.length > 0 && left === 0 ? [removeEdit(list)] : edits;
}

function viewEdits(
  xml: string,
  part: string,
  entries: readonly ListedEntry[],
  order: readonly number[]
): TextEdit[] {
  const root = rootSpan(xml, part);
  const views = childSpan(xml, root, "bookViews", part);
  const custom = childSpan(xml, root, "customWorkbookViews", part);
  const ids = order.map((place) => entries[place].sheetId);
  return [
    ...(views ? childSpans(xml, views, part) : []).flatMap((view) => {
      const attributes = spanAttributes(xml, view, part);
      const values: Record<string, number> = {};
      for (const name of ["firstSheet", "activeTab"]) {
        const held = Number(attributes.get(name) ?? 0);
        const place = frontPlace(entries, order, held);
        const isDefault = attributes.get(name) === undefined && place === 0;
        // The tabs begin with the first sheet wherever that was not chosen otherwise.
        const isStart = name === "firstSheet" && held === 0;
        if (place !== held && !isDefault && !isStart) values[name] = place;
      }
      return Object.keys(values).length === 0 ? [] : [attributeEdit(xml, view, values)];
    }),
    ...(custom ? childSpans(xml, custom, part) : []).flatMap((view) => {
      const id = spanAttributes(xml, view, part).get("activeSheetId");
      if (id === undefined || ids.includes(id)) return [];
      const held = entries.findIndex(({ sheetId }) => sheetId === id);
      const activeSheetId = ids[frontPlace(entries, order, Math.max(0, held))];
      return [attributeEdit(xml, view, { activeSheetId })];
    }),
  ];
}

/** Where a sheet is in the new order; where the one is that takes its place when it is gone. */
function frontPlace(
  entries: readonly ListedEntry[],
  order: readonly number[],
  held: number
): number {
  const place = order.indexOf(held);
  if (place >= 0) return place;
  const visible = order.flatMap((old, i) => (entries[old].isVisible ? [{ old, place: i }] : []));
  return (visible.find(({ old }) => old > held) ?? visible.at(-1))?.place ?? 0;
}

/** The workbook part with a sheet shown or hidden; a hidden one is no longer in front. */
export function withVisibility(
  xml: string,
  part: string,
  place: number,
  visibility: Grid["visibility"]
): string {
  const { span } = listedEntries(xml, part)[place];
  const state = visibility === "visible" ? null : visibility;
  const changed = applyEdits(xml, [attributeEdit(xml, span, { state })]);
  return visibility === "visible" ? changed : withoutFront(changed, part, place);
}

function withoutFront(xml: string, part: string, hidden: number): string {
  const entries = listedEntries(xml, part);
  const views = childSpan(xml, rootSpan(xml, part), "bookViews", part);
  const visible = entries.flatMap(({ isVisible }, i) => (isVisible ? [i] : []));
  const activeTab = visible.find((place) => place > hidden) ?? visible.at(-1);
  if (!views || activeTab === undefined) return xml;
  return applyEdits(
    xml,
    childSpans(xml, views, part).flatMap((view) => {
      const held = Number(spanAttributes(xml, view, part).get("activeTab") ?? 0);
      return held === hidden ? [attributeEdit(xml, view, { activeTab })] : [];
    })
  );
}
