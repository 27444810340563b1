import type { OverviewTexts } from "../overview-texts";
import { ledgerTitleEn } from "./ledgers";

export const overviewEn: OverviewTexts = {
  sheets: {
    heading: "Sheets",
    readAgain: "Read again",
    newTemplate: "New from template",
    changed: "The workbook has changed; it is read again before the next action.",
    summary: (current, previous) =>
      `This term: ${current.people} people on ${current.sheets} sheets` +
      (previous.sheets > 0 ? `; last term: ${previous.people} people on ${previous.sheets}` : ""),
    ledgers: (count) => (count === 1 ? "1 ledger" : `${count} ledgers`),
    noRoster: {
      title: "No roster was recognised",
      body: "A roster has a header row with 姓名 and columns such as 性别, 民族, 身份证号, 职务. See below what each sheet lacks, put its header right, and choose “Read again”.",
    },
    ledgersOnly: {
      title: "No roster of committee members",
      body: "The other ledgers can be checked, compared and summed up in their own forms; tables 1 to 4 and the summary text need a roster.",
    },
    noSheets: {
      title: "The workbook holds no data yet",
      body: "Open the workbook with the roster, or paste the roster here, then choose “Read again”.",
    },
    ledger: ledgerTitleEn,
    people: (count) => `${count} people`,
    lines: (count) => `${count} lines`,
    units: (count) => `${count} units`,
    headerRow: (row) => `header in row ${row}`,
    lacking: (columns) => `Lacks: ${columns.join(", ")}`,
    term: "Term",
    terms: { current: "this term", previous: "last term" },
    own: "written by this program",
    ownKinds: {
      "check-list": "list of consistency checks",
      cover: "cover",
      codes: "drop-down lists",
      comparison: "comparison",
      findings: "findings",
      "fix-log": "log of fixes",
      form: "report",
      narrative: "summary sentence",
      "pay-roll": "pay roll",
    },
    blank: "empty",
    hidden: "hidden",
    unrecognised: "not recognised",
    likeness: (title, row, found) =>
      `Row ${row} is like the header of ${title}; found: ${found.join(", ")}.`,
    likenessLacks: (title, columns) =>
      `To be taken for ${title}, it needs columns named: ${columns.join(", ")}.`,
    likenessComplete:
      "Too few columns were recognised; see that the headers have their usual names.",
    ambiguous: (titles) =>
      `Its columns fit ${titles.join(" and ")} equally well. Write the ledger's name into the sheet's name or into the title above the header, then read again.`,
    unlike: "No row is like a header. Covers and instructions may stay as they are.",
    reveal: (sheet) => `Go to sheet “${sheet}”`,
  },
  units: {
    heading: "Units",
    noList: "The workbook has no unit list (单位名录), so missing units cannot be told.",
    covered: (units) => `All ${units} units of the list are there.`,
    unanswered: (count) => `Of townships that no roster was sent for: ${count}`,
    missing: (missing, units) =>
      `Of ${units} units of the list, ${missing} have nobody in the rosters:`,
    copy: "Copy the names",
    copied: (count) => `${count} names copied.`,
    notCopied: "The browser does not allow copying; select the names and press Ctrl+C.",
    unlisted: (count) => `${count} units of the rosters are not in the list:`,
    suggestion: (unit) => `perhaps “${unit}”`,
    unlistedPeople: (count) => `${count} people`,
    more: (count) => `and ${count} more; copying gives them all.`,
    revealUnit: (unit) => `Go to the row of “${unit}”`,
  },
};
