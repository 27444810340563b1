import type { LedgerTable } from "../../ledgers/table";
import type { CellValue } from "../../values/cell";
import { displayText } from "../../values/cell";
import { isNothingMark } from "../../values/nothing-mark";
import { comparable, withoutInvisible } from "../../values/text";
import type { NumberKeys } from "./shared-numbers";
import { isFilled } from "./filled";

/** What a phone cell holds. */
export const PhoneState = { Blank: 0, Mobile: 1, Other: 2, Invalid: 3 } as const;

/** Phones by record; the key is the first mobile number of the cell. Landlines have none: an office shares one. */
export interface PhoneColumn extends NumberKeys {
  readonly state: Uint8Array;
}

const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;
const LANDLINE = /^(?:\(0\d{2,3}\)|0\d{2,3}-?)?[2-9]\d{6,7}(?:(?:-|转)\d{1,6})?$/;
const SERVICE = /^(?:[48]00-?\d{3}-?\d{4}|400-?\d{4}-?\d{3})$/;
const SEPARATORS = /[\r\n\t /\\、,，;；或]+/;

/** Eleven ASCII digits of a mobile number as a number, without a regular expression; 0 for anything else. */
function plainMobile(value: CellValue): number {
  if (typeof value === "number") {
    return value >= 13e9 && value < 20e9 && Number.isInteger(value) ? value : 0;
  }
  if (typeof value !== "string" || value.length !== 11) return 0;
  let number = 0;
  for (let i = 0; i < 11; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number >= 13e9 && number < 20e9 ? number : 0;
}

/** The mobile number a piece of text is, `""` for another valid phone, `null` for none. */
function readPhone(text: string): string | null {
  const plain = comparable(text);
  const mobile = MOBILE.exec(plain.replaceAll("-", ""))?.[1];
  if (mobile !== undefined) return mobile;
  return LANDLINE.test(plain) || SERVICE.test(plain) ? "" : null;
}

/** The phones of a cell (several may be split by line breaks or signs); `null` when one of them is none. */
function readPhones(text: string): readonly string[] | null {
  const outside = text.normalize("NFKC").replace(/\([^()\d][^()]*\)/g, "");
  const whole = readPhone(outside);
  if (whole !== null) return [whole];
  const pieces = outside.split(SEPARATORS).filter((piece) => comparable(piece) !== "");
  const phones: string[] = [];
  for (const piece of pieces) {
    const phone = readPhone(piece);
    if (phone === null) return null;
    phones.push(phone);
  }
  return phones.length === 0 ? null : phones;
}

/** What people write before a number, and between and behind its digits. */
const LABEL = /^(?:联系|移动|办公)?(?:电话|手机)(?:号码?)?|^(?:tel|phone|mobile)/i;
const BETWEEN_DIGITS = /[\s.,;:_~'"`()\-\u00b7\u2010-\u2027\u3001\u3002]+/g;

/**
 * The mobile number that a text which is no phone comes to without its label and the signs between
 * its digits (`139.0000.0001`, `手机：13900000001。`); `null` when anything else is in it, or when the
 * digits are not those of exactly one mobile number.
 */
export function onlyMobileIn(text: string): string | null {
  const digits = withoutInvisible(text.normalize("NFKC"))
    .trim()
    .replace(LABEL, "")
    .replace(BETWEEN_DIGITS, "");
  return MOBILE.exec(digits)?.[1] ?? null;
}

interface Reading {
  readonly state: number;
  readonly mobile: string;
}

function readCell(value: CellValue): Reading {
  if (!isFilled(value)) return { state: PhoneState.Blank, mobile: "" };
  const text = displayText(value);
  if (isNothingMark(text)) return { state: PhoneState.Blank, mobile: "" };
  const phones = typeof value === "object" ? null : readPhones(text);
  if (phones === null) return { state: PhoneState.Invalid, mobile: "" };
  const mobile = phones.find((phone) => phone !== "") ?? "";
  return { state: mobile === "" ? PhoneState.Other : PhoneState.Mobile, mobile };
}

const columns = new WeakMap<LedgerTable, PhoneColumn>();

export function phonesOf(table: LedgerTable): PhoneColumn {
  let column = columns.get(table);
  if (!column) columns.set(table, (column = readColumn(table)));
  return column;
}

function readColumn(table: LedgerTable): PhoneColumn {
  const count = table.count;
  const state = new Uint8Array(count);
  const include = new Uint8Array(count);
  const high = new Int32Array(count);
  const low = new Int32Array(count);
  const cells = table.cells("phone");
  for (let i = 0; i < count; i++) {
    const value = cells[table.rows[i]] ?? null;
    if (value === null) continue;
    let number = plainMobile(value);
    if (number !== 0) state[i] = PhoneState.Mobile;
    else {
      const reading = readCell(value);
      state[i] = reading.state;
      number = Number(reading.mobile);
    }
    if (state[i] !== PhoneState.Mobile) continue;
    include[i] = 1;
    high[i] = Math.trunc(number / 1e6);
    low[i] = number % 1e6;
  }
  return { state, include, high, low, textOf: (record) => `${high[record]}/${low[record]}` };
}
