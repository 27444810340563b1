import { serialOf } from "../core/values/civil-date";
import type { IdNumber } from "../core/values/id-number";
import { IdStatus, readIdNumber } from "../core/values/id-number";
import type { Argument } from "./arguments";
import { isEmpty } from "./arguments";
import { argumentError, problemPhrase, sentence } from "./function-messages";
import { idProblem } from "./id-problem";

/** A number that is known for certain; `null` for an empty cell. Throws `#VALUE!` for a damaged one. */
function requireId(value: Argument): IdNumber | null {
  if (isEmpty(value)) return null;
  const id = readIdNumber(value);
  if (id.status === IdStatus.Blank) return null;
  const problem = idProblem(id.status);
  if (problem) throw argumentError("身份证号", value, problem);
  return id;
}

/** IDCHECK: 正确, or what is wrong with an ID number; an empty text for an empty cell. */
export function checkId(value: Argument): string {
  if (isEmpty(value)) return "";
  const { status, text } = readIdNumber(value);
  const problem = idProblem(status);
  if (problem) return problemPhrase(problem);
  switch (status) {
    case IdStatus.Legacy15:
      return sentence("idLegacy", { text });
    case IdStatus.Typing:
      return sentence("idTyping", { text });
    case IdStatus.Ok:
      return sentence("idCorrect");
    default:
      return "";
  }
}

/** BIRTHDATE: the date of birth in an ID number as a serial number; an empty text for an empty cell. */
export function birthDate(value: Argument): number | "" {
  const id = requireId(value);
  return id ? (serialOf(id.birth) ?? "") : "";
}

/** SEX: 男 or 女 by an ID number; an empty text for an empty cell. */
export function sexOfId(value: Argument): string {
  return requireId(value)?.sex ?? "";
}
