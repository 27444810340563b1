import { columnName, MAX_COLUMNS, MAX_ROW_HEIGHT } from "../../../core/sheets/a1";
import { invalid } from "../../../workbook/plan-checks";
import type { ColumnEdit, RowEdit } from "../../../workbook/workbook-edits";
import { DEFAULT_LOOK } from "../look/cell-looks";
import { readDefaultWidth } from "../look/frame-readers";
import type { FontLook } from "../../../workbook/sheet-look";
import type { RowAttributes } from "../sheet-patch";
import {
  applyEdits,
  childSpan,
  childSpans,
  openRootSpan,
  spanAttributes,
  startTag,
  withAttributes,
  type XmlSpan,
} from "../xml-spans";

/** Characters of the default font (Excel specifications and limits). */
const MAX_WIDTH = 255;

/**
 * The attributes of rows whose height or visibility somebody changed (ECMA-376 part 1, 18.3.1.73).
 * `invalid-plan` for a height that no row can have.
 */
export function rowAttributes(sheet: string, rows: Iterable<RowEdit>): RowAttributes[] {
  return [...rows].map(({ row, height, hidden }) => {
    if (height !== undefined && height !== null && !(height >= 0 && height <= MAX_ROW_HEIGHT)) {
      throw invalid(sheet, String(row + 1), "size");
    }
    const size =
      height === null ? { ht: null, customHeight: null } : { ht: height, customHeight: 1 };
    return {
      row,
      attributes: {
        ...(height === undefined ? {} : (size as Record<string, number | null>)),
        ...(hidden === undefined ? {} : { hidden: hidden ? 1 : null }),
      },
    };
  });
}

/**
 * What stands in front of the data with columns of other widths, or hidden or shown: runs of columns
 * (`<col>`) are split where only some of theirs change, and keep all else, their styles above all.
 * `invalid-plan` for a width that no column can have.
 */
export function withColumns(
  head: string,
  part: string,
  sheet: string,
  columns: readonly ColumnEdit[],
  font: FontLook = DEFAULT_LOOK.font
): string {
  if (columns.length === 0) return head;
  const edits = new Map(columns.map((edit) => [edit.column, checked(sheet, edit)]));
  const root = openRootSpan(head, part);
  const list = childSpan(head, root, "cols", part);
  const usual = defaultWidth(head, root, part, font);
  const runs = list ? childSpans(head, list, part).map((span) => readRun(head, span, part)) : [];
  const written = [...runs.flatMap((run) => splitRun(run, edits)), ...newRuns(runs, edits)]
    .map((run) => editedRun(run, edits.get(run.first), usual, root.prefix))
    .sort((a, b) => a.first - b.first)
    .map(({ tag }) => tag)
    .join("");
  if (list) {
    const text =
      written === "" ? "" : startTag(head, list) + written + head.slice(list.contentEnd, list.end);
    return applyEdits(head, [{ start: list.start, end: list.end, text }]);
  }
  if (written === "") return head;
  return `${head}<${root.prefix}cols>${written}</${root.prefix}cols>`;
}

function checked(sheet: string, edit: ColumnEdit): ColumnEdit {
  const { width, column } = edit;
  if (width !== undefined && width !== null && !(width >= 0 && width <= MAX_WIDTH)) {
    throw invalid(sheet, columnName(column), "size");
  }
  return edit;
}

/** Columns that are alike; zero-based, both ends inside. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Its element; "" when there is nothing to say about it. */
  readonly tag: string;
}

function readRun(head: string, span: XmlSpan, part: string): Run {
  const attributes = spanAttributes(head, span, part);
  return {
    first: Number(attributes.get("min")) - 1,
    last: Math.min(Number(attributes.get("max")), MAX_COLUMNS) - 1,
    tag: head.slice(span.start, span.end),
  };
}

/** A run cut at the columns that change, each of which becomes a run of its own. */
function splitRun(run: Run, edits: ReadonlyMap<number, ColumnEdit>): Run[] {
  const cuts = [...edits.keys()]
    .filter((column) => column >= run.first && column <= run.last)
    .sort((a, b) => a - b);
  const runs: Run[] = [];
  let from = run.first;
  for (const column of cuts) {
    if (column > from) runs.push(partOf(run, from, column - 1));
    runs.push(partOf(run, column, column));
    from = column + 1;
  }
  if (from <= run.last) runs.push(partOf(run, from, run.last));
  return runs;
}

function partOf(run: Run, first: number, last: number): Run {
  if (run.first === first && run.last === last) return run;
  return { first, last, tag: withAttributes(run.tag, { min: first + 1, max: last + 1 }) };
}

function newRuns(runs: readonly Run[], edits: ReadonlyMap<number, ColumnEdit>): Run[] {
  return [...edits.keys()]
    .filter((column) => !runs.some(({ first, last }) => column >= first && column <= last))
    .map((column) => ({ first: column, last: column, tag: "" }));
}

/** The run with its column changed; a column that is like all others needs none. */
function editedRun(run: Run, edit: ColumnEdit | undefined, usual: number, prefix: string): Run {
  if (!edit) return run;
  const { width, hidden } = edit;
  const number = run.first + 1;
  const bare = `<${prefix}col min="${number}" max="${number}"/>`;
  const tag = withAttributes(run.tag === "" ? bare : run.tag, {
    ...(width === undefined || width === null ? {} : { width, customWidth: 1 }),
    ...(width === null ? { width: null, customWidth: null, bestFit: null } : {}),
    ...(hidden === undefined ? {} : { hidden: hidden ? 1 : null }),
  });
  const says = /\s(?:style|hidden|width|outlineLevel|collapsed|phonetic)\s*=/.test(tag);
  if (!says) return { ...run, tag: "" };
  // Programs take a run without a width for one that is not seen.
  return { ...run, tag: /\swidth\s*=/.test(tag) ? tag : withAttributes(tag, { width: usual }) };
}

function defaultWidth(head: string, root: XmlSpan, part: string, font: FontLook): number {
  const format = childSpan(head, root, "sheetFormatPr", part);
  const attributes = format ? spanAttributes(head, format, part) : new Map<string, string>();
  const element = { name: "sheetFormatPr", attributes, children: [], text: "" };
  return readDefaultWidth({ name: "", attributes: new Map(), children: [element], text: "" }, font);
}
