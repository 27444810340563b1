import { cellAddress } from "../../../src/core/sheets/a1";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { highlightFormula, isHighlightFormula } from "../../../src/workbook/highlight-signature";
import type { Mark } from "../../../src/workbook/workbook-host";
import { partOf } from "../../support/package-diff";
import { workbookFile, worksheet } from "../../support/workbook-parts";

const SHEET1 = "xl/worksheets/sheet1.xml";
const mark = (address: string, severity: Mark["severity"] = "error"): Mark => ({
  sheet: "甲",
  address,
  severity,
});

/** What stands behind the data after marking. */
async function tailAfter(after: string, marks: readonly Mark[]): Promise<string> {
  const host = openXlsxHost(workbookFile(worksheet("", after)));
  await host.highlight(marks);
  return partOf(host.toBytes(), SHEET1).split("</sheetData>")[1];
}

describe("highlights in a sheet's XML", () => {
  it.each([
    ["alone", "", ""],
    [
      "behind merged cells and filters",
      '<autoFilter ref="A1"/><mergeCells/><phoneticPr fontId="1"/>',
      "",
    ],
    ["in front of validations", "", "<dataValidations/><hyperlinks/><pageMargins/>"],
    [
      "between",
      "<sheetProtection/><mergeCells/>",
      "<printOptions/><drawing/><tableParts/><extLst/>",
    ],
    ["in front of what nobody knows", "<mergeCells/>", "<newer/>"],
  ])("stand where the schema wants them: %s", async (_, before, behind) => {
    const tail = await tailAfter(before + behind, [mark("B2")]);
    expect(tail).toBe(
      `${before}<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1">` +
        '<formula>LEN("org-roster:error")&gt;0</formula></cfRule></conditionalFormatting>' +
        `${behind}</worksheet>`
    );
  });

  it("are one for each severity, the most serious in front, cells below one another as one range", async () => {
    const tail = await tailAfter("", [
      mark("A1", "note"),
      mark("A3"),
      mark("A2"),
      mark("C9"),
      mark("A1", "warning"),
    ]);
    expect(tail.match(/sqref="[^"]*"|priority="\d+"|org-roster:\w+/g)).toEqual([
      'sqref="A2:A3 C9"',
      'priority="1"',
      "org-roster:error",
      'sqref="A1"',
      'priority="2"',
      "org-roster:warning",
    ]);
  });

  it("are cut where the list of cells grows long", async () => {
    const marks = Array.from({ length: 3000 }, (_, i) => mark(cellAddress(i * 2, i % 3)));
    const lists = [...(await tailAfter("", marks)).matchAll(/sqref="([^"]*)"/g)].map(
      ([, list]) => list
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
    expect(new Set(lists.flatMap((list) => list.split(" "))).size).toBe(3000);
  });

  it("go without the user's rules that a program put into one format with them", async () => {
    const formula = highlightFormula("note").replace(">", "&gt;");
    const user =
      '<cfRule type="expression" dxfId="0" priority="2"><formula>LEN("org-roster:x")</formula></cfRule>';
    const own = `<cfRule type="expression" dxfId="0" priority="1"><formula> ${formula} </formula></cfRule>`;
    const grouped = `<conditionalFormatting sqref="A1:B9">${user}${own}</conditionalFormatting>`;
    const styles =
      '<styleSheet><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>';
    const file = workbookFile(worksheet("", grouped), { "xl/styles.xml": styles });
    const host = openXlsxHost(file);
    await host.clearHighlights();
    expect(partOf(host.toBytes(), SHEET1).split("</sheetData>")[1]).toBe(
      `<conditionalFormatting sqref="A1:B9">${user.replace('"2"', '"1"')}</conditionalFormatting></worksheet>`
    );
  });

  it.each([
    ['=LEN("org-roster:error")>0', true],
    ['len( "org-roster:note" ) > 0', true],
    ['LEN("org-roster:fatal")>0', false],
    ['LEN("org-roster:error")>0+A1', false],
    ["TRUE", false],
  ])("are told by their formula: %s", (formula, expected) => {
    expect(isHighlightFormula(formula)).toBe(expected);
  });
});
