import type { ExcelError } from "../../../src/hosts/excel/excel-error";
import { listSheets } from "../../../src/hosts/excel/list-sheets";
import { loadOfficeJs, type Batch, type BatchReply } from "../../support/excel-host/real-office-js";

interface FakeSheet {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  used?: [rows: number, columns: number];
}

function installExcel(answer: (batch: Batch) => BatchReply): void {
  Object.assign(globalThis, { Excel: loadOfficeJs(answer) });
}

/** Answers the two queries of the list as Excel does: ids by position, null where nothing is used. */
function workbook(sheets: readonly FakeSheet[]): (batch: Batch) => BatchReply {
  return ({ Actions, ObjectPaths }) => ({
    Results: Actions.map(({ Id, ActionType, ObjectPathId }) => {
      const path = ObjectPaths[ObjectPathId];
      if (path.Name === "Worksheets" && ActionType === 2) {
        const items = sheets.map(({ name, visibility }, i) => ({
          _Id: String(i),
          Id: String(i),
          Name: name,
          Visibility: visibility,
        }));
        return { ActionId: Id, Value: { _Items: items } };
      }
      if (path.Name !== "GetUsedRangeOrNullObject") return { ActionId: Id, Value: {} };
      const [index] = ObjectPaths[path.ParentObjectPathId].ArgumentInfo?.Arguments ?? [];
      const used = sheets[Number(index)].used;
      return { ActionId: Id, Value: used ? { RowCount: used[0], ColumnCount: used[1] } : null };
    }),
  });
}

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

describe("listSheets", () => {
  it("lists every sheet in order with the size of what stands on it", async () => {
    installExcel(
      workbook([
        { name: "花名册", visibility: "Visible", used: [992, 22] },
        { name: "参数设置", visibility: "Hidden", used: [40, 4] },
        { name: "Sheet3", visibility: "VeryHidden" },
      ])
    );
    expect(await listSheets()).toEqual([
      { name: "花名册", visible: true, rowCount: 992, columnCount: 22 },
      { name: "参数设置", visible: false, rowCount: 40, columnCount: 4 },
      { name: "Sheet3", visible: false, rowCount: 0, columnCount: 0 },
    ]);
  });

  it("asks twice whatever the number of sheets, for values only", async () => {
    const batches: Batch[] = [];
    const answer = workbook(
      Array.from({ length: 60 }, (_, i) => ({
        name: `表${i}`,
        visibility: "Visible",
        used: [2, 3],
      }))
    );
    installExcel((batch) => {
      batches.push(batch);
      return answer(batch);
    });
    expect(await listSheets()).toHaveLength(60);
    expect(batches.filter(({ Actions }) => Actions.some((a) => a.ActionType === 2))).toHaveLength(
      2
    );
    const used = Object.values(batches[1].ObjectPaths).filter(
      ({ Name }) => Name === "GetUsedRangeOrNullObject"
    );
    expect(new Set(used.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]))).toEqual(
      new Set([true])
    );
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "unsupported"],
    ["GeneralException", "other"],
  ])("turns %s into %s", async (Code, code) => {
    installExcel(() => ({ Error: { Code, Message: "no" } }));
    const error = await listSheets().then(
      () => undefined,
      (reason: ExcelError) => reason
    );
    expect(error).toMatchObject({ name: "ExcelError", code, action: "list sheets" });
    expect(error?.cause).toMatchObject({ code: Code });
  });
});
