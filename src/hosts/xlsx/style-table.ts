import type { PlanStyle } from "../../core/sheets/sheet-plan";
import { builtinFormatNumber } from "./builtin-formats";
import {
  alignmentXml,
  borderXml,
  differentialXml,
  fontXml,
  patternXml,
  solidFillXml,
  xfXml,
  type DifferentialLook,
} from "./style-xml";
import { escapeAttribute } from "./xml-escape";

/** Collects the styles of all sheets; equal ones get one number. */
export interface StyleTable {
  /** Number (`s`) of a cell style. */
  cellStyle(style: PlanStyle): number;
  /** Number (`dxfId`) of a differential style for a conditional format. */
  differentialStyle(look: DifferentialLook): number;
  /** The styles part. */
  toXml(): string;
}

/** Numbers below are those of the standard. */
export const FIRST_OWN_FORMAT = 164;

/** A list of XML fragments without repetition. */
export interface Fragments {
  readonly items: readonly string[];
  indexOf(xml: string): number;
}

/** A list that begins with these fragments, each at its position. */
export function createFragments(first: readonly string[]): Fragments {
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
    return builtinFormatNumber(code) ?? FIRST_OWN_FORMAT + formats.indexOf(escapeAttribute(code));
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
    differentialStyle: (look) => dxfs.indexOf(differentialXml(look)),
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
