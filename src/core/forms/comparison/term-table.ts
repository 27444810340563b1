import type { PlanRow, PlanValue } from "../../sheets/sheet-plan";
import type { TermDoubtRow, TermRow } from "../../comparison/term-rows";
import type { Scope } from "../../comparison/term-status";
import type { HeadNode } from "../build-form";
import type { ListColumn } from "../list-rows";
import { heightOfRow, shortened } from "../list-rows";
import { DOUBT_LABELS, SCOPE_LABELS, STATUS_LABELS } from "./labels";

const PERSON: readonly ListColumn[] = [
  { head: "序号", width: 6, style: "figure0" },
  { head: "乡镇(街道)", width: 13, style: "label" },
  { head: "村(社区)", width: 13, style: "label" },
  { head: "姓名", width: 10, style: "label" },
  { head: "性别", width: 6, style: "label" },
  { head: "出生年月", width: 10, style: "text" },
  { head: "上届职务", width: 21, style: "label" },
  { head: "本届职务", width: 21, style: "label" },
];
const REMARK: ListColumn = { head: "备注", width: 27, style: "labelLeft" };
const STATUS_WIDTH = 11;
const CHANGE_HEAD = "变动情况";

/** The columns of 换届人员变动名册, for what can be compared. */
export function termColumns(scopes: readonly Scope[]): readonly ListColumn[] {
  return [
    ...PERSON,
    ...scopes.map((scope) => ({
      head: SCOPE_LABELS[scope],
      width: STATUS_WIDTH,
      style: "label",
    })),
    REMARK,
  ];
}

/** Their heads: several bodies stand under one. */
export function termHeads(scopes: readonly Scope[]): readonly HeadNode[] {
  const leaf = (text: string): HeadNode => ({ text, children: [] });
  return [
    ...PERSON.map(({ head }) => leaf(head)),
    scopes.length > 1
      ? { text: CHANGE_HEAD, children: scopes.map((scope) => leaf(SCOPE_LABELS[scope])) }
      : leaf(CHANGE_HEAD),
    leaf(REMARK.head),
  ];
}

const cell = (text: string): PlanValue => (text === "" ? null : shortened(text));

function personCells(row: TermRow, number: number): PlanValue[] {
  return [
    number,
    cell(row.township),
    cell(row.village),
    cell(row.name),
    cell(row.sex),
    cell(row.birth),
    row.before ? cell(row.before.post) : "—",
    row.after ? cell(row.after.post) : "—",
  ];
}

/** What else is to be known of a change: where from, under what name, what the roster says of it. */
export function remarkOf(row: TermRow): string {
  const parts: string[] = [];
  if (row.changedUnit && row.before) parts.push(`由${row.before.unit}转来`);
  if (row.formerName !== "") parts.push(`上届姓名“${row.formerName}”`);
  if (row.by !== null && row.by !== "id") parts.push("按姓名对应");
  if (row.written !== "") parts.push(`名册“是否连任”填“${row.written}”`);
  return parts.join(";");
}

function planRow(columns: readonly ListColumn[], values: readonly PlanValue[]): PlanRow {
  return {
    values,
    style: columns.map(({ style }) => style),
    height: heightOfRow(columns, values),
  };
}

/** One line of somebody whose post has changed, or of whom the roster says otherwise. */
export function changeRow(row: TermRow, number: number, scopes: readonly Scope[]): PlanRow {
  const statuses = scopes.map((scope): PlanValue => {
    const status = row.status[scope];
    return status === null ? "—" : STATUS_LABELS[status];
  });
  return planRow(termColumns(scopes), [
    ...personCells(row, number),
    ...statuses,
    cell(remarkOf(row)),
  ]);
}

/** The lines of those in doubt, group by group: whoever could be whom stands together. */
export function doubtRows(
  doubts: readonly TermDoubtRow[],
  scopes: readonly Scope[]
): readonly PlanRow[] {
  let number = 0;
  return doubts.flatMap(({ reason, before, after }, group) =>
    [...before, ...after].map((row) =>
      planRow(termColumns(scopes), [
        ...personCells(row, ++number),
        ...scopes.map((): PlanValue => "待核实"),
        `第${group + 1}组:${DOUBT_LABELS[reason]}`,
      ])
    )
  );
}
