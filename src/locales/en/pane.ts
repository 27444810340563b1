import type { PaneTexts } from "../pane-texts";

export const paneEn: PaneTexts = {
  language: "en",
  product: "Org Roster",
  tabs: { sheets: "Sheets", check: "Check", report: "Reports" },
  starting: "Connecting to Excel…",
  loading: "Reading the sheets…",
  refresh: "Read again",
  retry: "Try again",
  notices: {
    "no-excel": {
      title: "Not inside Excel",
      body: "This page belongs in Excel's task pane. Without a suitable Excel, the command line checks rosters and writes the same reports.",
    },
    "office-missing": {
      title: "Office.js was not loaded",
      body: "The files that Excel and the add-in talk through did not arrive: blocked by the network, or missing on the server. Ask your administrator; meanwhile the command line does the work.",
    },
    "office-silent": {
      title: "Excel does not answer",
      body: "Excel has not answered for 3 seconds. Close the pane and open it again; if that does not help, ask your administrator to look at the network and the version of Excel. Meanwhile the command line does the work.",
    },
    "too-old": {
      title: "This Excel is too old",
      body: "Microsoft 365, Excel 2021 or later, or Excel on the web is needed. With an older Excel, the command line checks rosters and writes the same reports.",
    },
    empty: {
      title: "The workbook holds no data yet",
      body: "Open the workbook with the roster, or paste the roster here, then choose “Read again”.",
    },
  },
  failures: {
    "cell-edit": {
      title: "A cell is being edited",
      body: "Press Enter or Esc to finish, then choose “Try again”.",
    },
    protected: {
      title: "The workbook is protected",
      body: "Remove the protection on the Review tab, then choose “Try again”.",
    },
    "too-large": {
      title: "Too much data",
      body: "One answer went over the limit of Excel on the web. Use desktop Excel or the command line.",
    },
    unsupported: {
      title: "This Excel cannot do that",
      body: "Update Excel and try again, or use the command line.",
    },
    other: {
      title: "The sheets could not be read",
      body: "Choose “Try again”; if it keeps failing, close the pane and open it again.",
    },
  },
  columns: { sheet: "Sheet", rows: "Rows", columns: "Columns" },
  hidden: "hidden",
  blank: "empty",
  summary: (sheets, blank) =>
    `${sheets} ${sheets === 1 ? "sheet" : "sheets"}${blank === 0 ? "" : `, ${blank} empty`}`,
  commandLine: "On the command line",
  onlyCommandLine:
    "The pane of this version does not check or report by itself yet; the command line does, and writes the results to a new workbook.",
  check: {
    lead: "Check a roster and write the findings to a workbook:",
    command: "orgroster validate roster.xlsx --out findings.xlsx",
  },
  report: {
    lead: "Summarise a roster, compare it with the last term, and write the report workbook:",
    command: "orgroster summarize roster.xlsx --previous last-term.xlsx --out reports.xlsx",
  },
  privacy: "Data is processed on this machine only and never uploaded.",
};
