import { writeWorkbook } from "../../../../src/hosts/xlsx/write-workbook";
import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";
import { FINDINGS, REPORT } from "../../../support/sample-plan";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  excel.user.addSheet("花名册");
});
afterEach(() => excel.dispose());

const FILE = Buffer.from(writeWorkbook([REPORT, FINDINGS])).toString("base64");

const insert = (options?: Excel.InsertWorksheetOptions, file = FILE) =>
  Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });

const names = () => excel.workbook.sheets.map(({ name }) => name);

describe("sheets inserted from a file", () => {
  it("show what the file says, read by another library than the one that wrote it", async () => {
    await insert();
    const sheet = excel.sheetSnapshot(REPORT.name);
    const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
    const box = { top: thin, bottom: thin, left: thin, right: thin };
    expect(sheet).toMatchObject({
      tabColor: "#FF0000",
      showGridlines: false,
      merges: ["A1:D1", "A2:B2"],
      columnWidths: { "0": 39.75, "1": 78.75, "3": 123.75 },
      rowHeights: { "0": 40, "2": 28.5 },
      hiddenRows: [5],
      freeze: { rows: 3, columns: 1 },
      autoFilter: "A3:D9",
      hyperlinks: {
        D9: { documentReference: "'校验结果'!B2", screenTip: '查看 "第2条"' },
        D2: { address: "报表%20说明.docx" },
      },
      conditionalFormats: [
        { formula: "=$A4<3", ranges: ["A4:D9"], fill: "#FFC7CE", font: { color: "#9C0006" } },
        { formula: '=$B4=""', ranges: ["A4:D9"], fill: "#FFEB9C" },
      ],
      validations: [
        { ranges: ["B4:B101"], rule: { list: { source: '男,女"' } } },
        { ranges: ["C4", "C6:C7"], rule: { list: { source: "=单位名称" } } },
        {
          ranges: ["F4:F9"],
          rule: { wholeNumber: { operator: "Between", formula1: "=0", formula2: "=120" } },
          errorAlert: { showAlert: true, style: "Stop", message: "请填写整数" },
        },
        {
          ranges: ["G4:G9"],
          rule: { decimal: { operator: "GreaterThanOrEqualTo", formula1: "=0.5" } },
          errorAlert: { showAlert: true, style: "Warning" },
        },
        {
          ranges: ["H4:H9"],
          rule: { date: { operator: "Between", formula1: "=7853", formula2: "=44497" } },
          prompt: { showPrompt: true, message: "年月日\n例：2021-10-28" },
        },
        {
          ranges: ["I4:I9"],
          rule: { textLength: { operator: "LessThanOrEqualTo", formula1: "=18" } },
        },
        {
          ranges: ["J4:J9"],
          rule: {},
          errorAlert: { showAlert: false },
          prompt: { showPrompt: true, title: "备注", message: "写明“情况”" },
        },
      ],
      names: [{ name: "单位名称" }],
      pageLayout: {
        paperSize: "A4",
        orientation: "Landscape",
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
        printArea: ["A1:D9"],
        titleRows: "1:3",
        headerFooter: { leftHeader: "内部资料 & 注意", centerFooter: "— &P —" },
      },
    });
    expect(sheet.cells).toMatchObject({
      A1: {
        value: "村（社区）班子结构分析表",
        style: { fontName: "方正小标宋简体", fontSize: 22 },
      },
      C4: { value: 31204, style: { numberFormat: 'yyyy"年"m"月"', ...box } },
      D4: { value: "529901198506151234", style: { numberFormat: "@" } },
      B5: { value: "=1+1" },
      D5: { value: "+86 139" },
      B6: { value: "'单引号" },
      C7: { value: { error: "#N/A" } },
      B8: { value: '<&>"_x000D_\r', style: { fill: "#FFFF00", indentLevel: 1, shrinkToFit: true } },
      A9: { value: 15, formula: "=SUM(A4:A8)" },
      C9: { value: true, formula: "=A4=1" },
      D9: { style: { fontColor: "#0563C1", underline: "Single" } },
    });
    expect(sheet.cells.B5).not.toHaveProperty("formula");
    const margins = excel.sheet(REPORT.name).pageLayout;
    expect(margins.topMargin).toBeCloseTo(37 * (72 / 25.4), 2);
    expect(excel.workbook.names).toMatchObject([{ name: "截止日期", formula: "='参数设置'!$B$3" }]);
  });

  it.each<[Excel.InsertWorksheetOptions | undefined, string[]]>([
    [undefined, ["Sheet1", "花名册", REPORT.name, FINDINGS.name]],
    [{ positionType: "Beginning" }, [REPORT.name, FINDINGS.name, "Sheet1", "花名册"]],
    [
      { positionType: "After", relativeTo: "Sheet1" },
      ["Sheet1", REPORT.name, FINDINGS.name, "花名册"],
    ],
    [
      { positionType: "Before", relativeTo: "花名册", sheetNamesToInsert: [FINDINGS.name] },
      ["Sheet1", FINDINGS.name, "花名册"],
    ],
  ])("stand where %j puts them, and give their ids", async (options, expected) => {
    const ids = await insert(options);
    expect(names()).toEqual(expected);
    expect(ids).toEqual(
      excel.workbook.sheets.filter(({ name }) => !/Sheet1|花名册/.test(name)).map(({ id }) => id)
    );
  });

  it("stand beside a sheet that was given as an object", async () => {
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(FILE, {
        positionType: "Before",
        relativeTo: context.workbook.worksheets.getItem("花名册"),
        sheetNamesToInsert: [FINDINGS.name],
      });
      await context.sync();
    });
    expect(names()).toEqual(["Sheet1", FINDINGS.name, "花名册"]);
  });

  it("get a number where their name is taken", async () => {
    await insert({ sheetNamesToInsert: [FINDINGS.name] });
    await insert({ sheetNamesToInsert: [FINDINGS.name] });
    expect(names().slice(2)).toEqual([FINDINGS.name, `${FINDINGS.name} (2)`]);
  });

  it.each<[string, Excel.InsertWorksheetOptions | undefined, string, string]>([
    ["a file that is none", undefined, "SGFsbG8=", "InvalidArgument"],
    ["a sheet that is not in the file", { sheetNamesToInsert: ["没有"] }, FILE, "ItemNotFound"],
    ["a neighbour that is not there", { relativeTo: "没有" }, FILE, "ItemNotFound"],
  ])("are refused for %s", async (_, options, file, code) => {
    const before = excel.snapshot();
    await expect(insert(options, file)).rejects.toMatchObject({ code });
    expect(excel.snapshot()).toEqual(before);
  });

  it("can be refused, half placed, or placed with an error", async () => {
    excel.conditions.insertion = "refused";
    await expect(insert()).rejects.toMatchObject({ code: "GeneralException" });
    expect(names()).toHaveLength(2);
    excel.conditions.insertion = "one-missing";
    expect(await insert()).toHaveLength(1);
    expect(names()).toHaveLength(3);
    excel.conditions.insertion = "placed-with-error";
    await expect(insert({ sheetNamesToInsert: [FINDINGS.name] })).rejects.toMatchObject({
      code: "GeneralException",
    });
    expect(names().at(-1)).toBe(FINDINGS.name);
  });

  it("are refused while the structure is protected", async () => {
    excel.user.protectStructure();
    await expect(insert()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(names()).toHaveLength(2);
  });
});

describe("an emulated workbook", () => {
  it("opens a file with the same result as inserting it", async () => {
    await insert();
    const inserted = [REPORT.name, FINDINGS.name].map((name) => excel.sheetSnapshot(name));
    excel.dispose();
    excel = await startExcel({ bytes: writeWorkbook([REPORT, FINDINGS]) });
    expect(excel.snapshot().sheets).toEqual(inserted);
    excel.dispose();
    excel = await startExcel({ sheets: [REPORT, FINDINGS] });
    expect(excel.snapshot().sheets).toEqual(inserted);
  });

  it("is described in full by its snapshot, whatever the order of changes", async () => {
    const other = await startExcel();
    const empty = other.snapshot();
    other.user.type("B2", 1);
    expect(other.snapshot()).not.toEqual(empty);
    other.user.erase("B2");
    expect(other.snapshot()).toEqual(empty);
    other.user.format("C3", { bold: true });
    other.user.type("A1", "=1+1");
    const first = JSON.stringify(other.snapshot());
    other.dispose();
    const again = await startExcel();
    again.user.type("A1", "=1+1");
    again.user.format("C3", { bold: true });
    expect(JSON.stringify(again.snapshot())).toBe(first);
    again.dispose();
  });
});
