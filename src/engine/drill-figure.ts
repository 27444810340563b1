import type { Decimal } from "../core/values/decimal";
import { formatDecimal, rescale } from "../core/values/decimal";
import { cellAddress } from "../core/sheets/a1";
import type { FigureCell } from "../core/forms/build-form";
import { ABSENT } from "../core/forms/build-form";
import type { FigureInfo } from "../core/forms/figure-at";
import { figureAt } from "../core/forms/figure-at";
import { checkForms } from "../core/forms/checks/check-forms";
import { shownText } from "../core/forms/checks/check-result";
import { causeOf, compareWithBooks, placementOn } from "../core/forms/checks/compare-with-books";
import { presetsOn } from "../core/forms/checks/sheet-presets";
import type { PrintedCell } from "../core/forms/checks/printed-form";
import type { Settings } from "../core/settings/settings";
import type { Figure } from "../core/statistics/indicators";
import { personRows, recordRows } from "../core/statistics/person-rows";
import type { Quotient } from "../core/statistics/workings";
import { meanWorkings, ratioWorkings, shareWorkings } from "../core/statistics/workings";
import type { DrillRequest, FigureDrill, QuotientView, Workings } from "./drill-views";
import { reportSets } from "./report-checking";
import type { ReportSheet } from "./report-sheets";
import type { Reporting } from "./reporting";
import type { Traced } from "./traced";
import { nothing } from "./traced";

function printedText(value: Decimal | null): string {
  return value === null ? ABSENT : formatDecimal(value);
}

/** What stands in a cell, with the decimals that the figure is printed with. */
function onSheetText(cell: PrintedCell, { value }: FigureInfo): string {
  return cell.value && value && cell.value.scale <= value.scale
    ? formatDecimal(rescale(cell.value, value.scale))
    : shownText(cell);
}

function quotientView(quotient: Quotient | null): QuotientView | null {
  return quotient && { text: formatDecimal(quotient.value), ends: quotient.ends };
}

function lengthOf({ people, records = [] }: Figure): number {
  return people.length + records.length;
}

function workingsOf({ figure, source }: FigureCell, settings: Settings): Workings {
  switch (source.indicator.kind) {
    case "share": {
      const { numerator, denominator, quotient } = shareWorkings(figure.people, source.people);
      return { kind: "share", numerator, denominator, quotient: quotientView(quotient) };
    }
    case "mean-age": {
      const { measure, sum, count, quotient } = meanWorkings(figure.people, source.asOf, settings);
      const unknown = source.people.length - figure.people.length;
      return { kind: "mean-age", measure, sum, count, unknown, quotient: quotientView(quotient) };
    }
    case "records":
    case "sum":
    case "common":
      return { kind: "records", count: lengthOf(figure) };
    case "ratio": {
      const [part = null, whole = null] = figure.made ?? [];
      const quotient = quotientView(part && whole && ratioWorkings(part, whole));
      return { kind: "ratio", part: printedText(part), whole: printedText(whole), quotient };
    }
    case "change": {
      const [past = null, present = null] = figure.made ?? [];
      return { kind: "change", past: printedText(past), present: printedText(present) };
    }
    case "units":
      return { kind: "units", units: figure.value?.units ?? 0, count: figure.people.length };
    default:
      return { kind: "count", count: figure.people.length, base: source.people.length };
  }
}

/** Why the sheet and the rosters part in a cell. */
function partingOf(
  report: ReportSheet,
  address: string,
  differences: ReturnType<typeof compareWithBooks>["differences"],
  all: readonly ReportSheet[],
  settings: Settings
): FigureDrill["parting"] {
  const found = differences.find((one) => one.kind === "value" && one.address === address);
  if (!found) return null;
  const set = reportSets(all).find((sheets) => sheets.includes(report)) ?? [report];
  const checking = checkForms(
    set.map(({ printed }) => printed),
    settings
  );
  return { difference: found.difference, cause: causeOf(found, checking) };
}

/** Traces a cell of a report sheet back to the people behind it. @throws {EngineError} as `Reporting.data` */
export function drillFigure(
  report: ReportSheet,
  { row, column }: { readonly row: number; readonly column: number },
  { previous }: DrillRequest,
  all: readonly ReportSheet[],
  reporting: Reporting
): Traced {
  const { form, printed, headTop, township, grid } = report;
  const cell = [...printed.cells.values()].find((one) => one.row === row && one.column === column);
  if (!cell) return nothing(grid.name, "not-figure");
  const choice = { township, ...(previous === undefined ? {} : { previous }) };
  const { settings } = reporting.data(choice);
  const built = reporting.built(form, choice, presetsOn(printed, settings));
  const info = figureAt(built, placementOn(printed, built, headTop), row, column);
  if (!info) return nothing(grid.name, "not-in-books");
  const address = cellAddress(row, column);
  const { differences } = compareWithBooks(printed, built);
  return {
    drill: {
      kind: "figure",
      sheet: grid.name,
      address,
      form: form.number,
      township,
      path: info.path,
      explanation: info.explanation,
      onSheet: onSheetText(cell, info),
      inBooks: printedText(info.value),
      parting: partingOf(report, address, differences, all, settings),
      parts: info.parts.map((part) => ({
        term: part.source.term,
        value: printedText(part.figure.value),
        people: lengthOf(part.figure),
        workings: workingsOf(part, settings),
      })),
    },
    people: (index, from, count) => {
      const part = info.parts[index];
      if (!part) return [];
      const { people, records } = part.figure;
      const rows = records
        ? recordRows(records.slice(from, from + count), settings)
        : personRows(people.slice(from, from + count), part.source.asOf, settings);
      const isRecord = records !== undefined;
      return rows.map((row) => ({ ...row, isRecord, amount: null }));
    },
  };
}
