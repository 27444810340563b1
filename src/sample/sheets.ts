import type { CellValue } from "../core/values/cell";
import { isoDate } from "../core/values/civil-date";
import type { CellRange } from "../core/sheets/a1";
import type { PlanRow, PlanStyle, SheetPlan } from "../core/sheets/sheet-plan";
import { officialPage, rowOf } from "../core/forms/page";
import type { MemberField } from "../core/ledgers/kinds/members";
import { memberFields } from "../core/ledgers/kinds/members";
import { payPolicyFields } from "../core/ledgers/kinds/pay-policy";
import { settingDefinitions, writeSetting } from "../core/settings/definitions";
import type { Settings } from "../core/settings/settings";
import type { RosterCells } from "./roster-cells";
import type { SampleVillage } from "./villages";

const thin = { left: "thin", right: "thin", top: "thin", bottom: "thin" } as const;

const styles: Record<string, PlanStyle> = {
  title: { font: { name: "宋体", size: 18, bold: true }, horizontal: "center", vertical: "center" },
  subtitle: { font: { name: "宋体", size: 11 }, horizontal: "left", vertical: "center" },
  head: {
    font: { name: "黑体", size: 11 },
    border: thin,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: "DDEBF7",
  },
  cell: {
    font: { name: "宋体", size: 11 },
    border: thin,
    horizontal: "center",
    vertical: "center",
    numberFormat: "@",
  },
  number: {
    font: { name: "宋体", size: 11 },
    border: thin,
    horizontal: "center",
    vertical: "center",
  },
  left: {
    font: { name: "宋体", size: 11 },
    border: thin,
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
};

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

function headerOf(field: string): string {
  return memberFields.find(({ id }) => id === field)!.header;
}

/** A village's run of rows is merged in its unit columns, as rosters are handed in. */
function unitMerges(rows: readonly RosterCells[]): CellRange[] {
  const merges: CellRange[] = [];
  const first = HEAD_ROW + 1;
  const run = (column: number, same: (a: RosterCells, b: RosterCells) => boolean) => {
    let start = 0;
    for (let i = 1; i <= rows.length; i++) {
      if (i < rows.length && same(rows[start], rows[i])) continue;
      if (i - start > 1)
        merges.push({ top: first + start, bottom: first + i - 1, left: column, right: column });
      start = i;
    }
  };
  const sameTownship = (a: RosterCells, b: RosterCells) => a.township === b.township;
  run(1, sameTownship);
  run(2, (a, b) => sameTownship(a, b) && a.village === b.village);
  return merges;
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
    styles,
    columnWidths: columns.map(([, characters]) => characters),
    merges: [wide(0), wide(1), ...merges],
    freeze: { row: HEAD_ROW + 1, column: 4 },
    print: { ...officialPage("landscape", { first: 0, last: HEAD_ROW }), paper: "A3" },
  };
}

/** A roster with unit cells merged downwards, without the columns to be left out. */
export function rosterPlan(
  name: string,
  title: string,
  note: string,
  people: readonly RosterCells[],
  leaveOut: readonly MemberField[] = []
): SheetPlan {
  const columns = ROSTER_COLUMNS.filter(([field]) => !leaveOut.includes(field));
  const rows = [...rosterRows(columns, title, note, people, true)];
  return rosterSheet(columns, name, rows, unitMerges(people));
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

function listSheet(
  name: string,
  heads: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly CellValue[])[]
): SheetPlan {
  return {
    name,
    rows: [
      rowOf(heads.length, [[0, name, "title"]], 32),
      { values: heads.map(([head]) => head), style: "head", height: 26 },
      ...rows.map((values): PlanRow => ({
        values,
        style: values.map((value, column) =>
          typeof value === "number" ? "number" : heads[column][1] > 30 ? "left" : "cell"
        ),
      })),
    ],
    styles,
    columnWidths: heads.map(([, width]) => width),
    merges: [{ top: 0, bottom: 0, left: 0, right: heads.length - 1 }],
    freeze: { row: 2, column: 0 },
  };
}

/** 单位名录. */
export function unitListPlan(villages: readonly SampleVillage[]): SheetPlan {
  return listSheet(
    "单位名录",
    [
      ["序号", 8],
      ["乡镇(街道)", 16],
      ["村(社区)", 18],
      ["类别", 10],
      ["备注", 14],
    ],
    villages.map(({ township, village, type }, i) => [i + 1, township, village, type, null])
  );
}

/** 参数设置, one setting a row, every one with what to fill in. */
export function settingsPlan(settings: Settings): SheetPlan {
  const plan = listSheet(
    "参数设置",
    [
      ["参数", 28],
      ["取值", 30],
      ["填写说明", 90],
    ],
    settingDefinitions.map((definition) => [
      definition.label,
      writeSetting(settings, definition),
      definition.note,
    ])
  );
  const first = 2;
  return {
    ...plan,
    validations: settingDefinitions.flatMap(({ type }, i) => {
      const list =
        type.kind === "choice"
          ? type.choices.map(([, label]) => label)
          : type.kind === "switch"
            ? ["是", "否"]
            : null;
      const row = first + i;
      return list
        ? [
            {
              ranges: [{ top: row, bottom: row, left: 1, right: 1 }],
              list,
              errorText: "请从下拉列表中选择。",
            },
          ]
        : [];
    }),
  };
}

/** 报酬标准: the two posts whose pay the changeover settled. */
export function payPolicyPlan(effectiveFrom: number): SheetPlan {
  const values = (category: string, base: number): Record<string, CellValue> => ({
    effective_from: isoDate(effectiveFrom),
    post_category: category,
    base_monthly: base,
    tenure_increment: 20,
    tenure_timing: "次年1月",
    tenure_base: "任现职时间",
    tenure_gap_rule: "重新计算",
  });
  const lines = [values("常务干部", 3700), values("一肩挑", 4460)];
  return listSheet(
    "报酬标准",
    payPolicyFields.map(
      ({ id, header }) => [header, id === "seq" ? 6 : Math.max(10, header.length * 2)] as const
    ),
    lines.map((line, i) =>
      payPolicyFields.map(({ id }) => (id === "seq" ? i + 1 : (line[id] ?? null)))
    )
  );
}
