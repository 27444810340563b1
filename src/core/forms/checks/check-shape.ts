import type { FormCheckResult } from "./form-check";
import type { CheckContext } from "./check-result";
import { addressOf, resultOf, shownText } from "./check-result";
import type { PrintedCell, PrintedForm, PrintedLine } from "./printed-form";
import { otherPresets } from "./sheet-presets";

const WHOLE_SHEET = "全表";

/** A sheet with the columns of another preset than the settings name: right by itself, but to be explained. */
function presetResults({ check, form, settings }: CheckContext<"complete">): FormCheckResult[] {
  return otherPresets(form, settings).map(({ setting, onSheet, inForce }) =>
    resultOf(check, form, setting, [], {
      expanded: check.formula,
      left: onSheet,
      right: inForce,
      passed: false,
      level: "explain",
      note: { key: "other-preset", params: { setting, onSheet, inForce } },
    })
  );
}

/** Rows and columns of the form that the sheet lacks, has twice, or has beside them. */
export function checkComplete(context: CheckContext<"complete">): FormCheckResult[] {
  const { check, form } = context;
  const found = presetResults(context);
  const faults = form.problems.map(({ kind, text, row, column }) => {
    const at: PrintedCell = { row, column, state: "other", value: null, text };
    const cells = row >= 0 && column >= 0 ? [{ form, cell: at }] : [];
    return resultOf(check, form, text, cells, {
      expanded: check.formula,
      left: kind.endsWith("missing") ? "—" : text,
      right: kind.endsWith("missing") ? text : "—",
      passed: false,
      level: kind === "column-unknown" ? "explain" : "error",
      note: { key: kind, params: { text } },
    });
  });
  const results = [...found, ...faults];
  return results.length > 0 ? results : [passedWhole(check, form)];
}

function passedWhole(check: CheckContext<"complete">["check"], form: PrintedForm): FormCheckResult {
  return resultOf(check, form, WHOLE_SHEET, [], {
    expanded: check.formula,
    left: "",
    right: "",
    passed: true,
  });
}

/** A mean, a share, a change and a common amount may be —; in the comparison so may counts that a term's roster says nothing on. */
function mayBeAbsent(form: PrintedForm, line: PrintedLine, key: string): boolean {
  if (form.form.layout === "townships") return /^(share|mean-age|ratio|change|common)/.test(key);
  const isEmpty = line.cells.get("count")?.state === "absent";
  return isEmpty || key !== "count";
}

/** Cells that should hold a figure and do not. */
export function checkReadable({ check, form }: CheckContext<"readable">): FormCheckResult[] {
  const wrong: FormCheckResult[] = [];
  const look = (label: string, cell: PrintedCell, absentIsFine: boolean) => {
    if (cell.state === "number" || (cell.state === "absent" && absentIsFine)) return;
    const key = cell.state === "other" ? "not-a-number" : cell.state;
    wrong.push(
      resultOf(check, form, label, [{ form, cell }], {
        expanded: addressOf(cell),
        left: shownText(cell),
        right: "",
        passed: false,
        note: { key, params: { text: shownText(cell) } },
      })
    );
  };
  for (const line of form.lines) {
    for (const [key, cell] of line.cells) look(line.label, cell, mayBeAbsent(form, line, key));
  }
  for (const { label, change } of form.changes) look(label, change, true);
  return wrong.length > 0 ? wrong : [passedWhole(check, form)];
}
