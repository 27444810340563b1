import type { LedgerBook } from "../ledgers/recognise";
import type { Reporter } from "./rule";
import { cellErrorValue } from "./cell/error-value";
import type { StructureRule } from "./common/structure-rule";
import { tableColumnMissing } from "./table/column-missing";
import { tableColumnRepeated } from "./table/column-repeated";
import { tableHeaderNotFound } from "./table/header-not-found";
import { tableNoRecords } from "./table/no-records";
import { unitFilledDown } from "./unit/filled-down";

/** Rules over the sheets themselves, in the order they run. */
export const structureRules: readonly StructureRule[] = [
  tableHeaderNotFound,
  tableColumnMissing,
  tableColumnRepeated,
  tableNoRecords,
  unitFilledDown,
  cellErrorValue,
];

/** Checks the sheets of workbooks before any record is looked at. */
export function checkStructure(
  books: readonly LedgerBook[],
  reporterFor: (rule: Pick<StructureRule, "id" | "severity">) => Reporter
): void {
  for (const rule of structureRules) rule.check(books, reporterFor(rule));
}
