import type { Form } from "../core/forms/form";
import { formsOf } from "../core/forms/report";
import { formsIn } from "../core/forms/defined-forms";
import { checkForms } from "../core/forms/checks/check-forms";
import type { BooksDifference, DifferenceCause } from "../core/forms/checks/compare-with-books";
import { causeOf, compareWithBooks } from "../core/forms/checks/compare-with-books";
import type {
  CheckKind,
  CheckLevel,
  CheckNote,
  FormCheck,
  FormChecking,
  FormCheckResult,
} from "../core/forms/checks/form-check";
import { formulaProblemIn } from "../core/forms/checks/formula/formula-problem-in";
import type { ReadFormula } from "../core/forms/checks/formula/user-formulas";
import { checksWith, userFormulasOf } from "../core/forms/checks/formula/user-formulas";
import type { FormulaProblem } from "../core/formulas/formula-problem";
import { checkFormulasSheet } from "../core/ledgers/kinds/check-formulas";
import { nameUnknown } from "../core/forms/checks/name-unknown";
import { printForm } from "../core/forms/checks/print-form";
import { presetsOn } from "../core/forms/checks/sheet-presets";
import type { UnreadableReason } from "../core/forms/checks/read-form-sheet";
import type { RosterRow } from "../core/statistics/person-rows";
import { rosterRow } from "../core/statistics/person-rows";
import type { Settings } from "../core/settings/settings";
import type { WorkOptions } from "../workbook/workbook-host";
import { EngineError } from "./engine-error";
import type { HeldWorkbook } from "./held-workbook";
import { createPace } from "./pace";
import type { ReportSheet, ReportSheets } from "./report-sheets";
import type { ReportChoice, Reporting } from "./reporting";

/** A formula of 校核 worked out, or a place where a report and the rosters part. */
export interface ReportCheckRow {
  /** `books`: 直统, the sheet against the rosters of today. */
  readonly kind: CheckKind | "books";
  readonly level: CheckLevel;
  readonly passed: boolean;
  /** 表号. */
  readonly form: string;
  readonly sheet: string;
  /** `C7`; "" where it speaks of the whole sheet. */
  readonly address: string;
  /** The row it speaks of, or the words beside and above the cell. */
  readonly label: string;
  /** 校核公式; "" for a comparison with the rosters. */
  readonly formula: string;
  /** With the addresses of its cells. */
  readonly expanded: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string | null;
  /** With the numbers put in; "" where the sides say it all. */
  readonly substituted: string;
  /** What whoever wrote the formula calls it; "" for those of the product. */
  readonly name: string;
  /** Why it says nothing here; it does not count then. */
  readonly skipped: FormCheckResult["skipped"];
  /** What is wrong with the formula itself. */
  readonly fault: FormulaProblem | null;
  readonly note: CheckNote | null;
  /** For a comparison: in what sense they part, and what may have made it. */
  readonly parting: {
    readonly kind: BooksDifference["kind"];
    readonly cause: DifferenceCause;
  } | null;
  /** People who are the cause, at most `MOST_PEOPLE`. */
  readonly people: readonly RosterRow[];
}

/** The sheets of one report that were checked together. */
export interface CheckedReport {
  /** `null`: the report of all. */
  readonly township: string | null;
  readonly sheets: readonly string[];
  /** 表号 of the forms that the workbook has no sheet of. */
  readonly missing: readonly string[];
}

/** What the checks over the report sheets of a workbook gave. */
export interface ReportCheckSummary {
  readonly reports: readonly CheckedReport[];
  readonly unreadable: readonly {
    readonly sheet: string;
    readonly form: string;
    readonly reason: UnreadableReason;
  }[];
  /** Formulas. */
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  /** Figures held against the rosters, and places where they part; `null` where the rosters give none. */
  readonly books: { readonly compared: number; readonly differences: number } | null;
  /** Rows for `rows`. */
  readonly rows: number;
}

/** 校核 of the report sheets that stand in a workbook. */
export interface ReportChecking {
  check(choice: ReportChoice, options?: WorkOptions): Promise<ReportCheckSummary>;
  /** Rows of the last check: what failed first. */
  rows(from: number, count: number): readonly ReportCheckRow[];
}

const MOST_PEOPLE = 50;

/**
 * Sheets that belong together: of one township or of all, and of each form one. A further sheet of
 * a form that is there already begins another set, so that a kept copy is not held against today's.
 */
export function reportSets(sheets: readonly ReportSheet[]): readonly (readonly ReportSheet[])[] {
  const sets: ReportSheet[][] = [];
  for (const sheet of sheets) {
    const open = sets.find(
      (set) =>
        set[0].township === sheet.township && set.every(({ form }) => form.id !== sheet.form.id)
    );
    if (open) open.push(sheet);
    else sets.push([sheet]);
  }
  return sets;
}

/** A result as plain data for lists. */
export function formulaRow(result: FormCheckResult, settings: Settings): ReportCheckRow {
  const { check, form, sheet, label, cells, expanded, left, right, difference, passed } = result;
  return {
    kind: check.kind,
    level: result.level,
    passed,
    form: form.number,
    sheet,
    address: cells.find((cell) => cell.sheet === sheet)?.address ?? "",
    label,
    formula: check.formula,
    expanded,
    left,
    right,
    difference,
    substituted: result.substituted,
    name: check.name ?? "",
    skipped: result.skipped,
    fault: null,
    note: result.note,
    parting: null,
    people: result.people.slice(0, MOST_PEOPLE).map(({ place }) => rosterRow(place, settings)),
  };
}

/** A figure that contradicts its sheet is wrong whatever the rosters say; others may only be of an earlier day. */
const CAUSE_LEVELS: Readonly<Record<DifferenceCause, CheckLevel>> = {
  "by-hand": "error",
  "out-of-date": "explain",
};

function booksRow(
  difference: BooksDifference,
  { form }: ReportSheet,
  checking: FormChecking
): ReportCheckRow {
  const cause = causeOf(difference, checking);
  return {
    kind: "books",
    level: CAUSE_LEVELS[cause],
    passed: false,
    form: form.number,
    sheet: difference.sheet,
    address: difference.address ?? "",
    label: difference.path.join(" · "),
    formula: "",
    expanded: "",
    left: difference.onSheet,
    right: difference.inBooks,
    difference: difference.difference,
    substituted: "",
    name: "",
    skipped: null,
    fault: null,
    note: null,
    parting: { kind: difference.kind, cause },
    people: [],
  };
}

/** What failed first, errors before the rest; otherwise in the order of the sheets. */
function rank({ passed, level, skipped }: ReportCheckRow): number {
  if (skipped) return 2;
  return passed ? 3 : level === "error" ? 0 : 1;
}

/** A formula of the user's that is worked out nowhere, because it, or a name in it, is wrong. */
function faultRow(formula: ReadFormula, fault: FormulaProblem): ReportCheckRow {
  const { name, text, sheet, address } = formula;
  return {
    kind: "custom",
    level: "error",
    passed: false,
    form: checkFormulasSheet.title,
    sheet,
    address,
    label: "",
    formula: text,
    expanded: "",
    left: "",
    right: "",
    difference: null,
    substituted: "",
    name,
    skipped: null,
    fault,
    note: null,
    parting: null,
    people: [],
  };
}

/** The formulas of the workbook that cannot be worked out over any of its reports. */
function faultyFormulas(
  formulas: readonly ReadFormula[],
  sets: readonly (readonly ReportSheet[])[]
): ReportCheckRow[] {
  const printed = sets.map((set) => set.map((sheet) => sheet.printed));
  return formulas.flatMap((formula) => {
    const fault = formulaProblemIn(formula, printed);
    return fault ? [faultRow(formula, fault)] : [];
  });
}

interface CheckedSet {
  readonly rows: readonly ReportCheckRow[];
  readonly checking: FormChecking;
  readonly compared: number;
  readonly differences: number;
}

function checkSet(
  set: readonly ReportSheet[],
  settings: Settings,
  choice: ReportChoice,
  reporting: Reporting | null,
  checks: readonly FormCheck[]
): CheckedSet {
  const { township } = set[0];
  const own: ReportChoice = { ...choice, township };
  const raw = checkForms(
    set.map(({ printed }) => printed),
    settings,
    checks
  );
  if (!reporting || isUnknown(reporting, own)) {
    const rows = raw.results.map((result) => formulaRow(result, settings));
    return { rows, checking: raw, compared: 0, differences: 0 };
  }
  const presets = set.map(({ printed }) => presetsOn(printed, settings));
  const built = set.map(({ form }, i) => reporting.built(form, own, presets[i]));
  const checking = nameUnknown(
    raw,
    built.map((one, i) => printForm(one, { ...settings, ...presets[i] }))
  );
  let compared = 0;
  const parted = set.flatMap((sheet, i) => {
    const comparison = compareWithBooks(sheet.printed, built[i]);
    compared += comparison.compared;
    return comparison.differences.map((one) => booksRow(one, sheet, checking));
  });
  return {
    rows: [...checking.results.map((result) => formulaRow(result, settings)), ...parted],
    checking,
    compared,
    differences: parted.length,
  };
}

/** A township that no roster has: its report cannot be held against anything. */
function isUnknown(reporting: Reporting, { township, previous }: ReportChoice): boolean {
  if (township === null || township === undefined) return false;
  const data = reporting.data({ township, ...(previous === undefined ? {} : { previous }) });
  return data.townships.length === 0;
}

/** The reporting, where the rosters allow one. */
function usable(reporting: Reporting, choice: ReportChoice): Reporting | null {
  try {
    reporting.data(choice);
    return reporting;
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

/** Of a further set of the same township, which holds copies, nothing is missing. */
function reportOf(
  set: readonly ReportSheet[],
  all: readonly (readonly ReportSheet[])[],
  unreadable: ReportSheets["unreadable"],
  wanted: readonly Form[]
): CheckedReport {
  const { township } = set[0];
  const isFirst = all.find((other) => other[0].township === township) === set;
  const there = new Set([...set, ...unreadable].map(({ form }) => form.id));
  const missing = isFirst ? wanted.filter(({ id }) => !there.has(id)) : [];
  return {
    township,
    sheets: set.map(({ grid }) => grid.name),
    missing: missing.map(({ number }) => number),
  };
}

/** 校核 over a held workbook. */
export function createReportChecking(
  workbook: HeldWorkbook,
  sheets: () => ReportSheets,
  reporting: Reporting
): ReportChecking {
  let last: readonly ReportCheckRow[] = [];
  return {
    async check(choice, options) {
      const pace = createPace(options);
      await pace.step(0);
      const { settings } = workbook.settings();
      const { read, unreadable } = sheets();
      const sets = reportSets(read);
      const books = usable(reporting, { ...choice, township: null });
      const wanted = books
        ? formsOf(books.data({ ...choice, township: null }))
        : formsIn([workbook.book()]);
      const formulas = userFormulasOf(workbook.book().tables);
      const checks = checksWith(formulas);
      const checked: CheckedSet[] = [];
      for (const [i, set] of sets.entries()) {
        await pace.step(i / sets.length);
        checked.push(checkSet(set, settings, choice, books, checks));
      }
      const faults = faultyFormulas(formulas, sets);
      last = [...faults, ...checked.flatMap(({ rows }) => rows)].sort((a, b) => rank(a) - rank(b));
      const sum = (of: (one: CheckedSet) => number) =>
        checked.reduce((total, one) => total + of(one), 0);
      return {
        reports: sets.map((set) => reportOf(set, sets, unreadable, wanted)),
        unreadable: unreadable.map(({ sheet, form, reason }) => ({
          sheet,
          form: form.number,
          reason,
        })),
        total: sum(({ checking }) => checking.total) + faults.length,
        passed: sum(({ checking }) => checking.passed),
        failed: sum(({ checking }) => checking.failed) + faults.length,
        books: books && {
          compared: sum(({ compared }) => compared),
          differences: sum(({ differences }) => differences),
        },
        rows: last.length,
      };
    },
    rows: (from, count) => last.slice(from, from + count),
  };
}
