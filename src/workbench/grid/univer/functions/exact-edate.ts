import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import {
  civilDate,
  dateOfSerial,
  dayOf,
  daysInMonth,
  monthOf,
  serialOf,
  yearOf,
} from "../../../../core/values/civil-date";

const DATE_FORMAT = "yyyy-mm-dd;@";
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * The day some whole months away, as Excel has it: the last day of a month that is too short. Univer's
 * own runs into the month after (31 January and one month gives 3 March), and retirement dates with it.
 * @returns serial number, or undefined outside 1900–9999
 */
export function serialMonthsAway(serial: number, months: number): number | undefined {
  const day = Math.floor(serial);
  if (day < 1 || day > LAST_SERIAL) return undefined;
  const date = dateOfSerial(day);
  const month = yearOf(date) * 12 + monthOf(date) - 1 + Math.trunc(months);
  const year = Math.floor(month / 12);
  if (year < 1900 || year > 9999) return undefined;
  const ofYear = (month % 12) + 1;
  const last = daysInMonth(year, ofYear);
  return serialOf(civilDate(year, ofYear, Math.min(dayOf(date), last))) ?? undefined;
}

/** EDATE in place of Univer's. */
export class ExactEdate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    if (start.isArray()) {
      return (start as ArrayValueObject).map((one, row, column) =>
        edate(one, months.isArray() ? (months as ArrayValueObject).get(row, column) : months)
      );
    }
    if (months.isArray()) {
      return (months as ArrayValueObject).map((one) => edate(start, one));
    }
    return edate(start, months);
  }
}

function edate(start: BaseValueObject, months: Nullable<BaseValueObject>): BaseValueObject {
  if (!start || !months) return ErrorValueObject.create(ErrorType.NA);
  if (start.isError()) return start;
  if (months.isError()) return months;
  const [serial, count] = [start, months].map((value) =>
    value.isBoolean() ? NaN : Number(value.getValue())
  );
  if (Number.isNaN(serial) || Number.isNaN(count)) return ErrorValueObject.create(ErrorType.VALUE);
  const result = serialMonthsAway(serial, count);
  return result === undefined
    ? ErrorValueObject.create(ErrorType.NUM)
    : NumberValueObject.create(result, DATE_FORMAT);
}

/** Functions of the grid that take the place of Univer's own, for the configuration of its formula engine. */
export const CORRECTED_FUNCTIONS: [typeof ExactEdate, string][] = [[ExactEdate, "EDATE"]];
