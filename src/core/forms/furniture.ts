import type { CellRange } from "../sheets/a1";
import type { PlanRow } from "../sheets/sheet-plan";
import type { Settings } from "../settings/settings";
import { rowOf } from "./page";
import { FONT_SIZE, unitLineStyle } from "./report-styles";
import type { ColumnRun } from "./split-columns";
import { splitColumns } from "./split-columns";
import { charactersFor, textUnits, unitsThatFit, wrappedLines } from "./text-fit";

/** Rows of a sheet with the merges they need. */
export interface LaidRows {
  readonly rows: readonly PlanRow[];
  readonly merges: readonly CellRange[];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function mergesOf(row: number, runs: readonly ColumnRun[]): CellRange[] {
  return runs
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => ({ top: row, bottom: row, left: first, right: last }));
}

function wholeRow(row: number, widths: readonly number[]): CellRange[] {
  return mergesOf(row, [{ first: 0, last: widths.length - 1 }]);
}

const TITLE_LINE = 30;
const TITLE_SPACE = 6;

/**
 * The title across the sheet. One that is too long for a line is broken after `lead`, the place and
 * term it begins with, so that no word is torn.
 */
export function titleRow(
  row: number,
  title: string,
  lead: string,
  widths: readonly number[]
): LaidRows {
  const units = unitsThatFit(sum(widths), FONT_SIZE.title) - 1;
  const rest = title.slice(lead.length);
  const tooLong = textUnits(title) > units && lead !== "" && rest !== "";
  const text = tooLong && title.startsWith(lead) ? `${lead}\n${rest}` : title;
  const height = TITLE_LINE * wrappedLines(text, units) + TITLE_SPACE;
  return {
    rows: [rowOf(widths.length, [[0, text, "title"]], height)],
    merges: wholeRow(row, widths),
  };
}

const UNIT_LINE = { height: 20, line: 14 } as const;

/** The line above a table: who reports, as of when or for what, in what units; a long name takes several lines. */
export function unitLine(
  row: number,
  widths: readonly number[],
  settings: Settings,
  middleText: string,
  unit: string
): LaidRows {
  const parts = [`填报单位(盖章):${settings.reportingUnit}`, middleText, `单位:${unit}`] as const;
  return lineOfParts(row, widths, parts);
}

/** A line of a text at the left, one in the middle and one at the right. */
export function lineOfParts(
  row: number,
  widths: readonly number[],
  texts: readonly [left: string, middle: string, right: string]
): LaidRows {
  const wants = texts.map((text) => charactersFor(text, FONT_SIZE.unitLine) + 1);
  const runs = splitColumns(widths, wants);
  const lines = texts.map((text, i) => {
    const width = sum(widths.slice(runs[i].first, runs[i].last + 1));
    return wrappedLines(text, unitsThatFit(width, FONT_SIZE.unitLine));
  });
  const sides = ["left", "center", "right"] as const;
  const entries = texts.map(
    (text, i) => [runs[i].first, text, unitLineStyle(sides[i], lines[i] > 1)] as const
  );
  const height = Math.max(UNIT_LINE.height, UNIT_LINE.line * Math.max(...lines) + 2);
  return { rows: [rowOf(widths.length, entries, height)], merges: mergesOf(row, runs) };
}

const NOTE_LINE = 13;
const NOTE_SPACE = 2;

/** The notes of a table, numbered, one to a row; `label` stands before the first, the others below it. */
export function noteRows(
  row: number,
  notes: readonly string[],
  widths: readonly number[],
  label = "注:"
): LaidRows {
  const units = unitsThatFit(sum(widths), FONT_SIZE.note);
  const margin = " ".repeat(textUnits(label));
  return {
    rows: notes.map((note, i) => {
      const text = `${i === 0 ? label : margin}${i + 1}.${note}`;
      const height = NOTE_LINE * wrappedLines(text, units) + NOTE_SPACE;
      return rowOf(widths.length, [[0, text, "note"]], height);
    }),
    merges: notes.flatMap((_, i) => wholeRow(row + i, widths)),
  };
}

const SIGNATURE_HEIGHT = 22;
/** Room for a name to be written by hand, in characters. */
const HANDWRITTEN = 8;

/**
 * The signatures below a table, `perLine` to the line; names not settled are left to be written by
 * hand. `row` is the first row they take.
 */
export function signatureLines(
  row: number,
  widths: readonly number[],
  settings: Settings,
  perLine: number
): LaidRows {
  const signed = (label: string, name: string) => ({
    text: label + name,
    room: name === "" ? HANDWRITTEN : 1,
  });
  const parts = [
    signed("单位负责人(签章):", settings.responsiblePerson),
    signed("审核人:", settings.reviewedBy),
    signed("填表人:", settings.preparedBy),
    signed("联系电话:", settings.contactPhone),
    { text: "填报日期:　　年　月　日", room: 1 },
  ];
  const lines: (typeof parts)[] = [];
  for (let first = 0; first < parts.length; first += perLine) {
    lines.push(parts.slice(first, first + perLine));
  }
  const wants = Array.from({ length: perLine }, (_, i) =>
    Math.max(
      ...lines.map((line) => {
        const part = line[i];
        return part ? charactersFor(part.text, FONT_SIZE.unitLine) + part.room : 1;
      })
    )
  );
  const runs = splitColumns(widths, wants);
  return {
    rows: lines.map((line) =>
      rowOf(
        widths.length,
        line.map(({ text }, i) => [runs[i].first, text, unitLineStyle("left", false)] as const),
        SIGNATURE_HEIGHT
      )
    ),
    merges: lines.flatMap((line, i) => mergesOf(row + i, runs.slice(0, line.length))),
  };
}
