import { NO_DATE, isoDate } from "../core/values/civil-date";
import { formsOf } from "../core/forms/report";
import type { BuiltForm } from "../core/forms/build-form";
import { checkForms } from "../core/forms/checks/check-forms";
import { narrate } from "../core/forms/narrative-styles";
import type { FormCheck } from "../core/forms/checks/form-check";
import { checksWith, userFormulasOf } from "../core/forms/checks/formula/user-formulas";
import { printForm } from "../core/forms/checks/print-form";
import { collectReportData } from "../core/forms/report-data";
import { rostersOf } from "../core/forms/report-scope";
import type { UnknownId } from "../core/forms/unknowns";
import { unknowns } from "../core/forms/unknowns";
import type { Term } from "../core/ledgers/table";
import type { Person } from "../core/statistics/people";
import type { RosterRow } from "../core/statistics/person-rows";
import { rosterRow } from "../core/statistics/person-rows";
import type { Settings } from "../core/settings/settings";
import type { HeldWorkbook } from "./held-workbook";
import type { ReportRequest, Reporting } from "./reporting";
import { formsIn } from "../core/forms/defined-forms";
import type { FormChoice } from "./form-choices";
import { formChoicesOf } from "./form-choices";
import { scopeOf } from "./reporting";

/** People of whom the roster does not tell something that a figure counts by. */
export interface LeftOut {
  readonly term: Term;
  readonly what: UnknownId;
  /** What the roster does not tell: 出生年月. */
  readonly label: string;
  readonly count: number;
  /** The first of them, at most `MOST_NAMED`. */
  readonly people: readonly RosterRow[];
}

/** What a report will be drawn from, before anything is written. */
export interface ReportOutlook {
  /** ISO date of 统计截止日; "" when it is not settled. */
  readonly asOf: string;
  /** Every township that can have a report of its own. */
  readonly townships: readonly string[];
  /** Rosters of both terms by sheet name. */
  readonly current: readonly string[];
  readonly previous: readonly string[];
  /** Every sheet that can be chosen, those of forms defined in the workbook too. */
  readonly choices: readonly FormChoice[];
  /** Whether there is anything to count, whatever the day. */
  readonly canCount: boolean;
  /** What it gives; `null` as long as it can give nothing: no day to count to, or nothing to count. */
  readonly result: ReportResult | null;
}

export interface ReportResult {
  /** Ids of the forms that the workbook has something for. */
  readonly available: readonly string[];
  /** People of the rosters whom the scope covers, and those of the term before; `null` without a roster of the term. */
  readonly people: number | null;
  readonly previousPeople: number | null;
  readonly leftOut: readonly LeftOut[];
  /** 综述 in the wording asked for, by paragraphs. */
  readonly narrative: readonly string[];
  /** 校核 of the forms as they will be written. */
  readonly checks: { readonly total: number; readonly passed: number; readonly failed: number };
}

const MOST_NAMED = 30;

/** Whom a form leaves out of some of its figures, by term and by what is not known. */
function leftOutOf({ rows, form }: BuiltForm, into: Map<string, Set<Person>>): void {
  for (const { cells, total } of rows) {
    if (form.layout === "townships" && !total) continue;
    for (const cell of cells) {
      if (cell.kind !== "figure") continue;
      const { indicator, people, term } = cell.source;
      const isBlank = cell.figure.value === null && indicator.kind !== "mean-age";
      if (isBlank) continue;
      for (const { id, concerns, isUnknown } of unknowns) {
        if (!concerns(indicator)) continue;
        const key = `${term}\n${id}`;
        const known = into.get(key) ?? new Set();
        into.set(key, known);
        for (const person of people) if (isUnknown(person)) known.add(person);
      }
    }
  }
}

function leftOut(built: readonly BuiltForm[], settings: Settings): LeftOut[] {
  const found = new Map<string, Set<Person>>();
  for (const one of built) leftOutOf(one, found);
  return (["current", "previous"] as const).flatMap((term) =>
    unknowns.flatMap(({ id, label }): LeftOut[] => {
      const people = [...(found.get(`${term}\n${id}`) ?? [])];
      if (people.length === 0) return [];
      const named = people.slice(0, MOST_NAMED).map(({ place }) => rosterRow(place, settings));
      return [{ term, what: id, label, count: people.length, people: named }];
    })
  );
}

function resultOf(
  reporting: Reporting,
  request: ReportRequest,
  checks: readonly FormCheck[]
): ReportResult {
  const data = reporting.data(request);
  const { settings, current, previous } = data;
  const available = formsOf(data);
  const built = available
    .filter(({ id }) => request.forms.includes(id))
    .map((form) => reporting.built(form, request));
  const { total, passed, failed } = checkForms(
    built.map((one) => printForm(one, settings)),
    settings,
    checks
  );
  return {
    available: available.map(({ id }) => id),
    people: data.hasRoster ? current.all.length : null,
    previousPeople: previous && previous.all.length,
    leftOut: leftOut(built, settings),
    narrative: narrate(request.narrative ?? "sentence", data, reporting.summary(request)),
    checks: { total, passed, failed },
  };
}

/** What can be said of a report before it is written. */
export function reportOutlook(
  workbook: HeldWorkbook,
  reporting: Reporting,
  request: ReportRequest
): ReportOutlook {
  const { settings } = workbook.settings();
  const book = workbook.book();
  const { previous } = scopeOf(request);
  const ofAll = previous === undefined ? {} : { previous };
  const rosters = rostersOf([book], ofAll);
  const all = collectReportData([book], settings, ofAll);
  const canCount = formsOf(all).length > 0;
  return {
    asOf: isoDate(settings.asOf),
    townships: all.townships.map(({ name }) => name),
    current: rosters.current.map(({ sheet }) => sheet),
    previous: rosters.previous.map(({ sheet }) => sheet),
    choices: formChoicesOf(formsIn([book])),
    canCount,
    result:
      canCount && settings.asOf !== NO_DATE
        ? resultOf(reporting, request, checksWith(userFormulasOf(book.tables)))
        : null,
  };
}
