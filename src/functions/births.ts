import type { CellValue } from "../core/values/cell";
import type { CivilDate } from "../core/values/civil-date";
import { NO_DATE } from "../core/values/civil-date";
import { birthOfId, IdStatus, isKnownId, parseIdBirth, statusOfId } from "../core/values/id-number";
import { dateOfParsed, DateStatus, statusOfParsed } from "../core/values/parse-date";
import type { RangeArgument } from "./arguments";
import { isEmpty } from "./arguments";
import { dateProblem, parseDateCell } from "./dates";
import type { ValueProblem } from "./function-messages";
import { cellError } from "./function-messages";
import { idProblem } from "./id-problem";

/** Texts from this length on, and numbers from this size on, are taken for ID numbers. */
const ID_LENGTH = 15;
const ID_NUMBER = 1e14;

function looksLikeId(value: CellValue): boolean {
  return typeof value === "string"
    ? value.length >= ID_LENGTH
    : typeof value === "number" && value >= ID_NUMBER;
}

/** The date of birth a cell tells, or what is wrong with the cell. */
function birthOf(value: CellValue): CivilDate | ValueProblem {
  if (looksLikeId(value)) {
    const parsed = parseIdBirth(value);
    const status = statusOfId(parsed);
    if (isKnownId(status)) return birthOfId(parsed);
    // A long text that is no number may be a long date.
    if (status !== IdStatus.Format) return idProblem(status) ?? NO_DATE;
  }
  const parsed = parseDateCell(value);
  const status = statusOfParsed(parsed);
  if (status === DateStatus.Blank) return NO_DATE;
  return dateProblem(status) ?? dateOfParsed(parsed);
}

/**
 * Dates of birth of a range of dates, ID numbers or both; `NO_DATE` for an empty cell. Throws
 * `#VALUE!` naming the first cell that is neither, is a damaged ID number, or lies after `asOf`.
 */
export function readBirths(range: RangeArgument, asOf: CivilDate): Int32Array {
  const width = range[0]?.length ?? 0;
  const births = new Int32Array(range.length * width);
  let i = 0;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row];
    for (let column = 0; column < width; column++) {
      const value = cells[column];
      const birth = isEmpty(value) ? NO_DATE : birthOf(value);
      if (typeof birth === "string") throw cellError(range, i, birth);
      if (birth > asOf) throw cellError(range, i, "birthAfterDay");
      births[i++] = birth;
    }
  }
  return births;
}
