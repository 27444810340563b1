import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const snapshot = () => excel.sheetSnapshot("Sheet1");

describe("page layout", () => {
  it("keeps paper, margins, titles, area, zoom and footers", async () => {
    await inSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.set({
        paperSize: "A3",
        orientation: "Landscape",
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
      });
      pageLayout.setPrintMargins("Centimeters", { top: 3.7, left: 2.8 });
      pageLayout.setPrintArea("A1:D9");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "— &P —";
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      pageLayout.load("paperSize,zoom,topMargin,bottomMargin");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        paperSize: "A3",
        zoom: { horizontalFitToPages: 1 },
        bottomMargin: 54,
      });
      expect(pageLayout.topMargin).toBeCloseTo(104.88, 2);
      expect([titles.address, columns.isNullObject, area.address]).toEqual([
        "Sheet1!1:3",
        true,
        "Sheet1!A1:D9",
      ]);
    });
    expect(snapshot().pageLayout).toMatchObject({
      orientation: "Landscape",
      headerFooter: { centerFooter: "— &P —", leftFooter: "" },
    });
  });

  it.each([{ scale: 5 }, { scale: 100, horizontalFitToPages: 1 }, {}])(
    "refuses the zoom %j",
    async (zoom) => {
      await expect(
        inSheet(async (sheet) => {
          sheet.pageLayout.zoom = zoom;
        })
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  );
});

describe("panes, filters, validations, names, settings", () => {
  it("freezes at a block, at rows, at columns, and not at all", async () => {
    await inSheet(async (sheet, context) => {
      const location = async () => {
        const range = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return range.isNullObject ? null : range.address;
      };
      expect(await location()).toBeNull();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      expect(await location()).toBe("Sheet1!A1:B3");
      sheet.freezePanes.freezeRows(2);
      expect(await location()).toBe("Sheet1!1:2");
      sheet.freezePanes.freezeColumns(1);
      expect(await location()).toBe("Sheet1!A:A");
      sheet.freezePanes.unfreeze();
      expect(await location()).toBeNull();
    });
  });

  it("applies and removes a filter", async () => {
    await inSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A3:D9"));
      const range = sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A3:D9");
      sheet.autoFilter.remove();
      await context.sync();
    });
    expect(snapshot().autoFilter).toBeNull();
  });

  it("validates by a list, a range or a formula", async () => {
    await inSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "男,女" } };
      dataValidation.errorAlert = {
        message: "只能选择",
        showAlert: true,
        style: "Stop",
        title: "",
      };
      sheet.getRange("C2:C9").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("Z1:Z3") },
      };
      dataValidation.load("type,rule");
      const both = sheet.getRange("A1:C9").dataValidation.load("type");
      const none = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "男,女" } });
      expect([dataValidation.type, both.type, none.type]).toEqual(["List", "Inconsistent", "None"]);
      sheet.getRange("B5").dataValidation.clear();
      await context.sync();
    });
    expect(snapshot().validations).toMatchObject([
      { ranges: ["B2:B4", "B6:B9"], errorAlert: { message: "只能选择" } },
      { ranges: ["C2:C9"], rule: { list: { source: "=Sheet1!Z1:Z3" } } },
    ]);
  });

  it("names ranges of the workbook and of a sheet", async () => {
    excel.user.type("B2", 7);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("截止日期", sheet.getRange("B2"));
      sheet.names.add("单位", "=Sheet1!$A$1:$A$3");
      context.workbook.names.load("items/name,items/formula,items/value");
      const used = sheet.getRange("单位").load("address");
      const missing = context.workbook.names.getItemOrNullObject("单位");
      await context.sync();
      expect(context.workbook.names.items.map((item) => item.toJSON())).toMatchObject([
        { name: "截止日期", formula: "=Sheet1!$B$2", value: 7 },
      ]);
      expect([used.address, missing.isNullObject]).toEqual(["Sheet1!A1:A3", true]);
    });
    excel.user.renameSheet("Sheet1", "参数 设置");
    expect(excel.workbook.names[0].formula).toBe("='参数 设置'!$B$2");
  });

  it("keeps settings and XML parts in the workbook", async () => {
    await Excel.run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add("orgroster", { marks: [1, 2] });
      customXmlParts.add('<waivers xmlns="urn:x"/>');
      await context.sync();
      const setting = settings.getItemOrNullObject("orgroster").load("value");
      const part = customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject();
      const none = settings.getItemOrNullObject("other");
      await context.sync();
      const xml = part.getXml();
      await context.sync();
      expect(setting.value).toEqual({ marks: [1, 2] });
      expect(none.isNullObject).toBe(true);
      expect(xml.value).toBe('<waivers xmlns="urn:x"/>');
    });
  });
});

describe("protection", () => {
  const denied = { code: "AccessDenied" };
  const attempts: [string, (sheet: Excel.Worksheet) => void][] = [
    [
      "values",
      (sheet) => {
        sheet.getRange("A1").values = [[1]];
      },
    ],
    [
      "fills",
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "red";
      },
    ],
    ["merges", (sheet) => sheet.getRange("A1:B2").merge()],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["conditional formats", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  ];
  it.each(attempts)("of a sheet refuses %s and does nothing", async (_, act) => {
    excel.user.protectSheet("Sheet1");
    const before = excel.snapshot();
    await expect(
      inSheet(async (sheet, context) => {
        act(sheet);
        await context.sync();
      })
    ).rejects.toMatchObject(denied);
    expect(excel.snapshot()).toEqual(before);
  });

  it("of a sheet leaves unlocked cells and allowed formats open", async () => {
    excel.user.format("B2", { locked: false });
    excel.user.protectSheet("Sheet1", { allowFormatCells: true });
    await inSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["可写"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true });
    });
  });

  it("of a sheet comes off with the password alone", async () => {
    await inSheet((sheet) => Promise.resolve(sheet.protection.protect({}, "secret")));
    await expect(
      inSheet((sheet) => Promise.resolve(sheet.protection.unprotect()))
    ).rejects.toMatchObject(denied);
    await inSheet((sheet) => Promise.resolve(sheet.protection.unprotect("secret")));
    expect(excel.sheet("Sheet1").protected).toBe(false);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["adding", (sheets) => void sheets.add()],
    ["deleting", (sheets) => sheets.getItem("Sheet1").delete()],
    [
      "renaming",
      (sheets) => {
        sheets.getItem("Sheet1").name = "x";
      },
    ],
  ])("of the structure refuses %s", async (_, act) => {
    excel.user.protectStructure();
    await expect(
      Excel.run((context) => Promise.resolve(act(context.workbook.worksheets)))
    ).rejects.toMatchObject(denied);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
