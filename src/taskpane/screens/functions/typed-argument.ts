import type { CellRange } from "../../../core/sheets/a1";
import { parseRangeAddress, quoteSheetName, rangeAddress } from "../../../core/sheets/a1";

/** What somebody typed for an argument of a function. */
export type TypedArgument =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: string | number }
  /** `sheet` is "" where none was named. */
  | { readonly kind: "cells"; readonly sheet: string; readonly range: CellRange };

const SHEET_PART = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A number as programs print it: not 1985.10, whose last digit is part of a month. */
function isPlainNumber(text: string): boolean {
  return text !== "" && String(Number(text)) === text;
}

function readCells(text: string): TypedArgument | null {
  const [, quoted, bare, address = text] = SHEET_PART.exec(text) ?? [];
  const range = parseRangeAddress(address.replaceAll("：", ":"));
  if (!range) return null;
  return { kind: "cells", sheet: quoted?.replaceAll("''", "'") ?? bare ?? "", range };
}

/**
 * Reads `花名册!D4:D30`, `'甲 镇'!B2`, `D4` as cells, `39.35` as a number, and everything else, also
 * what stands in double quotes, as a text.
 */
export function readTyped(typed: string): TypedArgument {
  const text = typed.trim().replaceAll("！", "!");
  if (text === "") return { kind: "blank" };
  const quoted = /^["“](.*)["”]$/.exec(text);
  if (quoted) return { kind: "value", value: quoted[1] };
  return (
    readCells(text) ?? { kind: "value", value: isPlainNumber(text) ? Number(text) : typed.trim() }
  );
}

/** The argument as it stands in a formula; "" for one left out. */
export function argumentText(argument: TypedArgument): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "value":
      return typeof argument.value === "number"
        ? String(argument.value)
        : `"${argument.value.replaceAll('"', '""')}"`;
    case "cells":
      return (
        (argument.sheet === "" ? "" : `${quoteSheetName(argument.sheet)}!`) +
        rangeAddress(argument.range)
      );
  }
}

/** The formula that calls a function; arguments left out at the end are not written. */
export function callText(called: string, values: readonly TypedArgument[]): string {
  const texts = values.map(argumentText);
  while (texts.at(-1) === "") texts.pop();
  return `=ORG.${called}(${texts.join(",")})`;
}
