import ExcelJS from "exceljs";
import { tinted } from "../../../src/hosts/xlsx/look/colors";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellLook } from "../../../src/workbook/sheet-look";
import { MAIN, relationships, rowsFile, type Parts } from "../../support/workbook-parts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A styles part of one cell style in which everything is number 0. */
function stylesPart(lists: Readonly<Record<string, string>>, xf = '<xf xfId="0"/>'): string {
  const { fonts = "<font/>", fills = "<fill/>", borders = "<border/>", rest = "" } = lists;
  return (
    `<styleSheet xmlns="${MAIN}">${lists.formats ?? ""}<fonts>${fonts}</fonts><fills>${fills}</fills>` +
    `<borders>${borders}</borders><cellStyleXfs><xf numFmtId="9" fontId="0"/></cellStyleXfs>` +
    `<cellXfs>${xf}</cellXfs>${rest}</styleSheet>`
  );
}

const THEME =
  `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:sysClr val="window"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const WITH_THEME: Parts = {
  "xl/theme/theme1.xml": THEME,
  "xl/_rels/workbook.xml.rels": relationships(
    { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
    { id: "rId2", kind: "theme", target: "/xl/theme/theme1.xml" },
    { id: "rId3", kind: "styles", target: "styles.xml" }
  ),
};

function firstLook(styles: string, parts: Parts = {}): CellLook {
  return openXlsxHost(rowsFile("", { "xl/styles.xml": styles, ...parts })).bookLook().styles[0];
}

describe("colours", () => {
  // What Excel shows, which reckons in whole numbers and so comes out up to two steps of 255 beside.
  it.each([
    ["4F81BD", 0.7999816888943144, "DCE6F1"],
    ["4F81BD", 0.5999938962981048, "B8CCE4"],
    ["4F81BD", 0.3999755851924192, "95B3D7"],
    ["4F81BD", -0.249977111117893, "366092"],
    ["1F497D", 0.3999755851924192, "538DD5"],
    ["1F497D", -0.499984740745262, "0F243E"],
    ["C0504D", 0.5999938962981048, "E6B8B7"],
    ["9BBB59", -0.249977111117893, "76933C"],
    ["FFFFFF", -0.1499984740745262, "D9D9D9"],
    ["FFFFFF", -0.249977111117893, "BFBFBF"],
    ["000000", 0.499984740745262, "808080"],
  ])("%s with tint %d is about %s", (rgb, tint, expected) => {
    const channels = (color: string) => [...Buffer.from(color, "hex")];
    channels(tinted(rgb, tint)).forEach((value, i) =>
      expect(Math.abs(value - channels(expected)[i])).toBeLessThanOrEqual(2)
    );
  });

  it.each([
    ["C0504D", 0, "C0504D"],
    ["C0504D", 1, "FFFFFF"],
    ["C0504D", -5, "000000"],
  ])("%s with tint %d is %s", (rgb, tint, expected) => expect(tinted(rgb, tint)).toBe(expected));

  it.each([
    ["rgb", '<color rgb="FF9c0006"/>', "9C0006"],
    ["rgb without transparency", '<color rgb="9C0006"/>', "9C0006"],
    ["no colour", '<color rgb="red"/>', undefined],
    ["automatic", '<color auto="1" rgb="FF9C0006"/>', undefined],
    ["black", '<color rgb="FF000000"/>', undefined],
    ["theme 0, the light one", '<color theme="0"/>', "FFFFFF"],
    ["theme 1, the dark one", '<color theme="1"/>', "010203"],
    ["theme 2", '<color theme="2"/>', "E7E6E6"],
    ["theme 4", '<color theme="4"/>', "4472C4"],
    ["a theme colour that the theme leaves out", '<color theme="9"/>', "F79646"],
    ["a theme colour beyond all", '<color theme="77"/>', undefined],
    ["a theme colour that is no number", '<color theme="x"/>', undefined],
    ["theme and tint", '<color theme="0" tint="-0.5"/>', "808080"],
    ["indexed", '<color indexed="10"/>', "FF0000"],
    ["indexed below eight", '<color indexed="2"/>', "FF0000"],
    ["the system's background", '<color indexed="65"/>', "FFFFFF"],
    ["an index beyond all", '<color indexed="999"/>', undefined],
  ])("%s", (_, color, expected) => {
    const look = firstLook(stylesPart({ fonts: `<font>${color}</font>` }), WITH_THEME);
    expect(look.font.color).toBe(expected);
  });

  it("takes a workbook's own indexed colours", () => {
    const rest =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    const fonts = '<font><color indexed="1"/></font>';
    expect(firstLook(stylesPart({ fonts, rest })).font.color).toBe("ABCDEF");
  });

  it("has Office's colours without a theme", () => {
    const fonts = '<font><color theme="4"/></font>';
    expect(firstLook(stylesPart({ fonts })).font.color).toBe("4F81BD");
  });
});

describe("fills", () => {
  it.each([
    ["none", '<patternFill patternType="none"/>', undefined],
    ["an empty fill", "", undefined],
    ["an unknown pattern", '<patternFill patternType="x"/>', undefined],
    [
      "solid",
      '<patternFill patternType="solid"><fgColor rgb="FF112233"/><bgColor rgb="FF445566"/></patternFill>',
      "112233",
    ],
    ["a grey of black dots on white", '<patternFill patternType="mediumGray"/>', "808080"],
    [
      "light stripes",
      '<patternFill patternType="lightDown"><fgColor rgb="FFFF0000"/></patternFill>',
      "FFBFBF",
    ],
    [
      "a gradient",
      '<gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
      "808080",
    ],
    ["a gradient without colours", "<gradientFill/>", undefined],
  ])("%s", (_, fill, expected) => {
    expect(firstLook(stylesPart({ fills: `<fill>${fill}</fill>` })).fill).toBe(expected);
  });
});

describe("cell styles", () => {
  it("reads fonts, borders, alignment, protection", () => {
    const fonts =
      '<font><b/><i val="0"/><u val="doubleAccounting"/><strike val="1"/><vertAlign val="superscript"/><sz val="16"/><name val="仿宋_GB2312"/></font>';
    const borders =
      '<border diagonalUp="1"><start style="thin"><color auto="1"/></start><right style="double"><color rgb="FFFF0000"/></right>' +
      '<top style="none"/><bottom/><diagonal style="hair"/></border>';
    const xf =
      '<xf><alignment horizontal="distributed" vertical="top" wrapText="1" shrinkToFit="true" indent="2" textRotation="135"/>' +
      '<protection locked="0"/></xf>';
    expect(firstLook(stylesPart({ fonts, borders }, xf))).toEqual({
      font: {
        name: "仿宋_GB2312",
        size: 16,
        bold: true,
        underline: "double",
        strike: true,
        script: "superscript",
      },
      border: {
        left: { line: "thin" },
        right: { line: "double", color: "FF0000" },
        diagonalUp: { line: "hair" },
      },
      horizontal: "distributed",
      vertical: "top",
      wrap: true,
      shrinkToFit: true,
      indent: 2,
      rotation: -45,
      numberFormat: "General",
      locked: false,
    });
  });

  it.each([
    [45, 45],
    [90, 90],
    [91, -1],
    [180, -90],
    [255, 255],
    [0, undefined],
    [400, undefined],
  ])("text turned by %i reads as %p", (stored, expected) => {
    const xf = `<xf><alignment textRotation="${stored}"/></xf>`;
    expect(firstLook(stylesPart({}, xf)).rotation).toBe(expected);
  });

  it.each([
    ["a Chinese built-in format", '<xf numFmtId="57"/>', 'yyyy"年"m"月"'],
    ["a format of the workbook", '<xf numFmtId="200"/>', 'yyyy"."mm'],
    ["a built-in number given anew", '<xf numFmtId="31"/>', "0.0"],
    ["no format here: the named style's", '<xf xfId="0"/>', "0%"],
    ["no format anywhere", "<xf/>", "General"],
    ["a number without a format", '<xf numFmtId="9999"/>', "General"],
    ["a format that is no number", '<xf numFmtId="x"/>', "General"],
  ])("%s", (_, xf, expected) => {
    const formats =
      '<numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;.&quot;mm"/><numFmt numFmtId="31" formatCode="0.0"/><numFmt/></numFmts>';
    expect(firstLook(stylesPart({ formats }, xf)).numberFormat).toBe(expected);
  });

  it.each([
    ["without styles", undefined],
    ["with an empty list", `<styleSheet xmlns="${MAIN}"><cellXfs/></styleSheet>`],
    [
      "with numbers that lead nowhere",
      stylesPart({ fonts: "" }, '<xf fontId="7" fillId="7" borderId="-1" xfId="9"/>'),
    ],
  ])("has the default look %s", (_, styles) => {
    const [first, ...rest] = openXlsxHost(rowsFile("", { "xl/styles.xml": styles })).bookLook()
      .styles;
    expect(first).toEqual({
      font: { name: "宋体", size: 11 },
      horizontal: "general",
      vertical: "bottom",
      numberFormat: "General",
      locked: true,
    });
    expect(rest).toEqual([first]);
  });

  it("refuses a styles part that breaks off", () => {
    const parts = { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts>` };
    expect(() => openXlsxHost(rowsFile("", parts)).bookLook()).toThrow(
      expect.objectContaining({ code: "damaged" })
    );
  });
});

describe("styles of a workbook that exceljs wrote", () => {
  const looks: Partial<ExcelJS.Style>[] = [
    { font: { name: "黑体", size: 16, bold: true, color: { argb: "FFC00000" } } },
    { font: { name: "楷体", size: 12, italic: true, underline: true, strike: true } },
    { fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } } },
    { fill: { type: "pattern", pattern: "solid", fgColor: { theme: 0 } } },
    {
      border: { top: { style: "medium" }, left: { style: "dashDot", color: { argb: "FF0070C0" } } },
    },
    { border: { diagonal: { up: true, down: false, style: "thin" } } },
    { alignment: { horizontal: "center", vertical: "middle", wrapText: true } },
    { alignment: { horizontal: "right", indent: 3, textRotation: -30 } },
    { alignment: { textRotation: "vertical", shrinkToFit: true } },
    { numFmt: "yyyy.mm" },
    { numFmt: "0.00%" },
    { protection: { locked: false } },
  ];

  async function written() {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("甲");
    looks.forEach((look, i) => Object.assign(sheet.getCell(i + 1, 2), { value: i, style: look }));
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  it("are read as they were given", async () => {
    const host = openXlsxHost(await written());
    const { styles } = host.bookLook();
    const seen = looks.map((_, row) => styles[host.sheetLook("甲").styles[1]?.[row] ?? 0]);
    expect(seen).toMatchObject([
      { font: { name: "黑体", size: 16, bold: true, color: "C00000" } },
      { font: { name: "楷体", size: 12, italic: true, underline: "single", strike: true } },
      { fill: "FFF2CC" },
      { fill: "FFFFFF" },
      { border: { top: { line: "medium" }, left: { line: "dashDot", color: "0070C0" } } },
      { border: { diagonalUp: { line: "thin" } } },
      { horizontal: "center", vertical: "center", wrap: true },
      { horizontal: "right", indent: 3, rotation: -30 },
      { rotation: 255, shrinkToFit: true },
      { numberFormat: "yyyy.mm" },
      { numberFormat: "0.00%" },
      { locked: false },
    ]);
  });
});
