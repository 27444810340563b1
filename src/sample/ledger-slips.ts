import type { CellValue } from "../core/values/cell";
import { displayText } from "../core/values/cell";
import type { FilledLedger, LedgerCells } from "./ledger-plan";

/** A slip in one row of a ledger that leaves every published figure as it is, and the rule that must see it. */
export interface LedgerSlip {
  readonly rule: string;
  readonly kind: string;
  /** Which of the rows, in parts of a thousand of all. */
  readonly at: number;
  readonly field: string;
  readonly spoil: (cells: LedgerCells) => CellValue;
}

export const ledgerSlips: readonly LedgerSlip[] = [
  {
    rule: "ledger/sum-differs",
    kind: "inspection",
    at: 400,
    field: "votes_competent",
    spoil: (cells) => Number(cells.votes_competent) + 1,
  },
  {
    rule: "ledger/dates-out-of-order",
    kind: "talks",
    at: 500,
    field: "promise_date",
    spoil: (cells) => displayText(cells.promise_date ?? null).replace(/-\d\d-/, "-07-"),
  },
];

/** The ledgers with each slip made once. */
export function plantLedgerSlips(ledgers: readonly FilledLedger[]): FilledLedger[] {
  return ledgers.map((ledger) => {
    const rows = [...ledger.rows];
    for (const { kind, at, field, spoil } of ledgerSlips) {
      if (kind !== ledger.kind.id) continue;
      const row = Math.trunc((rows.length * at) / 1000);
      rows[row] = { ...rows[row], [field]: spoil(rows[row]) };
    }
    return { ...ledger, rows };
  });
}
