import type {
  Bound,
  Damage,
  EditProblem,
  FoundKind,
  PlanProblem,
  SheetNameProblem,
  StructureProblem,
} from "../../core/sheets/workbook-error";
import type { ErrorText, WorkbookErrorTexts } from "../error-texts";

const SAVE_AS_XLSX =
  "Open it in Excel or WPS, save it as an Excel workbook (*.xlsx), and try again.";
const ASK_AGAIN =
  "Open it in Excel or WPS; if that works, save it as a new .xlsx file and try again; if not, ask the sender for the file anew.";

const FOUND: Readonly<Record<FoundKind, string>> = {
  archive: "an archive",
  document: "another kind of Office document",
  html: "a web page (some systems export web pages as .xls)",
  opendocument: "an OpenDocument spreadsheet (.ods)",
  pdf: "a PDF document",
  picture: "a picture",
  text: "a text or CSV file",
  unknown: "a file of unknown kind",
  xml: "an XML file",
};

const DAMAGE: Readonly<Record<Damage, string>> = {
  checksum: "a check sum does not fit; it may have been damaged on the way",
  compression: "compressed data cannot be unpacked",
  directory: "its directory is wrong",
  encoding: "its text encoding is wrong",
  entity: "it holds an unknown character entity",
  "missing-part": "a part is missing",
  reference: "a cell number or reference is wrong",
  size: "a size does not agree with its directory",
  truncated: "it is incomplete",
  xml: "its structure is incomplete",
};

const BOUNDS: Readonly<Record<Bound, (limit: string) => string>> = {
  cells: (limit) => `more than ${limit} cells`,
  element: (limit) => `a cell of more than ${limit} bytes`,
  entries: (limit) => `more than ${limit} files inside`,
  "part-size": (limit) => `a part of more than ${limit} bytes`,
  ratio: (limit) => `packed more than ${limit} times, as malicious files are`,
  "total-size": (limit) => `more than ${limit} bytes unpacked`,
};

const SHEET_NAME: Readonly<Record<SheetNameProblem, string>> = {
  characters: "it holds : \\ / ? * [ ], or begins or ends with an apostrophe",
  empty: "it is empty",
  length: "it has more than 31 characters",
  taken: "another sheet has it",
};

const STRUCTURE: Readonly<Record<StructureProblem, ErrorText>> = {
  array: {
    what: "an array formula would be torn apart",
    todo: "Clear that formula first, or insert and delete outside its cells.",
  },
  "last-visible-sheet": {
    what: "a workbook needs at least one visible sheet",
    todo: "Show or add another sheet first.",
  },
  "pivot-table": {
    what: "a pivot table would be torn apart or deleted",
    todo: "Insert and delete outside its cells; delete pivot tables in Excel.",
  },
  "sheet-full": {
    what: "content would be pushed off the last row or column",
    todo: "Clear what is not needed there, or insert fewer rows or columns.",
  },
  slicer: {
    what: "a slicer or timeline is connected to it",
    todo: "Delete that slicer or timeline in Excel first.",
  },
  table: {
    what: "the headers or columns of a table would change, or all its rows would go",
    todo: "Insert and delete columns outside the table, and keep its header and one row; delete tables in Excel.",
  },
};

const EDIT: Readonly<Record<EditProblem, ErrorText>> = {
  "array-formula": {
    what: "is part of an array formula and cannot be changed alone",
    todo: "Select all cells of that formula and change or clear them together.",
  },
  "data-table": {
    what: "is part of a what-if data table and cannot be changed alone",
    todo: "Clear all results of that data table in Excel first.",
  },
  "merge-in-table": {
    what: "lies in a table and cannot be merged",
    todo: "Take the merge back, or turn the table into a range in Excel first.",
  },
  "merge-overlap": {
    what: "overlaps other merged cells",
    todo: "Unmerge one of them first.",
  },
  "table-head-in-use": {
    what: "is a table header by which formulas refer to its column",
    todo: "Restore the header, or rename it in Excel, where the formulas follow.",
  },
};

const PLAN: Readonly<Record<PlanProblem, string>> = {
  address: "a range outside the sheet",
  bounds: "wrong bounds of a data validation",
  color: "a wrong colour",
  "defined-name": "a wrong or repeated name",
  formula: "an empty or overlong formula",
  freeze: "a wrong place to freeze panes",
  link: "a wrong link, or more than 65,530",
  "list-item": "an empty choice, or one with a comma or line break",
  "merge-overlap": "merged ranges that overlap",
  "no-sheets": "no sheets to write",
  "not-a-number": "a number that is not finite",
  print: "a wrong page set-up",
  prompt: "an overlong prompt",
  size: "a column wider than 255 characters or a row higher than 409.5 points",
  style: "an undefined style",
  "too-many-columns": "more than 16,384 columns",
  "too-many-rows": "more than 1,048,576 rows",
  zoom: "a zoom outside 10% to 400%",
};

const inBrackets = (place: string) => (place === "" ? "" : ` (${place})`);
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** The sentences for every cause of failure of reading and writing workbooks. */
export const workbookErrorsEn: WorkbookErrorTexts = {
  "empty-file": () => ({
    what: "The file is empty (0 bytes).",
    todo: "Copy or download it again; if it stays empty, ask the sender for it anew.",
  }),
  "not-a-workbook": ({ found }) => ({
    what: `This is no Excel workbook (.xlsx) but ${FOUND[found]}.`,
    todo: "Choose the .xlsx file that holds the roster.",
  }),
  "legacy-xls": () => ({
    what: "This is an old Excel 97–2003 (.xls) or WPS (.et) workbook.",
    todo: SAVE_AS_XLSX,
  }),
  "binary-workbook": () => ({
    what: "This is a binary Excel workbook (.xlsb).",
    todo: SAVE_AS_XLSX,
  }),
  encrypted: () => ({
    what: "The workbook has a password and cannot be read.",
    todo: "Open it with the password, save it without one, and try again.",
  }),
  "too-large": ({ bound, limit, part }) => ({
    what: `The workbook is too large: ${BOUNDS[bound](grouped(limit))}${inBrackets(part)}.`,
    todo: "Delete sheets and formats that are not needed, or split it by township. Do not open files of unknown origin.",
  }),
  damaged: ({ damage, part }) => ({
    what: `The workbook is damaged: ${DAMAGE[damage]}${inBrackets(part)}.`,
    todo: ASK_AGAIN,
  }),
  "unsafe-markup": ({ part }) => ({
    what: `The workbook holds a forbidden XML declaration (DOCTYPE) and may be malicious${inBrackets(part)}.`,
    todo: "Do not open it, and ask the sender where it comes from.",
  }),
  "no-worksheets": () => ({
    what: "The workbook has no worksheets (perhaps charts only).",
    todo: "Make sure it is the right file; the roster stands on an ordinary sheet.",
  }),
  "sheet-missing": ({ sheet }) => ({
    what: `The workbook has no sheet “${sheet}”.`,
    todo: "It may have been renamed or deleted; look at the sheet tabs.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    what: `The sheet “${sheet}” is hidden, so its cells cannot be shown.`,
    todo: "Right-click a sheet tab, choose Unhide, and click again.",
  }),
  "read-only": () => ({
    what: "The workbook cannot be changed any further: it has as many cell styles as Excel can hold (65,490).",
    todo: "Clean up unused cell styles in Excel and try again, or save the result as a new workbook.",
  }),
  "cell-edit": () => ({
    what: "A cell is being edited, and Excel takes no requests meanwhile.",
    todo: "Press Enter to finish (or Esc to give up), then choose “Try again”.",
  }),
  protected: ({ sheet }) => ({
    what:
      sheet === ""
        ? "The workbook's structure is protected; sheets cannot be added or removed."
        : `The sheet “${sheet}” is protected and cannot be written to.`,
    todo: "Remove the protection on the Review tab and try again; without the password, ask the sender. Nothing was changed.",
  }),
  "request-too-large": ({ sheet }) => ({
    what: `${sheet === "" ? "The content" : `The sheet “${sheet}”`} is over the limit of what Excel transfers at once.`,
    todo: "Delete rows, columns and formats that are not needed, or split the workbook by township.",
  }),
  unsupported: ({ call }) => ({
    what: `This Excel lacks something that is needed (${call}).`,
    todo: "Update to Excel 2021 or Microsoft 365, or use the browser workbench or the command line.",
  }),
  "host-failed": ({ detail }) => ({
    what: `Excel did not finish: ${detail}`,
    todo: "Try again; if it keeps failing, save and reopen the workbook, then send this text to your administrator.",
  }),
  "text-too-long": ({ sheet, address, length, limit }) => ({
    what: `Cell ${address} of “${sheet}” holds ${grouped(length)} characters; a cell takes ${grouped(limit)}.`,
    todo: "Shorten it and try again; nothing is ever cut off by itself.",
  }),
  "list-too-long": ({ sheet, address, length, limit }) => ({
    what: `The choices of ${address} of “${sheet}” have ${grouped(length)} characters; the limit is ${limit}.`,
    todo: "Use fewer choices, or put them into a column and refer to it.",
  }),
  "sheet-name": ({ sheet, problem }) => ({
    what: `“${sheet}” cannot be a sheet's name: ${SHEET_NAME[problem]}.`,
    todo: "Choose another name of at most 31 characters.",
  }),
  "edit-refused": ({ sheet, at, problem }) => ({
    what: `${at} on the sheet “${sheet}” ${EDIT[problem].what}.`,
    todo: `${EDIT[problem].todo} The workbook is as it was.`,
  }),
  "structure-refused": ({ sheet, at, problem }) => ({
    what: `The sheet “${sheet}” cannot be changed like this: ${STRUCTURE[problem].what}${inBrackets(at)}.`,
    todo: `${STRUCTURE[problem].todo} Nothing was changed.`,
  }),
  "invalid-plan": ({ sheet, at, problem }) => ({
    what: `The sheet${sheet ? ` “${sheet}”` : ""} cannot be made: ${PLAN[problem]}${inBrackets(at)}.`,
    todo: "This is a fault of the program; send this text and the file to its maintainers.",
  }),
};
