import type { BorderLine, PlanStyle } from "../sheets/sheet-plan";
import type { FontSchemeId } from "../settings/settings";
import { fontSchemes } from "./font-scheme";

/** 字号 in points. */
const SIZE = { title: 22, number: 14, unitLine: 11, head: 10.5, body: 10.5, note: 10 } as const;

function frame(line: BorderLine): NonNullable<PlanStyle["border"]> {
  return { left: line, right: line, top: line, bottom: line };
}

/** `0`, `0.00`, …: as many decimals as a figure is published with. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** The named styles of report sheets in a font scheme; figures get theirs by decimals. */
export function reportStyles(scheme: FontSchemeId): Record<string, PlanStyle> {
  const fonts = fontSchemes[scheme];
  const body = { name: fonts.body, size: SIZE.body };
  const digits = { name: fonts.digits, size: SIZE.body };
  const cell = { border: frame("thin"), vertical: "center", horizontal: "center" } as const;
  const styles: Record<string, PlanStyle> = {
    formNumber: { font: { name: fonts.heading, size: SIZE.number }, vertical: "center" },
    title: {
      font: { name: fonts.title.name, size: SIZE.title, bold: fonts.title.bold },
      horizontal: "center",
      vertical: "center",
      wrap: true,
    },
    unitLineLeft: {
      font: { name: fonts.body, size: SIZE.unitLine },
      horizontal: "left",
      vertical: "center",
    },
    unitLineCenter: {
      font: { name: fonts.body, size: SIZE.unitLine },
      horizontal: "center",
      vertical: "center",
    },
    unitLineRight: {
      font: { name: fonts.body, size: SIZE.unitLine },
      horizontal: "right",
      vertical: "center",
    },
    head: { ...cell, font: { name: fonts.heading, size: SIZE.head }, wrap: true },
    columnNumber: { ...cell, font: { ...digits, size: 9 } },
    label: { ...cell, font: body, wrap: true },
    labelLeft: { ...cell, font: body, horizontal: "left", wrap: true, indent: 1 },
    totalLabel: { ...cell, font: { ...body, bold: true } },
    absent: { ...cell, font: digits },
    text: { ...cell, font: digits, numberFormat: "@" },
    note: {
      font: { name: fonts.body, size: SIZE.note },
      horizontal: "left",
      vertical: "top",
      wrap: true,
    },
    paragraph: {
      font: { name: fonts.body, size: 16 },
      horizontal: "left",
      vertical: "top",
      wrap: true,
    },
    link: { ...cell, font: { ...digits, color: "0563C1", underline: true } },
  };
  for (let decimals = 0; decimals <= 4; decimals++) {
    styles[`figure${decimals}`] = { ...cell, font: digits, numberFormat: numberFormat(decimals) };
    styles[`total${decimals}`] = {
      ...cell,
      font: { ...digits, bold: true },
      numberFormat: numberFormat(decimals),
    };
  }
  return styles;
}
