import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../core/sheets/a1";
import { bracketsEnd } from "./formula-tokens";

/** A row or column number of a reference, zero-based; fixed by a `$` or not. */
export interface ReferenceAxis {
  readonly at: number;
  readonly isFixed: boolean;
}

/** One end of a reference: a cell, a whole row (no column) or a whole column (no row). */
export interface ReferenceEnd {
  readonly row?: ReferenceAxis;
  readonly column?: ReferenceAxis;
}

/** The sheet in front of a reference. */
export interface ReferenceSheet {
  /** Another workbook: `[1]`, or a path with the file in brackets. */
  readonly workbook?: string;
  /** Without quotes. */
  readonly name: string;
  /** The last sheet of a run of sheets (`一月:三月!A1`). */
  readonly last?: string;
}

/** A reference to cells in a formula: `B$2`, `'甲 乙'!A1:C3`, `$1:$2`, `C:C`. */
export interface FormulaReference {
  /** None: the sheet that the formula stands on. */
  readonly sheet?: ReferenceSheet;
  readonly first: ReferenceEnd;
  /** None: a single cell. */
  readonly last?: ReferenceEnd;
}

/**
 * The formula with its references changed; the leading `=` may be there or not. What `change`
 * returns takes the place of a reference: the same object leaves its text as it is, `null` makes it
 * `#REF!`. Texts, names, functions, structured references (`表[列]`) and error values are passed over.
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null
): string {
  return rewrite(formula, ({ qualifier, body, sheet, ends }) => {
    if (!ends) return undefined;
    const reference = { ...(sheet ? { sheet } : {}), ...ends };
    const changed = change(reference);
    if (changed === reference) return undefined;
    const front = changed && changed.sheet !== sheet ? sheetText(changed.sheet) : qualifier;
    if (!changed) return `${front}#REF!`;
    const isSame = changed.first === ends.first && changed.last === ends.last;
    return front + (isSame ? body : endsText(changed));
  });
}

/**
 * The formula with the sheets in front of references and names changed: renamed, or `null` for one that
 * is gone, which makes the reference `#REF!`. Sheets of other workbooks are passed over.
 */
export function mapSheetNames(formula: string, change: (sheet: string) => string | null): string {
  return rewrite(formula, ({ sheet, body }) => {
    if (!sheet || sheet.workbook !== undefined) return undefined;
    const name = change(sheet.name);
    const last = sheet.last === undefined ? undefined : change(sheet.last);
    if (name === null || last === null) return "#REF!";
    if (name === sheet.name && last === sheet.last) return undefined;
    return sheetText({ name, ...(last === undefined ? {} : { last }) }) + body;
  });
}

/**
 * The formula as it reads so many rows further down and columns further right, as a copy of it does
 * (ECMA-376 part 1, 18.3.1.40, shared formulas): numbers with a `$` stay; a reference that would leave
 * the sheet becomes `#REF!`.
 */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return createShifter(formula)(rows, columns);
}

/** `shiftReferences` for a formula that is copied to many cells: it is taken apart once. */
export function createShifter(formula: string): (rows: number, columns: number) => string {
  const pieces = takeApart(formula);
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let shifted = "";
    for (const piece of pieces) {
      if (typeof piece === "string") shifted += piece;
      else if (!piece.ends) shifted += piece.qualifier + piece.body;
      else shifted += piece.qualifier + shiftedEnds(piece.ends, rows, columns);
    }
    return shifted;
  };
}

function shiftedEnds({ first, last }: Ends, rows: number, columns: number): string {
  const start = shiftEnd(first, rows, columns);
  const stop = last ? shiftEnd(last, rows, columns) : "";
  if (start === null || stop === null) return "#REF!";
  return stop === "" ? start : `${start}:${stop}`;
}

/** The text of an end once shifted; `null` outside the sheet. */
function shiftEnd({ row, column }: ReferenceEnd, rows: number, columns: number): string | null {
  const r = row && (row.isFixed ? row.at : row.at + rows);
  const c = column && (column.isFixed ? column.at : column.at + columns);
  if (r !== undefined && (r < 0 || r >= MAX_ROWS)) return null;
  if (c !== undefined && (c < 0 || c >= MAX_COLUMNS)) return null;
  return (
    (c === undefined ? "" : (column!.isFixed ? "$" : "") + columnName(c)) +
    (r === undefined ? "" : (row!.isFixed ? "$" : "") + (r + 1))
  );
}

/** The ends of a reference. */
type Ends = Pick<FormulaReference, "first" | "last">;

interface Found {
  /** The sheet as written, with its `!`; "" without. */
  readonly qualifier: string;
  readonly sheet?: ReferenceSheet;
  /** What follows it, as written: the reference, a name or an error value. */
  readonly body: string;
  readonly ends?: Ends;
}

const WORD = "[\\p{L}\\p{N}_.\\\\?$]+";
const QUALIFIER = `(?:'(?:[^']|'')*'|(?:\\[[^\\[\\]]*\\])?(?:${WORD}(?::${WORD})?)?)!`;
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const COLUMN = "\\$?[A-Za-z]{1,3}";
const ROW = "\\$?[1-9]\\d{0,6}";
/** Not the beginning of a longer word, a function, a table or a sheet. */
const WORD_END = "(?![\\p{L}\\p{N}_.\\\\?$(\\[!])";
const CELLS = [
  `${CELL}${WORD_END}(?:\\s*:\\s*${CELL}${WORD_END})?`,
  `${COLUMN}\\s*:\\s*${COLUMN}${WORD_END}`,
  `${ROW}\\s*:\\s*${ROW}${WORD_END}`,
].join("|");
const ERROR = "#[A-Za-z][A-Za-z/0_]*[!?]?";

/** A text; an error value; a sheet with what it stands in front of; a reference; or a word. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"` +
    `|${ERROR}(?:${WORD}(?::${WORD})?)?` +
    `|(?<qualifier>${QUALIFIER})(?<body>${CELLS}|${ERROR}|${WORD})` +
    `|(?<cells>${CELLS})` +
    `|${WORD}|\\[|'(?:[^']|'')*'`,
  "gu"
);

/** Rewrites a formula reference by reference; `undefined` leaves one as it is. */
function rewrite(formula: string, change: (found: Found) => string | undefined): string {
  return takeApart(formula)
    .map((piece) =>
      typeof piece === "string" ? piece : (change(piece) ?? piece.qualifier + piece.body)
    )
    .join("");
}

/** A formula in order: references and names with a sheet, and the text between them. */
function takeApart(formula: string): (string | Found)[] {
  const token = new RegExp(TOKEN);
  const pieces: (string | Found)[] = [];
  let kept = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) {
    if (match[0] === "[") {
      token.lastIndex = bracketsEnd(formula, match.index);
      continue;
    }
    const { qualifier = "", body = "", cells = "" } = match.groups!;
    const text = body + cells;
    if (text === "") continue;
    const ends = readEnds(text);
    const sheet = qualifier === "" ? undefined : readSheet(qualifier);
    pieces.push(formula.slice(kept, match.index), {
      qualifier,
      body: text,
      ...(sheet ? { sheet } : {}),
      ...(ends ? { ends } : {}),
    });
    kept = token.lastIndex;
  }
  pieces.push(formula.slice(kept));
  return pieces;
}

const END = /^(?<column>\$?[A-Za-z]{1,3})?(?<row>\$?\d{1,7})?$/;

/** The ends of a reference; `undefined` for a name, an error value or what lies outside every sheet. */
function readEnds(text: string): Ends | undefined {
  const [start, stop, ...rest] = text.split(":");
  const first = readEnd(start);
  if (!first || rest.length > 0) return undefined;
  if (stop === undefined) return first.row && first.column ? { first } : undefined;
  const last = readEnd(stop);
  return last && { first, last };
}

function readEnd(text: string): ReferenceEnd | undefined {
  const { column, row } = END.exec(text.trim())?.groups ?? {};
  if (column === undefined && row === undefined) return undefined;
  const c = column === undefined ? undefined : readAxis(column, columnIndex);
  const r = row === undefined ? undefined : readAxis(row, (digits) => Number(digits) - 1);
  if ((c && c.at < 0) || (r && (r.at < 0 || r.at >= MAX_ROWS))) return undefined;
  return { ...(r ? { row: r } : {}), ...(c ? { column: c } : {}) };
}

function readAxis(text: string, number: (text: string) => number): ReferenceAxis {
  const isFixed = text.startsWith("$");
  return { at: number(isFixed ? text.slice(1) : text), isFixed };
}

function readSheet(qualifier: string): ReferenceSheet {
  const bare = qualifier.slice(0, -1);
  const text = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const bracket = text.lastIndexOf("]") + 1;
  const [name, last] = text.slice(bracket).split(":");
  return {
    ...(bracket === 0 ? {} : { workbook: text.slice(0, bracket) }),
    name,
    ...(last === undefined ? {} : { last }),
  };
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/** A sheet as it stands in front of a reference, quoted where it must be, with its `!`. */
export function sheetText(sheet: ReferenceSheet | undefined): string {
  if (!sheet) return "";
  const { workbook = "", name, last } = sheet;
  const isPlain = [name, ...(last === undefined ? [] : [last])].every(
    (part) => PLAIN_SHEET.test(part) && !LIKE_CELL.test(part)
  );
  const text = workbook + name + (last === undefined ? "" : `:${last}`);
  return isPlain && /^(?:\[\d+\])?$/.test(workbook)
    ? `${text}!`
    : `'${text.replaceAll("'", "''")}'!`;
}

function endsText({ first, last }: Ends): string {
  return last ? `${endText(first)}:${endText(last)}` : endText(first);
}

function endText({ row, column }: ReferenceEnd): string {
  return (
    (column ? (column.isFixed ? "$" : "") + columnName(column.at) : "") +
    (row ? (row.isFixed ? "$" : "") + (row.at + 1) : "")
  );
}
