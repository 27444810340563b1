import type { CellRange } from "../sheets/a1";
import { quoteSheetName } from "../sheets/a1";
import type { PlanLink, PlanRow, PlanStyle, SheetPlan } from "../sheets/sheet-plan";
import { fillTitle } from "./form";
import { fontSchemes } from "./font-scheme";
import { titleRow } from "./furniture";
import { officialPage, rowOf } from "./page";
import type { ReportData } from "./report-data";
import { sheetNameIn } from "./report-scope";
import { FONT_SIZE, reportStyles } from "./report-styles";

/** A sheet of the report as the list on the cover names it. */
export interface ListedSheet {
  /** 表号; "" for what has none. */
  readonly number: string;
  readonly title: string;
  readonly sheet: string;
}

const TITLE = "{region}{term}村(社区)“两委”换届统计报表";
/** 表号, title, sheet: characters across an upright page. */
const WIDTHS = [9, 42, 22];
const HEIGHTS = { space: 48, line: 28, gap: 28, heading: 34, entry: 20 } as const;
const BY_HAND = "　".repeat(10);

/** The line of somebody who signs; left open where the settings name nobody. */
function signed(label: string, name: string): string {
  return `${label}:${name === "" ? BY_HAND : name}`;
}

function coverStyles(data: ReportData): Record<string, PlanStyle> {
  const fonts = fontSchemes[data.settings.fontScheme];
  return {
    ...reportStyles(data.settings.fontScheme),
    coverLine: {
      font: { name: fonts.body, size: FONT_SIZE.paragraph },
      horizontal: "left",
      vertical: "center",
      shrinkToFit: true,
    },
    coverHeading: {
      font: { name: fonts.heading, size: FONT_SIZE.paragraph },
      horizontal: "center",
      vertical: "center",
    },
  };
}

/** 封面: the title of the report, who reports and signs, and 目录 with a link to every sheet. */
export function planCover(listed: readonly ListedSheet[], data: ReportData): SheetPlan {
  const { settings } = data;
  const { regionName, termName } = settings;
  const lead = regionName + termName;
  const rows: PlanRow[] = [rowOf(WIDTHS.length, [], HEIGHTS.space)];
  const merges: CellRange[] = [];
  const title = titleRow(rows.length, fillTitle(TITLE, regionName, termName), lead, WIDTHS);
  rows.push(...title.rows, rowOf(WIDTHS.length, [], HEIGHTS.gap));
  merges.push(...title.merges);
  const lines = [
    signed("填报单位(盖章)", settings.reportingUnit),
    signed("单位负责人", settings.responsiblePerson),
    signed("填表人", settings.preparedBy),
    signed("联系电话", settings.contactPhone),
    "报出日期:　　　　年　　月　　日",
  ];
  for (const line of lines) {
    merges.push({ top: rows.length, bottom: rows.length, left: 1, right: 2 });
    rows.push(rowOf(WIDTHS.length, [[1, line, "coverLine"]], HEIGHTS.line));
  }
  rows.push(rowOf(WIDTHS.length, [], HEIGHTS.gap));
  merges.push({ top: rows.length, bottom: rows.length, left: 0, right: 2 });
  rows.push(rowOf(WIDTHS.length, [[0, "目　　录", "coverHeading"]], HEIGHTS.heading));
  rows.push({ values: ["表号", "表题", "工作表"], style: "head", height: HEIGHTS.entry });
  const links = listed.map(({ sheet }, i): PlanLink => ({
    row: rows.length + i,
    column: 2,
    location: `${quoteSheetName(sheet)}!A1`,
  }));
  rows.push(
    ...listed.map(({ number, title: text, sheet }): PlanRow => ({
      values: [number === "" ? null : number, text, sheet],
      style: ["label", "labelLeft", "link"],
      height: HEIGHTS.entry,
    }))
  );
  return {
    name: sheetNameIn("封面", data.township),
    rows,
    styles: coverStyles(data),
    columnWidths: WIDTHS,
    merges,
    links,
    print: officialPage("portrait"),
    showGridLines: false,
  };
}
