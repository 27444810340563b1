import type { CodeTable } from "./code-table";
import { educations } from "./education";
import { nationalities } from "./nationality";
import { personSources } from "./person-source";
import { politicalStatuses } from "./political-status";
import { sexes } from "./sex";
import { terms } from "./term";
import { villageTypes } from "./village-type";
import { yesNo } from "./yes-no";

const tables = {
  sex: sexes,
  nationality: nationalities,
  education: educations,
  "political-status": politicalStatuses,
  "village-type": villageTypes,
  source: personSources,
  term: terms,
  "yes-no": yesNo,
} as const satisfies Record<string, CodeTable>;

/** The code tables a field of a ledger may be bound to. */
export type CodeTableId = keyof typeof tables;

/** A shared code table by its id; a table that only one ledger has is given as it is. */
export function codeTable(codes: CodeTableId | CodeTable): CodeTable {
  return typeof codes === "string" ? tables[codes] : codes;
}
