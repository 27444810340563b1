import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { subtract } from "../values/decimal";
import { comparable } from "../values/text";
import type { Term } from "../ledgers/table";
import type { GroupId } from "../statistics/groups";
import type { Figure, FigureBase, Indicator } from "../statistics/indicators";
import {
  evaluate,
  indicatorKey,
  indicatorLedgers,
  peopleBase,
  select,
} from "../statistics/indicators";
import type { Person } from "../statistics/people";
import type { ComparisonForm, FigureColumn, Form, PlainColumn, TownshipForm } from "./form";
import { figureColumns, fillTitle, isFigure } from "./form";
import { methodNotes, previousTermNotes, unknownNotes } from "./method-notes";
import type { ReportData } from "./report-data";
import { placeRows, valueRows } from "./form-rows";
import { plainColumns } from "./presets";
import { sheetNameIn } from "./report-scope";

/** A head over further heads; a leaf stands over one column of figures. */
export interface HeadNode {
  readonly text: string;
  readonly children: readonly HeadNode[];
}

/** What a figure is and whom it is taken over. */
export interface FigureSource {
  readonly indicator: Indicator;
  readonly base: GroupId;
  /** The people of the base: what a share is divided by. */
  readonly people: readonly Person[];
  readonly term: Term;
  /** The day to which ages are counted. */
  readonly asOf: CivilDate;
}

export interface FigureCell {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly source: FigureSource;
}

/** A cell of a built form: a figure with the people behind it, a printed difference, or words. */
export type FormCell =
  | FigureCell
  | {
      readonly kind: "change";
      readonly value: Decimal | null;
      readonly past: FigureCell;
      readonly present: FigureCell;
    }
  | { readonly kind: "text"; readonly text: string };

export interface FormRow {
  /** Tells the rows of a form apart; the same for the same row of another form or of a sheet read back. */
  readonly key: string;
  readonly cells: readonly FormCell[];
  /** 合计 rows are set off from the others. */
  readonly total: boolean;
}

/** A form with its figures, before anything is decided about how it looks. */
export interface BuiltForm {
  readonly form: Form;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly heads: readonly HeadNode[];
  /** One for each column: the key of its indicator, `previous`, `current` or `change`; "" for words. */
  readonly columnKeys: readonly string[];
  readonly rows: readonly FormRow[];
  /** Vertical runs of equal first cells: first row and number of rows. */
  readonly spans: readonly { readonly row: number; readonly count: number }[];
  readonly notes: readonly string[];
}

/** Whether a column has anything to be drawn from. */
function isFed(
  { indicator, needs, needsOf, needsBefore }: FigureColumn,
  form: TownshipForm,
  data: ReportData
): boolean {
  if (!hasAny(data.previousFields, needsBefore)) return false;
  const people = form.people === undefined ? data.fields : data.ledgers.fields(form.people);
  const countsPeople = indicatorLedgers(indicator).length === 0;
  if (countsPeople && (people ?? NO_FIELDS).size === 0) return false;
  if (!hasAny(people ?? NO_FIELDS, needs)) return false;
  if (!needsOf) return true;
  const fields = data.ledgers.fields(needsOf.ledger);
  return fields !== null && hasAny(fields, needsOf.fields);
}

const NO_FIELDS: ReadonlySet<string> = new Set();

function hasAny(fields: ReadonlySet<string>, needs: readonly string[] | undefined): boolean {
  return needs === undefined || needs.some((field) => fields.has(field));
}

/** The columns without those that the ledgers have nothing for. */
function settle(
  columns: readonly PlainColumn[],
  form: TownshipForm,
  data: ReportData,
  all: FigureBase
): PlainColumn[] {
  const isEmpty = ({ indicator, optional }: FigureColumn): boolean => {
    if (optional !== true) return false;
    const { people, records = [] } = evaluate(indicator, all, data.settings);
    return people.length + records.length === 0;
  };
  return columns.flatMap((column): PlainColumn[] => {
    if (isFigure(column)) return isFed(column, form, data) && !isEmpty(column) ? [column] : [];
    const inner = settle(column.columns, form, data, all);
    return inner.length > 0 ? [{ head: column.head, columns: inner }] : [];
  });
}

function headsOf(columns: readonly PlainColumn[]): HeadNode[] {
  return columns.map((column) => ({
    text: column.head,
    children: isFigure(column) ? [] : headsOf(column.columns),
  }));
}

export const TOTAL_LABEL = "合计";
/** Printed where there is nothing to divide by or nothing to compare with. */
export const ABSENT = "—";

const NO_FIGURE: Figure = { value: null, people: [] };
const leaf = (text: string): HeadNode => ({ text, children: [] });
const words = (text: string): FormCell => ({ kind: "text", text });

/** The key of a row by its label; labels of one form differ. */
export function rowKey(...labels: readonly string[]): string {
  return labels.map(comparable).join("/");
}

function buildTownshipForm(form: TownshipForm, data: ReportData): BuiltForm {
  const { head, total, rows } = form.rows ? valueRows(form.rows, data) : placeRows(form, data);
  const columns = settle(plainColumns(form.columns, data.settings), form, data, total);
  const indicators = figureColumns(columns).map(({ indicator }) => indicator);
  const row = (label: string, base: FigureBase, isTotal = false): FormRow => ({
    key: rowKey(label),
    total: isTotal,
    cells: [
      words(label),
      ...indicators.map((indicator): FormCell => ({
        kind: "figure",
        figure: evaluate(indicator, base, data.settings),
        source: {
          indicator,
          base: form.base,
          people: base.people,
          term: "current",
          asOf: data.asOf,
        },
      })),
    ],
  });
  return {
    form,
    sheet: sheetNameIn(form.sheet, data.township),
    title: fillTitle(form.title, data.settings.regionName, data.settings.termName),
    heads: [leaf(head), ...headsOf(columns)],
    columnKeys: ["", ...indicators.map(indicatorKey)],
    rows: [row(TOTAL_LABEL, total, true), ...rows.map(({ label, base }) => row(label, base))],
    spans: [],
    notes: [
      ...form.notes,
      ...methodNotes(data.settings, indicators),
      ...unknownNotes(total.people, indicators),
    ],
  };
}

function buildComparison(form: ComparisonForm, data: ReportData): BuiltForm {
  const { settings, previous } = data;
  const rows: FormRow[] = [];
  const spans: { row: number; count: number }[] = [];
  for (const { head, base, lines } of form.blocks) {
    const now = select(data.current.all, base);
    const before = select(previous?.all ?? [], base);
    spans.push({ row: rows.length, count: lines.length });
    for (const { label, measure, indicator, needs } of lines) {
      const past: FigureCell = {
        kind: "figure",
        figure:
          previous && hasAny(data.previousFields, needs)
            ? evaluate(indicator, peopleBase(before, previous.asOf), settings)
            : NO_FIGURE,
        source: {
          indicator,
          base,
          people: before,
          term: "previous",
          asOf: previous?.asOf ?? NO_DATE,
        },
      };
      const present: FigureCell = {
        kind: "figure",
        figure: hasAny(data.fields, needs)
          ? evaluate(indicator, peopleBase(now, data.asOf), settings)
          : NO_FIGURE,
        source: { indicator, base, people: now, term: "current", asOf: data.asOf },
      };
      const change = changeOf(past.figure, present.figure);
      rows.push({
        key: rowKey(head, label),
        total: false,
        cells: [
          ...[head, label, measure].map(words),
          past,
          present,
          { kind: "change", value: change, past, present },
        ],
      });
    }
  }
  return {
    form,
    sheet: sheetNameIn(form.sheet, data.township),
    title: fillTitle(form.title, settings.regionName, settings.termName),
    heads: COMPARISON_HEADS.map(leaf),
    columnKeys: COMPARISON_KEYS,
    rows,
    spans,
    notes: [
      ...form.notes,
      ...methodNotes(settings, comparedIndicators(form)),
      ...previousTermNotes(data),
    ],
  };
}

/** The columns of a comparison, and their keys; those of words have none. */
export const COMPARISON_HEADS = ["类别", "指标", "计量单位", "上届", "本届", "增减"] as const;
export const COMPARISON_KEYS = ["", "", "", "previous", "current", "change"] as const;

function comparedIndicators({ blocks }: ComparisonForm): Indicator[] {
  return blocks.flatMap(({ lines }) => lines.map(({ indicator }) => indicator));
}

function changeOf(past: Figure, present: Figure): Decimal | null {
  return past.value && present.value ? subtract(present.value, past.value) : null;
}

/** Works out every figure of a form, each with the people behind it. */
export function buildForm(form: Form, data: ReportData): BuiltForm {
  return form.layout === "townships" ? buildTownshipForm(form, data) : buildComparison(form, data);
}
