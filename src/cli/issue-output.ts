import { formatIssue, type RuleTexts } from "../core/issues/catalogue";
import type { Issue } from "../core/issues/issue";
import { maskIssue } from "../core/issues/mask";
import { SEVERITY_LABELS } from "../core/forms/severity-labels";
import type { CellValue } from "../core/values/cell";
import type { IdMask } from "../core/values/id-number";
import { fixReasonsZh } from "../locales/zh-CN/fix-reasons";
import { ruleTextsZh } from "../locales/zh-CN/rules";

/** Findings printed for one file on a terminal; the rest is counted. */
export const SHOWN = 100;

/** A text on one line without signs that a terminal takes for orders, whatever was typed into a cell. */
export function oneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, "⏎").replace(/\p{Cc}/gu, "␣");
}

/** A finding as one line for people, long numbers hidden. */
export function issueLine(issue: Issue, masking: IdMask, texts: RuleTexts = ruleTextsZh): string {
  const { at, rule, severity } = issue;
  const sentence = formatIssue(maskIssue(issue, masking), texts);
  return oneLine(`${SEVERITY_LABELS[severity]}  ${at.sheet}!${at.address}  ${sentence}  [${rule}]`);
}

/** What a cell holds, as JSON has it: an error value by its name. */
export function jsonValue(value: CellValue): string | number | boolean | null {
  return value !== null && typeof value === "object" ? value.error : value;
}

/** Why a change is right, in words. */
export function reasonText(reason: string): string {
  return fixReasonsZh[reason] ?? reason;
}

/** A finding as JSON has it, with the cell's own value. */
export function jsonIssue(issue: Issue): object {
  const { rule, severity, at, value, fix } = issue;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: at.address,
    row: at.row,
    field: at.field,
    value: jsonValue(value),
    message: formatIssue(issue, ruleTextsZh),
    ...(fix
      ? {
          fix: {
            before: jsonValue(fix.before),
            after: jsonValue(fix.after),
            reason: reasonText(fix.reason),
          },
        }
      : {}),
  };
}
