import { displayText } from "../values/cell";
import { groupBy } from "../values/group-by";
import { comparable } from "../values/text";
import { labelOf } from "../codes/code-table";
import { codeTable } from "../codes/code-tables";
import type { LedgerKindId } from "../ledgers/field";
import { ledgerKind } from "../ledgers/kinds";
import type { FigureBase } from "../statistics/indicators";
import { indicatorLedgers, peopleBase, select } from "../statistics/indicators";
import type { LedgerRecord } from "../statistics/ledger-records";
import type { Person } from "../statistics/people";
import type { TownshipForm, ValueRows } from "./form";
import { figureColumns } from "./form";
import { plainColumns } from "./presets";
import type { ReportData, RowsBy } from "./report-data";
import { rowKeyOf } from "./report-data";

/** The first column by what the rows are, and the row of whoever has no place: without it the rows would not add up. */
export const ROW_HEADS: Readonly<Record<RowsBy, { head: string; unplaced: string }>> = {
  township: { head: "乡镇(街道)", unplaced: "未填乡镇" },
  unit: { head: "村(社区)", unplaced: "未填村(社区)" },
};

/** The rows of a form with what each is counted over; `total` is all of it. */
export interface FormRows {
  /** The head over the labels. */
  readonly head: string;
  readonly total: FigureBase;
  readonly rows: readonly { readonly label: string; readonly base: FigureBase }[];
}

/** Things that have a place, by the row they are counted in; those of no row under "". */
function byPlace<T extends Pick<Person, "township" | "unit">>(
  things: readonly T[],
  { rows, rowsBy }: ReportData
): Map<string, T[]> {
  const found = new Map<string, T[]>(["", ...rows.map(({ key }) => key)].map((key) => [key, []]));
  for (const thing of things) {
    (found.get(rowKeyOf(thing, rowsBy)) ?? found.get("")!).push(thing);
  }
  return found;
}

/** Splits each ledger by rows once, when a figure first asks for it. */
function ledgersByPlace(data: ReportData): (row: string) => FigureBase["records"] {
  const split = new Map<LedgerKindId, Map<string, LedgerRecord[]>>();
  return (row) => (ledger) => {
    if (!split.has(ledger)) split.set(ledger, byPlace(data.ledgers.records(ledger), data));
    return split.get(ledger)!.get(row)!;
  };
}

/** Rows by township, or by village and community in a township's own report. */
export function placeRows(form: TownshipForm, data: ReportData): FormRows {
  const { asOf, current, previous, ledgers, rows, rowsBy } = data;
  const everybody = form.people === undefined ? current.all : ledgers.people(form.people);
  const now = byPlace(everybody, data);
  const before = form.people === undefined && previous ? byPlace(previous.all, data) : null;
  const recordsOf = ledgersByPlace(data);
  const earlier = (people: readonly Person[]): FigureBase["previous"] =>
    previous && peopleBase(select(people, form.base), previous.asOf);
  const base = (row: string): FigureBase => ({
    people: select(now.get(row)!, form.base),
    records: recordsOf(row),
    asOf,
    previous: before && earlier(before.get(row)!),
  });
  const used = new Set(
    figureColumns(plainColumns(form.columns, data.settings)).flatMap(({ indicator }) =>
      indicatorLedgers(indicator)
    )
  );
  const isUnplaced =
    now.get("")!.length > 0 || [...used].some((ledger) => recordsOf("")(ledger).length > 0);
  const { head, unplaced } = ROW_HEADS[rowsBy];
  return {
    head,
    total: {
      people: select(everybody, form.base),
      records: ledgers.records,
      asOf,
      previous: before && earlier(previous!.all),
    },
    rows: [
      ...rows.map(({ key, name }) => ({ label: name, base: base(key) })),
      ...(isUnplaced ? [{ label: unplaced, base: base("") }] : []),
    ],
  };
}

/** What a record's cell says, as rows are labelled by it; "" for nothing that the field allows. */
function valueOf({ place: { table, record } }: LedgerRecord, field: string): string {
  const known = table.field(field);
  if (!known || !table.has(field)) return "";
  if (known.type !== "code") return comparable(displayText(table.value(record, field)));
  const code = table.codes(field)[record];
  return code < 0 ? "" : labelOf(codeTable(known.codes!).entries[code]);
}

/** The labels of rows: those of the code table that occur, in its order; texts as they first come. */
function labelsOf(split: ReadonlyMap<string, unknown>, { ledger, field }: ValueRows): string[] {
  const found = [...split.keys()].filter((label) => label !== "");
  const codes = ledgerKind(ledger).fields.find(({ id }) => id === field)?.codes;
  if (codes === undefined) return found.sort(byNumber);
  const labels = codeTable(codes).entries.map(labelOf);
  return found.sort((a, b) => labels.indexOf(a) - labels.indexOf(b));
}

/** 第2组 before 第10组; texts without a number keep their order. */
function byNumber(a: string, b: string): number {
  const numbers = [a, b].map((text) => /\d+/.exec(text)?.[0]);
  return numbers[0] !== undefined && numbers[1] !== undefined
    ? Number(numbers[0]) - Number(numbers[1])
    : 0;
}

/** One row for each value that a field takes. */
export function valueRows(by: ValueRows, data: ReportData): FormRows {
  const records = data.ledgers.records(by.ledger);
  const split = groupBy(records, (record) => valueOf(record, by.field));
  const base = (own: readonly LedgerRecord[]): FigureBase => ({
    ...peopleBase([], data.asOf),
    records: (ledger) => (ledger === by.ledger ? own : []),
  });
  const unplaced = split.get("") ?? [];
  return {
    head: by.head,
    total: base(records),
    rows: [
      ...labelsOf(split, by).map((label) => ({ label, base: base(split.get(label)!) })),
      ...(unplaced.length > 0 ? [{ label: by.unplaced, base: base(unplaced) }] : []),
    ],
  };
}
