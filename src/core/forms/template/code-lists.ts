import { offeredLabels, type CodeTable } from "../../codes/code-table";
import { codeTable } from "../../codes/code-tables";
import type { Field, LedgerKind } from "../../ledgers/field";
import { ledgerKinds } from "../../ledgers/kinds";

/** Values of a drop-down that stand in a sheet of their own, under their title. */
export interface CodeList {
  readonly title: string;
  readonly values: readonly string[];
}

/** Characters that a drop-down list in place may have, its commas included (Excel). */
const LONGEST_LIST = 255;
/** More values are easier looked through, and put into a local order, in a sheet. */
const MOST_IN_PLACE = 40;

/** The columns of a kind that its template prints. */
export function templateFields({ fields }: LedgerKind): readonly Field[] {
  return fields.filter(({ inTemplate }) => inTemplate !== false);
}

/** The code table of a field that a drop-down is made from; `null` for any other field. */
export function listedTable({ type, codes }: Field): CodeTable | null {
  return type === "code" && codes !== undefined ? codeTable(codes) : null;
}

/** Whether the values of a table stand in the validation itself. */
export function isInPlace(table: CodeTable): boolean {
  const labels = offeredLabels(table);
  return (
    labels.length <= MOST_IN_PLACE &&
    labels.join(",").length <= LONGEST_LIST &&
    labels.every((label) => !label.includes(","))
  );
}

/** The shortest header that any kind has over the table: 学历, not 全日制学历. */
function titleOf(table: CodeTable, among: readonly LedgerKind[]): string {
  const headers = among
    .flatMap(({ fields }) => fields)
    .filter((field) => listedTable(field)?.id === table.id)
    .map(({ header }) => header);
  return headers.reduce((best, header) => (header.length < best.length ? header : best));
}

/** The title under which the values of a field stand in the sheet of lists; `null` where they need none. */
export function codeListTitle(
  field: Field,
  among: readonly LedgerKind[] = ledgerKinds
): string | null {
  const table = listedTable(field);
  return table === null || isInPlace(table) ? null : titleOf(table, among);
}

/** The lists that templates of these kinds need beside them, each once, in the order of the columns. */
export function codeListsOf(
  kinds: readonly LedgerKind[],
  among: readonly LedgerKind[] = ledgerKinds
): readonly CodeList[] {
  const lists = new Map<string, CodeList>();
  for (const field of kinds.flatMap(templateFields)) {
    const title = codeListTitle(field, among);
    if (title === null || lists.has(title)) continue;
    lists.set(title, { title, values: offeredLabels(listedTable(field)!) });
  }
  return [...lists.values()];
}
