import type { PlanStyle } from "../../core/sheets/sheet-plan";
import { escapeAttribute } from "./xml-escape";

/** What a cell shows without a style, and what a style leaves open. */
const DEFAULT_FONT = { name: "宋体", size: 11 };
function argb(rgb: string): string {
  return `FF${rgb.toUpperCase()}`;
}

function colorXml(rgb: string): string {
  return `<color rgb="${argb(rgb)}"/>`;
}

/** A font; what it leaves open is that of the default. */
export function fontXml(font: NonNullable<PlanStyle["font"]>): string {
  const name = font.name ?? DEFAULT_FONT.name;
  // The character set of GB 2312, without which older programs replace a Chinese font; with it
  // they would replace a Latin one.
  const charset = /\p{Script=Han}/u.test(name) ? '<charset val="134"/>' : "";
  return (
    "<font>" +
    (font.bold ? "<b/>" : "") +
    (font.underline ? "<u/>" : "") +
    `<sz val="${font.size ?? DEFAULT_FONT.size}"/>` +
    (font.color === undefined ? "" : colorXml(font.color)) +
    `<name val="${escapeAttribute(name)}"/>${charset}</font>`
  );
}

/** A fill without colours: `none`, `gray125`. */
export function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

/** A fill of one colour, `RRGGBB`. */
export function solidFillXml(rgb: string): string {
  return (
    '<fill><patternFill patternType="solid">' +
    `<fgColor rgb="${argb(rgb)}"/><bgColor indexed="64"/></patternFill></fill>`
  );
}

/** Borders of a cell, in black. */
export function borderXml(border: NonNullable<PlanStyle["border"]>): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = border[side];
    return line === undefined
      ? `<${side}/>`
      : `<${side} style="${line}"><color auto="1"/></${side}>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

/** How a style places its text; "" for the default. */
export function alignmentXml(style: PlanStyle): string {
  const attributes = [
    style.horizontal && `horizontal="${style.horizontal}"`,
    style.vertical && `vertical="${style.vertical}"`,
    style.wrap && 'wrapText="1"',
    style.indent && `indent="${style.indent}"`,
    style.shrinkToFit && 'shrinkToFit="1"',
  ].filter(Boolean);
  return attributes.length === 0 ? "" : `<alignment ${attributes.join(" ")}/>`;
}

/** A cell style of the numbers of its parts. */
export function xfXml(
  format: number,
  font: number,
  fill: number,
  border: number,
  alignment: string
): string {
  const attributes =
    `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    (format ? ' applyNumberFormat="1"' : "") +
    (font ? ' applyFont="1"' : "") +
    (fill ? ' applyFill="1"' : "") +
    (border ? ' applyBorder="1"' : "") +
    (alignment ? ' applyAlignment="1"' : "");
  return alignment ? `<xf ${attributes}>${alignment}</xf>` : `<xf ${attributes}/>`;
}

/** The format that a conditional format gives, `line` being one around each cell. */
export function differentialXml({ fontColor, fill, line }: DifferentialLook): string {
  const font = fontColor === undefined ? "" : `<font>${colorXml(fontColor)}</font>`;
  const background =
    fill === undefined
      ? ""
      : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  return `<dxf>${font}${background}${line === undefined ? "" : outlineXml(line)}</dxf>`;
}

/** What a conditional format changes in a cell. */
export interface DifferentialLook {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly line?: { readonly style: "thin" | "dashed" | "dotted"; readonly color: string };
}

function outlineXml({ style, color }: NonNullable<DifferentialLook["line"]>): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="${style}">${colorXml(color)}</${side}>`
  );
  return `<border>${sides.join("")}</border>`;
}
