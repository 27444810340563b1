import type { TemplatesTexts } from "../templates-texts";

export const templatesEn: TemplatesTexts = {
  heading: "New from template",
  intro:
    "Inserts blank ledgers with the standard headers, drop-downs, notes on how to fill in, and page set-up; once filled in they can be checked and summarised. Existing sheets are not touched.",
  search: "Find a ledger or a column",
  noMatch: {
    title: "Nothing found",
    body: "No template has these words in its name or columns. Try others, or clear the box to see all.",
  },
  ledgers: "Ledgers to insert",
  columns: (count, required) => `${count} columns, ${required} required`,
  present: (sheets) => `In the workbook: ${sheets.join(", ")}`,
  showColumns: (title) => `Show the columns of ${title}`,
  hideColumns: (title) => `Hide the columns of ${title}`,
  columnsOf: (title) => `Columns of ${title}`,
  required: "required",
  offers: (values, count) =>
    `List: ${values.join(", ")}${count > values.length ? ` … ${count} in all` : ""}`,
  rows: "Blank rows",
  rowsHint: (least, most) => `A whole number from ${least} to ${most}`,
  newLists: (lists) => `Comes with a sheet 代码 that holds the long lists: ${lists.join(", ")}.`,
  addedLists: (sheet, lists) =>
    `Adds lists to the sheet ${sheet}: ${lists.join(", ")}. Lists that are there stay as they are.`,
  insert: (count) => (count > 1 ? `Insert ${count} templates` : "Insert template"),
  inserting: "Inserting templates",
  chooseFirst: "Tick the ledgers to insert first.",
  done: (count) => (count === 1 ? "1 sheet inserted" : `${count} sheets inserted`),
  next: "Fill them in, then go to Check.",
};
