import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { createXlsxHost, openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { describeHostContract, type HostHarness } from "../../support/host-contract";
import { FINDINGS, REPORT } from "../../support/sample-plan";
import { userWorkbook } from "../../support/user-workbook";
import { xlsxSnapshot } from "../../support/xlsx-snapshot";

function harness(create: () => XlsxHost): HostHarness {
  const host = create();
  let latest = host;
  return {
    host,
    snapshot: () => snapshotOf(latest),
    reopen: async () => (latest = openXlsxHost(latest.toBytes())),
  };
}

function snapshotOf(host: XlsxHost): unknown {
  try {
    return xlsxSnapshot(host.toBytes());
  } catch (error) {
    // A new workbook that holds no sheet yet cannot be saved.
    expect(error).toMatchObject({ code: "invalid-plan", params: { problem: "no-sheets" } });
    return "empty";
  }
}

describeHostContract("a new file", async () => harness(createXlsxHost));
describeHostContract("a user's file, through zlib", async () =>
  harness(() => openXlsxHost(userWorkbook(), { compression: nodeCompression }))
);

describe("an opened file", () => {
  const bytes = writeWorkbook([REPORT, FINDINGS]);

  it("lists and reads its sheets, each once", async () => {
    const host = openXlsxHost(bytes);
    expect(await host.listSheets()).toEqual([
      { name: REPORT.name, visibility: "visible" },
      { name: FINDINGS.name, visibility: "visible" },
    ]);
    const grid = await host.readSheet(FINDINGS.name);
    expect(grid.columns).toEqual([
      ["级别", "错误"],
      ["位置", "花名册!B2"],
    ]);
    expect(await host.readSheet(FINDINGS.name)).toBe(grid);
  });

  it("is the very file as long as nothing is changed", async () => {
    const host = openXlsxHost(bytes);
    await host.readSheet(REPORT.name);
    await host.writeCells([]);
    await host.clearHighlights();
    expect(await host.refreshSheet(REPORT)).toBe("values");
    expect(host.toBytes()).toBe(bytes);
  });
});

describe("a new file", () => {
  it("saves what was inserted, rows of an iterator too", async () => {
    const host = createXlsxHost();
    function* rows() {
      yield { values: ["一"] };
      yield { values: ["二"] };
    }
    await host.insertSheets([{ ...FINDINGS, rows: rows() }]);
    await host.insertSheets([REPORT]);
    const saved = openXlsxHost(host.toBytes());
    expect((await saved.readSheet(FINDINGS.name)).columns).toEqual([["一", "二"]]);
    expect((await saved.listSheets()).map(({ name }) => name)).toEqual([
      FINDINGS.name,
      REPORT.name,
    ]);
  });

  it("cannot be saved empty", () => {
    expect(() => createXlsxHost().toBytes()).toThrow(
      expect.objectContaining({ code: "invalid-plan" })
    );
  });
});
