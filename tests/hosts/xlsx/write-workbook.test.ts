import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { WorkbookError } from "../../../src/core/sheets/workbook-error";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { writeWorkbook, writeWorkbookTo } from "../../../src/hosts/xlsx/write-workbook";
import type { PlanRow, SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { FINDINGS, REPORT } from "../../support/sample-plan";

const decoder = new TextDecoder();

function partsOf(plans: readonly SheetPlan[]): Record<string, string> {
  const parts = unzipSync(writeWorkbook(plans));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, decoder.decode(bytes)])
  );
}

function planOf(changes: Partial<SheetPlan>): SheetPlan {
  return { name: "甲", styles: {}, columnWidths: [], rows: [], ...changes };
}

/** Names of the children of the root, in order. */
function childNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (depth++ === 1) names.push(name);
  });
  parser.on("closetag", () => depth--);
  parser.write(xml).close();
  return names;
}

describe("the parts of a written workbook", () => {
  const parts = partsOf([REPORT, FINDINGS]);

  it("are well-formed and stand in a fixed order", () => {
    expect(Object.keys(parts)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet2.xml",
      "xl/styles.xml",
    ]);
    for (const xml of Object.values(parts)) expect(() => childNames(xml)).not.toThrow();
  });

  it("hold their elements in the order of the standard", () => {
    expect(childNames(parts["xl/worksheets/sheet1.xml"])).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
    ]);
    expect(childNames(parts["xl/styles.xml"])).toEqual([
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
    ]);
    expect(childNames(parts["xl/workbook.xml"])).toEqual([
      "workbookPr",
      "bookViews",
      "sheets",
      "definedNames",
    ]);
  });

  it("name every part in the content types", () => {
    for (const name of Object.keys(parts)) {
      if (name.endsWith(".rels") || name === "[Content_Types].xml") continue;
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/${name}"`);
    }
  });

  it("hold each style once", () => {
    const border = { top: "thin" } as const;
    const xml = partsOf([
      planOf({ styles: { a: { border }, b: { border: { top: "thin" } }, c: {} } }),
      planOf({ name: "乙", styles: { x: { border, font: { name: "宋体", size: 11 } } } }),
    ])["xl/styles.xml"];
    expect(xml).toContain('<cellXfs count="2">');
    expect(xml).toContain('<borders count="2">');
    expect(xml).toContain('<fonts count="1"><font><sz val="11"/><name val="宋体"/>');
  });

  it("give the Chinese character set to Chinese fonts only", () => {
    const xml = partsOf([planOf({ styles: { a: { font: { name: "Times New Roman" } } } })])[
      "xl/styles.xml"
    ];
    expect(xml).toContain(
      '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>' +
        '<font><sz val="11"/><name val="Times New Roman"/></font>'
    );
  });

  it("hold a text as a text and a formula as it is stored", () => {
    const { "xl/worksheets/sheet1.xml": xml } = partsOf([
      planOf({
        rows: [
          { values: ["=A1", "007", "甲_x000D_\u0007", " 甲"] },
          { values: [{ formula: "=TEXTJOIN(\"IFS(\",1,ifs(A1>1,2))&'IFS(1)'!A1", value: "" }] },
        ],
      }),
    ]);
    expect(xml).toContain(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>=A1</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><t>007</t></is></c>' +
        '<c r="C1" t="inlineStr"><is><t>甲_x005F_x000D__x0007_</t></is></c>' +
        '<c r="D1" t="inlineStr"><is><t xml:space="preserve"> 甲</t></is></c></row>'
    );
    expect(xml).toContain(
      "<f>_xlfn.TEXTJOIN(\"IFS(\",1,_xlfn.IFS(A1&gt;1,2))&amp;'IFS(1)'!A1</f><v></v>"
    );
  });

  it("hold blank cells only where they have a style", () => {
    const { "xl/worksheets/sheet1.xml": xml } = partsOf([
      planOf({
        styles: { b: { fill: "FFFFFF" } },
        rows: [
          { values: [null, "", 1] },
          { values: [] },
          { values: [null], style: [undefined, "b"] },
          { values: [], height: 9 },
        ],
      }),
    ]);
    expect(xml).toContain(
      '<sheetData><row r="1"><c r="C1"><v>1</v></c></row>' +
        '<row r="3"><c r="B3" s="1"/></row><row r="4" ht="9" customHeight="1"></row></sheetData>'
    );
  });
});

describe("writing", () => {
  const properties = { title: "报表" };

  it("gives the same bytes twice", () => {
    const first = writeWorkbook([REPORT, FINDINGS], { properties });
    expect(writeWorkbook([REPORT, FINDINGS], { properties })).toEqual(first);
  });

  it("gives the same bytes through a sink, from an array or an iterator", () => {
    const pieces: Uint8Array[] = [];
    const once = { ...REPORT, rows: (REPORT.rows as readonly PlanRow[]).values() };
    writeWorkbookTo((piece) => pieces.push(piece), [once, FINDINGS], { properties });
    const joined = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
    expect(joined).toEqual(writeWorkbook([REPORT, FINDINGS], { properties }));
  });

  it("takes rows one at a time and reports progress, which can end it", () => {
    let taken = 0;
    function* rows(): Generator<PlanRow> {
      for (; taken < 10_000; taken++) yield { values: [taken, "张三"] };
    }
    const reports: number[] = [];
    const stop = new Error("stop");
    const plan = planOf({ rows: rows() });
    const write = () =>
      writeWorkbook([plan], {
        onProgress: (count) => {
          reports.push(count);
          if (count === 4000) throw stop;
        },
      });
    expect(write).toThrow(stop);
    expect(reports).toEqual([2000, 4000]);
    expect(taken).toBe(3999);
  });

  it("holds the same content whatever compresses it", () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => ({ values: [i, `第${i}行`] }));
    const plans = [planOf({ rows })];
    const plain = unzipSync(writeWorkbook(plans));
    const native = unzipSync(writeWorkbook(plans, { compression: nodeCompression }));
    expect(Object.keys(native)).toEqual(Object.keys(plain));
    for (const [name, bytes] of Object.entries(native)) {
      expect(Buffer.compare(bytes, plain[name])).toBe(0);
    }
  });

  it("reads back what it wrote", () => {
    const grid = readWorkbook(writeWorkbook([REPORT])).sheets[0];
    expect(grid.columns[1]).toEqual([
      null,
      null,
      "姓名",
      "张三",
      "=1+1",
      "'单引号",
      "两行\n文字",
      '<&>"_x000D_\r',
      "小",
    ]);
    expect(grid.columns[0]?.[7]).toBe(5);
    expect(grid.merges).toEqual(REPORT.merges?.slice(0, 2));
    expect([...grid.hiddenRows]).toEqual([5]);
  });
});

describe("plans that no workbook can hold", () => {
  function failure(...plans: SheetPlan[]): unknown {
    try {
      writeWorkbook(plans);
    } catch (error) {
      if (error instanceof WorkbookError) return { code: error.code, ...error.params };
      throw error;
    }
    return "written";
  }
  const row = (...values: PlanRow["values"]) => planOf({ rows: [{ values }] });
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  const sheet = "甲";
  const problem = (name: string, at = "") => ({ code: "invalid-plan", sheet, at, problem: name });
  const margins = { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 };
  const print = { paper: "A4", orientation: "portrait", margins } as const;

  it.each([
    [
      "a text too long",
      row(null, "长".repeat(32_768)),
      { code: "text-too-long", sheet, address: "B1", length: 32_768, limit: 32_767 },
    ],
    [
      "a formula's text too long",
      row({ formula: "A1", value: "x".repeat(32_768) }),
      { code: "text-too-long", sheet, address: "A1", length: 32_768, limit: 32_767 },
    ],
    ["a formula too long", row({ formula: "1+".repeat(4097), value: 1 }), problem("formula", "A1")],
    ["an empty formula", row({ formula: "=", value: 1 }), problem("formula", "A1")],
    ["no number", row(Number.NaN), problem("not-a-number", "A1")],
    ["infinity", row(1, Infinity), problem("not-a-number", "B1")],
    ["an unknown style", planOf({ rows: [{ values: [1], style: "x" }] }), problem("style", "x")],
    ["an empty name", planOf({ name: " " }), { code: "sheet-name", sheet: " ", problem: "empty" }],
    [
      "a long name",
      planOf({ name: "长".repeat(32) }),
      { code: "sheet-name", sheet: "长".repeat(32), problem: "length" },
    ],
    [
      "a name with a slash",
      planOf({ name: "2021/10" }),
      { code: "sheet-name", sheet: "2021/10", problem: "characters" },
    ],
    [
      "a name in quotes",
      planOf({ name: "'甲'" }),
      { code: "sheet-name", sheet: "'甲'", problem: "characters" },
    ],
    ["a bad fill", planOf({ styles: { s: { fill: "red" } } }), problem("color", "s")],
    ["a bad tab colour", planOf({ tabColor: "#FF0000" }), problem("color", "#FF0000")],
    [
      "a bad format colour",
      planOf({ conditionalFormats: [{ ranges: [cell], formula: "1", fill: "x" }] }),
      problem("color"),
    ],
    ["a row too high", planOf({ rows: [{ values: [], height: 410 }] }), problem("size", "1")],
    ["a column too wide", planOf({ columnWidths: [undefined, 256] }), problem("size")],
    ["a zoom of 5", planOf({ zoom: 5 }), problem("zoom")],
    ["a freeze outside", planOf({ freeze: { row: -1, column: 0 } }), problem("freeze")],
    [
      "merges that overlap",
      planOf({
        merges: [
          { ...cell, bottom: 2 },
          { top: 2, left: 0, bottom: 3, right: 1 },
        ],
      }),
      problem("merge-overlap", "A3:B4"),
    ],
    [
      "a merge outside",
      planOf({ merges: [{ ...cell, right: 16_384 }] }),
      problem("address", "A1:XFE1"),
    ],
    [
      "a merge turned round",
      planOf({ merges: [{ top: 2, left: 0, bottom: 1, right: 0 }] }),
      problem("address", "A3:A2"),
    ],
    [
      "a list without items",
      planOf({ validations: [{ ranges: [cell], list: [] }] }),
      problem("list-item", "A1"),
    ],
    [
      "a list item with a comma",
      planOf({ validations: [{ ranges: [cell], list: ["甲,乙"] }] }),
      problem("list-item", "A1"),
    ],
    [
      "a list too long",
      planOf({ validations: [{ ranges: [cell], list: ["长".repeat(256)] }] }),
      { code: "list-too-long", sheet, address: "A1", length: 256, limit: 255 },
    ],
    [
      "a prompt too long",
      planOf({ validations: [{ ranges: [cell], list: ["甲"], promptText: "长".repeat(256) }] }),
      problem("prompt", "A1"),
    ],
    [
      "a prompt's title too long",
      planOf({ validations: [{ ranges: [cell], any: true, promptTitle: "长".repeat(33) }] }),
      problem("prompt", "A1"),
    ],
    [
      "a list by no formula",
      planOf({ validations: [{ ranges: [cell], list: { formula: "=" } }] }),
      problem("formula", "A1"),
    ],
    [
      "a list by a formula too long",
      planOf({ validations: [{ ranges: [cell], list: { formula: "A".repeat(256) } }] }),
      problem("formula", "A1"),
    ],
    ...(
      [
        ["without a bound", { whole: {} }],
        ["whose bounds are turned round", { whole: { least: 2, most: 1 } }],
        ["of whole numbers with a half", { whole: { least: 0.5 } }],
        ["of numbers without end", { decimal: { most: Infinity } }],
        ["of texts shorter than none", { textLength: { least: -1 } }],
        ["of texts that no cell holds", { textLength: { most: 32_768 } }],
        ["of dates without a day", { date: { least: 20211000 } }],
      ] as const
    ).map(
      ([name, allowed]) =>
        [
          `a validation ${name}`,
          planOf({ validations: [{ ranges: [cell], ...allowed }] }),
          problem("bounds", "A1"),
        ] as [string, SheetPlan, object]
    ),
    [
      "a validation of nothing",
      planOf({ validations: [{ ranges: [], list: ["甲"] }] }),
      problem("address"),
    ],
    ["a link to nowhere", planOf({ links: [{ row: 0, column: 0 }] }), problem("link", "A1")],
    [
      "too many links",
      planOf({
        links: Array.from({ length: 65_531 }, () => ({ row: 0, column: 0, location: "A1" })),
      }),
      problem("link", "65531"),
    ],
    [
      "a header too long",
      planOf({ print: { ...print, header: "长".repeat(256) } }),
      problem("print"),
    ],
    [
      "a margin that is none",
      planOf({ print: { ...print, margins: { ...margins, top: -1 } } }),
      problem("print"),
    ],
    [
      "title rows turned round",
      planOf({ print: { ...print, titleRows: { first: 2, last: 1 } } }),
      problem("print"),
    ],
    [
      "a name that is a cell",
      planOf({ names: [{ name: "A1", refersTo: "1" }] }),
      problem("defined-name", "A1"),
    ],
    [
      "a name with a space",
      planOf({ names: [{ name: "截止 日期", refersTo: "1" }] }),
      problem("defined-name", "截止 日期"),
    ],
    [
      "a name given twice",
      planOf({
        names: [
          { name: "a_b", refersTo: "1" },
          { name: "A_B", refersTo: "2" },
        ],
      }),
      problem("defined-name", "A_B"),
    ],
    [
      "too many columns",
      row(...Array.from({ length: 16_385 }, () => 1)),
      problem("too-many-columns", "1"),
    ],
  ])("%s", (_, plan, expected) => expect(failure(plan)).toEqual(expected));

  it("no sheet at all", () => {
    expect(failure()).toEqual({ code: "invalid-plan", sheet: "", at: "", problem: "no-sheets" });
  });

  it("two sheets of one name, whatever the case", () => {
    expect(failure(planOf({ name: "Sheet" }), planOf({ name: "SHEET" }))).toEqual({
      code: "sheet-name",
      sheet: "SHEET",
      problem: "taken",
    });
  });

  it("a row beyond the last", () => {
    const rows = Array.from({ length: 1_048_577 }, () => ({ values: [] }));
    expect(failure(planOf({ rows }))).toEqual(problem("too-many-rows", "1048577"));
  });

  it("writes what is at the bounds", () => {
    const plan = planOf({
      name: "长".repeat(31),
      rows: [{ values: ["长".repeat(32_767)] }],
      merges: [
        cell,
        { top: 1, left: 0, bottom: 1, right: 1 },
        { top: 1, left: 2, bottom: 2, right: 2 },
      ],
      validations: [{ ranges: [cell], list: ["长".repeat(127), "短".repeat(127)] }],
      names: [
        { name: "名", refersTo: "1" },
        { name: "名", refersTo: "2", local: true },
      ],
    });
    expect(readWorkbook(writeWorkbook([plan])).sheets[0].columns[0][0]).toHaveLength(32_767);
  });
});
