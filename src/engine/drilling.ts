import { parseRangeAddress } from "../core/sheets/a1";
import { nameKey } from "../workbook/plan-checks";
import { drillFigure } from "./drill-figure";
import { drillPay } from "./drill-pay";
import type { Drill, DrillPeopleRequest, DrillPerson, DrillRequest } from "./drill-views";
import type { HeldWorkbook } from "./held-workbook";
import type { Paying } from "./paying";
import type { ReportSheets } from "./report-sheets";
import type { Reporting } from "./reporting";
import type { Traced } from "./traced";
import { nothing } from "./traced";

/** From cells of report sheets to people. */
export interface Drilling {
  /** @throws {EngineError} without a day to count to, or people */
  drill(request: DrillRequest): Drill;
  /** @throws {EngineError} as `drill` */
  people(request: DrillPeopleRequest): readonly DrillPerson[];
}

/** From report sheets of a held workbook to people; the cell asked for last is kept. */
export function createDrilling(
  workbook: HeldWorkbook,
  sheets: () => ReportSheets,
  reporting: Reporting,
  paying: Paying
): Drilling {
  let last: { readonly key: string; readonly traced: Traced } | null = null;

  const trace = (request: DrillRequest): Traced => {
    const held = workbook
      .sheets()
      .find(({ grid }) => nameKey(grid.name) === nameKey(request.sheet));
    const cell = parseRangeAddress(request.address);
    if (!held) return nothing(request.sheet, "not-report");
    const name = held.grid.name;
    if (held.own?.kind === "narrative") return nothing(name, "narrative");
    if (!cell) return nothing(name, held.own ? "not-figure" : "not-report");
    const { top: row, left: column } = cell;
    if (held.own?.kind === "pay-roll") return drillPay(held.grid, row, column, workbook, paying);
    const { read, unreadable } = sheets();
    if (unreadable.some(({ sheet }) => sheet === name)) return nothing(name, "unreadable");
    const report = read.find(({ grid }) => grid.name === name);
    if (!report) return nothing(name, "not-report");
    return drillFigure(report, { row, column }, request, read, reporting);
  };
  const traced = (request: DrillRequest): Traced => {
    const { sheet, address, previous } = request;
    const key = JSON.stringify([workbook.version(), sheet, address, previous ?? "", previous]);
    if (last?.key !== key) last = { key, traced: trace(request) };
    return last.traced;
  };
  return {
    drill: (request) => traced(request).drill,
    people: ({ part, from, count, ...request }) => traced(request).people(part, from, count),
  };
}
