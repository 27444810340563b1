import type { LedgerTable } from "../../ledgers/table";
import { isBlank } from "../../values/cell";

/** Whether the sheet has any column that tells posts. */
export function hasPosts(table: LedgerTable): boolean {
  return table.has("party_post") || table.has("committee_post") || table.has("post");
}

/** The field of the cell in which a person's post in the Party organisation stands. */
export function partyPostField(table: LedgerTable, record: number): string {
  return firstFilled(table, record, ["party_post", "post", "committee_post"]);
}

/** The field of the cell in which a person's post in the village or residents' committee stands. */
export function committeePostField(table: LedgerTable, record: number): string {
  return firstFilled(table, record, ["committee_post", "post", "party_post"]);
}

function firstFilled(table: LedgerTable, record: number, fields: readonly string[]): string {
  return (
    fields.find((field) => !isBlank(table.value(record, field))) ??
    fields.find((field) => table.has(field)) ??
    fields[0]
  );
}
