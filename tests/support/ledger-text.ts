import { planTemplate } from "../../src/core/forms/template/template-plan";
import { formatIssue } from "../../src/core/issues/catalogue";
import type { LedgerKind } from "../../src/core/ledgers/field";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { validate } from "../../src/core/rules/validate";
import { rangeAddress } from "../../src/core/sheets/a1";
import { ruleTextsZh } from "../../src/locales/zh-CN/rules";
import { filledTemplate } from "./filled-template";
import type { LedgerRow } from "./ledger-sheets";
import { planText } from "./plan-text";
import { reportSettings } from "./report-fixture";

/**
 * What a golden file says of a ledger: its template cell by cell with what each column asks of its
 * cells, and what is found in records once they are filled in.
 */
export function ledgerText(kind: LedgerKind, rows: readonly LedgerRow[]): string {
  const plan = planTemplate(kind, reportSettings, { rows: 1 });
  const book = readLedgers("", [filledTemplate(kind, rows, reportSettings)]);
  const { issues } = validate([book], reportSettings);
  return [
    planText(plan).trimEnd(),
    "validations:",
    ...(plan.validations ?? []).map(({ ranges, ...asked }) => {
      return `  ${ranges.map(rangeAddress).join()} ${JSON.stringify(asked)}`;
    }),
    "read as:",
    ...book.tables.map((table) => `  ${table.kind.id}, ${table.count} records`),
    "findings:",
    ...issues.map((issue) => {
      const { severity, at } = issue;
      return `  ${at.address} ${severity} ${formatIssue(issue, ruleTextsZh)}`;
    }),
    "",
  ].join("\n");
}
