import type {
  CheckTexts,
  CheckingTexts,
  FindingsTexts,
  FixesTexts,
  WaiversTexts,
} from "../check-texts";

const counted = (count: number | string, one: string, many = `${one}s`) =>
  `${count} ${Number(count) === 1 ? one : many}`;

const checking: CheckingTexts = {
  severities: { error: "Error", warning: "To verify", note: "Note" },
  checkWorkbook: "Check workbook",
  checkSheet: "Check sheet",
  checkSheetNamed: (sheet) => `Check this sheet: ${sheet}`,
  notChecked: {
    title: "Nothing was checked yet",
    body: "A check goes through all rosters, the unit list and the settings, and lists what is wrong, why, and what to do. It only reads; no cell is changed.",
  },
  stale: "The workbook has changed; these results may be out of date.",
  checkAgain: "Check again",
  wholeSheet: "whole sheet",
  jump: "Go to the cell",
  expanded: "expanded",
  collapsed: "collapsed",
  more: (count) => `${count} more`,
  failure: (detail) => `Not available: ${detail}`,
};

const findings: FindingsTexts = {
  list: "Findings",
  clean: {
    title: "No findings",
    body: "All sheets that were checked follow the rules. Check again after changes.",
  },
  notLedger: (sheet) => ({
    title: `“${sheet}” is no ledger`,
    body: "Its header was not recognised. See under Overview – Sheets which columns it lacks, or check the whole workbook.",
  }),
  nothingFound: {
    title: "No findings match",
    body: "Widen the filters, or search for another name, unit or rule.",
  },
  showAll: "Clear filters",
  waived: (count) => `${count} accepted`,
  severityFilter: "Filter by severity",
  summary: (sheets, rows, passed) =>
    `${counted(sheets, "sheet")}, ${counted(rows, "row")}, ${passed} without errors`,
  onlySheet: (sheet) => `Findings of “${sheet}” only`,
  perSheet: "By sheet",
  columns: { sheet: "Sheet", rows: "Rows", passed: "No error" },
  search: "Search name, unit, rule",
  grouping: "Group by",
  groupings: { severity: "Severity", rule: "Rule", unit: "Unit" },
  filter: "Filter",
  filtered: "filtered",
  sheetFilter: "Sheet",
  ruleFilter: "Rule",
  allSheets: "All sheets",
  allRules: "All rules",
  noUnit: "No single unit",
  shown: (count, total) => (count === total ? `${total} in all` : `${count} of ${total} shown`),
  why: "Why",
  basis: "Basis",
  confidence: {
    confirmed: "text confirmed",
    "well-known": "common practice",
    "to-be-verified": "text to be confirmed",
  },
  remedy: "To do",
  fix: "Fix",
  applyFix: "Fix this cell",
  waive: "Accept with a reason…",
  mark: "Highlight",
  marking: "Highlighting…",
  marked: (cells, rest) =>
    `${counted(cells, "cell")} highlighted${
      rest > 0 ? `; ${counted(rest, "finding")} of whole sheets have no cell` : ""
    }.`,
  nothingToMark: "The findings listed concern whole sheets; there is no cell to highlight.",
  unmark: "Clear highlights",
  unmarked: "Highlights cleared; the formats of the cells are as they were.",
  export: "Findings sheet",
  exported: (sheet) => `The sheet “${sheet}” was written.`,
  selection: (address, count) => `Selected cell ${address}: ${counted(count, "finding")}`,
  selectedRow: (address, count) =>
    `Selected cell ${address} has none, its row ${counted(count, "finding")}`,
  selectionClean: (address) => `Selected cell ${address}: no findings`,
  selectionList: "Findings of the selected cells",
};

const fixes: FixesTexts = {
  list: "Fixes",
  none: {
    title: "Nothing can be fixed automatically",
    body: "Only what has one possible outcome is fixed: stray spaces, full-width digits, an age that follows from the date of birth. For the rest see Findings.",
  },
  summary: (count, selected) => `${counted(count, "fix", "fixes")}, ${selected} selected`,
  selectAll: "Select all",
  selectGroup: (reason) => `Select this group: ${reason}`,
  selectOne: (place) => `Select ${place}`,
  apply: (count) => `Fix ${counted(count, "cell")}`,
  applying: "Fixing…",
  takeBack: (count) => `Undo last (${counted(count, "cell")})`,
  takingBack: "Undoing…",
  conflicts: "Rules disagree; left to you",
  conflict: "Rules would fix this cell in different ways",
  becomes: "becomes",
  asText: "becomes a text",
  signs: {
    space: "space",
    wideSpace: "wide space",
    lineBreak: "line break",
    tab: "tab",
    invisible: "invisible",
    blank: "blank",
  },
  times: (sign, count) => `${sign}×${count}`,
  applied: (count) => (count === 0 ? "No cell was changed" : `${counted(count, "cell")} fixed`),
  takenBack: (count) =>
    count === 0 ? "Nothing was undone" : `${counted(count, "cell")} as before the change`,
  skipped: (count) => `${count} left as they are:`,
  skipReasons: {
    changed: "changed meanwhile",
    formula: "a formula",
    covered: "under a merged cell",
    "sheet-missing": "sheet is gone",
  },
  logged: (sheet) => `Noted in the sheet “${sheet}”.`,
  notLogged: "The cells were changed, but not noted in 修改记录.",
  logAgain: "Note them now",
};

const waivers: WaiversTexts = {
  list: "Accepted findings",
  none: {
    title: "Nothing was accepted yet",
    body: "A finding that may stay after it was looked into: open it under Findings and accept it with a reason. Reasons are kept in the sheet 校核说明, travel with the workbook and are listed in the findings sheet.",
  },
  unread: {
    title: "Not read yet",
    body: "A check lists all reasons, and tells which no longer apply.",
  },
  summary: (count, holding) => `${counted(count, "reason")}, ${holding} in force`,
  lapsed: (count) =>
    `${counted(count, "reason")} no longer ${count === 1 ? "applies" : "apply"}: the findings are open again or gone. Accept anew or withdraw.`,
  states: {
    holds: "in force",
    unchecked: "not checked",
    gone: "finding is gone",
    changed: "content changed",
    "no-reason": "no reason given",
    "unknown-rule": "no such rule",
  },
  stateHints: {
    unchecked: "A check tells whether it applies.",
    gone: "The finding is gone; the reason can be withdrawn.",
    changed: "The cell holds something else by now, and the finding is open again.",
    "no-reason": "Write the reason in the sheet; until then the finding is open.",
    "unknown-rule": "Correct the rule in the sheet, or withdraw.",
  },
  was: (value) => `Content then: ${value}`,
  by: (by, date) => [by, date].filter((part) => part !== "").join(", "),
  openLine: "Show the line",
  withdraw: "Withdraw",
  withdrawing: "Withdrawing…",
  withdrawTitle: "Withdraw this reason?",
  withdrawBody: (sheet, row) =>
    `Row ${row} of the sheet “${sheet}” is taken out, and the finding is open again. The roster stays as it is.`,
  withdrawn: "The reason was withdrawn.",
  notWithdrawn: "Some cells of the line had changed or hold formulas and were left; see the sheet.",
  cancel: "Cancel",
  reason: "Reason",
  reasonHint: "What was found out, and on what grounds",
  suggestions: ["经查干部人事档案，属实", "经核对身份证件，属实", "已向村（社区）核实，属实"],
  suggestionList: "Common reasons",
  who: "By",
  whoHint: "optional",
  date: (date) => `Date ${date}`,
  save: "Save",
  saving: "Saving…",
  willAddSheet: (sheet) =>
    `Saving adds the sheet “${sheet}” at the end of the workbook with this line. The roster stays as it is.`,
  willAddLine: (sheet) => `Saving adds a line to the sheet “${sheet}”. The roster stays as it is.`,
  reasonMissing: "Please give a reason.",
  saved: (sheet) => `Saved in the sheet “${sheet}”.`,
};

export const checkEn: CheckTexts = { checking, findings, fixes, waivers };
