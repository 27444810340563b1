import type { PayRoll, PayRollRow } from "../pay/pay-roll";

/** Rows of the sheet above the people: title, unit line, head. */
export const PAY_ROLL_BODY_TOP = 3;

/** What a cell of the pay roll sheet belongs to: somebody's line, or the sums below. */
export type PayRollPlace =
  | { readonly kind: "person"; readonly index: number; readonly row: PayRollRow }
  | { readonly kind: "total"; readonly rows: readonly PayRollRow[] };

/**
 * Whose line a row of the pay roll sheet is (zero-based). `null` above and below the table. `top`
 * is the first person's row, where the sheet no longer begins as it was drawn.
 */
export function payRollAt(
  roll: PayRoll,
  row: number,
  top: number = PAY_ROLL_BODY_TOP
): PayRollPlace | null {
  const index = row - top;
  if (index < 0 || index > roll.rows.length + 1) return null;
  const person = roll.rows[index];
  return person ? { kind: "person", index, row: person } : { kind: "total", rows: roll.rows };
}
