import type { Term } from "../../ledgers/table";
import type { AgeBandPreset, FormHeadPreset } from "../../settings/settings";
import type { Person } from "../../statistics/people";
import { indicatorKey } from "../../statistics/indicators";
import { rowKey, TOTAL_LABEL } from "../build-form";
import type { ComparisonForm, TownshipForm } from "../form";
import type { RowsBy } from "../report-data";
import { peopleUnknown, unknowns } from "../unknowns";
import type {
  FormProblem,
  PrintedCell,
  PrintedChange,
  PrintedForm,
  PrintedLine,
} from "./printed-form";
import { cellKey } from "./printed-form";

/** Where the rows and columns of a form stand, and what stands in each cell. */
export interface PrintedSheet {
  readonly sheet: string;
  readonly bands: AgeBandPreset;
  readonly head: FormHeadPreset;
  readonly rowsBy: RowsBy;
  readonly rows: PrintedForm["rows"];
  readonly columns: PrintedForm["columns"];
  readonly problems: readonly FormProblem[];
  /** Zero-based. */
  readonly cellAt: (row: number, column: number) => PrintedCell;
  /** The people of a line's base, where they are at hand; by row key, for a comparison by line key. */
  readonly baseOf?: (lineKey: string) => readonly Person[] | undefined;
}

function unknownOf(people: readonly Person[] | undefined): PrintedLine["unknown"] {
  if (!people) return null;
  return new Map(unknowns.map(({ id }) => [id, peopleUnknown(people, id)]));
}

function cellsOf({ rows, columns, cellAt }: PrintedSheet): Map<string, PrintedCell> {
  const cells = new Map<string, PrintedCell>();
  for (const { key, row } of rows) {
    for (const { key: of, column } of columns) {
      const name = cellKey(key, of);
      if (!cells.has(name)) cells.set(name, cellAt(row, column));
    }
  }
  return cells;
}

function partsOf(source: PrintedSheet) {
  const { sheet, bands, head, rowsBy, rows, columns, problems } = source;
  return { sheet, bands, head, rowsBy, rows, columns, problems, cells: cellsOf(source) };
}

/** The figures of a table of townships (or villages) by row. */
export function assembleTownships(form: TownshipForm, source: PrintedSheet): PrintedForm {
  const total = rowKey(TOTAL_LABEL);
  return {
    form,
    ...partsOf(source),
    lines: source.rows.map(({ key, label, row }) => ({
      key,
      label,
      total: key === total,
      base: form.base,
      term: "current",
      cells: new Map(source.columns.map(({ key: of, column }) => [of, source.cellAt(row, column)])),
      unknown: unknownOf(source.baseOf?.(key)),
    })),
    changes: [],
  };
}

const TERM_LABELS: Readonly<Record<Term, string>> = { previous: "上届", current: "本届" };

/** The key of a line of the comparison: one block of one term. */
export function comparisonLineKey(block: string, term: Term): string {
  return `${rowKey(block)}/${term}`;
}

/** The figures of a comparison: a line for each block and term, and the differences. */
export function assembleComparison(form: ComparisonForm, source: PrintedSheet): PrintedForm {
  const parts = partsOf(source);
  const lines: PrintedLine[] = [];
  const changes: PrintedChange[] = [];
  for (const block of form.blocks) {
    const cellOf = (label: string, column: string): PrintedCell | undefined =>
      parts.cells.get(cellKey(rowKey(block.head, label), column));
    for (const term of ["previous", "current"] as const) {
      const key = comparisonLineKey(block.head, term);
      const cells = block.lines.flatMap(({ label, indicator }) => {
        const cell = cellOf(label, term);
        return cell ? [[indicatorKey(indicator), cell] as const] : [];
      });
      lines.push({
        key,
        label: `${block.head}(${TERM_LABELS[term]})`,
        total: false,
        base: block.base,
        term,
        cells: new Map(cells),
        unknown: unknownOf(source.baseOf?.(key)),
      });
    }
    for (const { label, indicator } of block.lines) {
      const [past, present, change] = (["previous", "current", "change"] as const).map((key) =>
        cellOf(label, key)
      );
      if (past && present && change) {
        changes.push({ label: `${block.head} ${label}`, indicator, past, present, change });
      }
    }
  }
  return { form, ...parts, lines, changes };
}
