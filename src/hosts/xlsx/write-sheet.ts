import { CellFormat } from "../../core/sheets/grid";
import { formatOfCode } from "../../core/sheets/number-format";
import { isPlanFormula, type PlanValue, type SheetPlan } from "../../core/sheets/sheet-plan";
import { serialTo1904 } from "./cell-values";
import type { ByteSink } from "./compression";
import { sheetHead, sheetTail, type SheetSetting } from "./sheet-frame";
import { createRowEmitter } from "./sheet-rows";
import type { StyleTable } from "./style-table";
import { createUtf8Writer } from "./utf8-writer";

/** What the sheet of a plan is written with. */
export interface SheetWriting extends SheetSetting {
  /** Numbers of the plan's styles by key. */
  readonly cellStyles: ReadonlyMap<string, number>;
  readonly styles: StyleTable;
  /** Relationship ids of links to other files, by position. */
  readonly linkIds: ReadonlyMap<number, string>;
  /** The workbook counts days from 1904. */
  readonly isDate1904?: boolean;
  readonly countRow: () => void;
}

/** Writes the worksheet part of a plan; its rows are taken one at a time. */
export function writeSheet(write: ByteSink, plan: SheetPlan, writing: SheetWriting): void {
  const out = createUtf8Writer(write);
  const storeValue = writing.isDate1904 ? dates1904(plan) : undefined;
  const rows = createRowEmitter(plan.name, writing.cellStyles, storeValue);
  out.write(`${sheetHead(plan, writing)}<sheetData>`);
  for (const row of plan.rows) {
    out.write(rows.emit(row));
    writing.countRow();
  }
  out.write(`</sheetData>${sheetTail(plan, writing.styles, writing.linkIds)}`);
  out.flush();
}

/** The number of every style of a plan. */
export function planStyles(plan: SheetPlan, styles: StyleTable): Map<string, number> {
  return new Map(Object.entries(plan.styles).map(([key, style]) => [key, styles.cellStyle(style)]));
}

/** Targets of the links to other files, each once, and the relationship id of every such link. */
export function externalLinks({ links = [] }: SheetPlan): {
  targets: readonly string[];
  ids: ReadonlyMap<number, string>;
} {
  const numbers = new Map<string, number>();
  const ids = new Map<number, string>();
  links.forEach(({ target }, i) => {
    if (target === undefined) return;
    const number = numbers.get(target) ?? numbers.size + 1;
    numbers.set(target, number);
    ids.set(i, `rId${number}`);
  });
  return { targets: [...numbers.keys()], ids };
}

/** Dates of a plan as a workbook of the 1904 system stores them. */
function dates1904(plan: SheetPlan): (value: PlanValue, style: string | undefined) => PlanValue {
  const dates = new Set(
    Object.entries(plan.styles)
      .filter(([, { numberFormat = "General" }]) => formatOfCode(numberFormat) === CellFormat.Date)
      .map(([key]) => key)
  );
  const store = (value: PlanValue): PlanValue => {
    if (typeof value === "number") return serialTo1904(value);
    if (typeof value !== "object" || value === null || !isPlanFormula(value)) return value;
    return { ...value, value: store(value.value) as typeof value.value };
  };
  return (value, style) => (style !== undefined && dates.has(style) ? store(value) : value);
}
