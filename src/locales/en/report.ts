import type { ReportTexts } from "../report-texts";
import { formsEn } from "./forms";

export const reportEn: ReportTexts = {
  generate: {
    run: "Write forms",
    running: "Writing forms…",
    forms: "Forms",
    allForms: "All",
    previous: "Last term's roster",
    previousByName: (sheets) =>
      sheets.length === 0 ? "By sheet name (none)" : `By sheet name: ${sheets.join(", ")}`,
    noPrevious: "None",
    scope: "Scope",
    wholeScope: "Everything",
    townshipHint: "Its sheets carry the township's name; those of the whole stay as they are.",
    asOf: (day) => `As of ${day}`,
    asOfMissing: "not set",
    people: (current, previous) =>
      previous === null
        ? `${current} people, no last term`
        : `${current} people, last term ${previous}`,
    leftOut: "People left out of some columns",
    leftOutOf: (term, label, count) =>
      `${term === "previous" ? "Last term: " : ""}${label} of ${count} people is not known`,
    leftOutNote:
      "Those columns add up to less than the total, which a note below the table says. Complete the roster and write the forms again.",
    more: (count) => `${count} more`,
    noNarrative:
      "Without a roster this wording has nothing to say; the full text sums up the ledgers.",
    narrativeStyle: "Wording of the summary",
    narrativeStyles: {
      sentence: "One sentence",
      full: "Full text with every ledger",
      townships: "One line for each township",
      "table-note": "Note below a table",
    },
    formName: (id, sheet) => (id in formsEn ? `${formsEn[id]} (${sheet})` : sheet),
    define: {
      label: "Forms of your own",
      hint: "Change heads, age bands, rows or figures in the copied definition sheet (报表定义); the form then joins the list above.",
      choose: "Choose a form to copy",
      run: "Copy as own form",
      running: "Copying…",
      done: (sheet) => `“${sheet}” is written; change the form there.`,
      mark: (sheet) => `${sheet} (own form)`,
    },
    noLedger: "The workbook lacks the ledgers that this form is drawn from",
    narrative: "Summary sentence",
    copy: "Copy",
    copied: "The sentence was copied.",
    notCopied: "It could not be copied. Select the text above and press Ctrl+C.",
    done: (sheets) => `${sheets} sheets written`,
    how: { inserted: "inserted", values: "values refreshed", redrawn: "drawn anew" },
    renamed: "a sheet of that name was there and stays as it is",
    checks: (total, passed, failed) =>
      `Cross-check: ${total} formulas, ${passed} passed, ${failed} failed.`,
    toChecks: "Show the cross-check",
    toDrill: "Look behind",
  },
  drill: {
    empty: {
      title: "Select a figure of a form",
      body: "Select a figure of a form or of the pay roll: here is how it came about, and the people or records behind it. Each leads to its row in the roster or ledger. Without forms, write them first.",
    },
    noScreen: {
      title: "No selection to be seen",
      body: "The workbook is not on a screen. Open it in Excel.",
    },
    refreshing: "Reading changes…",
    none: {
      "not-figure": (sheet) =>
        `This cell of “${sheet}” is no figure. Select a figure of the table.`,
      narrative: (sheet) =>
        `“${sheet}” is a text; its figures are those of the forms. Select them there, or check the text under 综述核对.`,
      unreadable: (sheet) =>
        `The head of the table was not found in “${sheet}”. Write the form again.`,
      "not-in-books": (sheet) =>
        `Today's rosters do not have this row or column of “${sheet}”: it may have been renamed or taken out. Write the form again.`,
    },
    explanations: {
      count: "People",
      share: "Share",
      band: "People of an age band",
      age: "People of certain ages",
      "mean-age": "Mean age",
      tenure: "People by years of service",
      units: "Committees",
      change: "Change",
      records: "Records",
      sum: "Sum",
      common: "Common amount",
      ratio: "Ratio",
    },
    terms: { current: "This term", previous: "Last term" },
    onSheet: "On the sheet",
    inBooks: "By today's rosters",
    agrees: "the same",
    differs: (difference) => (difference === null ? "not the same" : `differs by ${difference}`),
    causes: {
      "by-hand":
        "It does not agree with the other figures of the form: it may have been changed by hand. Write the form again.",
      "out-of-date":
        "The form may be out of date: rosters or settings have changed since. Write the form again.",
    },
    workings: {
      count: (count, base) => `${count} of ${base} people`,
      records: (count) => `from ${count} lines of the ledger`,
      change: (past, present, value) => `this term ${present} − last term ${past} = ${value}`,
      units: (units, people) => `${people} people of ${units} villages and communities`,
      share: (numerator, denominator, quotient) =>
        `${numerator} ÷ ${denominator} × 100 = ${quotient}`,
      mean: (sum, measure, count, quotient) =>
        measure === "years"
          ? `Sum of ages ${sum} ÷ ${count} people = ${quotient}`
          : `Sum of months ${sum} ÷ 12 ÷ ${count} people = ${quotient}`,
      unknownAges: (count) => `Without ${count} people whose date of birth is not known.`,
      noBase: "There is nobody to count; the form prints —.",
    },
    explained: (what, sentence) => `${what}: ${sentence}`,
    part: "Term",
    change: (past, present, value) => `this term ${present} − last term ${past} = ${value}`,
    people: (count) => (count === "1" ? "1 person" : `${count} people`),
    nobody: "Nobody.",
    years: "",
    birthUnknown: "date of birth not known",
    list: "People behind it",
    showCell: "Back to the cell",
    pay: {
      title: (month) => `Pay roll (${month})`,
      sum: "Sum",
      columns: { base: "Base pay", tenure: "Service supplement", total: "Total" },
      standard: "Rate",
      years: (years) =>
        years === null ? "years of service not known" : `${years} years of service`,
      yuan: "yuan",
      outOfDate:
        "It may have been changed by hand, or roster or rates have changed since. Write the pay roll again.",
    },
  },
  crosscheck: {
    run: "Cross-check forms",
    running: "Checking forms…",
    intro: {
      title: "Check the figures of the forms",
      body: "Every form of this workbook: whether rows and columns add up, forms agree with one another, shares and mean ages are possible, and every figure is the one that today's rosters and ledgers give.",
    },
    noSheets: { title: "No forms in the workbook", body: "Write the forms first." },
    toGenerate: "Write forms",
    stale: "The workbook has changed since.",
    again: "Check again",
    books: (compared, differences) =>
      differences === 0
        ? `${compared} cells held against the rosters, all the same.`
        : `${compared} cells held against the rosters, ${differences} of them or their heads not the same.`,
    noBooks: "Rosters or reference date are incomplete: not held against the rosters.",
    missing: (township, numbers) =>
      `${township === null ? "" : `${township}: `}${numbers.join(", ")} missing; formulas between forms that need it were not checked.`,
    booksKind: "Rosters",
    state: "Show",
    states: {
      failed: (count) => `Failed ${count}`,
      books: (count) => `Unlike rosters ${count}`,
      passed: (count) => `Passed ${count}`,
    },
    passedMark: "Passed",
    sheetFilter: "Form",
    allSheets: "All forms",
    list: "Results",
    left: "Left",
    right: "Right",
    difference: "Difference",
    onSheet: "On the sheet",
    inBooks: "By rosters",
    allPassed: { title: "All passed", body: "Every formula holds, and the rosters give the same." },
    nothingShown: { title: "Nothing to show", body: "Choose another filter, or show all." },
    showAll: "Show all",
    people: "People concerned",
  },
};
