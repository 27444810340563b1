import * as SheetJS from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

/**
 * What a workbook file holds, read by an independent library: values, formulas, number formats,
 * merges; and from the XML its conditional formats, with what they look like, and names. Cells that
 * hold nothing and have no format are no part of it, nor is the way in which a thing is written down.
 */
export function xlsxSnapshot(bytes: Uint8Array): unknown {
  const book = SheetJS.read(bytes, { cellNF: true, cellFormula: true, cellStyles: true });
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name]);
  const styles = text("xl/styles.xml");
  const looks = elements(/<dxfs.*<\/dxfs>/s.exec(styles)?.[0] ?? "", "dxf");
  const targets = new Map(
    elements(text("xl/_rels/workbook.xml.rels"), "Relationship").map((xml) => [
      attribute(xml, "Id"),
      attribute(xml, "Target"),
    ])
  );
  const sheets = elements(text("xl/workbook.xml"), "sheet").map((xml) => {
    // Chart sheets have no cells.
    const sheet = book.Sheets[unescaped(attribute(xml, "name"))] ?? {};
    const part = text(`xl/${targets.get(attribute(xml, "r:id"))}`);
    return {
      name: attribute(xml, "name"),
      state: attribute(xml, "state"),
      cells: Object.entries(sheet)
        .filter(([address]) => !address.startsWith("!"))
        .map(([address, cell]) => {
          const { t, v, f, z } = cell as SheetJS.CellObject;
          return { address, t, v, f, z };
        })
        .filter(
          ({ v, f, z }) => v !== undefined || f !== undefined || (z ?? "General") !== "General"
        ),
      merges: sheet["!merges"] ?? [],
      conditions: elements(part, "conditionalFormatting").map((condition) =>
        condition.replace(/dxfId="(\d+)"/g, (_, id: string) => looks[Number(id)])
      ),
    };
  });
  return { sheets, names: elements(text("xl/workbook.xml"), "definedName") };
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s>])(?:[^>]*/>|.*?</${name}>)`, "gs")) ?? [];
}

function attribute(xml: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? "";
}

function unescaped(text: string): string {
  return text.replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
