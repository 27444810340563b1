import { readLedgers } from "../../src/core/ledgers/recognise";
import { codeUnknown } from "../../src/core/rules/code/unknown";
import { birthDateDiffersFromId } from "../../src/core/rules/birth-date/differs-from-id";
import { idNumberBirthDate } from "../../src/core/rules/id-number/birth-date";
import { idNumberCheckDigit } from "../../src/core/rules/id-number/check-digit";
import { idNumberFormat } from "../../src/core/rules/id-number/format";
import { personDuplicateId } from "../../src/core/rules/person/duplicate-id";
import { phoneFormat } from "../../src/core/rules/phone/format";
import { sexDiffersFromId } from "../../src/core/rules/sex/differs-from-id";
import { validate } from "../../src/core/rules/validate";
import type { Grid } from "../../src/core/sheets/grid";
import { sampleSettings } from "../../src/sample/sample-workbook";
import type { NineCounts } from "./nine-data";
import { noCounts } from "./nine-data";

const rules = [
  idNumberFormat,
  idNumberCheckDigit,
  idNumberBirthDate,
  sexDiffersFromId,
  birthDateDiffersFromId,
  codeUnknown,
  phoneFormat,
  personDuplicateId,
];

const CHECK_OF: Readonly<Record<string, keyof NineCounts>> = {
  "id-number/format id_no": "length",
  "id-number/check-digit id_no": "checkDigit",
  "id-number/birth-date id_no": "birthDate",
  "sex/differs-from-id sex": "sex",
  "birth-date/differs-from-id birth": "birthMonth",
  "code/unknown nation": "nation",
  "code/unknown edu": "education",
  "code/unknown political": "political",
  "phone/format phone": "phone",
  "person/duplicate-id id_no": "duplicate",
};

/** The checks by the product's own rules, from bare cells to findings with place and parameters. */
export function nineByRules(grid: Grid): NineCounts {
  const counts = noCounts();
  const { issues } = validate([readLedgers("", [grid])], sampleSettings, { rules });
  for (const { rule, at } of issues) {
    const check = CHECK_OF[`${rule} ${at.field}`];
    if (check !== undefined) counts[check]++;
  }
  return counts;
}
