import { cellAddress, isOnSheet, parseCellAddress } from "../../../core/sheets/a1";
import { invalid } from "../../../workbook/plan-checks";
import {
  appendEdit,
  applyEdits,
  childSpan,
  childSpans,
  insertInOrder,
  openRootSpan,
  removeEdit,
  spanAttributes,
  startTag,
  withAttributes,
  type TextEdit,
  type XmlSpan,
} from "../xml-spans";
import { HEAD_ORDER } from "../sheet-order";

/** Rows above and columns left of this cell stay in view. */
type Freeze = { readonly row: number; readonly column: number };

/**
 * What stands in front of the data with the panes of the first view frozen at a cell, or with `null` not at
 * all (`<pane>`, ECMA-376 part 1, 18.3.1.66). What is selected stays selected; other views stay as they
 * are. `invalid-plan` for a place outside the sheet.
 */
export function withFreeze(
  head: string,
  part: string,
  sheet: string,
  freeze: Freeze | null
): string {
  if (freeze) requireInside(sheet, freeze);
  const isFrozen = freeze !== null && (freeze.row > 0 || freeze.column > 0);
  const root = openRootSpan(head, part);
  const views = childSpan(head, root, "sheetViews", part);
  const view = views && childSpan(head, views, "sheetView", part);
  if (!view) return isFrozen ? withNewView(head, root, views, freeze, part) : head;
  if (isFrozen && isHeld(head, view, freeze, part)) return head;
  const pane = childSpan(head, view, "pane", part);
  if (!isFrozen && !pane) return head;
  return isFrozen ? frozen(head, view, freeze, part) : unfrozen(head, view, part);
}

function requireInside(sheet: string, freeze: Freeze): void {
  if (!isOnSheet(freeze)) throw invalid(sheet, "", "freeze");
}

/** The first cell in view: splits are counted from it. */
function origin(head: string, view: XmlSpan, part: string): Freeze {
  const address = spanAttributes(head, view, part).get("topLeftCell") ?? "";
  return parseCellAddress(address) ?? { row: 0, column: 0 };
}

function isHeld(head: string, view: XmlSpan, freeze: Freeze, part: string): boolean {
  const pane = childSpan(head, view, "pane", part);
  if (!pane) return false;
  const attributes = spanAttributes(head, pane, part);
  const first = origin(head, view, part);
  const rows = Number(attributes.get("ySplit") ?? 0);
  const columns = Number(attributes.get("xSplit") ?? 0);
  return (
    /^frozen/.test(attributes.get("state") ?? "") &&
    (rows === 0 ? 0 : first.row + rows) === freeze.row &&
    (columns === 0 ? 0 : first.column + columns) === freeze.column
  );
}

/** A view that begins in front of the panes, so that nothing is out of reach behind them. */
function frozen(head: string, view: XmlSpan, freeze: Freeze, part: string): string {
  const children = childSpans(head, view, part);
  const selections = children.filter(({ name }) => name === "selection");
  const kept = keptSelection(head, selections, part);
  const active = activePane(freeze);
  const { prefix } = view;
  const others = panesOf(freeze)
    .filter((pane) => pane !== active)
    .map((pane) => `<${prefix}selection pane="${pane}"/>`);
  const selection = withAttributes(kept ?? `<${prefix}selection/>`, { pane: active });
  const rest = children
    .filter(({ name }) => name !== "pane" && name !== "selection")
    .map(({ start, end }) => head.slice(start, end));
  const open = withAttributes(startTag(head, view), { topLeftCell: null }).replace(/\s*\/>$/, ">");
  const content = [paneXml(freeze, prefix), ...others, selection, ...rest].join("");
  const text = `${open}${content}</${prefix}sheetView>`;
  return applyEdits(head, [{ start: view.start, end: view.end, text }]);
}

function unfrozen(head: string, view: XmlSpan, part: string): string {
  const children = childSpans(head, view, part);
  const pane = children.find(({ name }) => name === "pane");
  const selections = children.filter(({ name }) => name === "selection");
  const kept = keptSelection(head, selections, part);
  const edits: TextEdit[] = [...(pane ? [pane] : []), ...selections.slice(1)].map(removeEdit);
  if (kept !== undefined) {
    const text = withAttributes(kept, { pane: null });
    edits.push({ start: selections[0].start, end: selections[0].end, text });
  }
  return applyEdits(head, edits);
}

/** The selection of the pane that was active: the others only repeat it. */
function keptSelection(
  head: string,
  selections: readonly XmlSpan[],
  part: string
): string | undefined {
  const chosen = selections.filter((item) => spanAttributes(head, item, part).has("activeCell"));
  const kept = (chosen.at(-1) ?? selections[0]) as XmlSpan | undefined;
  return kept && head.slice(kept.start, kept.end);
}

function withNewView(
  head: string,
  root: XmlSpan,
  views: XmlSpan | undefined,
  freeze: Freeze,
  part: string
): string {
  const { prefix } = root;
  const active = activePane(freeze);
  const view =
    `<${prefix}sheetView workbookViewId="0">${paneXml(freeze, prefix)}` +
    `<${prefix}selection pane="${active}"/></${prefix}sheetView>`;
  if (views) return applyEdits(head, [appendEdit(head, views, view)]);
  const element = `<${prefix}sheetViews>${view}</${prefix}sheetViews>`;
  return applyEdits(head, [insertInOrder(head, root, HEAD_ORDER, "sheetViews", element, part)]);
}

function activePane({ row, column }: Freeze): string {
  return row > 0 && column > 0 ? "bottomRight" : row > 0 ? "bottomLeft" : "topRight";
}

/** Panes that have a selection of their own; the one at the top left has none when panes are frozen. */
function panesOf({ row, column }: Freeze): string[] {
  return row > 0 && column > 0
    ? ["topRight", "bottomLeft", "bottomRight"]
    : [activePane({ row, column })];
}

function paneXml(freeze: Freeze, prefix: string): string {
  const { row, column } = freeze;
  return (
    `<${prefix}pane` +
    (column > 0 ? ` xSplit="${column}"` : "") +
    (row > 0 ? ` ySplit="${row}"` : "") +
    ` topLeftCell="${cellAddress(row, column)}" activePane="${activePane(freeze)}" state="frozen"/>`
  );
}
