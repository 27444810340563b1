import {
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  openRootSpan,
  spanAttributes,
} from "../xml-spans";

/** What stands in front of the cells, without the mark of a selected sheet. */
export function withoutSelection(head: string, part: string): string {
  const views = childSpan(head, openRootSpan(head, part), "sheetViews", part);
  const selected = (views ? childSpans(head, views, part) : []).filter((view) =>
    spanAttributes(head, view, part).has("tabSelected")
  );
  return selected.length === 0
    ? head
    : applyEdits(
        head,
        selected.map((view) => attributeEdit(head, view, { tabSelected: null }))
      );
}
