import ExcelJS from "exceljs";
import { openWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { lookTables } from "../../../src/hosts/xlsx/look/look-tables";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellLook, LineLook } from "../../../src/workbook/sheet-look";
import type { CellEdit } from "../../../src/workbook/workbook-edits";
import { packageDiff, partOf } from "../../support/package-diff";
import { CODES_SHEET, ROSTER_SHEET, userParts, userWorkbook } from "../../support/user-workbook";

const STYLES = "xl/styles.xml";
const SHEET1 = "xl/worksheets/sheet1.xml";

/** How a cell style of the workbook looks. */
function lookOf(style: number, bytes: Uint8Array = userWorkbook()): CellLook {
  return lookTables(openWorkbook(bytes)).looks[style];
}

async function styled(...cells: readonly CellEdit[]): Promise<Uint8Array> {
  const host = openXlsxHost(userWorkbook());
  await host.edit([{ kind: "cells", sheet: ROSTER_SHEET, cells }]);
  return host.toBytes();
}

/** The number of the style of a cell. */
function styleOf(bytes: Uint8Array, address: string, part = SHEET1): number {
  const tag = new RegExp(`<c\\s[^>]*r="${address}"[^>]*>`).exec(partOf(bytes, part))![0];
  return Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0);
}

/** The elements of a list of the styles part that were not there before. */
function added(bytes: Uint8Array, list: string): string {
  const contents = (xml: string) => new RegExp(`<${list} [^>]*>(.*)</${list}>`, "s").exec(xml)![1];
  const before = contents(userParts()[STYLES] as string);
  const after = contents(partOf(bytes, STYLES));
  expect(after.startsWith(before)).toBe(true);
  return after.slice(before.length);
}

const LINES: readonly LineLook[] = [
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

/** B3 has style 1: text, a fill of the theme's colour, a double line, centred. */
const B3 = { row: 2, column: 1 };

describe("the look of a cell", () => {
  it("that it has already changes nothing", async () => {
    const host = openXlsxHost(userWorkbook());
    const before = host.toBytes();
    await host.edit([
      {
        kind: "cells",
        sheet: ROSTER_SHEET,
        cells: [
          { ...B3, look: lookOf(1) },
          { row: 0, column: 0, look: lookOf(4) },
        ],
      },
    ]);
    expect(host.toBytes()).toBe(before);
  });

  it("becomes one that another cell has, by its number", async () => {
    const after = await styled(
      { row: 7, column: 1, look: { ...lookOf(0), numberFormat: "General" } },
      {
        row: 2,
        column: 2,
        look: { ...lookOf(2), numberFormat: lookOf(2).numberFormat },
      }
    );
    expect(packageDiff(userWorkbook(), after).changed).toEqual([]);
  });

  it("bold: its own font but for that, everything else by the same numbers", async () => {
    const look = lookOf(1);
    const after = await styled({ ...B3, look: { ...look, font: { ...look.font, bold: true } } });
    expect(added(after, "fonts")).toBe(
      '<font><b/><sz val="11"/><name val="等线"/><family val="2"/><scheme val="minor"/></font>'
    );
    expect(added(after, "cellXfs")).toBe(
      '<xf numFmtId="49" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyFont="1"><alignment vertical="center"/></xf>'
    );
    expect(packageDiff(userWorkbook(), after).changed).toEqual([STYLES, SHEET1]);
    expect(partOf(after, SHEET1)).toBe(
      partOf(userWorkbook(), SHEET1).replace('<c r="B3" s="1"', '<c r="B3" s="5"')
    );
  });

  it("a colour of the theme stays one where another part of the font changes", async () => {
    const look = lookOf(4);
    const after = await styled({
      row: 0,
      column: 0,
      look: { ...look, font: { ...look.font, size: 20, name: "Arial", bold: undefined as never } },
    });
    expect(added(after, "fonts")).toBe(
      '<font><sz val="20"/><color theme="1"/><name val="Arial"/></font>'
    );
  });

  it.each<[string, Partial<CellLook>, string, string]>([
    [
      "fill",
      { fill: "00FF7f" },
      "fills",
      '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF7F"/><bgColor indexed="64"/></patternFill></fill>',
    ],
    [
      "all borders but one",
      { border: { left: { line: "double" }, top: { line: "thin", color: "ff0000" } } },
      "borders",
      '<border><left style="double"><color auto="1"/></left><right/><top style="thin"><color rgb="FFFF0000"/></top><bottom/><diagonal/></border>',
    ],
    [
      "no border",
      { border: {} },
      "cellXfs",
      '<xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"><alignment vertical="center"/></xf>',
    ],
    [
      "diagonals",
      { border: { left: { line: "double" }, diagonalUp: { line: "hair" } } },
      "borders",
      '<border diagonalUp="1"><left style="double"><color auto="1"/></left><right/><top/><bottom/><diagonal style="hair"><color auto="1"/></diagonal></border>',
    ],
    [
      "placement",
      {
        horizontal: "right",
        vertical: "bottom",
        wrap: true,
        indent: 2,
        rotation: -45,
        shrinkToFit: true,
      },
      "cellXfs",
      '<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" textRotation="135" wrapText="1" indent="2" shrinkToFit="1"/></xf>',
    ],
    [
      "nothing placed",
      { vertical: "bottom" },
      "cellXfs",
      '<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"></xf>',
    ],
    [
      "unlocked",
      { locked: false },
      "cellXfs",
      '<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyProtection="1"><alignment vertical="center"/><protection locked="0"/></xf>',
    ],
    [
      "a format of its own",
      { numberFormat: '0.0"岁"' },
      "numFmts",
      '<numFmt numFmtId="177" formatCode="0.0&quot;岁&quot;"/>',
    ],
    [
      "a known format",
      { numberFormat: "0.00" },
      "cellXfs",
      '<xf numFmtId="2" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"><alignment vertical="center"/></xf>',
    ],
  ])("%s", async (_, change, list, xml) => {
    const { border, ...look } = lookOf(1);
    const wanted = { ...look, ...("border" in change || !border ? {} : { border }), ...change };
    const after = await styled({ ...B3, look: wanted });
    expect(added(after, list)).toBe(xml);
    const { fill, ...expected } = {
      ...wanted,
      ...(change.border && Object.keys(change.border).length === 0 ? { border: undefined } : {}),
    };
    expect(lookOf(5, after)).toEqual(
      JSON.parse(
        JSON.stringify({ ...expected, fill: fill?.toUpperCase() }).replace("ff0000", "FF0000")
      )
    );
  });

  it("all kinds of lines, read again by exceljs", async () => {
    const cells = LINES.map((line, row): CellEdit => ({
      row: row + 10,
      column: 0,
      look: { ...lookOf(0), border: { bottom: { line, color: "0070C0" } } },
    }));
    const host = openXlsxHost(userWorkbook());
    await host.edit([{ kind: "cells", sheet: CODES_SHEET, cells }]);
    const after = host.toBytes();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(after.slice().buffer);
    const sheet = book.getWorksheet(CODES_SHEET)!;
    LINES.forEach((line, row) => {
      const style = styleOf(after, `A${row + 11}`, "xl/worksheets/sheet7.xml");
      expect(lookOf(style, after).border).toEqual({ bottom: { line, color: "0070C0" } });
      const border = { style: line, color: { argb: "FF0070C0" } };
      expect(sheet.getCell(row + 11, 1).border.bottom).toEqual(border);
    });
  });

  it("a new cell starts from the style of its column or row", async () => {
    const after = await styled(
      { row: 20, column: 1, content: "x" },
      { row: 6, column: 4, look: { ...lookOf(3), horizontal: "center" }, content: 3 }
    );
    expect(styleOf(after, "B21")).toBe(1);
    expect(added(after, "cellXfs")).toBe(
      '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1" applyAlignment="1"><alignment horizontal="center"/><protection locked="0"/></xf>'
    );
  });

  it("a text that looks like a number is marked as text, until a number comes", async () => {
    const host = openXlsxHost(userWorkbook());
    const edit = (content: CellEdit["content"]) =>
      host.edit([
        { kind: "cells", sheet: ROSTER_SHEET, cells: [{ row: 9, column: 4, content: content! }] },
      ]);
    await edit("007");
    expect(added(host.toBytes(), "cellXfs")).toBe(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>'
    );
    expect(styleOf(host.toBytes(), "E10")).toBe(5);
    await edit(7);
    expect(styleOf(host.toBytes(), "E10")).toBe(0);
  });

  it("in a text cell needs no such mark", async () => {
    const after = await styled({ ...B3, content: "529901198506151226" });
    expect(packageDiff(userWorkbook(), after).changed).not.toContain(STYLES);
  });
});
