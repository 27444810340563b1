import type { LedgerTable } from "../../ledgers/table";
import type { CellValue } from "../../values/cell";
import { isNothingMark } from "../../values/nothing-mark";
import { comparable } from "../../values/text";
import { isFilled } from "./filled";
import type { NumberKeys } from "./shared-numbers";

/** What an account cell holds. */
export const AccountState = {
  Blank: 0,
  Ok: 1,
  /** Not 16–19 digits. */
  Length: 2,
  /** 16–19 digits whose last one does not fit (Luhn). */
  CheckDigit: 3,
  /** Kept as a number of more than 15 digits: the rest is gone. */
  DigitsLost: 4,
  /** Something else than digits. */
  Characters: 5,
} as const;

export interface AccountColumn extends NumberKeys {
  readonly state: Uint8Array;
}

const SCIENTIFIC = /^\d(?:\.\d+)?[eE]\+?\d+$/;
/** Shorter numbers are no account; two of them being equal means nothing. */
const LEAST_DIGITS_COMPARED = 8;
/** A spreadsheet number keeps 15 digits. */
const LOSES_DIGITS = 1e15;
const DIGITS_IN_HIGH = 9;

/** Digits of a cell without spaces, hyphens and a text mark; other characters stay. */
function plainAccount(value: CellValue): string {
  if (typeof value === "string") return comparable(value).replace(/-|^'/g, "");
  return typeof value === "number" ? String(value) : "";
}

/** What `scan` has read last: kept here so that a column of a million accounts allocates nothing. */
let high = 0;
let low = 0;
let fitsLuhn = false;

/**
 * Reads a text of digits into a key of two integers and its check digit: with every second digit
 * from the right doubled, a card number sums to a multiple of ten (ISO/IEC 7812). False when some
 * character is no digit.
 */
function scan(text: string): boolean {
  const length = text.length;
  const doubledAt = length & 1;
  let sum = 0;
  let first = 0;
  let rest = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    if ((i & 1) !== doubledAt) sum += digit;
    else sum += digit > 4 ? digit * 2 - 9 : digit * 2;
    if (i < DIGITS_IN_HIGH) first = first * 10 + digit;
    else rest = (rest * 10 + digit) | 0;
  }
  high = first;
  low = rest;
  fitsLuhn = sum % 10 === 0;
  return length > 0;
}

function stateOfScanned(length: number): number {
  if (length < 16 || length > 19) return AccountState.Length;
  return fitsLuhn ? AccountState.Ok : AccountState.CheckDigit;
}

function stateOfOther(value: CellValue, plain: string): number {
  if (!isFilled(value) || plain === "" || isNothingMark(plain)) return AccountState.Blank;
  return SCIENTIFIC.test(plain) ? AccountState.DigitsLost : AccountState.Characters;
}

const columns = new WeakMap<LedgerTable, AccountColumn>();

export function accountsOf(table: LedgerTable): AccountColumn {
  let column = columns.get(table);
  if (!column) columns.set(table, (column = readColumn(table)));
  return column;
}

function readColumn(table: LedgerTable): AccountColumn {
  const count = table.count;
  const column = {
    state: new Uint8Array(count),
    include: new Uint8Array(count),
    high: new Int32Array(count),
    low: new Int32Array(count),
  };
  const cells = table.cells("bank_acct");
  for (let i = 0; i < count; i++) {
    const value = cells[table.rows[i]] ?? null;
    if (value === null) continue;
    if (typeof value === "number" && value >= LOSES_DIGITS) {
      column.state[i] = AccountState.DigitsLost;
      continue;
    }
    const isPlain = typeof value === "string" && scan(value);
    const plain = isPlain ? value : plainAccount(value);
    if (!isPlain && !scan(plain)) {
      column.state[i] = stateOfOther(value, plain);
      continue;
    }
    column.state[i] = stateOfScanned(plain.length);
    if (plain.length < LEAST_DIGITS_COMPARED) continue;
    column.include[i] = 1;
    column.high[i] = high;
    column.low[i] = low;
  }
  const textOf = (record: number) => plainAccount(cells[table.rows[record]] ?? null);
  return { ...column, textOf };
}
