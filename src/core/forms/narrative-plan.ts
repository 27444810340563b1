import type { SheetPlan } from "../sheets/sheet-plan";
import { fillTitle } from "./form";
import { methodNotes } from "./method-notes";
import { lineCount, officialPage, rowOf } from "./page";
import type { ReportData } from "./report-data";
import { reportStyles } from "./report-styles";

/** 28 characters of 三号 to the line, as GB/T 9704-2012 sets a page. */
const LINE_CHARACTERS = 56;
const LINE_HEIGHT = 29;
/** Punctuation that may not begin a line can make a paragraph a line longer. */
const SPARE_LINES = 1;
const TITLE = "{region}{term}村(社区)党组织换届情况综述";

/** The sheet that holds the summary sentence, set as the text of an official document. */
export function planNarrative(text: string, data: ReportData): SheetPlan {
  const { settings } = data;
  const paragraph = `　　${text}`;
  const notes = `注:${methodNotes(data)
    .map((note, i) => `${i + 1}.${note}`)
    .join("")}`;
  return {
    name: "综述",
    rows: [
      rowOf(1, [[0, fillTitle(TITLE, settings.regionName, settings.termName), "title"]], 66),
      rowOf(1, [[0, null, "note"]], 14),
      rowOf(
        1,
        [[0, paragraph, "paragraph"]],
        LINE_HEIGHT * (lineCount(paragraph, LINE_CHARACTERS) + SPARE_LINES)
      ),
      rowOf(1, [[0, null, "note"]], 14),
      rowOf(1, [[0, notes, "note"]], 15 * (lineCount(notes, 86) + SPARE_LINES)),
    ],
    styles: reportStyles(settings.fontScheme),
    columnWidths: [82],
    print: officialPage("portrait"),
    showGridLines: false,
  };
}
