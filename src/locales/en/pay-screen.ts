import type { PayScreenTexts } from "../pay-screen-texts";

export const payScreenEn: PayScreenTexts = {
  standard: "Pay standard",
  ownStandard: (sheet, lines) => `From the sheet “${sheet}”, ${lines} lines.`,
  exampleStandard:
    "The workbook has no sheet 报酬标准: the published example of Xingyi is used. Insert the sheet and enter your own standard.",
  showStandard: "Show the standard",
  hideStandard: "Hide the standard",
  openSheet: "Open the sheet",
  insertStandard: "Insert a sheet 报酬标准",
  insertedStandard: (sheet) => `Sheet “${sheet}” inserted: enter your own standard, then compute.`,
  policyColumns: { category: "Post", base: "Base, yuan a month", increment: "Per full year" },
  bothTypes: "villages and communities",
  inForce: (from, until) =>
    from === "" && until === "" ? "without dates" : `${from || "…"} to ${until || "…"}`,
  tenureBase: { "post-since": "years in the present post", "cadre-since": "years as a cadre" },
  timing: { "next-january": "added next January", "anniversary-month": "added when full" },
  month: "Month",
  monthHint: "As 2021-11; today's month is never taken by itself.",
  useMonth: (month) => `Month of the cut-off date, ${month}`,
  compute: "Compute",
  computing: "Computing pay…",
  write: "Write the pay roll",
  writing: "Writing the pay roll…",
  written: {
    inserted: (sheet) => `Sheet “${sheet}” is new.`,
    values: (sheet) => `The values of sheet “${sheet}” are up to date; its formats are untouched.`,
    redrawn: (sheet) => `The number of people has changed: sheet “${sheet}” was drawn anew.`,
  },
  noRoster: {
    title: "No roster of this term to compute from",
    body: "Overview – Sheets tells what each sheet was taken for and which columns it lacks.",
  },
  nobody: {
    title: "Nobody is paid in this month",
    body: "The remarks say why: mostly no standard applies, or posts began after the month.",
  },
  total: (month, people) => `${month}, ${people} people, in all`,
  yuan: "yuan",
  inWords: (words) => words,
  views: {
    posts: () => "By post",
    people: (count) => `People ${count}`,
    issues: (count) => `Remarks ${count}`,
  },
  viewsLabel: "Parts of pay",
  postColumns: { post: "Post", rate: "Rate", people: "People", tenure: "Years", total: "A month" },
  sum: "All",
  byStandard: (standard) => `by “${standard}”`,
  peopleList: "Pay by person",
  issueList: "Remarks",
  parts: (base, tenure, years) =>
    years === null
      ? `Base ${base}, years not counted`
      : `Base ${base} + years ${tenure} (${years})`,
  noIssues: { title: "No remarks", body: "Everybody was paid by the standard." },
};
