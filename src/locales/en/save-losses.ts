import type { SaveLossTexts } from "../save-loss-texts";

export const saveLossTexts: SaveLossTexts = {
  saving: {
    signed: {
      what: "The workbook is digitally signed; the signature does not survive a change.",
      todo: "Save under another name and keep the original; sign the final version again in Excel.",
    },
    shared: {
      what: "This is a shared workbook of the old kind; its record of changes does not show what was done here.",
      todo: "Unshare it in Excel, under Review, before you go on.",
    },
    final: {
      what: "Its author marked the workbook as final; the mark stays.",
      todo: "Make sure that this copy may be changed, or save under another name.",
    },
    macros: {
      what: "The workbook holds macros. They are kept as they are, and names of sheets and addresses of cells written into them do not follow renamed sheets or moved cells.",
      todo: "Keep the extension .xlsm; after renaming sheets or moving rows and columns, have the macros checked.",
    },
  },
  copying: {
    "pivot-table": "pivot tables",
    slicer: "slicers and timelines",
    "threaded-comment": "replies to comments (kept as notes)",
    control: "form controls",
    "embedded-object": "embedded objects",
    query: "tables connected to outside data (their values are kept)",
  },
};
