import type { Palette } from "../look/colors";
import { invalid } from "../../../workbook/plan-checks";
import {
  appendEdit,
  applyEdits,
  childSpan,
  insertInOrder,
  openRootSpan,
  removeEdit,
  spanAttributes,
} from "../xml-spans";
import { HEAD_ORDER } from "../sheet-order";

/** The children of `<sheetPr>` (CT_SheetPr, ECMA-376 part 1, 18.3.1.82). */
const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/**
 * What stands in front of the data with another colour of the tab (`RRGGBB`), or with `null` none.
 * `invalid-plan` for what is no colour.
 */
export function withTabColor(
  head: string,
  part: string,
  sheet: string,
  color: string | null,
  palette: Palette
): string {
  if (color !== null && !/^[0-9a-f]{6}$/i.test(color)) throw invalid(sheet, color, "color");
  const root = openRootSpan(head, part);
  const properties = childSpan(head, root, "sheetPr", part);
  const held = properties && childSpan(head, properties, "tabColor", part);
  if (color === null) return held ? applyEdits(head, [removeEdit(held)]) : head;
  if (held) {
    const attributes = spanAttributes(head, held, part);
    const shown = palette.color({ name: "tabColor", attributes, children: [], text: "" });
    if (shown === color.toUpperCase()) return head;
  }
  const tab = `<${root.prefix}tabColor rgb="FF${color.toUpperCase()}"/>`;
  if (held) return applyEdits(head, [{ start: held.start, end: held.end, text: tab }]);
  if (properties?.isEmpty) return applyEdits(head, [appendEdit(head, properties, tab)]);
  if (properties) {
    return applyEdits(head, [insertInOrder(head, properties, ORDER, "tabColor", tab, part)]);
  }
  const element = `<${root.prefix}sheetPr>${tab}</${root.prefix}sheetPr>`;
  return applyEdits(head, [insertInHead(head, element, part)]);
}

function insertInHead(head: string, element: string, part: string) {
  const root = openRootSpan(head, part);
  return insertInOrder(head, root, HEAD_ORDER, "sheetPr", element, part);
}
