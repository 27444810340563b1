import type { Attributes as AttributeMap } from "../xml-events";
import { decodeEscapes } from "../xml-text";
import type { XmlElement } from "./xml-tree";

/** Attributes by local name. */
export type Attributes = Pick<AttributeMap, "get">;

/** A whole number; `undefined` when there is none, or something else. */
export function wholeOf(attributes: Attributes | undefined, name: string): number | undefined {
  const text = attributes?.get(name)?.trim();
  return text !== undefined && /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A number; `undefined` when there is none, or something else. */
export function numberOf(attributes: Attributes | undefined, name: string): number | undefined {
  const text = attributes?.get(name)?.trim();
  if (text === undefined || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
    return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A number that counts or measures something: neither negative nor beyond any sheet. */
export function measureOf(attributes: Attributes | undefined, name: string): number | undefined {
  const value = numberOf(attributes, name);
  return value !== undefined && value >= 0 && value < 1e6 ? value : undefined;
}

/** An `xsd:boolean`; what the schema says when it is left out is `otherwise`. */
export function isOn(
  attributes: Attributes | undefined,
  name: string,
  otherwise: boolean = false
): boolean {
  const text = attributes?.get(name)?.trim();
  if (text === undefined) return otherwise;
  return text === "1" || text === "true" || text === "on";
}

/** One of the words that are known. */
export function wordOf<Word extends string>(
  attributes: Attributes | undefined,
  name: string,
  known: readonly Word[]
): Word | undefined {
  const text = attributes?.get(name);
  return known.find((word) => word === text);
}

/** A text (ST_Xstring) that is not empty. */
export function textOf(attributes: Attributes | undefined, name: string): string | undefined {
  const text = attributes?.get(name);
  return text === undefined || text === "" ? undefined : decodeEscapes(text);
}

/** What a flag element such as `<b/>` says: `undefined` when it is not there. */
export function flagOf(element: XmlElement | undefined): boolean | undefined {
  return element && isOn(element.attributes, "val", true);
}
