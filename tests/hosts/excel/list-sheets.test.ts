import { listSheets } from "../../../src/hosts/excel/list-sheets";
import { startExcel, type RunningExcel } from "../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

describe("listSheets", () => {
  it("lists every sheet in order, hidden ones too, in one round trip", async () => {
    for (const name of ["参数设置", "代码表"]) excel.user.addSheet(name);
    excel.user.showSheet("参数设置", "Hidden");
    excel.user.showSheet("代码表", "VeryHidden");
    excel.wire.clear();
    expect(await listSheets()).toEqual([
      { name: "Sheet1", visibility: "visible" },
      { name: "参数设置", visibility: "hidden" },
      { name: "代码表", visibility: "veryHidden" },
    ]);
    expect(excel.wire.batches).toHaveLength(1);
  });
});
