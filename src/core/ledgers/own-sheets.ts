import { isBlank } from "../values/cell";
import { comparable } from "../values/text";
import type { Grid } from "../sheets/grid";

/** What a sheet that the product wrote shows; the 参数设置 and 校核说明 sheets are ledgers and not among them. */
export type OwnSheetKind =
  | "check-list"
  | "codes"
  | "comparison"
  | "cover"
  | "findings"
  | "fix-log"
  | "form"
  | "narrative"
  | "pay-roll";

/** A result sheet of the product, standing in a workbook. */
export interface OwnSheet {
  readonly book: string;
  readonly sheet: string;
  readonly kind: OwnSheetKind;
}

/** What tells a result sheet, whatever its tab is called. */
interface Mark {
  readonly kind: OwnSheetKind;
  /** The title, in the form in which texts are compared. */
  readonly title: RegExp;
  /** What the first row says by itself above the title: 表号. */
  readonly number?: RegExp;
  /** A cell of the rows at the top begins with each of these. */
  readonly texts: readonly string[];
}

const FORM_LINE = "填报单位(盖章):";

/** Every result sheet of the product; a test holds the list to the sheets it writes. */
const MARKS: readonly Mark[] = [
  { kind: "check-list", title: /^校核情况表$/, texts: ["共", "校核公式", "左值", "右值"] },
  {
    kind: "cover",
    title: /村\(社区\)“两委”换届统计报表$/,
    texts: ["填报单位(盖章):", "报出日期:"],
  },
  { kind: "codes", title: /^代码$/, texts: ["各列为模板下拉列表的取值"] },
  {
    kind: "comparison",
    title: /村\(社区\)(“两委”|党组织|村\(居\)委会)换届人员变动名册$/,
    texts: [FORM_LINE, "上届职务", "本届职务"],
  },
  {
    kind: "comparison",
    title: /村\(社区\)(“两委”|党组织|村\(居\)委会)换届人员变动情况统计表$/,
    texts: [FORM_LINE, "上届人数", "离任"],
  },
  { kind: "comparison", title: /^变更清单$/, texts: ["原内容", "现内容", "是否仅写法不同"] },
  { kind: "findings", title: /^校验结果$/, texts: ["台账", "核对行数", "无错误"] },
  {
    kind: "fix-log",
    title: /^修改记录$/,
    texts: ["修改前", "修改后", "原因", "状态"],
  },
  { kind: "form", title: /表$/, number: /^附?表\d+(-\d+)?$/, texts: [FORM_LINE, "截止日期:"] },
  { kind: "narrative", title: /村\(社区\)党组织换届情况综述$/, texts: ["注:"] },
  {
    kind: "pay-roll",
    title: /村\(社区\)干部报酬发放表\(\d{4}年\d{1,2}月\)$/,
    texts: [FORM_LINE, "应发合计", "领款人签字"],
  },
];

/** Rows with anything in them that are looked at from the top. */
const ROWS_SEARCHED = 8;
/** The title is among the first of these. */
const TITLE_ROWS = 2;

/** The texts of the first rows that hold any, in the form in which they are compared. */
function topTexts(grid: Grid): string[][] {
  const rows: string[][] = [];
  for (let row = 0; row < grid.rowCount && rows.length < ROWS_SEARCHED; row++) {
    const texts: string[] = [];
    for (const column of grid.columns) {
      const value = column[row] ?? null;
      if (typeof value === "string" && !isBlank(value)) texts.push(comparable(value));
    }
    if (texts.length > 0) rows.push(texts);
  }
  return rows;
}

function carries({ title, number, texts }: Mark, rows: readonly (readonly string[])[]): boolean {
  const isTitled = rows.slice(0, TITLE_ROWS).some(([first]) => title.test(first));
  if (!isTitled || (number && !number.test(rows[0][0]))) return false;
  return texts.every((text) => rows.some((row) => row.some((cell) => cell.startsWith(text))));
}

/**
 * Which result sheet of the product a sheet is, by its title and heads; `null` for anything else, so
 * that a sheet of the user's which merely has the name is not taken for one.
 */
export function ownSheetKind(grid: Grid): OwnSheetKind | null {
  const rows = topTexts(grid);
  return MARKS.find((mark) => carries(mark, rows))?.kind ?? null;
}
