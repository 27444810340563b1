import type { CellValue } from "../../src/core/values/cell";
import { members, type MemberField } from "../../src/core/ledgers/kinds/members";
import type { Grid } from "../../src/core/sheets/grid";
import { CellFormat } from "../../src/core/sheets/grid";
import type { RosterCells } from "../../src/sample/roster-cells";

/** The twenty columns of the large roster: those that rules have most to say about. */
export const TWENTY_COLUMNS: readonly MemberField[] = [
  "township",
  "village",
  "name",
  "sex",
  "nation",
  "id_no",
  "birth",
  "age",
  "edu",
  "political",
  "join_party",
  "full_member",
  "party_post",
  "committee_post",
  "post_since",
  "cadre_since",
  "one_shoulder",
  "cross_post",
  "source",
  "phone",
];

/** The text as it comes from a file or from Excel; one put together in memory stays a chain of its pieces. */
export function asRead(text: string): string {
  return Buffer.from(text).toString();
}

/**
 * A roster in memory as a reader of workbooks makes it: columns of cells, equal texts shared as in
 * a table of shared strings.
 */
export function rosterGrid(people: Iterable<RosterCells>, fields: readonly MemberField[]): Grid {
  const pool = new Map<string, string>();
  const shared = (text: string): string => {
    let known = pool.get(text);
    if (known === undefined) pool.set(text, (known = asRead(text)));
    return known;
  };
  const columns = fields.map((field): CellValue[] => [
    members.fields.find(({ id }) => id === field)?.header ?? field,
  ]);
  for (const cells of people) {
    fields.forEach((field, c) => {
      const value = cells[field] ?? null;
      columns[c].push(typeof value === "string" ? shared(value) : value);
    });
  }
  return {
    name: "班子成员花名册",
    rowCount: columns[0].length,
    columns,
    formats: fields.map(() => CellFormat.General),
    merges: [],
    hiddenRows: new Set(),
    visibility: "visible",
  };
}
