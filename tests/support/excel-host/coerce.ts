import type { CellValue } from "../../../src/core/values/cell";
import { serialOf } from "./serial-dates";

/** What Excel makes of an entry. */
export interface Entry {
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  /** Number format that the entry brings along for a cell in General format. */
  readonly numberFormat?: string;
}

export interface EntryOptions {
  /** Number format that the cell has. */
  readonly numberFormat: string;
  /** Year for dates without one; a test fixes it. */
  readonly year: number;
}

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/i;

/**
 * Reads an entry as Excel does when it is typed or written through `values` or `formulas`, in a
 * Chinese Excel. `null` for what Excel refuses with "there is a problem with this formula".
 */
export function readEntry(input: string | number | boolean, options: EntryOptions): Entry | null {
  const isText = options.numberFormat === "@";
  if (typeof input === "boolean") return { value: isText ? (input ? "TRUE" : "FALSE") : input };
  if (typeof input === "number") return { value: isText ? String(input) : input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (isText) return { value: input };
  if (input.startsWith("=") && input.length > 1) return asFormula(input);
  const typed = readTyped(input.trim(), options.year);
  if (typed) return typed;
  return /^[+\-@]./.test(input) ? readSigned(input) : { value: input };
}

/** Text that begins like a formula: `+86…`, `-x`, `@x`. */
function readSigned(input: string): Entry | null {
  return asFormula(`=${input.startsWith("@") ? input.slice(1) : input}`);
}

function asFormula(formula: string): Entry | null {
  return isFormula(formula) ? { value: 0, formula } : null;
}

/** A rough check: brackets and quotes closed, no two operands in a row, no operator at the end. */
function isFormula(formula: string): boolean {
  const body = formula.slice(1).replace(/"(?:[^"]|"")*"/g, "0");
  if (body.includes('"') || /[+\-*/^&=<>,(]\s*$/.test(body)) return false;
  let depth = 0;
  for (const letter of body) {
    if (letter === "(") depth += 1;
    if (letter === ")" && --depth < 0) return false;
  }
  return depth === 0 && !/[\p{L}\p{N}_)]\s+[\p{N}]/u.test(body) && !/[，。；、]/.test(body);
}

/** First characters of whatever is more than text. */
const MORE_THAN_TEXT = /^[\d+\-.(¥￥#tf]/i;

function readTyped(text: string, year: number): Entry | undefined {
  if (!MORE_THAN_TEXT.test(text)) return undefined;
  if (/^(?:true|false)$/i.test(text)) return { value: /^t/i.test(text) };
  if (ERRORS.test(text)) return { value: { error: text.toUpperCase() } };
  return readNumber(text) ?? readDate(text, year) ?? readTime(text);
}

/** Excel keeps fifteen digits. */
export function keepFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function digits(text: string): number {
  const plain = text.replaceAll(",", "");
  const negative = plain.startsWith("-");
  const body = plain.replace(/^[+-]/, "");
  if (/^\d{16,}$/.test(body)) {
    const cut = Number(body.slice(0, 15) + "0".repeat(body.length - 15));
    return negative ? -cut : cut;
  }
  return keepFifteenDigits(Number(plain));
}

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)`;
const GROUPED = String.raw`[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?`;
const NUMBERS: readonly (readonly [
  RegExp,
  (match: RegExpExecArray) => { value: number; numberFormat?: string },
])[] = [
  [new RegExp(`^(${NUMBER})$`), ([, n]) => ({ value: digits(n) })],
  [
    new RegExp(`^(${NUMBER}[eE][+-]?\\d+)$`),
    ([, n]) => ({ value: keepFifteenDigits(Number(n)), numberFormat: "0.00E+00" }),
  ],
  [
    new RegExp(`^(${GROUPED})$`),
    ([, n]) => ({ value: digits(n), numberFormat: n.includes(".") ? "#,##0.00" : "#,##0" }),
  ],
  [
    new RegExp(`^(${NUMBER})%$`),
    ([, n]) => ({
      value: keepFifteenDigits(Number(n) / 100),
      numberFormat: n.includes(".") ? "0.00%" : "0%",
    }),
  ],
  [
    new RegExp(`^[¥￥]((?:${GROUPED})|(?:${NUMBER}))$`),
    ([, n]) => ({
      value: digits(n),
      numberFormat: n.includes(".") ? '"¥"#,##0.00' : '"¥"#,##0',
    }),
  ],
  [/^\((\d+(?:\.\d*)?)\)$/, ([, n]) => ({ value: -digits(n) })],
];

function readNumber(text: string): Entry | undefined {
  for (const [pattern, read] of NUMBERS) {
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  return undefined;
}

const DATES: readonly (readonly [RegExp, string, (parts: number[], year: number) => number[]])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, "yyyy/m/d", (p) => p],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'yyyy"年"m"月"d"日"', (p) => p],
  [/^(\d{4})年(\d{1,2})月$/, 'yyyy"年"m"月"', ([y, m]) => [y, m, 1]],
  [/^(\d{4})[-/](\d{1,2})$/, "mmm-yy", ([y, m]) => [y, m, 1]],
  [/^(\d{1,2})[-/](\d{1,2})$/, 'm"月"d"日"', ([m, d], year) => [year, m, d]],
  [/^(\d{1,2})月(\d{1,2})日$/, 'm"月"d"日"', ([m, d], year) => [year, m, d]],
];

function readDate(text: string, year: number): Entry | undefined {
  const [, day, time] = /^(\S+)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  for (const [pattern, numberFormat, order] of DATES) {
    const match = pattern.exec(day);
    if (!match) continue;
    const [y, m, d] = order(match.slice(1).map(Number), year);
    const serial = serialOf(y, m, d);
    if (serial === null) return undefined;
    const clock = time === undefined ? undefined : readTime(time);
    if (!clock) return { value: serial, numberFormat };
    return { value: serial + (clock.value as number), numberFormat: "yyyy/m/d h:mm" };
  }
  return undefined;
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
