import type { EngineErrorTexts } from "../error-texts";

export const engineErrorsEn: EngineErrorTexts = {
  "as-of-missing": () => ({
    what: "The cut-off date (统计截止日) is not set.",
    todo: "Set it under Overview – Settings, such as 2021-10-28; today's date is never taken by itself.",
  }),
  "no-roster": () => ({
    what: "No roster of the current term was recognised.",
    todo: "See under Overview – Sheets what each sheet was taken for and which columns it lacks.",
  }),
  "no-people": () => ({
    what: "The rosters of the current term have headers but no people.",
    todo: "Make sure this is the filled-in roster; if rows were not taken for people, run a check to see why.",
  }),
  "month-invalid": ({ value }) => ({
    what: value === "" ? "No month was given." : `“${value}” is no month.`,
    todo: "Write it like 2021-11.",
  }),
  "no-previous": () => ({
    what: "No roster of the term before was recognised, or it holds no people.",
    todo: "Choose the sheet with last term's roster, or another file; a sheet named 上届 is found by itself.",
  }),
  "no-common-posts": () => ({
    what: "The rosters of the two terms record no body in common.",
    todo: "Make sure that the columns of posts are filled in in both.",
  }),
  "nothing-comparable": () => ({
    what: "The two sides have no ledger of the same kind.",
    todo: "Choose two editions of one ledger; see under Overview – Sheets what each sheet was taken for.",
  }),
  "not-compared": () => ({
    what: "Nothing has been compared yet.",
    todo: "Run a comparison first.",
  }),
  "not-checked": () => ({
    what: "There are no findings yet.",
    todo: "Run a check first.",
  }),
  "line-gone": () => ({
    what: "The entry has changed or is there no longer.",
    todo: "Run the check again first.",
  }),
  "engine-failed": ({ detail }) => ({
    what: `The computation did not finish: ${detail}`,
    todo: "Try again; if it keeps failing, close the pane, open it again, and send this text to your administrator.",
  }),
};
