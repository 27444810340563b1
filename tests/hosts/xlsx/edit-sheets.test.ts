import fc from "fast-check";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import type { Placement } from "../../../src/workbook/workbook-host";
import { partOf } from "../../support/package-diff";
import { FINDINGS, REPORT } from "../../support/sample-plan";
import {
  CHART_SHEET,
  CODES_SHEET,
  FIGURES_SHEET,
  ROSTER_SHEET,
  userWorkbook,
} from "../../support/user-workbook";
import { rowsFile, workbookFile, workbookPart, worksheet } from "../../support/workbook-parts";

const WORKBOOK = "xl/workbook.xml";
const ALL = [ROSTER_SHEET, FIGURES_SHEET, CHART_SHEET, CODES_SHEET];

interface Listing {
  readonly names: readonly string[];
  /** Names that hold on one sheet: what they refer to, by the name of the sheet that they say. */
  readonly local: readonly (readonly [string, string])[];
  /** The sheet in front. */
  readonly active: string;
  readonly sheetIds: readonly string[];
}

/** What the workbook part lists, read with plain patterns. */
function listingOf(bytes: Uint8Array): Listing {
  const xml = partOf(bytes, WORKBOOK);
  const sheets = [...xml.matchAll(/<sheet name="(.*?)" sheetId="(\d+)"/g)];
  const names = sheets.map((match) => match[1].replaceAll("&amp;", "&").replaceAll("&apos;", "'"));
  return {
    names,
    local: [...xml.matchAll(/<definedName [^>]*localSheetId="(\d+)"[^>]*>(.*?)</g)].map(
      ([, sheet, text]) => [names[Number(sheet)], text]
    ),
    active: names[Number(/activeTab="(\d+)"/.exec(xml)?.[1] ?? 0)],
    sheetIds: sheets.map((match) => match[2]),
  };
}

describe("inserting sheets into a user's workbook", () => {
  it.each<[Placement, readonly string[]]>([
    ["start", [FINDINGS.name, ...ALL]],
    ["end", [...ALL, FINDINGS.name]],
    [{ before: CODES_SHEET }, [...ALL.slice(0, 3), FINDINGS.name, CODES_SHEET]],
    [{ after: FIGURES_SHEET }, [...ALL.slice(0, 2), FINDINGS.name, ...ALL.slice(2)]],
    [{ before: CHART_SHEET }, [...ALL.slice(0, 2), FINDINGS.name, ...ALL.slice(2)]],
  ])("puts them at %j among all tabs; what counts tabs moves along", async (placement, names) => {
    const host = openXlsxHost(userWorkbook());
    await host.insertSheets([FINDINGS], placement);
    const listing = listingOf(host.toBytes());
    expect(listing.names).toEqual(names);
    expect(listing.active).toBe(FIGURES_SHEET);
    expect(listing.local).toEqual([
      [ROSTER_SHEET, `${ROSTER_SHEET}!$1:$2`],
      [CODES_SHEET, `${CODES_SHEET}!$A$1:$B$2`],
    ]);
    expect(new Set(listing.sheetIds).size).toBe(5);
    expect((await openXlsxHost(host.toBytes()).readSheet(FINDINGS.name)).rowCount).toBe(2);
  });

  it("keeps order, names and the sheet in front, wherever sheets go", async () => {
    const step = fc.record({
      at: fc.nat(20),
      before: fc.boolean(),
      count: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        let host = openXlsxHost(userWorkbook());
        let expected = ALL;
        let number = 0;
        for (const { at, before, count } of steps) {
          const plans = Array.from({ length: count }, () => sheetNumber(++number));
          const index = at % expected.length;
          const neighbour = expected[index];
          await host.insertSheets(plans, before ? { before: neighbour } : { after: neighbour });
          const place = before ? index : index + 1;
          const names = plans.map(({ name }) => name);
          expected = [...expected.slice(0, place), ...names, ...expected.slice(place)];
          host = openXlsxHost(host.toBytes());
        }
        const listing = listingOf(host.toBytes());
        expect(listing.names).toEqual(expected);
        expect(listing.active).toBe(FIGURES_SHEET);
        for (const [sheet, refersTo] of listing.local) {
          expect(refersTo.replaceAll("'", "").startsWith(`${sheet}!`)).toBe(true);
        }
        expect(listing.local).toHaveLength(2 + number);
      }),
      { numRuns: 25 }
    );
  });

  it("gives the sheets of a plan all that they have in a new file", async () => {
    const host = openXlsxHost(userWorkbook());
    await host.insertSheets([REPORT], "start");
    const bytes = host.toBytes();
    const sheet = partOf(bytes, "xl/worksheets/sheet5.xml");
    expect(sheet).not.toContain("tabSelected");
    expect(partOf(bytes, "xl/worksheets/_rels/sheet5.xml.rels")).toContain("报表%20说明.docx");
    // Formats of conditional formats are added behind those of the user.
    expect(sheet.match(/dxfId="\d+"/g)).toEqual(['dxfId="1"', 'dxfId="2"']);
    expect(partOf(bytes, WORKBOOK)).toContain('name="截止日期"');
  });

  it.each<[string, Partial<SheetPlan>, object]>([
    ["the name of a chart sheet", { name: CHART_SHEET }, { code: "sheet-name" }],
    [
      "a defined name that is taken",
      { names: [{ name: "民族", refersTo: "A1" }] },
      { code: "invalid-plan", params: { problem: "defined-name", at: "民族" } },
    ],
    [
      "a row too tall",
      { rows: [{ values: [1], height: 1000 }] },
      { code: "invalid-plan", params: { problem: "size" } },
    ],
  ])("refuses %s and leaves the file as it was", async (_, plan, error) => {
    const file = userWorkbook();
    const host = openXlsxHost(file);
    await expect(host.insertSheets([REPORT, { ...FINDINGS, ...plan }])).rejects.toMatchObject(
      error
    );
    expect(host.toBytes()).toBe(file);
  });

  it("stops between rows when it is told to", async () => {
    const file = userWorkbook();
    const host = openXlsxHost(file);
    const stop = new AbortController();
    function* rows() {
      for (let i = 0; i < 5000; i++) {
        if (i === 3000) stop.abort("stop");
        yield { values: [i] };
      }
    }
    const inserting = host.insertSheets([{ ...FINDINGS, rows: rows() }], "end", stop);
    await expect(inserting).rejects.toBe("stop");
    expect(host.toBytes()).toBe(file);
  });
});

function sheetNumber(number: number): SheetPlan {
  return {
    ...FINDINGS,
    name: `新${number}`,
    names: [{ name: "本表", refersTo: `'新${number}'!$A$1`, local: true }],
  };
}

describe("workbook parts of other shapes", () => {
  const plan: SheetPlan = {
    ...FINDINGS,
    print: { ...REPORT.print!, titleRows: { first: 0, last: 0 } },
  };

  it("declares the prefix of relationships where nobody did, and opens an empty list of names", async () => {
    const file = rowsFile("", {
      [WORKBOOK]:
        '<workbook><sheets><sheet name="甲" sheetId="7" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="rId1"/></sheets><definedNames/><calcPr/></workbook>',
    });
    const host = openXlsxHost(file);
    await host.insertSheets([plan]);
    const xml = partOf(host.toBytes(), WORKBOOK);
    expect(xml).toContain('sheetId="8" xmlns:r=');
    expect(xml).toMatch(/<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">/);
    expect((await openXlsxHost(host.toBytes()).listSheets()).map(({ name }) => name)).toEqual([
      "甲",
      FINDINGS.name,
    ]);
  });

  it("writes names in front of the calculation settings", async () => {
    const workbook = workbookPart('<sheet name="甲" sheetId="1" r:id="rId1"/>').replace(
      "</sheets>",
      '</sheets><calcPr calcId="1"/><extLst/>'
    );
    const host = openXlsxHost(rowsFile("", { [WORKBOOK]: workbook }));
    await host.insertSheets([plan], "start");
    expect(partOf(host.toBytes(), WORKBOOK)).toMatch(
      /<\/sheets><definedNames>.*<\/definedNames><calcPr calcId="1"\/><extLst\/><\/workbook>/
    );
  });

  it("finds free names for parts and relationships", async () => {
    const file = workbookFile(worksheet(""), {
      "xl/worksheets/Sheet2.xml": worksheet("", "<!-- nobody points here -->"),
    });
    const host = openXlsxHost(file);
    await host.insertSheets([FINDINGS]);
    expect(partOf(host.toBytes(), "xl/worksheets/Sheet2.xml")).toContain("nobody");
    expect(partOf(host.toBytes(), "xl/_rels/workbook.xml.rels")).toContain(
      'Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"'
    );
  });
});
