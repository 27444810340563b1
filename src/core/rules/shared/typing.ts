import type { LedgerTable } from "../../ledgers/table";
import { isBlank } from "../../values/cell";
import { typingFlaws } from "../../values/text";

/** A text cell that is typed oddly; `flaws` as `typingFlaws` gives them. */
export interface TypingFlaw {
  readonly record: number;
  readonly field: string;
  readonly flaws: number;
}

const found = new WeakMap<LedgerTable, readonly TypingFlaw[]>();

/** Every oddly typed text of a table. ID numbers have a rule of their own; blank cells are not odd. */
export function typingFlawsOf(table: LedgerTable): readonly TypingFlaw[] {
  let flaws = found.get(table);
  if (!flaws) found.set(table, (flaws = scan(table)));
  return flaws;
}

function scan(table: LedgerTable): TypingFlaw[] {
  const list: TypingFlaw[] = [];
  for (const { id: field, type } of table.kind.fields) {
    if (type === "id" || type === "sequence" || !table.has(field)) continue;
    const cells = table.cells(field);
    let last: unknown = null;
    for (let record = 0; record < table.count; record++) {
      const cell = cells[table.rows[record]];
      if (typeof cell !== "string" || cell === last) continue;
      const flaws = typingFlaws(cell);
      if (flaws === 0) last = cell;
      else if (!isBlank(cell)) list.push({ record, field, flaws });
    }
  }
  return list;
}
