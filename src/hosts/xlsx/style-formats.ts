import type { CellFormat } from "../../core/sheets/grid";
import { formatOfBuiltin, formatOfCode } from "../../core/sheets/number-format";
import { walkXml } from "./xml-events";

/** The format class of every cell style (`s` of a cell) of the styles part, in order. */
export function readStyleFormats(xml: string, part: string): Uint8Array {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isInCellXfs = false;
  walkXml(xml, part, {
    open(name, attributes) {
      if (name === "cellXfs") isInCellXfs = true;
      else if (name === "numFmt") {
        const id = Number(attributes.get("numFmtId"));
        // Differential styles define formats too, after the cell styles: the first one counts.
        if (!codes.has(id)) codes.set(id, attributes.get("formatCode") ?? "");
      } else if (name === "xf" && isInCellXfs) ids.push(Number(attributes.get("numFmtId") ?? 0));
    },
    close(name) {
      if (name === "cellXfs") isInCellXfs = false;
    },
  });
  return Uint8Array.from(ids, (id) => formatOf(id, codes.get(id)));
}

/** The class of a number format by its number and, where the workbook defines it, its code. */
export function formatOf(id: number, code: string | undefined): CellFormat {
  return code === undefined ? formatOfBuiltin(id) : formatOfCode(code);
}
