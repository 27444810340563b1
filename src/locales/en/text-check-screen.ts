import type { TextCheckScreenTexts } from "../text-check-screen-texts";

export const textCheckScreenEn: TextCheckScreenTexts = {
  text: "Report text",
  placeholder: "Paste the text of a report or an article here.",
  loadFile: "Load a file",
  fromWorkbook: "Check the workbook's 综述",
  noNarrative: {
    title: "The workbook has no 综述",
    body: "Make one under Reports · Generate first, or paste the text below.",
  },
  against: "Check against the workbook",
  run: "Check the figures",
  running: "Checking the text…",
  loading: "Reading the file…",
  edit: "Edit the text",
  intro: {
    title: "Check the figures of a report",
    body: "Finds every count, share, mean age, change and amount, and holds it against the text's other figures and against the rosters and ledgers of the workbook. Takes .docx and .txt files.",
  },
  noFigures: {
    title: "No figures to check in this text",
    body: "Years, dates, telephone and document numbers are no figures. See whether the text is complete.",
  },
  allRight: {
    title: "No figure needs to be changed",
    body: "Figures that could not be checked have to be looked at by hand.",
  },
  books: {
    "no-ledger": {
      title: "Only the text itself was checked",
      body: "No roster or ledger was recognised in the workbook. Open a workbook with rosters and check again.",
    },
    "as-of-missing": {
      title: "Only the text itself was checked",
      body: "The cut-off date (统计截止日) is not settled, so that ages cannot be worked out. Fill it in under Overview · Settings and check again.",
    },
  },
  stale: "The workbook has changed since; check again.",
  marked: "The text with its figures marked",
  list: "Figures of the text",
  filter: "Filter by result",
  attention: "To do",
  all: "All",
  note: "Explain",
  previous: "Previous figure that needs attention",
  next: "Next figure that needs attention",
  position: (at, of) => (at === 0 ? `${of} in all` : `${at} of ${of}`),
  expected: (kind, value, unit) =>
    kind.startsWith("change") && !value.startsWith("-") ? `+${value}${unit}` : value + unit,
  shouldBe: (expected) => `should be ${expected}`,
  unchecked:
    "What it counts was not understood, or the workbook has no ledger for it. Check it by hand.",
  copy: "Copy what to change",
  copied: (count) => `Copied ${count} remarks.`,
  copyFailed: {
    title: "Nothing was copied",
    body: "The browser does not allow access to the clipboard. Read the remarks in the list below.",
  },
  opinionHead: (count) => `Check of the report text (${count})`,
  opinionLine: (line, around, status, expected, reason) =>
    `Line ${line} “${around}”: ${status}${expected === "" ? "" : `, should be ${expected}`}. ${reason}`,
  said: (figures, attention) => `${figures} figures, ${attention} need attention.`,
};
