import { offeredLabels } from "../../codes/code-table";
import type { Field, FieldType, LedgerKind } from "../../ledgers/field";
import { FONT_SIZE } from "../report-styles";
import { charactersFor, unitsThatFit, wrappedLines } from "../text-fit";
import { listedTable, templateFields } from "./code-lists";

/** A column of a template. */
export interface TemplateColumn {
  readonly field: Field;
  /** As printed: 标准表头, behind `*` where the column must be filled in. */
  readonly head: string;
  readonly required: boolean;
  /** Characters; `least` on a page that is too narrow for all columns. */
  readonly width: number;
  readonly least: number;
  /** Running text stands at the left, all else in the middle. */
  readonly isText: boolean;
  /** Number format code. */
  readonly format: string;
}

interface Widths {
  /** In which everything usual stands on one line. */
  readonly usual: number;
  /** In which it can be read on two. */
  readonly least: number;
}

/** Characters. What is no running text is not broken: dates, numbers. */
const WIDTHS: Readonly<Record<FieldType, Widths>> = {
  sequence: { usual: 5, least: 4.5 },
  text: { usual: 14, least: 10 },
  name: { usual: 9, least: 8 },
  unit: { usual: 12, least: 9 },
  code: { usual: 8, least: 6 },
  posts: { usual: 16, least: 11 },
  date: { usual: 11, least: 10 },
  integer: { usual: 7, least: 6 },
  number: { usual: 10, least: 8 },
  id: { usual: 20, least: 18.5 },
  phone: { usual: 13, least: 12 },
  account: { usual: 22, least: 20 },
};
const WIDEST_CODE = 16;
const CODE_SPACE = 1;
/** A longer head gets a wider column, a Chinese character at a time. */
const MOST_HEAD_LINES = 3;
const HEAD_STEP = 2;
/** From this width on a column of texts holds sentences. */
const RUNNING_TEXT = 16;

/** The width in which every label of a drop-down stands on so many lines. */
function labelWidth(labels: readonly string[], lines: number): number {
  const longest = Math.max(...labels.map((label) => charactersFor(label, FONT_SIZE.body)));
  return Math.ceil(longest / lines) + CODE_SPACE;
}

function bodyWidths(field: Field): Widths {
  const { usual, least } = WIDTHS[field.type];
  const table = listedTable(field);
  const labels = table === null ? [] : offeredLabels(table);
  const ofLabels = (lines: number) => (labels.length === 0 ? 0 : labelWidth(labels, lines));
  const wanted = field.width ?? Math.min(WIDEST_CODE, Math.max(usual, ofLabels(1)));
  return { usual: wanted, least: Math.min(wanted, Math.max(least, ofLabels(2))) };
}

function widthUnderHead(head: string, width: number): number {
  let wider = width;
  while (wrappedLines(head, unitsThatFit(wider, FONT_SIZE.head)) > MOST_HEAD_LINES) {
    wider += HEAD_STEP;
  }
  return wider;
}

/** Numbers are computed with; anything else is text, so that `1985.10` keeps its last digit and `0859` its first. */
function formatOf({ type, approximate }: Field): string {
  if (type === "sequence") return "General";
  if (approximate) return "@";
  return type === "integer" ? "0" : type === "number" ? "General" : "@";
}

/** The columns of a kind's template, in its order. */
export function templateColumns(kind: LedgerKind): readonly TemplateColumn[] {
  return templateFields(kind).map((field) => {
    const required = field.required === true;
    const head = required ? `*${field.header}` : field.header;
    const { usual, least } = bodyWidths(field);
    const width = widthUnderHead(head, usual);
    return {
      field,
      head,
      required,
      width,
      least: Math.min(width, widthUnderHead(head, least)),
      isText: field.type === "text" && width >= RUNNING_TEXT,
      format: formatOf(field),
    };
  });
}
