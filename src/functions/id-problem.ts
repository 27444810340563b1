import { IdStatus } from "../core/values/id-number";
import type { ValueProblem } from "./function-messages";

/** What is wrong with an ID number of a status; `null` for a known number and for none. */
export function idProblem(status: IdStatus): ValueProblem | null {
  switch (status) {
    case IdStatus.Format:
      return "idFormat";
    case IdStatus.CheckDigit:
      return "idCheckDigit";
    case IdStatus.BirthDate:
      return "idBirthDate";
    case IdStatus.DigitsLost:
      return "idDigitsLost";
    default:
      return null;
  }
}
