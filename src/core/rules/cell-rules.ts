import type { Rule } from "./rule";
import { ageAboveMaximum } from "./age/above-maximum";
import { ageBelowMinimum } from "./age/below-minimum";
import { ageDiffersFromBirthDate } from "./age/differs-from-birth-date";
import { bankAccountFormat } from "./bank-account/format";
import { bankAccountShared } from "./bank-account/shared";
import { birthDateDiffersFromId } from "./birth-date/differs-from-id";
import { birthDateImplausible } from "./birth-date/implausible";
import { cellRequiredBlank } from "./cell/required-blank";
import { codeUnknown } from "./code/unknown";
import { dateAmbiguousMonth } from "./date/ambiguous-month";
import { dateForeignCalendar } from "./date/foreign-calendar";
import { dateTwoDigitYear } from "./date/two-digit-year";
import { dateUnreadable } from "./date/unreadable";
import { idNumberBirthDate } from "./id-number/birth-date";
import { idNumberCheckDigit } from "./id-number/check-digit";
import { idNumberDigitsLost } from "./id-number/digits-lost";
import { idNumberFormat } from "./id-number/format";
import { idNumberLegacy15 } from "./id-number/legacy-15";
import { idNumberTyping } from "./id-number/typing";
import { idNumberUnknownRegion } from "./id-number/unknown-region";
import { nameSuspicious } from "./name/suspicious";
import { numberUnreadable } from "./number/unreadable";
import { phoneFormat } from "./phone/format";
import { phoneShared } from "./phone/shared";
import { sexDiffersFromId } from "./sex/differs-from-id";
import { textFullWidth } from "./text/full-width";
import { textStraySpace } from "./text/stray-space";

/** Rules over single cells and over what the cells of one person say of the same thing. */
export const cellRules: readonly Rule[] = [
  cellRequiredBlank,
  idNumberFormat,
  idNumberCheckDigit,
  idNumberBirthDate,
  idNumberLegacy15,
  idNumberDigitsLost,
  idNumberTyping,
  idNumberUnknownRegion,
  sexDiffersFromId,
  birthDateDiffersFromId,
  birthDateImplausible,
  ageDiffersFromBirthDate,
  ageBelowMinimum,
  ageAboveMaximum,
  dateUnreadable,
  dateAmbiguousMonth,
  dateTwoDigitYear,
  dateForeignCalendar,
  numberUnreadable,
  codeUnknown,
  nameSuspicious,
  phoneFormat,
  phoneShared,
  bankAccountFormat,
  bankAccountShared,
  textStraySpace,
  textFullWidth,
];
