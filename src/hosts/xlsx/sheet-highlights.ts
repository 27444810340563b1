import { rangeAddress } from "../../core/sheets/a1";
import { WorkbookError } from "../../core/sheets/workbook-error";
import {
  HIGHLIGHT_LOOKS,
  highlightFormula,
  isHighlightFormula,
} from "../../workbook/highlight-signature";
import { markedRanges, type MarkedRanges } from "../../workbook/mark-ranges";
import { nameKey } from "../../workbook/plan-checks";
import type { Mark } from "../../workbook/workbook-host";
import type { OpenedWorkbook, SheetPart } from "./read-workbook";
import { inspectSheet, NO_CELLS } from "./sheet-inspect";
import { TAIL_ORDER } from "./sheet-order";
import { patchSheet } from "./sheet-patch";
import type { StyleTable } from "./style-table";
import { beginEdit } from "./workbook-edit";
import { escapePlain } from "./xml-escape";
import {
  applyEdits,
  childSpans,
  elementSpans,
  removeEdit,
  spanAttributes,
  withPrefix,
  type TextEdit,
  type XmlSpan,
} from "./xml-spans";
import { decodeEntities } from "./xml-text";

/**
 * Puts highlights in the place of all those there are. They are conditional formats of the product's
 * own, in front of those of the user, whose order among themselves stays. `sheet-missing` for a mark
 * in an unknown sheet; `protected` when a sheet does not let formats be changed.
 */
export function highlightSheets(
  opened: OpenedWorkbook,
  marks: readonly Mark[],
  check: () => void
): OpenedWorkbook {
  const wanted = markedRanges(marks);
  const known = new Set(opened.sheets.map(({ name }) => nameKey(name)));
  for (const { sheet } of wanted) {
    if (!known.has(nameKey(sheet))) throw new WorkbookError("sheet-missing", { sheet });
  }
  const edit = beginEdit(opened);
  const hadFormats = edit.styles().hasDifferentials;
  let isChanged = false;
  for (const sheet of opened.sheets) {
    check();
    const ranges = wanted.filter((item) => nameKey(item.sheet) === nameKey(sheet.name));
    // Every highlight has a format in the style table; without any there is none to take off.
    if (ranges.length === 0 && !hadFormats) continue;
    const tail = newTail(opened, sheet, ranges, edit.styles(), check);
    if (tail === undefined) continue;
    isChanged = true;
    edit.set(sheet.entry.name, (write) =>
      patchSheet(opened, sheet, { tail: () => tail }, write, check)
    );
  }
  return isChanged ? edit.commit() : opened;
}

/** What is to stand behind the data of a sheet; `undefined` when that is what stands there. */
function newTail(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  ranges: readonly MarkedRanges[],
  styles: StyleTable,
  check: () => void
): string | undefined {
  const inspected = inspectSheet(opened, sheet, NO_CELLS, check);
  const tail = withHighlights(inspected.tail, ranges, styles, sheet.entry.name);
  if (tail === inspected.tail) return undefined;
  if (inspected.isProtected && !inspected.allowsFormats) {
    throw new WorkbookError("protected", { sheet: sheet.name });
  }
  return tail;
}

function withHighlights(
  tail: string,
  ranges: readonly MarkedRanges[],
  styles: StyleTable,
  part: string
): string {
  const { text, removed } = withoutHighlights(tail, part);
  const rules = ranges.flatMap((marked) => addressLists(marked).map((list) => ({ marked, list })));
  const shifted = withPriorities(text, rules.length - removed, part);
  if (rules.length === 0) return shifted;
  const prefix = /^<\/([^\s>]*:)?/.exec(shifted.slice(shifted.lastIndexOf("</")))?.[1] ?? "";
  const xml = rules.map(({ marked: { severity }, list }, i) => {
    const { fill, font, line } = HIGHLIGHT_LOOKS[severity];
    const style = styles.differentialStyle({
      fill,
      fontColor: font,
      line: { style: line === "solid" ? "thin" : line, color: font },
    });
    return (
      `<conditionalFormatting sqref="${list}">` +
      `<cfRule type="expression" dxfId="${style}" priority="${i + 1}">` +
      `<formula>${escapePlain(highlightFormula(severity))}</formula></cfRule></conditionalFormatting>`
    );
  });
  const at = placeOfConditions(shifted, part);
  return shifted.slice(0, at) + withPrefix(xml.join(""), prefix) + shifted.slice(at);
}

/** Characters of the list of ranges of one conditional format. */
const LONGEST_LIST = 8000;

function addressLists({ ranges }: MarkedRanges): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = lists.length - 1;
    if (last < 0 || lists[last].length + address.length >= LONGEST_LIST) lists.push(address);
    else lists[last] += ` ${address}`;
  }
  return lists;
}

/** Elements that stand in front of new conditional formats, those that are there already too. */
const EARLIER = new Set(TAIL_ORDER.slice(0, TAIL_ORDER.indexOf("conditionalFormatting") + 1));

function placeOfConditions(tail: string, part: string): number {
  const spans = elementSpans(tail, 0, tail.length, part);
  const next = spans.find(({ name }) => !EARLIER.has(name));
  return next?.start ?? spans.at(-1)?.end ?? 0;
}

/** Takes off the product's rules, and conditional formats that held no other. */
function withoutHighlights(tail: string, part: string): { text: string; removed: number } {
  const edits: TextEdit[] = [];
  let removed = 0;
  for (const span of elementSpans(tail, 0, tail.length, part)) {
    if (span.name !== "conditionalFormatting") continue;
    const children = childSpans(tail, span, part);
    const own = children.filter((rule) => isHighlight(tail, rule, part));
    removed += own.length;
    if (own.length === 0) continue;
    edits.push(...(own.length === children.length ? [span] : own).map(removeEdit));
  }
  return { text: applyEdits(tail, edits), removed };
}

function isHighlight(xml: string, rule: XmlSpan, part: string): boolean {
  if (rule.name !== "cfRule" || spanAttributes(xml, rule, part).get("type") !== "expression") {
    return false;
  }
  return childSpans(xml, rule, part).some(
    ({ name, contentStart, contentEnd }) =>
      name === "formula" &&
      isHighlightFormula(decodeEntities(xml.slice(contentStart, contentEnd), part))
  );
}

const PRIORITY = /(<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority\s*=\s*["'])(\d+)/g;

/**
 * Moves the user's rules back to make room in front, or up again; those that newer programs keep
 * among the extensions count in the same line.
 */
function withPriorities(tail: string, shift: number, part: string): string {
  if (shift === 0) return tail;
  const spans = elementSpans(tail, 0, tail.length, part).filter(
    ({ name }) => name === "conditionalFormatting" || name === "extLst"
  );
  const priorities = spans.flatMap(({ start, end }) =>
    [...tail.slice(start, end).matchAll(PRIORITY)].map((match) => Number(match[2]))
  );
  if (priorities.some((priority) => priority + shift < 1)) return tail;
  return applyEdits(
    tail,
    spans.map(({ start, end }) => ({
      start,
      end,
      text: tail
        .slice(start, end)
        .replace(PRIORITY, (_, before: string, n: string) => `${before}${Number(n) + shift}`),
    }))
  );
}
