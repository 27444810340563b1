import { displayText } from "../../values/cell";
import { comparable } from "../../values/text";
import type { Finding, TableRule } from "../rule";
import { accountsOf, AccountState } from "../common/accounts";
import { eachWithStatus } from "../common/each";

const GRADES: readonly (readonly [state: number, finding: Finding])[] = [
  [AccountState.Length, { params: { variant: "length" } }],
  [AccountState.CheckDigit, { params: { variant: "check-digit" } }],
  [AccountState.Characters, { params: { variant: "characters" } }],
  [AccountState.DigitsLost, { params: { variant: "digits-lost" }, severity: "error" }],
];

/** Cards have 16–19 digits with a check digit; passbooks of some banks do not, hence a warning. */
export const bankAccountFormat: TableRule = {
  id: "bank-account/format",
  severity: "warning",
  scope: "cell",
  ledgers: ["people"],
  needs: ["bank_acct"],
  check(table, _context, report) {
    const { state } = accountsOf(table);
    for (const [wanted, finding] of GRADES) {
      eachWithStatus(table, "bank_acct", state, wanted, (record) => {
        const { length } = comparable(displayText(table.value(record, "bank_acct")));
        report.cell(table, record, "bank_acct", {
          ...finding,
          params: { ...finding.params, length },
        });
      });
    }
  },
};
