import type { PlanFormula, PlanValue } from "../../core/sheets/sheet-plan";
import type { EnteredFormula } from "../../workbook/workbook-host";
import { storedFormula } from "./formula-text";
import { escapePlain, escapeText } from "./xml-escape";
import {
  childSpans,
  rootSpan,
  startTag,
  withAttributes,
  withPrefix,
  type XmlSpan,
} from "./xml-spans";

/** What a cell is written to hold; a formula may come without a result. */
export type WrittenValue = PlanValue | EnteredFormula;

/** Space at the ends and line breaks must be kept, which XML readers need to be told. */
const NEEDS_PRESERVE = /^\s|\s$|[\n\t]/;

/**
 * What follows the style of a `<c>` that holds a value, to the end of the element. Texts are written
 * in place (`inlineStr`): the shared strings of a workbook stay as they are.
 */
export function valueXml(value: WrittenValue): string {
  if (value === null || value === "") return "/>";
  if (typeof value === "string") {
    const preserve = NEEDS_PRESERVE.test(value) ? ' xml:space="preserve"' : "";
    return ` t="inlineStr"><is><t${preserve}>${escapeText(value)}</t></is></c>`;
  }
  if (typeof value !== "object") return resultXml(value, "");
  if (!("formula" in value)) return ` t="e"><v>${escapeText(value.error)}</v></c>`;
  const formula = `<f>${escapePlain(storedFormula(value.formula))}</f>`;
  return hasResult(value) ? resultXml(value.value, formula) : `>${formula}</c>`;
}

function hasResult(value: PlanFormula | EnteredFormula): value is PlanFormula {
  return "value" in value;
}

/** What follows the style of a cell that holds a number, a boolean or a formula's result. */
function resultXml(value: string | number | boolean, formula: string): string {
  if (typeof value === "string") return ` t="str">${formula}<v>${escapeText(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `>${formula}<v>${value}</v></c>`;
}

/** A new cell; "" for one that would say nothing. */
export function newCellXml(
  address: string,
  value: WrittenValue,
  style: number,
  inherited: number,
  prefix: string
): string {
  if ((value === null || value === "") && style === inherited) return "";
  const styleText = style === 0 ? "" : ` s="${style}"`;
  return withPrefix(`<c r="${address}"${styleText}${valueXml(value)}`, prefix);
}

/** Children of `<c>` that say what it holds. */
const CONTENT = new Set(["f", "v", "is"]);

/**
 * A `<c>` element with another value and style. Everything else of it stays: its other attributes
 * and extensions. Only what describes the former value (its type and metadata) goes.
 */
export function rewrittenCell(
  xml: string,
  value: WrittenValue,
  style: number,
  part: string
): string {
  const span = rootSpan(xml, part);
  const kept = childSpans(xml, span, part)
    .filter(({ name }) => !CONTENT.has(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join("");
  const open = withAttributes(startTag(xml, span), {
    t: null,
    cm: null,
    vm: null,
    ...(hasStyle(xml, span) || style !== 0 ? { s: style } : {}),
  });
  const content = withPrefix(valueXml(value), span.prefix);
  const start = open.replace(/\s*\/?>$/, "");
  if (kept === "") return start + content;
  const close = `</${span.prefix}c>`;
  const opened = content === "/>" ? `>${close}` : content;
  return start + opened.slice(0, -close.length) + kept + close;
}

function hasStyle(xml: string, span: XmlSpan): boolean {
  return /\ss\s*=/.test(startTag(xml, span));
}
