import type { IssueCounts } from "../core/issues/issue";
import { countIssues } from "../core/issues/issue";
import { planFindings } from "../core/forms/findings-plan";
import type { CheckedSheet, Validation } from "../core/rules/validate";
import { validateInSteps } from "../core/rules/validate";
import type { LedgerBook } from "../core/ledgers/recognise";
import type { Settings } from "../core/settings/settings";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { ruleTextsZh } from "../locales/zh-CN/rules";
import type { WorkOptions } from "../workbook/workbook-host";
import { EngineError } from "./engine-error";
import type { FindingRow, Found } from "./finding-rows";
import { rowMaker } from "./finding-rows";
import type { HeldWorkbook } from "./held-workbook";
import { createPace } from "./pace";

/** Which findings a check is to give. All sheets are checked together whatever is asked for. */
export interface CheckRequest {
  /** Findings of these sheets only; of all when left out. */
  readonly sheets?: readonly string[];
}

/** What a check found, without the findings themselves. */
export interface CheckSummary {
  /** How many rows `findings` will give: the open findings, then the waived ones. */
  readonly total: number;
  /** Of the open findings. */
  readonly counts: IssueCounts;
  readonly waived: number;
  readonly sheets: readonly Pick<
    CheckedSheet,
    "sheet" | "ledger" | "records" | "headerRow" | "passed"
  >[];
}

/** The last check of a workbook, and what can be asked about it. */
export interface Checking {
  check(request: CheckRequest, options?: WorkOptions): Promise<CheckSummary>;
  /** Rows of the last check from number `from` on, in the order people work through them. */
  findings(from: number, count: number): readonly FindingRow[];
  /** 校验结果. */
  plan(): SheetPlan;
  /** The last check as it is held; `null` before the first. */
  readonly held: () => Checked | null;
  /** The last check. @throws {EngineError} `not-checked` before the first */
  readonly last: () => Checked;
}

/** A check with the workbook as it was then, so that its rows stay true to one another. */
export interface Checked {
  readonly book: LedgerBook;
  readonly settings: Settings;
  /** Of the sheets asked for. */
  readonly validation: Validation;
  /** Of all sheets. */
  readonly whole: Validation;
}

function restrict(validation: Validation, names: readonly string[] | undefined): Validation {
  if (!names) return validation;
  const wanted = new Set(names);
  const issues = validation.issues.filter(({ at }) => wanted.has(at.sheet));
  return {
    issues,
    counts: countIssues(issues),
    waived: validation.waived.filter(({ issue }) => wanted.has(issue.at.sheet)),
    waivers: validation.waivers,
    sheets: validation.sheets.filter(({ sheet }) => wanted.has(sheet)),
  };
}

/** Open findings, then waived ones with what was said of them. */
function rowsOf({ issues, waived }: Validation): readonly Found[] {
  return [...issues.map((issue): Found => ({ issue, waiver: null })), ...waived];
}

/** Checking of a held workbook. */
export function createChecking(workbook: HeldWorkbook): Checking {
  let checked: Checked | null = null;
  const last = (): Checked => {
    if (!checked) throw new EngineError("not-checked", {});
    return checked;
  };
  return {
    async check({ sheets }, options) {
      const book = workbook.book();
      const { settings } = workbook.settings();
      const pace = createPace(options);
      await pace.step(0);
      const steps = validateInSteps([book], settings);
      let step = steps.next();
      while (!step.done) {
        await pace.step(step.value);
        step = steps.next();
      }
      const validation = restrict(step.value, sheets);
      checked = { book, settings, validation, whole: step.value };
      return {
        total: validation.issues.length + validation.waived.length,
        counts: validation.counts,
        waived: validation.waived.length,
        sheets: validation.sheets.map(({ sheet, ledger, records, headerRow, passed }) => ({
          sheet,
          ledger,
          records,
          headerRow,
          passed,
        })),
      };
    },
    findings(from, count) {
      const { book, settings, validation } = last();
      const row = rowMaker(book, settings.idMasking);
      return rowsOf(validation)
        .slice(from, from + count)
        .map((found, i) => row(found, from + i));
    },
    plan() {
      const { book, settings, validation } = last();
      return keepRows(planFindings({ books: [book], validation, settings, texts: ruleTextsZh }));
    },
    held: () => checked,
    last,
  };
}
