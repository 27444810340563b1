import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
let heard: object[];
beforeEach(async () => {
  excel = await startExcel();
  excel.user.addSheet("花名册");
  heard = [];
});
afterEach(() => excel.dispose());

type Events = "onSelectionChanged" | "onChanged" | "onAdded" | "onDeleted" | "onActivated";
interface Subscribable {
  add(handler: (args: object) => Promise<void>): OfficeExtension.EventHandlerResult<object>;
}

const note = (args: object): Promise<void> => {
  heard.push(args);
  return Promise.resolve();
};

/** Registers for events of all sheets; gives what ends it. */
const listen = (name: Events | "onNameChanged") =>
  Excel.run(async (context) => {
    const events = context.workbook.worksheets as unknown as Record<string, Subscribable>;
    const result = events[name].add(note);
    await context.sync();
    return result;
  });

const idOf = (name: string): string => excel.sheet(name).id;

describe("events of the emulated Excel", () => {
  it("tells of selections on every sheet, until it is told to stop", async () => {
    const registration = await listen("onSelectionChanged");
    expect(excel.registrations()).toEqual(["SelectionChanged@Workbook"]);
    excel.user.select("B2");
    excel.user.select("花名册!C3:D4,F1");
    await excel.settle();
    expect(heard).toEqual([
      { type: "WorksheetSelectionChanged", address: "B2", worksheetId: idOf("Sheet1") },
      { type: "WorksheetSelectionChanged", address: "C3:D4,F1", worksheetId: idOf("花名册") },
    ]);
    await Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    expect(excel.registrations()).toEqual([]);
    excel.user.select("Sheet1!A1");
    await excel.settle();
    expect(heard).toHaveLength(2);
  });

  it("tells of changed cells, by whomever, with the value of a single one", async () => {
    await listen("onChanged");
    excel.user.type("花名册!B2", "0123");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "red";
      await context.sync();
    });
    await excel.settle();
    expect(heard).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        address: "B2",
        source: "Local",
        worksheetId: idOf("花名册"),
        details: { valueBefore: "", valueAfter: 123, valueTypeAfter: "Double" },
      },
      { address: "A1:B1", worksheetId: idOf("Sheet1") },
    ]);
  });

  it("tells of one sheet alone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("花名册").onChanged.add(note);
      await context.sync();
    });
    expect(excel.registrations()).toEqual([`Changed@${idOf("花名册")}`]);
    excel.user.type("Sheet1!A1", 1);
    excel.user.type("花名册!A1", 1);
    await excel.settle();
    expect(heard).toMatchObject([{ worksheetId: idOf("花名册") }]);
  });

  it("tells of sheets that come, go, change their name or come to the front", async () => {
    await listen("onAdded");
    await listen("onDeleted");
    await listen("onActivated");
    excel.conditions.requirementSets.ExcelApiOnline = "1.1";
    await listen("onNameChanged");
    const first = idOf("Sheet1");
    excel.user.addSheet("表2");
    const added = idOf("表2");
    excel.user.renameSheet("表2", "表3");
    excel.user.deleteSheet("Sheet1");
    await excel.settle();
    expect(heard).toEqual([
      { type: "WorksheetAdded", source: "Local", worksheetId: added },
      {
        type: "WorksheetNameChanged",
        source: "Local",
        worksheetId: added,
        nameBefore: "表2",
        nameAfter: "表3",
      },
      { type: "WorksheetDeleted", source: "Local", worksheetId: first },
      { type: "WorksheetActivated", worksheetId: idOf("花名册") },
    ]);
  });

  it("is silent while events are off", async () => {
    await listen("onChanged");
    const switchEvents = (on: boolean) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await switchEvents(false);
    excel.user.type("A1", 1);
    await switchEvents(true);
    excel.user.type("A1", 2);
    await excel.settle();
    expect(heard).toMatchObject([{ details: { valueBefore: 1, valueAfter: 2 } }]);
  });

  it("does not carry handlers into the next Excel", async () => {
    await listen("onChanged");
    excel.dispose();
    excel = await startExcel();
    excel.user.type("A1", 1);
    await excel.settle();
    expect(heard).toEqual([]);
  });
});
