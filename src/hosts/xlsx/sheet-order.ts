/** The children of `<worksheet>` in front of the data (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export const HEAD_ORDER = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];

/** Those behind the data. */
export const TAIL_ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The prefix of the worksheet's elements, `x:` or "", told by its end tag. */
export function prefixOfTail(tail: string): string {
  return /^<\/([^\s>]*:)?/.exec(tail.slice(tail.lastIndexOf("</")))?.[1] ?? "";
}
