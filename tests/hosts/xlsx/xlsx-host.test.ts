import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { createXlsxHost, openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { describeHostContract } from "../../support/host-contract";
import { FINDINGS, REPORT } from "../../support/sample-plan";

describeHostContract("a new file", async () => createXlsxHost());
describeHostContract("a new file through zlib", async () =>
  createXlsxHost({ compression: nodeCompression })
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

  it("refuses sheets and stays as it was", async () => {
    const host = openXlsxHost(bytes);
    await expect(host.insertSheets([FINDINGS])).rejects.toMatchObject({ code: "read-only" });
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
