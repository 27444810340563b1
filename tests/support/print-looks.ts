import { isPlanFormula, type PlanStyle, type SheetPlan } from "../../src/core/sheets/sheet-plan";
import { storedWidth } from "../../src/hosts/xlsx/sheet-frame";
import type { BookLook, CellLook, PrintLook, SheetLook } from "../../src/workbook/sheet-look";
import { gridFromPlan } from "../../src/workbook/plan-grid";

/** The look of a cell without a style in the workbooks that the product writes. */
export const PLAIN: CellLook = {
  font: { name: "宋体", size: 11 },
  horizontal: "general",
  vertical: "bottom",
  numberFormat: "General",
  locked: true,
};

const NARROW = { top: 19, bottom: 19, left: 18, right: 18, header: 8, footer: 8 };

/** A4 upright, nothing scaled, nothing repeated. */
export const PLAIN_PRINT: PrintLook = {
  paper: 9,
  orientation: "portrait",
  margins: NARROW,
  scale: 100,
  horizontallyCentred: false,
  verticallyCentred: false,
  gridLines: false,
  headings: false,
  overThenDown: false,
  rowBreaks: [],
  columnBreaks: [],
  areas: [],
};

/** A sheet look around a plan; `styles` are numbered from `first` on. */
function sheetLook(plan: SheetPlan, numbers: ReadonlyMap<string, number>): SheetLook {
  const rows = [...plan.rows];
  const styles: Uint16Array[] = [];
  rows.forEach((row, r) => {
    const width = typeof row.style === "string" ? row.values.length : (row.style?.length ?? 0);
    for (let c = 0; c < width; c++) {
      const key = typeof row.style === "string" ? row.style : row.style?.[c];
      styles[c] ??= new Uint16Array(rows.length);
      if (key !== undefined) styles[c][r] = numbers.get(key) ?? 0;
    }
  });
  return {
    grid: gridFromPlan({ ...plan, rows }),
    styles,
    formulas: rows.flatMap((row, r) =>
      row.values.flatMap((value, c) =>
        isPlanFormula(value) ? [{ row: r, column: c, formula: `=${value.formula}` }] : []
      )
    ),
    columns: plan.columnWidths.flatMap((width, i) =>
      width === undefined ? [] : [{ first: i, last: i, width: storedWidth(width) }]
    ),
    rows: new Map(
      rows.flatMap(({ height, hidden }, r) =>
        height === undefined && !hidden
          ? []
          : [
              [
                r,
                { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
              ] as const,
            ]
      )
    ),
    defaultWidth: 9,
    defaultHeight: 13.5,
    showGridLines: plan.showGridLines ?? true,
    zoom: plan.zoom ?? 100,
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    links: [],
    notes: [],
    print: printLook(plan),
    unseen: [],
  };
}

function printLook({ print }: SheetPlan): PrintLook {
  if (!print) return PLAIN_PRINT;
  const { paper, fitToWidth, titleRows, printArea, header, footer } = print;
  return {
    ...PLAIN_PRINT,
    paper: paper === "A3" ? 8 : 9,
    orientation: print.orientation,
    margins: print.margins,
    horizontallyCentred: print.horizontallyCentred ?? false,
    ...(fitToWidth === undefined ? {} : { fit: { width: fitToWidth, height: 0 } }),
    ...(titleRows ? { titleRows } : {}),
    areas: printArea ? [printArea] : [],
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
}

function cellLook(style: PlanStyle): CellLook {
  const { font = {}, border, fill } = style;
  return {
    ...PLAIN,
    font: {
      name: font.name ?? PLAIN.font.name,
      size: font.size ?? PLAIN.font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.underline ? { underline: "single" } : {}),
      ...(font.color === undefined ? {} : { color: font.color }),
    },
    horizontal: style.horizontal ?? "general",
    vertical: style.vertical ?? "bottom",
    numberFormat: style.numberFormat ?? "General",
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
    ...(fill === undefined ? {} : { fill }),
    ...(border
      ? {
          border: Object.fromEntries(
            Object.entries(border).map(([side, line]) => [side, { line }])
          ),
        }
      : {}),
  };
}

/** How the workbook looks that the product would write of these plans. */
export function looksOfPlans(plans: readonly SheetPlan[]): { book: BookLook; sheets: SheetLook[] } {
  const styles: CellLook[] = [PLAIN];
  const sheets = plans.map((plan) => {
    const numbers = new Map<string, number>();
    for (const [key, style] of Object.entries(plan.styles)) {
      numbers.set(key, styles.push(cellLook(style)) - 1);
    }
    return sheetLook(plan, numbers);
  });
  const book: BookLook = {
    styles,
    names: [],
    sheets: plans.map(({ name }) => ({ name, visibility: "visible" })),
    activeSheet: 0,
  };
  return { book, sheets };
}
