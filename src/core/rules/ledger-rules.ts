import { ledgerBlankWhereNeeded } from "./ledger/blank-where-needed";
import { ledgerDateInFuture } from "./ledger/date-in-future";
import { ledgerDatesOutOfOrder } from "./ledger/dates-out-of-order";
import { ledgerDuplicate } from "./ledger/duplicate";
import { ledgerFilledWhereNotDue } from "./ledger/filled-where-not-due";
import { ledgerInconsistent } from "./ledger/inconsistent";
import { ledgerOverdue } from "./ledger/overdue";
import { ledgerPartExceedsWhole } from "./ledger/part-exceeds-whole";
import { ledgerSumDiffers } from "./ledger/sum-differs";
import { numberOutOfRange } from "./number/out-of-range";
import type { Rule } from "./rule";

/** Rules for what the kinds of ledgers say about their own records, as data (`LedgerKind.checks`). */
export const ledgerRules: readonly Rule[] = [
  numberOutOfRange,
  ledgerDatesOutOfOrder,
  ledgerDateInFuture,
  ledgerBlankWhereNeeded,
  ledgerFilledWhereNotDue,
  ledgerOverdue,
  ledgerPartExceedsWhole,
  ledgerSumDiffers,
  ledgerDuplicate,
  ledgerInconsistent,
];
