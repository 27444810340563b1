import type { CellPlace } from "../../../src/workbook/workbook-host";
import { startExcelHost, type ExcelHarness } from "../../support/excel-host/excel-harness";
import { LIST } from "../../support/host-contract-cells";

describe("what Excel tells of", () => {
  let harness: ExcelHarness;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
  beforeEach(async () => {
    harness = await startExcelHost({ sheets: [LIST] });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    harness.excel.dispose();
  });

  it("the first block of every selection, whole columns as cells", async () => {
    const { host, excel } = harness;
    const told: CellPlace[] = [];
    const end = host.onSelection((place) => told.push(place));
    await settle();
    for (const address of ["B2:C3,E5", "D:D"]) {
      excel.user.select(`${LIST.name}!${address}`);
      await settle();
    }
    expect(told.map(({ address }) => address)).toEqual(["B2:C3", "D1:D1048576"]);
    expect(await host.selection()).toEqual({ sheet: LIST.name, address: "D1:D1048576" });
    end();
    end();
    await settle();
    expect(excel.registrations()).toEqual([]);
  });

  it("changes by the user: cells, sheets that come and go", async () => {
    const { host, excel } = harness;
    const told: string[] = [];
    const end = host.onChange((sheet) => told.push(sheet));
    await settle();
    excel.user.type(`${LIST.name}!A2`, "王五");
    await settle();
    excel.user.addSheet("新表");
    await settle();
    excel.user.deleteSheet("新表");
    await settle();
    expect(told.filter((sheet, i) => sheet !== told[i - 1])).toEqual([LIST.name, ""]);
    expect(told.filter((sheet) => sheet === "").length).toBeGreaterThanOrEqual(2);
    end();
    await settle();
    expect(excel.registrations()).toEqual([]);
  });

  it("nothing where Excel refuses to tell, and nothing is thrown", async () => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const { host, excel } = harness;
    excel.user.startEditing();
    const told = jest.fn();
    const ends = [host.onSelection(told), host.onChange(told)];
    await settle();
    excel.user.stopEditing();
    for (const end of ends) end();
    await settle();
    expect(warn).toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
  });
});
