import type { BorderLine, PlanStyle } from "../sheets/sheet-plan";
import type { FontSchemeId } from "../settings/settings";
import { fontSchemes } from "./font-scheme";

/** 字号 in points. */
export const FONT_SIZE = {
  title: 22,
  number: 14,
  paragraph: 16,
  unitLine: 11,
  head: 10.5,
  body: 10.5,
  columnNumber: 9,
  note: 10,
} as const;

function frame(line: BorderLine): NonNullable<PlanStyle["border"]> {
  return { left: line, right: line, top: line, bottom: line };
}

/** `0`, `0.00`, …: as many decimals as a figure is published with. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** The style of a text above or below a table: on one line, printed smaller if need be, or on several. */
export function unitLineStyle(horizontal: "left" | "center" | "right", wrapped: boolean): string {
  return `unitLine-${horizontal}${wrapped ? "-wrapped" : ""}`;
}

/** The named styles of report sheets in a font scheme; figures get theirs by decimals. */
export function reportStyles(scheme: FontSchemeId): Record<string, PlanStyle> {
  const fonts = fontSchemes[scheme];
  const body = { name: fonts.body, size: FONT_SIZE.body };
  const digits = { name: fonts.digits, size: FONT_SIZE.body };
  const unitLine = {
    font: { name: fonts.body, size: FONT_SIZE.unitLine },
    vertical: "center",
  } as const;
  const cell = { border: frame("thin"), vertical: "center", horizontal: "center" } as const;
  const styles: Record<string, PlanStyle> = {
    formNumber: { font: { name: fonts.heading, size: FONT_SIZE.number }, vertical: "center" },
    title: {
      font: { name: fonts.title.name, size: FONT_SIZE.title, bold: fonts.title.bold },
      horizontal: "center",
      vertical: "center",
      wrap: true,
    },
    head: { ...cell, font: { name: fonts.heading, size: FONT_SIZE.head }, wrap: true },
    columnNumber: { ...cell, font: { ...digits, size: FONT_SIZE.columnNumber } },
    label: { ...cell, font: body, wrap: true },
    labelLeft: { ...cell, font: body, horizontal: "left", wrap: true, indent: 1 },
    totalLabel: { ...cell, font: { ...body, bold: true } },
    absent: { ...cell, font: digits },
    text: { ...cell, font: digits, numberFormat: "@", wrap: true },
    note: {
      font: { name: fonts.body, size: FONT_SIZE.note },
      horizontal: "left",
      vertical: "center",
      wrap: true,
    },
    paragraph: {
      font: { name: fonts.body, size: FONT_SIZE.paragraph },
      horizontal: "left",
      vertical: "top",
      wrap: true,
    },
    link: { ...cell, font: { ...digits, color: "0563C1", underline: true } },
  };
  for (const horizontal of ["left", "center", "right"] as const) {
    styles[unitLineStyle(horizontal, false)] = { ...unitLine, horizontal, shrinkToFit: true };
    styles[unitLineStyle(horizontal, true)] = { ...unitLine, horizontal, wrap: true };
  }
  for (let decimals = 0; decimals <= 4; decimals++) {
    const format = numberFormat(decimals);
    const bold = { ...digits, bold: true };
    styles[`figure${decimals}`] = { ...cell, font: digits, numberFormat: format };
    styles[`total${decimals}`] = { ...cell, font: bold, numberFormat: format };
    styles[`figure${decimals}about`] = { ...cell, font: digits, numberFormat: `${format}"余"` };
    styles[`total${decimals}about`] = { ...cell, font: bold, numberFormat: `${format}"余"` };
  }
  return styles;
}
