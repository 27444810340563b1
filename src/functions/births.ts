import type { CellValue } from "../core/values/cell";
import type { CivilDate } from "../core/values/civil-date";
import { NO_DATE } from "../core/values/civil-date";
import { IdStatus, isKnownId, readIdColumn } from "../core/values/id-number";
import { dateOfParsed, DateStatus, statusOfParsed } from "../core/values/parse-date";
import type { Argument, RangeArgument } from "./arguments";
import { isEmpty } from "./arguments";
import { dateProblem, parseDateCell } from "./dates";
import { cellError } from "./function-messages";
import { idProblem } from "./id-problem";

/** Texts from this length on, and numbers from this size on, are taken for ID numbers. */
const ID_LENGTH = 15;
const ID_NUMBER = 1e14;

function looksLikeId(value: Argument): boolean {
  return typeof value === "string"
    ? value.length >= ID_LENGTH
    : typeof value === "number" && value >= ID_NUMBER;
}

function birthOfDate(range: RangeArgument, index: number, value: CellValue): CivilDate {
  const parsed = parseDateCell(value);
  const status = statusOfParsed(parsed);
  if (status === DateStatus.Blank) return NO_DATE;
  const problem = dateProblem(status);
  if (problem) throw cellError(range, index, problem);
  return dateOfParsed(parsed);
}

/** Puts the dates of ID numbers in their places; a long text that is no number may be a long date. */
function placeIds(
  range: RangeArgument,
  ids: readonly CellValue[],
  places: readonly number[],
  births: Int32Array
): void {
  const column = readIdColumn(ids, Int32Array.from(ids.keys()));
  for (let k = 0; k < ids.length; k++) {
    const status = column.status[k] as IdStatus;
    const place = places[k];
    if (isKnownId(status)) births[place] = column.birth[k];
    else if (status === IdStatus.Format && typeof ids[k] === "string") {
      births[place] = birthOfDate(range, place, ids[k]);
    } else {
      const problem = idProblem(status);
      if (problem) throw cellError(range, place, problem);
    }
  }
}

/**
 * Dates of birth of a range of dates, ID numbers or both; `NO_DATE` for an empty cell. Throws
 * `#VALUE!` naming the first cell that is neither, is a damaged ID number, or lies after `asOf`.
 */
export function readBirths(range: RangeArgument, asOf: CivilDate): Int32Array {
  const width = range[0]?.length ?? 0;
  const births = new Int32Array(range.length * width);
  const ids: CellValue[] = [];
  const idPlaces: number[] = [];
  let i = 0;
  for (const cells of range) {
    for (const value of cells) {
      if (isEmpty(value)) births[i] = NO_DATE;
      else if (looksLikeId(value)) {
        ids.push(value);
        idPlaces.push(i);
      } else births[i] = birthOfDate(range, i, value);
      i++;
    }
  }
  placeIds(range, ids, idPlaces, births);
  const late = births.findIndex((birth) => birth > asOf);
  if (late >= 0) throw cellError(range, late, "birthAfterDay");
  return births;
}
