import type { FunctionsScreenTexts } from "../functions-screen-texts";

export const functionsScreenEn: FunctionsScreenTexts = {
  lead: "Choose a function, fill in its arguments, and put the formula or the result into a cell.",
  choose: "Function",
  syntax: "Syntax",
  example: "Example",
  inputs: "Arguments",
  takeSelection: "Use selection",
  takeSelectionFor: (parameter) => `${parameter}: use the selected cells`,
  mayBeBlank: "optional",
  compute: "Try",
  computing: "Computing…",
  result: "Result",
  formula: "Formula",
  target: (place) => `Goes to ${place} (the selected cell)`,
  noTarget: "Select the cell it is to go to first.",
  insertFormula: "Insert formula",
  insertValue: "Insert result",
  noFunctions: {
    title: "This Excel does not compute ORG functions in cells",
    body: "Use “Insert result”: it puts the value, to be inserted anew when the roster changes.",
  },
  inserted: (place) => `Put into ${place}.`,
  insertedError: (place, value) =>
    `The formula is in ${place}, but the cell shows ${value}. With #NAME?, wait until the functions are loaded, or use “Insert result”.`,
  notEmpty: (place, value) =>
    `${place} is not empty (${value}); nothing was written. Select an empty cell first.`,
  problems: {
    required: (parameter) => `“${parameter}” is missing.`,
    oneCell: (parameter) => `“${parameter}” takes one cell or one value.`,
    cells: (parameter) => `“${parameter}” takes a range of cells, such as Roster!D4:D30.`,
    noSheet: (parameter) => `“${parameter}” names no sheet; write Roster!D4:D30.`,
  },
};
