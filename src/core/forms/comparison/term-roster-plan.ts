import type { CellRange } from "../../sheets/a1";
import type { PlanRow, SheetPlan } from "../../sheets/sheet-plan";
import { chineseDate, NO_DATE } from "../../values/civil-date";
import type { TermComparison } from "../../comparison/compare-terms";
import { unmatchedTownships } from "../../comparison/term-counts";
import type { TermRow } from "../../comparison/term-rows";
import { termDoubtRows, termRows } from "../../comparison/term-rows";
import type { Scope, TermStatus } from "../../comparison/term-status";
import type { Settings } from "../../settings/settings";
import { frameTable } from "../frame";
import type { LaidRows } from "../furniture";
import { noteRows, signatureLines, titleRow, unitLine } from "../furniture";
import { headRows } from "../heads";
import { officialPage, rowOf } from "../page";
import { reportStyles, unitLineStyle } from "../report-styles";
import { SCOPE_LABELS } from "./labels";
import { changeRow, doubtRows, termColumns, termHeads } from "./term-table";

/** Who is listed, in this order: whoever is new, has moved, has left. */
const LISTED: readonly TermStatus[] = ["new", "moved", "left"];
const LABELS: Readonly<Record<string, string>> = { new: "新进", moved: "转任", left: "离任" };
const HEIGHTS = { caption: 24, gap: 12, empty: 24 } as const;
/** Columns that stay in view: number, township, village, name. */
const FROZEN = 4;

/** What the sheets of a comparison of terms are called after: the widest of what can be compared. */
export function scopeTitle([scope]: readonly Scope[]): string {
  return scope === "union" ? "“两委”" : SCOPE_LABELS[scope];
}

/** Notes on what the comparison could not look at; none where it looked at everything. */
export function limitNotes(comparison: TermComparison): string[] {
  const { onlyBefore, onlyAfter } = unmatchedTownships(comparison);
  return [
    ...comparison.unrecorded.map(
      ({ body, term }) =>
        `${term === "before" ? "上届" : "本届"}名册没有${SCOPE_LABELS[body]}职务,${SCOPE_LABELS[body]}不作比对。`
    ),
    ...(onlyBefore.length > 0
      ? [
          `${onlyBefore.join("、")}只有上届名册,其人员列为离任;漏报或改名的,请补报或统一名称后重新比对。`,
        ]
      : []),
    ...(onlyAfter.length > 0
      ? [
          `${onlyAfter.join("、")}只有本届名册,其人员列为新进;漏报或改名的,请补报或统一名称后重新比对。`,
        ]
      : []),
  ];
}

const DEFINITIONS =
  "连任指在同一村(社区)任原职务级别(委员分工调整仍为连任);转任指职务级别或任职村(社区)有变化;原村(社区)已撤并、改名的,只按职务比对。";

function primaryRows(rows: readonly TermRow[], scope: Scope): TermRow[] {
  return LISTED.flatMap((status) => rows.filter((row) => row.status[scope] === status));
}

function caption(rows: readonly TermRow[], scope: Scope): string {
  const counts = LISTED.map(
    (status) => `${LABELS[status]}${rows.filter((row) => row.status[scope] === status).length}人`
  );
  return `一、新进、转任、离任人员(${counts.join("、")})`;
}

/**
 * 换届人员变动名册: who is new, has moved or has left, with the posts of both terms; then those whom
 * people must look into, and those of whom 是否连任 says something else.
 */
export function planTermRoster(comparison: TermComparison, settings: Settings): SheetPlan {
  const { scopes } = comparison;
  const [scope] = scopes;
  const columns = termColumns(scopes);
  const widths = columns.map(({ width }) => width);
  const everybody = termRows(comparison, settings);
  const doubts = termDoubtRows(comparison, settings);
  const disagreements = everybody.filter(({ written }) => written !== "");
  const listed = primaryRows(everybody, scope);
  const rows: PlanRow[] = [];
  const merges: CellRange[] = [];
  const frames: CellRange[] = [];
  const lay = (laid: LaidRows) => {
    for (const row of laid.rows) rows.push(row);
    merges.push(...laid.merges);
  };
  const across = (text: string, style: string, height: number) => {
    merges.push({ top: rows.length, bottom: rows.length, left: 0, right: widths.length - 1 });
    rows.push(rowOf(widths.length, [[0, text, style]], height));
  };
  const table = (text: string, body: readonly PlanRow[]) => {
    across(text, unitLineStyle("left", false), HEIGHTS.caption);
    const top = rows.length;
    lay(headRows(termHeads(scopes), top, widths));
    lay({ rows: body, merges: [] });
    frames.push({ top, left: 0, bottom: rows.length - 1, right: widths.length - 1 });
    if (body.length === 0) across("没有。", "note", HEIGHTS.empty);
  };

  const title = `${settings.regionName}${settings.termName}村(社区)${scopeTitle(scopes)}换届人员变动名册`;
  lay(titleRow(0, title, settings.regionName + settings.termName, widths));
  const day = settings.asOf === NO_DATE ? "" : `截止日期:${chineseDate(settings.asOf)}`;
  lay(unitLine(rows.length, widths, settings, day, "人"));
  const headTop = rows.length + 1;
  table(
    caption(listed, scope),
    listed.map((row, i) => changeRow(row, i + 1, scopes))
  );
  if (doubts.length > 0) {
    rows.push(rowOf(widths.length, [], HEIGHTS.gap));
    table(`二、待核实人员(${doubts.length}组,未计入以上人数)`, doubtRows(doubts, scopes));
  }
  if (disagreements.length > 0) {
    rows.push(rowOf(widths.length, [], HEIGHTS.gap));
    const number = doubts.length > 0 ? "三" : "二";
    table(
      `${number}、“是否连任”一栏与两届名册比对不一致的人员(${disagreements.length}人)`,
      disagreements.map((row, i) => changeRow(row, i + 1, scopes))
    );
  }
  lay(noteRows(rows.length, [DEFINITIONS, ...limitNotes(comparison)], widths));
  lay(signatureLines(rows.length, widths, settings, 5));
  const head = frames[0];
  const headBottom = head.bottom - listed.length;
  const framed = frames.reduce((drawn, range) => frameTable(drawn.rows, drawn.styles, range), {
    rows,
    styles: reportStyles(settings.fontScheme),
  });
  return {
    name: "换届人员变动名册",
    ...framed,
    columnWidths: widths,
    merges,
    freeze: { row: headBottom + 1, column: FROZEN },
    print: officialPage("landscape", { first: headTop, last: headBottom }),
    showGridLines: false,
  };
}
