import type { Condition } from "../ledgers/condition";
import type { LedgerKindId } from "../ledgers/field";
import type { GroupId } from "../statistics/groups";
import type { Indicator, PlainIndicator, RecordIndicator } from "../statistics/indicators";
import type { FigureColumn, FormColumn } from "./form";

/** A column over any figure. */
export function figure(head: string, indicator: Indicator): FigureColumn {
  return { head, indicator };
}

/** 人数 and 占比 under one head. */
export function countAndShare(head: string, of: GroupId): FormColumn {
  return { head, columns: [countOf("人数", of), figure("占比", { kind: "share", of })] };
}

/** The people of a group, as a count. */
export function countOf(head: string, of: GroupId): FigureColumn {
  return figure(head, { kind: "count", of });
}

/** The records of a ledger that meet a condition; all of them without one. */
export function recordsOf(ledger: LedgerKindId, where?: Condition): RecordIndicator {
  return where ? { kind: "records", ledger, where } : { kind: "records", ledger };
}

/** The numbers of a field of a ledger, added up. */
export function sumOf(ledger: LedgerKindId, field: string, where?: Condition): RecordIndicator {
  return where ? { kind: "sum", ledger, field, where } : { kind: "sum", ledger, field };
}

/** One figure of a row as a percentage of another. */
export function ratioOf(part: PlainIndicator, whole: PlainIndicator): Indicator {
  return { kind: "ratio", part, whole };
}

/** A column that is left out where no sheet of the ledger has one of the fields, or there is none of it at all. */
export function ifLedgerHas(
  ledger: LedgerKindId,
  fields: readonly string[],
  column: FigureColumn
): FigureColumn {
  return { ...column, needsOf: fields.length === 0 ? { ledger } : { ledger, fields } };
}

/** The columns on sex, nationality, age and education that every structure table has. */
export const structureColumns: readonly FormColumn[] = [
  { head: "性别", columns: [countOf("男", "male"), countOf("女", "female")] },
  { head: "民族", columns: [countOf("汉族", "han"), countOf("少数民族", "minority")] },
  { head: "年龄", columns: [{ ageBands: true }, figure("平均年龄", { kind: "mean-age" })] },
  {
    head: "学历",
    columns: [
      countOf("研究生", "postgraduate"),
      countOf("大学本科", "undergraduate"),
      countOf("大学专科", "college"),
      countOf("中专、高中(含中技)", "secondary"),
      countOf("初中及以下", "junior-or-below"),
    ],
  },
  countAndShare("高中(中专)及以上", "high-school-plus"),
  countAndShare("大专及以上", "college-plus"),
];
