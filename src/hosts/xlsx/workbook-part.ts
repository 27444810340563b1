import type { Grid } from "../../core/sheets/grid";
import { isTrue, walkXml } from "./xml-events";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: Grid["visibility"];
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Serial numbers count from 1904-01-01 instead of 1900 (files that began on a Mac). */
  readonly isDate1904: boolean;
}

export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let isDate1904 = false;
  walkXml(xml, part, {
    open(name, attributes) {
      if (name === "workbookPr") isDate1904 = isTrue(attributes.get("date1904"));
      if (name !== "sheet") return;
      sheets.push({
        name: attributes.get("name") ?? "",
        relationshipId: attributes.get("id") ?? "",
        visibility: visibilityOf(attributes.get("state")),
      });
    },
  });
  return { sheets, isDate1904 };
}

function visibilityOf(state: string | undefined): Grid["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
