import { displayText } from "../values/cell";
import { comparable } from "../values/text";
import type { Issue } from "../issues/issue";
import type { RecordFinder } from "../ledgers/record-finder";
import type { LedgerTable } from "../ledgers/table";
import { unitKey } from "../ledgers/unit-groups";
import type { Waiver } from "./waiver";

/** Whom or what a finding is about, in people's words. */
export type Subject = Pick<Waiver, "unit" | "name" | "field"> & {
  /** It is about the content of one cell of one record. */
  readonly aboutCell: boolean;
};

/** How findings are tied to people and units. */
export interface SubjectContext {
  readonly find: RecordFinder;
  /** Whether a rule speaks of a unit, so that the record it is shown at means nothing. */
  readonly isAboutUnit: (rule: string) => boolean;
}

function unitOf(table: LedgerTable, record: number): string {
  const named = (["township", "village"] as const).filter((field) => table.has(field));
  return named
    .map((field) => displayText(table.filledUnits(field)[record] ?? null).trim())
    .join("");
}

function nameOf(table: LedgerTable, record: number): string {
  const { key } = table.kind;
  return table.field(key)?.type === "unit" ? "" : displayText(table.value(record, key)).trim();
}

/** The header under which the field of a finding stands, in the words of the ledger. */
export function fieldLabel(table: LedgerTable | undefined, field: string): string {
  return field === "" ? "" : (table?.field(field)?.header ?? field);
}

/** Whom a finding is about: a person by unit and name, a unit, or the whole sheet. */
export function subjectOf(issue: Issue, { find, isAboutUnit }: SubjectContext): Subject {
  const { table, record } = find(issue.at);
  if (!table || record < 0) return { unit: "", name: "", field: "", aboutCell: false };
  const aboutUnit = isAboutUnit(issue.rule);
  return {
    unit: unitOf(table, record),
    name: aboutUnit ? "" : nameOf(table, record),
    field: aboutUnit ? "" : fieldLabel(table, issue.at.field),
    aboutCell: !aboutUnit,
  };
}

/** By what waivers and findings find one another, before the content is compared. */
export function subjectKey(
  about: Pick<Waiver, "book" | "rule" | "sheet" | "unit" | "name" | "field">
): string {
  const { book, rule, sheet, unit, name, field } = about;
  const parts = [rule.trim(), sheet.trim().toLowerCase(), unitKey("", unit), name, field];
  return [book, ...parts.map((part) => comparable(part))].join("\n");
}
