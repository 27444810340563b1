import type { PlanConditionalFormat, PlanStyle } from "../../core/sheets/sheet-plan";
import { escapeAttribute } from "./xml-escape";

/** Collects the styles of all sheets; equal ones get one number. */
export interface StyleTable {
  /** Number (`s`) of a cell style. */
  cellStyle(style: PlanStyle): number;
  /** Number (`dxfId`) of a differential style for a conditional format. */
  differentialStyle(format: PlanConditionalFormat): number;
  /** The styles part. */
  toXml(): string;
}

/** What a cell shows without a style, and what a style leaves open. */
const DEFAULT_FONT = { name: "宋体", size: 11 };
/** Codes that have a number of their own (ECMA-376 part 1, 18.8.30). */
const BUILTIN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_FORMAT = 164;

/** A list of XML fragments without repetition. */
interface Fragments {
  readonly items: readonly string[];
  indexOf(xml: string): number;
}

function createFragments(first: readonly string[]): Fragments {
  const items = [...first];
  const positions = new Map(items.map((xml, i) => [xml, i]));
  return {
    items,
    indexOf(xml) {
      let position = positions.get(xml);
      if (position === undefined) {
        position = items.push(xml) - 1;
        positions.set(xml, position);
      }
      return position;
    },
  };
}

export function createStyleTable(): StyleTable {
  const formats = createFragments([]);
  const fonts = createFragments([fontXml({})]);
  const fills = createFragments([patternXml("none"), patternXml("gray125")]);
  const borders = createFragments([borderXml({})]);
  const cellXfs = createFragments([xfXml(0, 0, 0, 0, "")]);
  const dxfs = createFragments([]);

  function formatNumber(code: string): number {
    return BUILTIN_FORMATS[code] ?? FIRST_OWN_FORMAT + formats.indexOf(escapeAttribute(code));
  }

  return {
    cellStyle(style) {
      return cellXfs.indexOf(
        xfXml(
          formatNumber(style.numberFormat ?? "General"),
          fonts.indexOf(fontXml(style.font ?? {})),
          style.fill === undefined ? 0 : fills.indexOf(solidFillXml(style.fill)),
          borders.indexOf(borderXml(style.border ?? {})),
          alignmentXml(style)
        )
      );
    },
    differentialStyle(format) {
      const font =
        format.fontColor === undefined ? "" : `<font>${colorXml(format.fontColor)}</font>`;
      const fill =
        format.fill === undefined
          ? ""
          : `<fill><patternFill><bgColor rgb="${argb(format.fill)}"/></patternFill></fill>`;
      return dxfs.indexOf(`<dxf>${font}${fill}</dxf>`);
    },
    toXml() {
      const numberFormats = formats.items.map(
        (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${code}"/>`
      );
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        (numberFormats.length === 0 ? "" : listXml("numFmts", numberFormats)) +
        listXml("fonts", fonts.items) +
        listXml("fills", fills.items) +
        listXml("borders", borders.items) +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        listXml("cellXfs", cellXfs.items) +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        listXml("dxfs", dxfs.items) +
        "</styleSheet>"
      );
    },
  };
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function argb(rgb: string): string {
  return `FF${rgb.toUpperCase()}`;
}

function colorXml(rgb: string): string {
  return `<color rgb="${argb(rgb)}"/>`;
}

function fontXml(font: NonNullable<PlanStyle["font"]>): string {
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

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidFillXml(rgb: string): string {
  return (
    '<fill><patternFill patternType="solid">' +
    `<fgColor rgb="${argb(rgb)}"/><bgColor indexed="64"/></patternFill></fill>`
  );
}

function borderXml(border: NonNullable<PlanStyle["border"]>): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = border[side];
    return line === undefined
      ? `<${side}/>`
      : `<${side} style="${line}"><color auto="1"/></${side}>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml(style: PlanStyle): string {
  const attributes = [
    style.horizontal && `horizontal="${style.horizontal}"`,
    style.vertical && `vertical="${style.vertical}"`,
    style.wrap && 'wrapText="1"',
    style.indent && `indent="${style.indent}"`,
    style.shrinkToFit && 'shrinkToFit="1"',
  ].filter(Boolean);
  return attributes.length === 0 ? "" : `<alignment ${attributes.join(" ")}/>`;
}

function xfXml(
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
