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

/** Digits of a cell without spaces, hyphens and a text mark; other characters stay. */
function plainAccount(value: CellValue): string {
  if (typeof value === "string") return comparable(value).replace(/-|^'/g, "");
  return typeof value === "number" ? String(value) : "";
}

/** Doubling every second digit from the right, a card number sums to a multiple of ten (ISO/IEC 7812). */
function fitsLuhn(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    double = !double;
  }
  return sum % 10 === 0;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text.length > 0;
}

function stateOfDigits(digits: string): number {
  if (digits.length < 16 || digits.length > 19) return AccountState.Length;
  return fitsLuhn(digits) ? AccountState.Ok : AccountState.CheckDigit;
}

function stateOf(value: CellValue, plain: string): number {
  if (typeof value === "number" && value >= 1e15) return AccountState.DigitsLost;
  if (isDigits(plain)) return stateOfDigits(plain);
  if (!isFilled(value) || plain === "" || isNothingMark(plain)) return AccountState.Blank;
  return SCIENTIFIC.test(plain) ? AccountState.DigitsLost : AccountState.Characters;
}

function isCompared(state: number, plain: string): boolean {
  if (plain.length < LEAST_DIGITS_COMPARED) return false;
  return (
    state === AccountState.Ok || state === AccountState.CheckDigit || state === AccountState.Length
  );
}

const columns = new WeakMap<LedgerTable, AccountColumn>();

export function accountsOf(table: LedgerTable): AccountColumn {
  let column = columns.get(table);
  if (!column) columns.set(table, (column = readColumn(table)));
  return column;
}

function readColumn(table: LedgerTable): AccountColumn {
  const count = table.count;
  const state = new Uint8Array(count);
  const include = new Uint8Array(count);
  const high = new Int32Array(count);
  const low = new Int32Array(count);
  const cells = table.cells("bank_acct");
  for (let i = 0; i < count; i++) {
    const value = cells[table.rows[i]] ?? null;
    if (value === null) continue;
    const plain = plainAccount(value);
    state[i] = stateOf(value, plain);
    if (!isCompared(state[i], plain)) continue;
    include[i] = 1;
    for (let d = 0; d < plain.length; d++) {
      const digit = plain.charCodeAt(d) - 48;
      if (d < 9) high[i] = high[i] * 10 + digit;
      else low[i] = low[i] * 10 + digit;
    }
  }
  const textOf = (record: number) => plainAccount(cells[table.rows[record]] ?? null);
  return { state, include, high, low, textOf };
}
