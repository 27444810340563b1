import type { Decimal } from "../values/decimal";
import { subtract } from "../values/decimal";
import { ageBandPresets } from "../statistics/age-bands";
import type { Figure } from "../statistics/indicators";
import { evaluate, select } from "../statistics/indicators";
import type { Person } from "../statistics/people";
import type { ComparisonForm, FigureColumn, Form, FormColumn, TownshipForm } from "./form";
import { fillTitle } from "./form";
import { methodNotes, previousTermNotes, unknownNotes } from "./method-notes";
import type { ReportData } from "./report-data";

/** A head over further heads; a leaf stands over one column of figures. */
export interface HeadNode {
  readonly text: string;
  readonly children: readonly HeadNode[];
}

/** A cell of a built form: a figure with the people behind it, a printed difference, or words. */
export type FormCell =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "change"; readonly value: Decimal | null }
  | { readonly kind: "text"; readonly text: string };

export interface FormRow {
  readonly cells: readonly FormCell[];
  /** 合计 rows are set off from the others. */
  readonly total: boolean;
}

/** A form with its figures, before anything is decided about how it looks. */
export interface BuiltForm {
  readonly form: Form;
  readonly title: string;
  readonly heads: readonly HeadNode[];
  readonly rows: readonly FormRow[];
  /** Vertical runs of equal first cells: first row and number of rows. */
  readonly spans: readonly { readonly row: number; readonly count: number }[];
  readonly notes: readonly string[];
}

function isFigure(column: FormColumn): column is FigureColumn {
  return "indicator" in column;
}

function hasAny(fields: ReadonlySet<string>, needs: readonly string[] | undefined): boolean {
  return needs === undefined || needs.some((field) => fields.has(field));
}

/** Age bands written out, and columns left out that the rosters have nothing for. */
function settle(
  columns: readonly FormColumn[],
  data: ReportData,
  people: readonly Person[]
): FormColumn[] {
  const isEmpty = ({ indicator, optional }: FigureColumn): boolean =>
    optional === true && evaluate(indicator, people, data.asOf, data.settings).people.length === 0;
  return columns.flatMap((column): FormColumn[] => {
    if ("ageBands" in column) {
      return ageBandPresets[data.settings.ageBands].map(({ label }, band) => ({
        head: label,
        indicator: { kind: "band", band },
      }));
    }
    if (isFigure(column)) {
      return hasAny(data.fields, column.needs) && !isEmpty(column) ? [column] : [];
    }
    const inner = settle(column.columns, data, people);
    return inner.length > 0 ? [{ head: column.head, columns: inner }] : [];
  });
}

function leavesOf(columns: readonly FormColumn[]): FigureColumn[] {
  return columns.flatMap((column) => {
    if (isFigure(column)) return [column];
    return "columns" in column ? leavesOf(column.columns) : [];
  });
}

function headsOf(columns: readonly FormColumn[]): HeadNode[] {
  return columns.map((column) => ({
    text: "head" in column ? column.head : "",
    children: "columns" in column ? headsOf(column.columns) : [],
  }));
}

/** The row of people whose township the roster leaves blank: without it the rows would not add up. */
const WITHOUT_TOWNSHIP = "未填乡镇";

const NO_FIGURE: Figure = { value: null, people: [] };
const leaf = (text: string): HeadNode => ({ text, children: [] });
const words = (text: string): FormCell => ({ kind: "text", text });

function buildTownshipForm(form: TownshipForm, data: ReportData): BuiltForm {
  const everybody = select(data.current.all, form.base);
  const columns = settle(form.columns, data, everybody);
  const leaves = leavesOf(columns);
  const row = (label: string, people: readonly Person[], total: boolean): FormRow => {
    const base = select(people, form.base);
    return {
      total,
      cells: [
        words(label),
        ...leaves.map((column): FormCell => ({
          kind: "figure",
          figure: evaluate(column.indicator, base, data.asOf, data.settings),
        })),
      ],
    };
  };
  const unplaced: Person[] = [];
  const byTownship = new Map<string, Person[]>(data.townships.map(({ key }) => [key, []]));
  for (const person of data.current.all) {
    (byTownship.get(person.township) ?? unplaced).push(person);
  }
  return {
    form,
    title: fillTitle(form.title, data.settings.regionName, data.settings.termName),
    heads: [leaf("乡镇(街道)"), ...headsOf(columns)],
    rows: [
      row("合计", data.current.all, true),
      ...data.townships.map(({ key, name }) => row(name, byTownship.get(key)!, false)),
      ...(unplaced.length > 0 ? [row(WITHOUT_TOWNSHIP, unplaced, false)] : []),
    ],
    spans: [],
    notes: [
      ...form.notes,
      ...methodNotes(data.settings),
      ...unknownNotes(
        everybody,
        leaves.map(({ indicator }) => indicator)
      ),
    ],
  };
}

function buildComparison(form: ComparisonForm, data: ReportData): BuiltForm {
  const { settings, previous } = data;
  const rows: FormRow[] = [];
  const spans: { row: number; count: number }[] = [];
  for (const block of form.blocks) {
    const now = select(data.current.all, block.base);
    const before = previous && select(previous.all, block.base);
    spans.push({ row: rows.length, count: block.lines.length });
    for (const line of block.lines) {
      const present = hasAny(data.fields, line.needs)
        ? evaluate(line.indicator, now, data.asOf, settings)
        : NO_FIGURE;
      const past =
        before && hasAny(data.previousFields, line.needs)
          ? evaluate(line.indicator, before, previous.asOf, settings)
          : NO_FIGURE;
      rows.push({
        total: false,
        cells: [
          words(block.head),
          words(line.label),
          words(line.measure),
          { kind: "figure", figure: past },
          { kind: "figure", figure: present },
          { kind: "change", value: changeOf(past, present) },
        ],
      });
    }
  }
  return {
    form,
    title: fillTitle(form.title, settings.regionName, settings.termName),
    heads: ["类别", "指标", "计量单位", "上届", "本届", "增减"].map(leaf),
    rows,
    spans,
    notes: [...form.notes, ...methodNotes(settings), ...previousTermNotes(data)],
  };
}

function changeOf(past: Figure, present: Figure): Decimal | null {
  return past.value && present.value ? subtract(present.value, past.value) : null;
}

/** Works out every figure of a form, each with the people behind it. */
export function buildForm(form: Form, data: ReportData): BuiltForm {
  return form.layout === "townships" ? buildTownshipForm(form, data) : buildComparison(form, data);
}
