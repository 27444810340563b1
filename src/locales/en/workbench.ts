import type { UnseenThing } from "../../workbook/sheet-look";
import type { WorkbenchTexts } from "../workbench-texts";

export const workbenchEn: WorkbenchTexts = {
  title: "Org Roster workbench",
  toolbar: "Workbook",
  open: "Open",
  sample: "Sample",
  sampleName: "示例工作簿.xlsx",
  save: "Save as",
  print: "Print",
  printSheet: "Print this sheet",
  printReports: "Print all reports",
  hidePane: "Hide the pane",
  showPane: "Show the pane",
  grid: "Grid",
  pane: "Checks, reports and more",
  resize: "Width of the pane",
  starting: "Opening the workbench…",
  opening: (file) => `Opening “${file}”…`,
  saving: "Saving…",
  dropHere: "Drop to open this workbook",
  unsaved: "Not saved",
  savedName: (name) => `${name}（已处理）`,
  saved: (file) => ({
    title: "Saved",
    body: `As “${file}”. The file you opened is as it was.`,
  }),
  unseen: (things) => ({
    title: "Some things are not shown",
    body: `This workbook holds ${things.join(", ")}. They are not shown here and are kept when it is saved.`,
  }),
  copyLosses: (sheet, things) => ({
    title: `The copy of “${sheet}” lacks something`,
    body: `It goes without ${things.join(", ")}; the sheet itself is as it was. To have them in the copy, save the workbook and copy the sheet in Excel.`,
  }),
  refused: {
    protection: {
      title: "Protection cannot be set here",
      body: "Set it in Excel or WPS; what the file has stays.",
    },
    locked: {
      title: "This sheet is protected",
      body: "Locked cells cannot be changed. Take the protection off in Excel or WPS first.",
    },
    "long-number": {
      title: "Numbers of more than 15 digits stay text",
      body: "ID numbers and bank accounts would lose their last digits as numbers, so they were not converted; the other selected cells were.",
    },
    "conditional-format": {
      title: "Conditional formats cannot be changed here",
      body: "Set them in Excel or WPS; those of the file stay.",
    },
    validation: {
      title: "Data validation cannot be changed here",
      body: "Set it in Excel or WPS; that of the file stays and works.",
    },
    link: { title: "Links cannot be changed here", body: "Set them in Excel or WPS." },
    note: {
      title: "Notes cannot be changed here",
      body: "Change them in Excel or WPS; those of the file stay.",
    },
    name: { title: "Names cannot be changed here", body: "Change them in Excel or WPS." },
    "move-lines": {
      title: "Rows and columns cannot be dragged here",
      body: "Insert empty ones, cut and paste, then delete the old ones.",
    },
    view: { title: "This setting cannot be kept in the file", body: "Set it in Excel or WPS." },
    table: { title: "Table styles cannot be changed here", body: "Set them in Excel or WPS." },
  },
  refusedOther: {
    title: "This cannot be done here",
    body: "Its outcome could not be kept in the file. Please do it in Excel or WPS.",
  },
  replaceTitle: "There are changes not saved",
  replaceText: (file) => `Opening another workbook drops the unsaved changes of “${file}”.`,
  replaceAnyway: "Open without saving",
  lossesTitle: "Before saving",
  lossesText: "The saved file differs as follows; everything else is kept:",
  saveAnyway: "Save",
  cancel: "Cancel",
  close: "Close",
  failedToOpen: (file) => `“${file}” was not opened`,
  startFileGone: {
    what: "The workbook that the workbench was started with cannot be fetched any more; its server may have stopped or been started anew.",
    todo: "Choose the file under Open, or start the workbench again.",
  },
  notTaken: "The last change could not be made and was taken back",
  severalFiles: {
    title: "One workbook at a time",
    body: "Open them one by one; the command line takes many files at once.",
  },
  noReports: { title: "No reports yet", body: "Write them under Reports first." },
  notPrinted: {
    "nothing-to-print": ({ sheet }) => ({
      title: "Nothing to print",
      body: `The print area of “${sheet}” is empty. Fill it, or set another in Excel or WPS.`,
    }),
    "too-many-pages": ({ sheet, pages, limit }) => ({
      title: "Too many pages",
      body: `“${sheet}” takes ${pages} pages, more than ${limit}. Set a smaller print area, or save and print in parts in Excel or WPS.`,
    }),
  },
  updated: {
    title: "A new version is here",
    body: "Save your changes and reload the page to use it.",
  },
  reload: "Reload",
};

/** Names of things that stay in the file without being shown. */
export const unseenThingsEn: Readonly<Record<UnseenThing, string>> = {
  chart: "charts",
  picture: "pictures",
  shape: "shapes",
  "pivot-table": "pivot tables",
  slicer: "slicers",
  timeline: "timelines",
  sparkline: "sparklines",
  "threaded-comment": "threaded comments",
  control: "controls",
  background: "background pictures",
  "conditional-format": "some conditional formats",
  "rich-text": "several fonts in a cell",
  outline: "outlines",
  "table-style": "table styles",
};
