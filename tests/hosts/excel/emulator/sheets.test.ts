import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  excel.user.addSheet("花名册");
  excel.user.addSheet("参数 设置");
});
afterEach(() => excel.dispose());

const names = () => excel.workbook.sheets.map(({ name }) => name);

const withSheets = <T>(
  work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T>
) => Excel.run((context) => work(context.workbook.worksheets, context));

describe("sheets of the emulated Excel", () => {
  it("lists them in order with what was asked for", async () => {
    excel.user.showSheet("参数 设置", "VeryHidden");
    await withSheets(async (sheets, context) => {
      sheets.load("items/name,items/visibility,items/position,items/protection/protected");
      const count = sheets.getCount();
      const visible = sheets.getCount(true);
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.toJSON())).toMatchObject([
        { name: "Sheet1", visibility: "Visible", position: 0, protection: { protected: false } },
        { name: "花名册", visibility: "Visible", position: 1 },
        { name: "参数 设置", visibility: "VeryHidden", position: 2 },
      ]);
      expect([count.value, visible.value]).toEqual([3, 2]);
      expect(() => sheets.items[0].tabColor).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }) as Error
      );
    });
  });

  it("lists a slice, and items by a list of names", async () => {
    await withSheets(async (sheets, context) => {
      sheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["花名册"]);
      sheets.load({ name: true, freezePanes: {} } as object);
      await context.sync();
      expect(sheets.items).toHaveLength(3);
    });
  });

  it("finds a sheet by name in any case, and keeps it when it is renamed meanwhile", async () => {
    await withSheets(async (sheets, context) => {
      const sheet = sheets.getItemOrNullObject("SHEET1");
      sheet.load("name");
      await context.sync();
      excel.user.renameSheet("Sheet1", "改名");
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("改名");
    });
  });

  it("answers a missing sheet with an error or a null object", async () => {
    await withSheets(async (sheets, context) => {
      const sheet = sheets.getItemOrNullObject("没有");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    const missing = withSheets(async (sheets, context) => {
      sheets.getItem("没有").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("getItem") as string,
      },
    });
  });

  it("adds, renames, moves, hides, colours and deletes", async () => {
    await withSheets(async (sheets, context) => {
      const sheet = sheets.add("表2");
      sheet.position = 0;
      sheet.tabColor = "#FF0000";
      sheet.showGridlines = false;
      await context.sync();
      sheet.name = "表3";
      sheets.getItem("花名册").delete();
      sheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    expect(names()).toEqual(["表3", "Sheet1", "参数 设置"]);
    expect(excel.sheetSnapshot("表3")).toMatchObject({ tabColor: "#FF0000", showGridlines: false });
    expect(excel.sheet("Sheet1").visibility).toBe("Hidden");
    expect(excel.workbook.activeSheet.name).toBe("表3");
  });

  it("names a sheet that got no name", async () => {
    await withSheets(async (sheets, context) => {
      const sheet = sheets.add().load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet2");
    });
  });

  it.each<[string, string, (sheets: Excel.WorksheetCollection) => void]>([
    ["a taken name", "ItemAlreadyExists", (sheets) => sheets.add("花名册")],
    ["a name with brackets", "InvalidArgument", (sheets) => sheets.add("表[2]")],
    ["a name too long", "InvalidArgument", (sheets) => sheets.add("长".repeat(32))],
    [
      "a rename to a taken name",
      "ItemAlreadyExists",
      (sheets) => {
        sheets.getItem("Sheet1").name = "花名册";
      },
    ],
    [
      "a position beyond the end",
      "InvalidArgument",
      (sheets) => {
        sheets.getItem("Sheet1").position = 9;
      },
    ],
  ])("refuses %s", async (_, code, act) => {
    const before = excel.snapshot();
    await expect(withSheets((sheets) => Promise.resolve(act(sheets)))).rejects.toMatchObject({
      code,
    });
    expect(excel.snapshot()).toEqual(before);
  });

  it("keeps one visible sheet", async () => {
    await expect(
      withSheets(async (sheets, context) => {
        for (const name of ["Sheet1", "花名册", "参数 设置"]) sheets.getItem(name).delete();
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "InvalidOperation" });
    expect(names()).toEqual(["参数 设置"]);
  });

  it("quotes names in addresses only where Excel must", async () => {
    await withSheets(async (sheets, context) => {
      const ranges = ["花名册", "参数 设置"].map((name) =>
        sheets.getItem(name).getRange("A1").load("address")
      );
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["花名册!A1", "'参数 设置'!A1"]);
    });
  });

  it("refuses a sheet that was deleted meanwhile", async () => {
    await expect(
      withSheets(async (sheets, context) => {
        const sheet = sheets.getItem("花名册");
        const range = sheet.getRange("A1");
        await context.sync();
        excel.user.deleteSheet("花名册");
        range.load("values");
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("activates before it selects", async () => {
    await expect(
      withSheets((sheets) => Promise.resolve(sheets.getItem("花名册").getRange("B2").select()))
    ).rejects.toMatchObject({ code: "InvalidOperation" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("花名册");
      sheet.activate();
      await context.sync();
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["花名册!B2:C3", "花名册!B2"]);
    });
  });
});
