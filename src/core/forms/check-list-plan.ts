import type { PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { fillTemplate } from "../issues/catalogue";
import { CHECK_KIND_LABELS, CHECK_LEVEL_LABELS } from "./checks/form-check";
import type { CheckNote, FormChecking, FormCheckResult } from "./checks/form-check";
import { planList } from "./list-plan";
import type { ListColumn } from "./list-rows";
import type { ReportData } from "./report-data";
import { sheetNameIn } from "./report-scope";

const COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 5, style: "figure0" },
  { head: "级别", width: 8, style: "label" },
  { head: "类型", width: 8, style: "label" },
  { head: "表", width: 8, style: "label" },
  { head: "单元格", width: 8, style: "text" },
  { head: "校核公式", width: 36, style: "labelLeft" },
  { head: "左值", width: 10, style: "text" },
  { head: "右值", width: 14, style: "text" },
  { head: "差", width: 8, style: "text" },
  { head: "说明", width: 36, style: "labelLeft" },
];

export const CHECK_LIST_TITLE = "校核情况表";

/** The sentences on formulas that fail, by the keys of notes. */
export type CheckNoteTexts = Readonly<Record<CheckNote["key"], string>>;

function cellsOf(result: FormCheckResult, index: number, notes: CheckNoteTexts): PlanValue[] {
  const { check, form, sheet, label, cells, level, left, right, difference, note } = result;
  return [
    index + 1,
    CHECK_LEVEL_LABELS[level],
    CHECK_KIND_LABELS[check.kind],
    form.number,
    cells.find((cell) => cell.sheet === sheet)?.address ?? null,
    label === "" ? check.formula : `${label}:${check.formula}`,
    left,
    right,
    difference,
    note ? fillTemplate(notes[note.key], note.params) : null,
  ];
}

function countsLine({ total, passed, failed }: FormChecking): string {
  return `共${total}条公式,通过${passed}条,未通过${failed}条。`;
}

/** 校核情况表: the formulas that the forms of a report fail, errors first; those that hold are only counted. */
export function planCheckList(
  checking: FormChecking,
  data: ReportData,
  notes: CheckNoteTexts
): SheetPlan {
  const failed = checking.results.filter(({ passed, skipped }) => !passed && skipped === null);
  const listed = [
    ...failed.filter(({ level }) => level === "error"),
    ...failed.filter(({ level }) => level === "explain"),
  ];
  return planList(
    {
      name: sheetNameIn(CHECK_LIST_TITLE, data.township),
      title: CHECK_LIST_TITLE,
      headline: countsLine(checking),
      columns: COLUMNS,
      rows: listed.map((result, i) => cellsOf(result, i, notes)),
      emptyNote: "各项校核均已通过。",
    },
    data.settings
  );
}
