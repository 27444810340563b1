import { NumberStatus } from "../../ledgers/columns";
import type { LedgerTable } from "../../ledgers/table";
import type { Decimal } from "../../values/decimal";
import {
  add,
  decimalOfNumber,
  formatDecimal,
  negate,
  subtract,
  withoutEndZeros,
} from "../../values/decimal";
import type { TableRule } from "../rule";
import { checksOf, headerOf, shownValue } from "../common/ledger-checks";

/** Digits after the point that count; what a formula leaves behind them is not written by anybody. */
const SCALE = 4;
/** Larger numbers are no amounts; their sums would not be exact. */
const LARGEST = 1e10;

/** One summand: its column, and whether it is taken off. */
interface Term {
  readonly field: string;
  readonly sign: 1 | -1;
}

function numberAt(table: LedgerTable, record: number, field: string): Decimal | null {
  const { status, values } = table.numbers(field);
  if (status[record] !== NumberStatus.Ok || Math.abs(values[record]) > LARGEST) return null;
  return decimalOfNumber(values[record], SCALE);
}

/** The sum of a record's summands; `null` where one of them is blank or cannot be read. */
function sumOf(table: LedgerTable, record: number, terms: readonly Term[]): Decimal | null {
  let sum: Decimal = { units: 0, scale: 0 };
  for (const { field, sign } of terms) {
    const value = numberAt(table, record, field);
    if (value === null) return null;
    sum = add(sum, sign > 0 ? value : negate(value));
  }
  return sum;
}

/** `基本报酬3700+年限补贴60-扣款20`. */
function spelt(table: LedgerTable, record: number, terms: readonly Term[]): string {
  return terms
    .map(({ field, sign }, i) => {
      const operator = sign < 0 ? "-" : i > 0 ? "+" : "";
      return `${operator}${headerOf(table, field)}${shownValue(table, record, field)}`;
    })
    .join("");
}

/** A total that is not the sum of its parts, reckoned exactly, where total and parts are all filled in. */
export const ledgerSumDiffers: TableRule = {
  id: "ledger/sum-differs",
  severity: "error",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  check(table, _context, report) {
    for (const { total, parts, less = [] } of checksOf(table, "sum")) {
      const terms: readonly Term[] = [
        ...parts.map((field): Term => ({ field, sign: 1 })),
        ...less.map((field): Term => ({ field, sign: -1 })),
      ];
      if (!table.has(total) || !terms.every(({ field }) => table.has(field))) continue;
      for (let i = 0; i < table.count; i++) {
        const written = numberAt(table, i, total);
        const sum = written && sumOf(table, i, terms);
        if (!sum) continue;
        const difference = subtract(written, sum);
        if (difference.units === 0) continue;
        report.cell(table, i, total, {
          params: {
            column: headerOf(table, total),
            value: shownValue(table, i, total),
            terms: spelt(table, i, terms),
            sum: formatDecimal(withoutEndZeros(sum)),
            difference: formatDecimal(withoutEndZeros(difference)),
          },
        });
      }
    }
  },
};
