import type { CellRange } from "../../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../../sheets/sheet-plan";
import { chineseDate, NO_DATE } from "../../values/civil-date";
import { numberOfDecimal, share } from "../../values/decimal";
import type { TermComparison } from "../../comparison/compare-terms";
import type { ScopeCounts, TermCounts } from "../../comparison/term-counts";
import { countTerms } from "../../comparison/term-counts";
import type { TermStatus } from "../../comparison/term-status";
import type { UnitList } from "../../ledgers/unit-list";
import type { Settings } from "../../settings/settings";
import type { HeadNode } from "../build-form";
import { frameTable } from "../frame";
import type { LaidRows } from "../furniture";
import { noteRows, signatureLines, titleRow, unitLine } from "../furniture";
import { headRows, leavesOf } from "../heads";
import { officialPage, rowOf } from "../page";
import { reportStyles } from "../report-styles";
import { SCOPE_LABELS } from "./labels";
import { limitNotes, scopeTitle } from "./term-roster-plan";

const FIRST_WIDTH = 16;
const COUNT_WIDTH = 9;
const WIDE_COUNT = 11;
const ROW_HEIGHT = 20;

interface StatusColumn {
  readonly status: TermStatus;
  readonly head: string;
  /** What its share is taken of. */
  readonly of: "before" | "after";
}

const STATUSES: readonly StatusColumn[] = [
  { status: "re-elected", head: "连任(同职)", of: "after" },
  { status: "moved", head: "转任(换职连任)", of: "after" },
  { status: "new", head: "新进", of: "after" },
  { status: "left", head: "离任", of: "before" },
];

const leaf = (text: string): HeadNode => ({ text, children: [] });
const group = (text: string, ...parts: readonly string[]): HeadNode => ({
  text,
  children: parts.map(leaf),
});

const HEADS: readonly HeadNode[] = [
  leaf("乡镇(街道)"),
  leaf("上届人数"),
  leaf("本届人数"),
  ...STATUSES.map(({ head, status }) =>
    group(head, "人数", "占比", ...(status === "moved" ? ["其中:跨村"] : []))
  ),
  group("待核实", "上届", "本届"),
];
const WIDTHS = [
  FIRST_WIDTH,
  ...leavesOf(HEADS)
    .slice(1)
    .map(({ text }) => (text.startsWith("其中") ? WIDE_COUNT : COUNT_WIDTH)),
];

const NOTES: readonly string[] = [
  "连任指在同一村(社区)任原职务级别(委员分工调整仍为连任);转任指职务级别或任职村(社区)有变化。",
  "连任、转任、新进的占比以本届人数为分母,离任的占比以上届人数为分母,单位为%;其中跨村是转任人员中任职村(社区)有变化的。",
  "跨乡镇任职的计入本届所在乡镇(街道);待核实人员见变动名册,不计入其他各栏。",
];

function countRow(
  counts: TermCounts,
  label: string,
  isTotal: boolean,
  settings: Settings
): PlanRow {
  const figure = (decimals: number) => (isTotal ? `total${decimals}` : `figure${decimals}`);
  const values: PlanValue[] = [label, counts.before, counts.after];
  const style: string[] = [isTotal ? "totalLabel" : "label", figure(0), figure(0)];
  for (const { status, of } of STATUSES) {
    const part = share(counts.statuses[status], counts[of], settings.shareDecimals);
    values.push(counts.statuses[status], part ? numberOfDecimal(part) : "—");
    style.push(figure(0), part ? figure(settings.shareDecimals) : "absent");
    if (status !== "moved") continue;
    values.push(counts.changedUnit);
    style.push(figure(0));
  }
  values.push(counts.doubtfulBefore, counts.doubtfulAfter);
  style.push(figure(0), figure(0));
  return { values, style, height: ROW_HEIGHT };
}

const ORDINALS = ["一", "二", "三"] as const;

/** The rows of one scope: what it is about, the whole, the townships. */
function scopeRows(
  { scope, total, townships }: ScopeCounts,
  index: number,
  settings: Settings
): PlanRow[] {
  const cells = WIDTHS.map((_, column): readonly [number, PlanValue, string] => [
    column,
    column === 0 ? `${ORDINALS[index]}、${SCOPE_LABELS[scope]}成员` : null,
    "labelLeft",
  ]);
  return [
    rowOf(WIDTHS.length, cells, ROW_HEIGHT),
    countRow(total, "合计", true, settings),
    ...townships.map((one) => countRow(one, one.name || "(未填乡镇)", false, settings)),
  ];
}

/** 换届人员变动情况统计表: how many stayed, moved, came and left, by body and township, with shares. */
export function planTermCounts(
  comparison: TermComparison,
  settings: Settings,
  list: UnitList | null = null
): SheetPlan {
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const lay = (laid: LaidRows) => {
    rows.push(...laid.rows);
    merges.push(...laid.merges);
  };
  const lead = settings.regionName + settings.termName;
  const title = `${lead}村(社区)${scopeTitle(comparison.scopes)}换届人员变动情况统计表`;
  lay(titleRow(0, title, lead, WIDTHS));
  const day = settings.asOf === NO_DATE ? "" : `截止日期:${chineseDate(settings.asOf)}`;
  lay(unitLine(rows.length, WIDTHS, settings, day, "人、%"));
  const headTop = rows.length;
  lay(headRows(HEADS, headTop, WIDTHS));
  const bodyTop = rows.length;
  countTerms(comparison, list).forEach((counts, index) => {
    const row = rows.length;
    lay({
      rows: scopeRows(counts, index, settings),
      merges: [{ top: row, bottom: row, left: 0, right: WIDTHS.length - 1 }],
    });
  });
  const bottom = rows.length - 1;
  lay(noteRows(rows.length, [...NOTES, ...limitNotes(comparison)], WIDTHS));
  lay(signatureLines(rows.length, WIDTHS, settings, 5));
  return {
    name: "换届人员变动情况统计表",
    ...frameTable(rows, reportStyles(settings.fontScheme), {
      top: headTop,
      left: 0,
      bottom,
      right: WIDTHS.length - 1,
    }),
    columnWidths: WIDTHS,
    merges,
    freeze: { row: bodyTop, column: 1 },
    print: officialPage("landscape", { first: headTop, last: bodyTop - 1 }),
    showGridLines: false,
  };
}
