import { MAX_ROW_HEIGHT } from "../sheets/a1";
import type { PlanRow, SheetPlan } from "../sheets/sheet-plan";
import type { Indicator } from "../statistics/indicators";
import { fillTitle } from "./form";
import { titleRow } from "./furniture";
import { methodNotes, previousTermNotes } from "./method-notes";
import { officialPage, rowOf } from "./page";
import type { ReportData } from "./report-data";
import { sheetNameIn } from "./report-scope";
import { FONT_SIZE, reportStyles } from "./report-styles";
import { unitsThatFit, wrappedLines } from "./text-fit";

/** Characters of the default font across the 156 mm of a page. */
const WIDTHS = [73];
const LINE_HEIGHT = 22;
const NOTE_LINE_HEIGHT = 14;
/** Of a line: punctuation that may not begin one can make a paragraph longer. */
const SPARE = 0.6;
/** What the sentence speaks of: whose ways of counting its notes tell. */
const NARRATIVE_INDICATORS: readonly Indicator[] = [
  { kind: "mean-age" },
  { kind: "share", of: "high-school-plus" },
];
const TITLE = "{region}{term}村(社区)党组织换届情况综述";

function paragraphHeight(text: string, size: number, lineHeight: number): number {
  const lines = wrappedLines(text, unitsThatFit(WIDTHS[0], size));
  return lineHeight * (lines + SPARE);
}

/** Pieces of a text that end with a sentence or clause, each as long as `fits` allows. */
function piecesOf(text: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const clause of text.match(/[^。；，]*[。；，]|[^。；，]+$/g) ?? []) {
    const last = pieces.length - 1;
    if (last >= 0 && fits(pieces[last] + clause)) pieces[last] += clause;
    else pieces.push(clause);
  }
  return pieces;
}

/** A paragraph as one row; as several where one would be higher than a sheet allows. */
function paragraphRows(text: string): PlanRow[] {
  const heightOf = (piece: string) => paragraphHeight(piece, FONT_SIZE.paragraph, LINE_HEIGHT);
  const pieces = piecesOf(`　　${text}`, (piece) => heightOf(piece) <= MAX_ROW_HEIGHT);
  return pieces.map((piece) => rowOf(1, [[0, piece, "paragraph"]], heightOf(piece)));
}

/** Of figures on people only: what ledgers count needs no explanation. */
function notesOf(data: ReportData): readonly string[] {
  return data.hasRoster
    ? [...methodNotes(data.settings, NARRATIVE_INDICATORS), ...previousTermNotes(data)]
    : [];
}

function noteRow(text: string): PlanRow {
  return rowOf(1, [[0, text, "note"]], paragraphHeight(text, FONT_SIZE.note, NOTE_LINE_HEIGHT));
}

/** The sheet that holds 综述, a paragraph a row, set as the text of an official document. */
export function planNarrative(paragraphs: readonly string[], data: ReportData): SheetPlan {
  const { regionName, termName, fontScheme } = data.settings;
  const notes = notesOf(data)
    .map((note, i) => `${i + 1}.${note}`)
    .join("");
  const title = titleRow(0, fillTitle(TITLE, regionName, termName), regionName + termName, WIDTHS);
  return {
    name: sheetNameIn("综述", data.township),
    rows: [
      ...title.rows,
      rowOf(1, [[0, null, "note"]], 14),
      ...paragraphs.flatMap(paragraphRows),
      ...(notes === "" ? [] : [rowOf(1, [[0, null, "note"]], 14), noteRow(`注:${notes}`)]),
    ],
    styles: reportStyles(fontScheme),
    columnWidths: WIDTHS,
    print: officialPage("portrait"),
    showGridLines: false,
  };
}
