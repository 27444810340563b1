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
  childSpan,
  insertInOrder,
  rootSpan,
  spanAttributes,
  startTag,
  withAttributes,
  withPrefix,
} from "./xml-spans";

/** What of a cell style is to be another; what is left out stays. */
export interface StyleChange {
  /** Its code. */
  readonly numberFormat?: string;
  /** Makes its `<font>` another. */
  readonly font?: (xml: string) => string;
  /** A `<fill>` without prefix. */
  readonly fill?: string;
  /** Makes its `<border>` another. */
  readonly border?: (xml: string) => string;
  /** Attributes of `<alignment>`; `null` takes one out. */
  readonly alignment?: Readonly<Record<string, string | number | null>>;
  /** Attributes of `<protection>`. */
  readonly protection?: Readonly<Record<string, string | number | null>>;
  readonly quotePrefix?: boolean;
}

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
  /** The number of the style that differs in these things only: one that is there, or a new one. */
  withChange(style: number, change: StyleChange): number;
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
  const namedXfs = list("cellStyleXfs");
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

  function xfAt(style: number): string {
    return cellXfs.items[style] ?? cellXfs.items[0];
  }

  /** The number of a cell style that is the same as this one; it is added when there is none. */
  function styleOf(xf: string): number {
    keys ??= new Map(cellXfs.items.map((held, i) => [xfKey(held, part), i] as const).reverse());
    const key = xfKey(xf, part);
    const number = keys.get(key) ?? cellXf(xf);
    keys.set(key, number);
    return number;
  }

  /** The number of a part of a style: its own, or its named style's. */
  function partNumber(xf: string, name: string): number {
    const attributes = attributesOf(xf, part);
    const parent = namedXfs.items[Number(attributes.get("xfId") ?? -1)] as string | undefined;
    const given = attributes.get(name) ?? (parent && attributesOf(parent, part).get(name));
    return Number(given ?? 0);
  }

  function changedXf(xf: string, change: StyleChange): string {
    const attributes: Record<string, string | number | null> = {};
    const { font, fill, border, alignment, protection, quotePrefix } = change;
    if (font) {
      const held = fonts.items[partNumber(xf, "fontId")] ?? fonts.items[0];
      Object.assign(attributes, { fontId: fonts.indexOf(font(held)), applyFont: 1 });
    }
    if (fill !== undefined) {
      Object.assign(attributes, { fillId: fills.indexOf(own(fill)), applyFill: 1 });
    }
    if (border) {
      const held = borders.items[partNumber(xf, "borderId")] ?? borders.items[0];
      Object.assign(attributes, { borderId: borders.indexOf(border(held)), applyBorder: 1 });
    }
    if (alignment) attributes.applyAlignment = 1;
    if (protection) attributes.applyProtection = 1;
    if (quotePrefix !== undefined) attributes.quotePrefix = quotePrefix ? 1 : null;
    const { contentStart } = rootSpan(xf, part);
    let changed = withAttributes(xf.slice(0, contentStart), attributes) + xf.slice(contentStart);
    if (alignment) changed = withXfChild(changed, "alignment", alignment, part);
    if (protection) changed = withXfChild(changed, "protection", protection, part);
    return changed;
  }

  const editor: StyleEditor = {
    formatCode,
    withChange(style, change) {
      const { numberFormat } = change;
      const held = xfAt(style);
      const changed = changedXf(held, change);
      const number = changed === held ? style : styleOf(changed);
      return numberFormat === undefined ? number : editor.withFormat(number, numberFormat);
    },
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
      return lists.some((styles) => styles.isGrown);
    },
    toXml: () =>
      applyEdits(
        xml,
        lists.flatMap((styles) => styles.edit() ?? [])
      ),
  };
  return editor;
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

/** The children of `<xf>` in the order of CT_Xf (ECMA-376 part 1, 18.8.45). */
const XF_ORDER = ["alignment", "protection", "extLst"];

/** An `<xf>` with attributes of a child set; a child without any goes. */
function withXfChild(
  xf: string,
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  part: string
): string {
  const root = rootSpan(xf, part);
  const held = childSpan(xf, root, name, part);
  const tag = withAttributes(held ? startTag(xf, held) : `<${root.prefix}${name}/>`, attributes);
  const isBare = !/=/.test(tag);
  if (held) {
    const text = isBare ? "" : tag + xf.slice(held.contentStart, held.end);
    return applyEdits(xf, [{ start: held.start, end: held.end, text }]);
  }
  return isBare ? xf : applyEdits(xf, [insertInOrder(xf, root, XF_ORDER, name, tag, part)]);
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
