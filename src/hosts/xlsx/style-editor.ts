import type { CellFormat } from "../../core/sheets/grid";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { builtinFormatCode, builtinFormatNumber, builtinFormatNumbers } from "./builtin-formats";
import { formatOf } from "./style-formats";
import { openStyleList } from "./style-list";
import { FIRST_OWN_FORMAT, type StyleTable } from "./style-table";
import {
  alignmentXml,
  borderXml,
  differentialXml,
  fontXml,
  patternXml,
  solidFillXml,
  xfXml,
} from "./style-xml";
import { escapeAttribute } from "./xml-escape";
import {
  appendEdit,
  applyEdits,
  rootSpan,
  spanAttributes,
  withAttributes,
  withPrefix,
} from "./xml-spans";

/** Cell formats that Excel can hold in a workbook (Excel specifications and limits). */
const MAX_STYLES = 65_490;

/** The style table of a user's workbook: nothing in it changes its number, new styles are added. */
export interface StyleEditor extends StyleTable {
  /** The number format code of a cell style. */
  formatCode(style: number): string;
  /** What its number format says about a cell. */
  formatClass(style: number): CellFormat;
  /** Whether a protected sheet locks cells of this style. */
  isLocked(style: number): boolean;
  /** The number of the style that differs in its number format only. */
  withFormat(style: number, code: string): number;
  /** Whether there are formats that conditional formats give. */
  readonly hasDifferentials: boolean;
  readonly isChanged: boolean;
}

/** Opens a styles part. Adding a style beyond what Excel can hold is refused (`read-only`). */
export function openStyles(given: string, part: string): StyleEditor {
  const xml = openedUp(given, part);
  const root = rootSpan(xml, part);
  const own = (fragment: string) => withPrefix(fragment, root.prefix);
  const list = (name: string, first: readonly string[] = []) =>
    openStyleList(xml, root, name, part, first.map(own));
  const numberFormats = list("numFmts");
  const fonts = list("fonts", [fontXml({})]);
  const fills = list("fills", [patternXml("none"), patternXml("gray125")]);
  const borders = list("borders", [borderXml({})]);
  const cellXfs = list("cellXfs", [xfXml(0, 0, 0, 0, "")]);
  const dxfs = list("dxfs");
  const lists = [numberFormats, fonts, fills, borders, cellXfs, dxfs];

  const codes = new Map<number, string>();
  for (const item of numberFormats.items) {
    const attributes = attributesOf(item, part);
    codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
  }
  let keys: Map<string, number> | undefined;

  function formatNumber(style: number): number {
    const xf = cellXfs.items[style] ?? cellXfs.items[0];
    return Number(attributesOf(xf, part).get("numFmtId") ?? 0);
  }

  function formatCode(style: number): string {
    const number = formatNumber(style);
    return codes.get(number) ?? builtinFormatCode(number);
  }

  /** Numbers under which the workbook knows a code already. */
  function numbersOf(code: string): number[] {
    const defined = [...codes].filter(([, held]) => held === code).map(([id]) => id);
    return [...defined, ...builtinFormatNumbers(code).filter((id) => !codes.has(id))];
  }

  /** The number to write for a code; a code without one is defined. */
  function numberFor(code: string): number {
    for (const [id, held] of codes) if (held === code) return id;
    const builtin = builtinFormatNumber(code);
    if (builtin !== undefined && !codes.has(builtin)) return builtin;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    numberFormats.add(own(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`));
    return id;
  }

  function cellXf(xf: string): number {
    if (cellXfs.items.length >= MAX_STYLES) throw new WorkbookError("read-only", {});
    return cellXfs.indexOf(xf);
  }

  return {
    formatCode,
    formatClass: (style) => {
      const number = formatNumber(style);
      return formatOf(number, codes.get(number));
    },
    isLocked: (style) => !UNLOCKED.test(cellXfs.items[style] ?? cellXfs.items[0]),
    withFormat(style, code) {
      if (formatCode(style) === code) return style;
      const base = cellXfs.items[style] ?? cellXfs.items[0];
      keys ??= new Map(cellXfs.items.map((xf, i) => [xfKey(xf, part), i] as const).reverse());
      for (const id of numbersOf(code)) {
        const held = keys.get(xfKey(withNumberFormat(base, id), part));
        if (held !== undefined) return held;
      }
      const xf = withNumberFormat(base, numberFor(code));
      const added = cellXf(xf);
      keys.set(xfKey(xf, part), added);
      return added;
    },
    cellStyle(style) {
      const xf = xfXml(
        numberFor(style.numberFormat ?? "General"),
        style.font ? fonts.indexOf(own(fontXml(style.font))) : 0,
        style.fill === undefined ? 0 : fills.indexOf(own(solidFillXml(style.fill))),
        style.border ? borders.indexOf(own(borderXml(style.border))) : 0,
        alignmentXml(style)
      );
      return cellXf(own(xf));
    },
    differentialStyle: (look) => dxfs.indexOf(own(differentialXml(look))),
    get hasDifferentials() {
      return dxfs.items.length > 0;
    },
    get isChanged() {
      return lists.some((styles) => styles.edit() !== undefined);
    },
    toXml: () =>
      applyEdits(
        xml,
        lists.flatMap((styles) => styles.edit() ?? [])
      ),
  };
}

const UNLOCKED = /<(?:[\w.-]+:)?protection\s[^>]*\blocked\s*=\s*["'](?:0|false)["']/;

/** An empty root gets an end tag. */
function openedUp(xml: string, part: string): string {
  const root = rootSpan(xml, part);
  return root.isEmpty ? applyEdits(xml, [appendEdit(xml, root, "")]) : xml;
}

function attributesOf(xml: string, part: string): ReadonlyMap<string, string> {
  return spanAttributes(xml, rootSpan(xml, part), part);
}

function withNumberFormat(xf: string, id: number): string {
  const { contentStart } = rootSpan(xf, "");
  const tag = withAttributes(xf.slice(0, contentStart), { numFmtId: id, applyNumberFormat: 1 });
  return tag + xf.slice(contentStart);
}

/** What tells a cell style from others: whether its format is said to be its own makes none. */
function xfKey(xf: string, part: string): string {
  const span = rootSpan(xf, part);
  const attributes = [...spanAttributes(xf, span, part)].filter(
    ([name, value]) => name !== "applyNumberFormat" || value === "0" || value === "false"
  );
  const content = xf.slice(span.contentStart, span.contentEnd);
  return JSON.stringify([attributes.sort(([a], [b]) => (a < b ? -1 : 1)), content]);
}
