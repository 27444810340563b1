import type { Issue } from "../issues/issue";
import type { LedgerBook } from "../ledgers/recognise";
import { recordFinder } from "../ledgers/record-finder";
import type { Settings } from "../settings/settings";
import type { SubjectContext } from "../waivers/subject";
import { writeWaiver } from "../waivers/apply-waivers";
import type { Waiver, WaiverStatement } from "../waivers/waiver";
import { rules } from "./index";
import { structureRules } from "./structure";
import { waiverRules } from "./waiver-rules";

const unitRules = new Set(rules.filter(({ scope }) => scope === "unit").map(({ id }) => id));
const ruleIds = new Set([...structureRules, ...rules, ...waiverRules].map(({ id }) => id));

/** Whether a waiver can name this rule. */
export function isRuleId(id: string): boolean {
  return ruleIds.has(id);
}

/** Ties findings to the people and units of these workbooks. */
export function subjectsIn(books: readonly LedgerBook[]): SubjectContext {
  return { find: recordFinder(books), isAboutUnit: (rule) => unitRules.has(rule) };
}

/**
 * The waiver of a finding, to be added to the 校核说明 sheet. `books` are those that were checked;
 * numbers are hidden as the settings say, and never shown whole.
 */
export function waive(
  issue: Issue,
  statement: WaiverStatement,
  books: readonly LedgerBook[],
  settings: Settings
): Waiver {
  return writeWaiver(issue, statement, { ...subjectsIn(books), masking: settings.idMasking });
}
