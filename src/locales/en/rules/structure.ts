import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules over the sheets themselves. */
export const structureRuleTexts: RuleTexts = {
  "table/header-not-found": {
    title: "No header recognised",
    message: "No recognisable header was found in sheet “{sheet}”.",
    variants: {
      candidates:
        "Sheet “{sheet}” was not recognised as a ledger; it comes closest to {kinds}, with these columns found in row {row}: {found}.",
      ambiguous:
        "Sheet “{sheet}” may be either of {kinds}; these columns were found in row {row}: {found}.",
      unlike: "No recognisable header was found in sheet “{sheet}”.",
      blank: "The workbook is blank: there is nothing to check.",
      "no-sheet": "The workbook holds no sheet.",
      "own-only": "The workbook holds only result sheets of this program and no roster to check.",
    },
    why: "Columns are told by their headers, ledgers with the same columns by the sheet's name and title. A workbook without a single ledger cannot be checked: an error. A sheet that may be either of two is a warning. Sheets beside a ledger take no part: a note.",
    remedy:
      "Give the roster a header of at most three rows with 姓名 and at least three more standard columns (性别, 民族, 公民身份号码, 学历, 政治面貌, 职务), the title above it, other ledgers the columns of their templates. Where two kinds fit, write the ledger's name into the sheet's name or title. Sheets that are no ledger may stay as they are.",
    good: "Row 1 the title, row 2 the header: 序号, 乡镇(街道), 村(社区), 姓名, 性别 …",
    bad: "No header: the people begin at once",
  },
  "table/column-missing": {
    title: "Required column missing",
    message: "The column “{column}” is missing.",
    variants: {
      single: "The column “{column}” is missing.",
      group: "One column of “{column}” is needed.",
    },
    why: "Without names and ID numbers people cannot be told apart: an error; without the others, checks and statistics are left out: a warning.",
    remedy: "Add the column, or give the column that is there its standard header.",
    good: "A header 公民身份号码 or 身份证号",
    bad: "No column of ID numbers",
  },
  "table/column-repeated": {
    title: "Two columns for one thing",
    message:
      "“{value}” and column {kept} are both “{column}”; column {kept} counts and this one is not checked.",
    why: "Where the two differ, nobody can tell which one is right.",
    remedy: "Delete one of them, or give it the header of what it holds.",
    good: "One column 学历",
    bad: "Both 学历 and 文化程度",
  },
  "table/no-records": {
    title: "No data below the header",
    message: "This sheet ({ledger}) has a header and no data.",
    why: "An empty sheet cannot be checked or counted; it may be a blank template handed in by mistake. An error for the roster of members, a warning for other ledgers.",
    remedy: "Make sure the filled-in sheet was handed in; delete sheets that are not needed.",
    good: "Rows of data below the header",
    bad: "A template with nothing but title and header",
  },
  "unit/filled-down": {
    title: "Unit names taken from the row above",
    message:
      "From this row on {count} cells of “{column}” are blank without being merged; the name above was taken.",
    why: "Once such rows are sorted, filtered or moved, nobody can tell which unit they belong to.",
    remedy: "Check, then write the unit in every row or merge the cells.",
    good: "Every row names its village",
    bad: "Only the first row of each village names it",
  },
  "cell/error-value": {
    title: "Error value in a cell",
    message: "The cell shows the error value {value} and cannot be read.",
    why: "The formula refers to a cell or file that is gone, or it failed; other checks pass over the cell.",
    remedy: "Repair the formula or type the content. Paste formulas as values before handing in.",
    good: "36",
    bad: "#REF!, #N/A, #VALUE!",
  },
};
