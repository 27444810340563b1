import type { FormulaTexts } from "../formula-texts";

export const formulaTextsEn: FormulaTexts = {
  expected: {
    operand: "a number, the name of a column or an opening bracket",
    operator: "an operator, a comparison or the end",
    closing: "a closing bracket",
    then: "“则” (then)",
    comparison: "a comparison, such as 总数 = 男 + 女",
    number: "a number",
    name: "the name of a row or column",
    "known-name": "a name that the form has",
    "one-cell": "one cell",
    shorter: "a shorter formula",
  },
  problems: {
    empty: "The formula is empty. Write a comparison, such as “总数 = 男 + 女”.",
    "too-long": "The formula has more than {most} characters. Write it as several.",
    "too-deep":
      "Brackets or conditions are nested too deeply (more than {most}). Write it as several formulas.",
    "stray-character":
      "A formula cannot hold “{found}”. Put names with such signs into quotation marks.",
    unclosed: "“{found}” is never closed. Add the other half.",
    unexpected: "In place of “{found}” there should be {expected}.",
    "unexpected-end": "The formula is not complete; at its end there should be {expected}.",
    "not-a-comparison":
      "“{found}” is only a number and does not say what should hold. Write a comparison, such as “{found} = 总数”.",
    "not-a-number":
      "“{found}” is a comparison, with which nothing can be worked out or compared again.",
    "too-many-names":
      "Square brackets hold a row and a column at most; “{found}” is too much. Put names with commas into quotation marks.",
    "unknown-function":
      "There is no function “{found}”. There are 合计, 最小, 最大, 四舍五入 and 绝对值. Put names with special signs into quotation marks.",
    "argument-count":
      "“{name}” takes {count} items and has {given}; commas stand between the items.",
    "unknown-table": "There is no form “{found}”, or the workbook has no sheet of it.",
    "unknown-row": "The form has no row “{found}”.",
    "unknown-column": "The form has no column “{found}”.",
    "ambiguous-row": "More rows than one are called “{found}”; write in full: {choices}.",
    "ambiguous-column": "More columns than one are called “{found}”; write in full: {choices}.",
    "number-out-of-range": "There is no {axis} {found}; the form has {most}.",
    "several-cells":
      "There can be only one cell here, and these are {count}. Use 合计, 最小 or 最大.",
    "range-turned": "“{found}” ends before it begins.",
  },
  suggestion: "Perhaps “{suggestion}” was meant.",
  place: "At character {number}: {marked}",
  axes: { row: "row", column: "column" },
  gap: " ",
};
