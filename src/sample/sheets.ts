import type { CellValue } from "../core/values/cell";
import type { CellRange } from "../core/sheets/a1";
import type { PlanRow, SheetPlan } from "../core/sheets/sheet-plan";
import { officialPage, rowOf } from "../core/forms/page";
import { plainStyles } from "../core/forms/plain-list";
import type { MemberField } from "../core/ledgers/kinds/members";
import { memberFields } from "../core/ledgers/kinds/members";
import type { RosterCells } from "./roster-cells";
import { unitMerges } from "./unit-merges";

/** Columns of the sample rosters with their widths in characters. */
type RosterColumns = readonly (readonly [field: MemberField, width: number])[];

const ROSTER_COLUMNS: RosterColumns = [
  ["seq", 6],
  ["township", 12],
  ["village", 12],
  ["name", 9],
  ["sex", 6],
  ["nation", 9],
  ["id_no", 21],
  ["birth", 10],
  ["age", 6],
  ["edu", 10],
  ["political", 12],
  ["join_party", 10],
  ["full_member", 10],
  ["party_post", 14],
  ["committee_post", 12],
  ["other_post", 24],
  ["post_since", 12],
  ["cadre_since", 12],
  ["one_shoulder", 9],
  ["cross_post", 9],
  ["incumbent", 9],
  ["source", 18],
  ["phone", 14],
  ["remark", 10],
];

const HEAD_ROW = 2;
/** Places in the columns above. */
const UNIT_COLUMNS = { township: 1, village: 2 } as const;

function headerOf(field: string): string {
  return memberFields.find(({ id }) => id === field)!.header;
}

function rosterRow(
  columns: RosterColumns,
  cells: RosterCells,
  index: number,
  before: RosterCells | undefined,
  merged: boolean
): PlanRow {
  const values = columns.map(([field]): CellValue => {
    if (field === "seq") return index + 1;
    if (merged && field === "township" && before?.township === cells.township) return null;
    if (
      merged &&
      field === "village" &&
      before?.village === cells.village &&
      before?.township === cells.township
    ) {
      return null;
    }
    return cells[field] ?? null;
  });
  return { values, style: values.map((value) => (typeof value === "number" ? "number" : "cell")) };
}

function* rosterRows(
  columns: RosterColumns,
  title: string,
  note: string,
  people: Iterable<RosterCells>,
  merged: boolean
): Generator<PlanRow> {
  const width = columns.length;
  yield rowOf(width, [[0, title, "title"]], 32);
  yield rowOf(width, [[0, note, "subtitle"]], 20);
  yield { values: columns.map(([field]) => headerOf(field)), style: "head", height: 34 };
  let index = 0;
  let before: RosterCells | undefined;
  for (const cells of people) {
    yield rosterRow(columns, cells, index++, before, merged);
    before = cells;
  }
}

function rosterSheet(
  columns: RosterColumns,
  name: string,
  rows: Iterable<PlanRow>,
  merges: readonly CellRange[]
): SheetPlan {
  const width = columns.length;
  const wide = (row: number) => ({ top: row, bottom: row, left: 0, right: width - 1 });
  return {
    name,
    rows,
    styles: plainStyles,
    columnWidths: columns.map(([, characters]) => characters),
    merges: [wide(0), wide(1), ...merges],
    freeze: { row: HEAD_ROW + 1, column: 4 },
    print: { ...officialPage("landscape", { first: 0, last: HEAD_ROW }), paper: "A3" },
  };
}

/** A roster with unit cells merged downwards. */
export function rosterPlan(
  name: string,
  title: string,
  note: string,
  people: readonly RosterCells[]
): SheetPlan {
  const rows = [...rosterRows(ROSTER_COLUMNS, title, note, people, true)];
  return rosterSheet(ROSTER_COLUMNS, name, rows, unitMerges(people, HEAD_ROW + 1, UNIT_COLUMNS));
}

/** A roster of any length, written as its people are made; every row names its unit. */
export function streamedRosterPlan(
  name: string,
  title: string,
  note: string,
  people: Iterable<RosterCells>
): SheetPlan {
  const rows = rosterRows(ROSTER_COLUMNS, title, note, people, false);
  return rosterSheet(ROSTER_COLUMNS, name, rows, []);
}
