import type { PlanFormula, PlanValue } from "../../core/sheets/sheet-plan";
import type { CellValue } from "../../core/values/cell";
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

/** A change of a cell with a formula, by its parts; what is left out stays as it is. */
export interface FormulaPatch {
  /** The `<f>` element, without prefix. */
  readonly element?: string;
  readonly result?: CellValue;
  /** Number of its cell metadata (`cm`); `null` for none. */
  readonly metadata?: number | null;
}

/** What becomes of the content of a cell. */
export type CellContent = WrittenValue | { readonly patch: FormulaPatch };

/** Whether the content is a change of a formula by its parts. */
export function isFormulaPatch(
  content: CellContent | undefined
): content is { readonly patch: FormulaPatch } {
  return typeof content === "object" && content !== null && "patch" in content;
}

/** The error values that every program can read (ECMA-376 part 1, 18.17.3). */
const KNOWN_ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The attributes and the `<v>` of a result; newer errors are stored as older programs know them. */
function resultParts(result: CellValue): { type: string | null; value: string } {
  if (result === null || result === "") return { type: "str", value: "<v></v>" };
  if (typeof result === "string") return { type: "str", value: `<v>${escapeText(result)}</v>` };
  if (typeof result === "boolean") return { type: "b", value: `<v>${result ? 1 : 0}</v>` };
  if (typeof result === "number") return { type: null, value: `<v>${result}</v>` };
  const error = KNOWN_ERRORS.has(result.error) ? result.error : "#VALUE!";
  return { type: "e", value: `<v>${error}</v>` };
}

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
  content: CellContent | undefined,
  style: number,
  inherited: number,
  prefix: string
): string {
  const value = content ?? null;
  if ((value === null || value === "") && style === inherited) return "";
  const styleText = style === 0 ? "" : ` s="${style}"`;
  const open = `<c r="${address}"${styleText}`;
  if (!isFormulaPatch(value)) return withPrefix(open + valueXml(value), prefix);
  return rewrittenCell(withPrefix(`${open}/>`, prefix), value, undefined, "");
}

/** Children of `<c>` that say what it holds. */
const CONTENT = new Set(["f", "v", "is"]);

/**
 * A `<c>` element with another content and style, either of which stays when `undefined`. Everything
 * else of it stays: its other attributes and extensions. Only what describes the former value (its type
 * and metadata) goes.
 */
export function rewrittenCell(
  xml: string,
  content: CellContent | undefined,
  style: number | undefined,
  part: string
): string {
  const span = rootSpan(xml, part);
  if (content === undefined) return restyled(xml, span, style);
  if (isFormulaPatch(content)) return repatched(xml, span, content.patch, style, part);
  return refilled(xml, span, content, style, part);
}

function styleAttribute(xml: string, span: XmlSpan, style: number | undefined) {
  return style !== undefined && (hasStyle(xml, span) || style !== 0) ? { s: style } : {};
}

function restyled(xml: string, span: XmlSpan, style: number | undefined): string {
  return (
    withAttributes(startTag(xml, span), styleAttribute(xml, span, style)) +
    xml.slice(span.contentStart)
  );
}

/** The cell with parts of its formula changed. A new result has no value metadata (`vm`) yet. */
function repatched(
  xml: string,
  span: XmlSpan,
  { element, result, metadata }: FormulaPatch,
  style: number | undefined,
  part: string
): string {
  const children = childSpans(xml, span, part);
  const held = (name: string) => {
    const child = children.find((item) => item.name === name);
    return child ? xml.slice(child.start, child.end) : "";
  };
  const parts = result === undefined ? undefined : resultParts(result);
  const open = withAttributes(startTag(xml, span), {
    ...styleAttribute(xml, span, style),
    ...(parts ? { t: parts.type, vm: null } : {}),
    ...(metadata === undefined ? {} : { cm: metadata }),
  });
  const formula = element === undefined ? held("f") : withPrefix(element, span.prefix);
  const value = parts ? withPrefix(parts.value, span.prefix) : held("v") + held("is");
  const rest = children
    .filter(({ name }) => !CONTENT.has(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join("");
  const opened = open.replace(/\s*\/?>$/, ">");
  return `${opened}${formula}${value}${rest}</${span.prefix}c>`;
}

function refilled(
  xml: string,
  span: XmlSpan,
  value: WrittenValue,
  style: number | undefined,
  part: string
): string {
  const kept = childSpans(xml, span, part)
    .filter(({ name }) => !CONTENT.has(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join("");
  const open = withAttributes(startTag(xml, span), {
    t: null,
    cm: null,
    vm: null,
    ...styleAttribute(xml, span, style),
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
