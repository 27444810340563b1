import type { PaneTexts } from "../pane-texts";

export const paneEn: PaneTexts = {
  language: "en",
  product: "Org Roster",
  tabs: {
    overview: "Overview",
    check: "Check",
    report: "Reports",
    pay: "Pay",
    functions: "Functions",
  },
  parts: {
    sheets: "Sheets",
    templates: "Templates",
    settings: "Settings",
    charts: "Charts",
    findings: "Findings",
    fixes: "Fixes",
    waivers: "Accepted",
    generate: "Write",
    drill: "Look behind",
    crosscheck: "Cross-check",
    textcheck: "Text",
    compare: "Compare",
  },
  partsOf: (tab) => `Parts of ${tab}`,
  starting: "Connecting to Excel…",
  loadingScreen: "Opening…",
  retry: "Try again",
  cancel: "Cancel",
  stopping: "Stopping…",
  close: "Close",
  unforeseen: (detail) => ({
    what: `That did not work: ${detail}`,
    todo: "Try again; if it keeps failing, close the pane, open it again, and send this text to your administrator.",
  }),
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
      body: "Excel does not answer. Close the pane and open it again; if that does not help, ask your administrator to look at the network and the version of Excel. Meanwhile the command line does the work.",
    },
    "too-old": {
      title: "This Excel is too old",
      body: "Microsoft 365, Excel 2021 or later, or Excel on the web is needed. With an older Excel, the command line checks rosters and writes the same reports.",
    },
    "screen-missing": {
      title: "This page did not open",
      body: "Files of the program did not arrive: the network failed, or the program was just updated. Choose “Try again”; if that does not help, close the pane and open it again.",
    },
  },
  asOfMissing: {
    title: "The cut-off date (统计截止日) is not set",
    body: "Ages and years of service are counted to it; today's date is never taken by itself.",
  },
  setAsOf: "Set it",
  changedSince: "The workbook has changed since; the results may no longer be true.",
  commandLine: "On the command line",
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
