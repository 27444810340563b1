import { openWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { workbookExtension } from "../../../src/hosts/xlsx/workbook-kind";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { FINDINGS } from "../../support/sample-plan";
import { userParts, userWorkbook } from "../../support/user-workbook";
import { rowsFile } from "../../support/workbook-parts";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

describe("the extension that fits a workbook", () => {
  const types = userParts()["[Content_Types].xml"] as string;
  it.each([
    [SHEET, "xlsx"],
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "xltx"],
    ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xlsm"],
    ["application/vnd.ms-excel.template.macroEnabled.main+xml", "xltm"],
    ["application/vnd.ms-excel.addin.macroEnabled.main+xml", "xlam"],
    ["application/xml", "xlsx"],
  ])("%s: %s", (type, extension) => {
    const file = userWorkbook({ "[Content_Types].xml": types.replace(SHEET, type) });
    expect(workbookExtension(openWorkbook(file))).toBe(extension);
  });

  it("is xlsx where the package does not say", () => {
    expect(workbookExtension(openWorkbook(rowsFile("")))).toBe("xlsx");
    const bare = rowsFile("", { "[Content_Types].xml": undefined });
    expect(workbookExtension(openWorkbook(bare))).toBe("xlsx");
  });
});

it("a file in a buffer of Node is copied, not written into", async () => {
  const file = Buffer.from(userWorkbook());
  const before = new Uint8Array(file);
  const host = openXlsxHost(file);
  await host.insertSheets([FINDINGS]);
  const saved = host.toBytes();
  const same = openXlsxHost(before);
  await same.insertSheets([FINDINGS]);
  expect(Buffer.compare(file, before)).toBe(0);
  expect(Buffer.compare(saved, same.toBytes())).toBe(0);
});
