import type { FormulaEditorTexts } from "../formula-editor-texts";
import { formulaTextsEn } from "./formulas";

export const formulaEditorEn: FormulaEditorTexts = {
  formula: formulaTextsEn,
  open: "Write a check formula",
  close: "Hide check formulas",
  heading: "Own check formulas",
  intro:
    "Write it with the heads of the forms, such as “总数 = 男 + 女”; it is tried over the report sheets as you write.",
  text: "Formula",
  hint: "总数 = 男 + 女",
  name: "Name",
  nameHint: "What is checked; may be left empty",
  level: "Level",
  tables: "Forms",
  tablesHint: "Such as 表2、表3; may be left empty",
  remark: "What to say where it fails",
  showPlace: "Select the place",
  result: (total, failed, skipped) =>
    `Tried ${total}, failed ${failed}` + (skipped > 0 ? `, ${skipped} not counted` : ""),
  noSheets:
    "It is well written. The workbook has no report sheets yet; names are looked up when it has.",
  rows: "Results of the trial",
  add: "Add to 校核公式",
  adding: "Adding the check formula…",
  added: (sheet) => `Added to “${sheet}”. It is worked out when the reports are checked again.`,
  notAdded: (sheet) => `Some cells of “${sheet}” could not be written. Look at it and try again.`,
  insert: "Insert 校核公式 with examples",
  inserted: (sheet) => `“${sheet}” was inserted; change the examples as needed.`,
  skippedMarks: { condition: "Says nothing here", "no-figure": "Not worked out" },
  skipped: (count) => `Not counted ${count}`,
};
