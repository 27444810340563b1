import type { Severity } from "../../issues/issue";
import type { LedgerBook } from "../../ledgers/recognise";
import type { Reporter } from "../rule";

/** A rule over the sheets themselves; it runs before every other, whatever the sheets hold. */
export interface StructureRule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: "cell" | "ledger" | "workbook";
  readonly check: (books: readonly LedgerBook[], report: Reporter) => void;
}
