import type { HostState } from "../../src/hosts/excel/boot";
import { ExcelError } from "../../src/hosts/excel/excel-error";
import type { SheetSize } from "../../src/hosts/excel/list-sheets";
import { readSheets, startPane, type PaneState } from "../../src/taskpane/pane-state";

const sheet = (rowCount: number): SheetSize => ({
  name: "花名册",
  visible: true,
  rowCount,
  columnCount: rowCount === 0 ? 0 : 3,
});

function pane(host: HostState, listSheets: () => Promise<SheetSize[]>) {
  const shown: PaneState[] = [];
  return {
    shown,
    detectHost: () => Promise.resolve(host),
    listSheets,
    show: (state: PaneState) => void shown.push(state),
  };
}

describe("startPane", () => {
  it("lists the sheets of a workbook", async () => {
    const sheets = [sheet(0), sheet(5)];
    const dependencies = pane("ready", () => Promise.resolve(sheets));
    await startPane(dependencies);
    expect(dependencies.shown).toEqual([
      { kind: "starting" },
      { kind: "loading" },
      { kind: "sheets", sheets },
    ]);
  });

  it.each<HostState>(["no-excel", "office-missing", "office-silent", "too-old"])(
    "does not ask for sheets when the host is %s",
    async (reason) => {
      const listSheets = jest.fn();
      const dependencies = pane(reason, listSheets);
      await startPane(dependencies);
      expect(dependencies.shown).toEqual([{ kind: "starting" }, { kind: "unavailable", reason }]);
      expect(listSheets).not.toHaveBeenCalled();
    }
  );
});

describe("readSheets", () => {
  it("says when no sheet holds anything", async () => {
    const dependencies = pane("ready", () => Promise.resolve([sheet(0), sheet(0)]));
    await readSheets(dependencies);
    expect(dependencies.shown[1]).toEqual({ kind: "empty" });
  });

  it.each([
    [new ExcelError("cell-edit", "list sheets", undefined), "cell-edit"],
    [new TypeError("x is not a function"), "other"],
  ])("shows %s as a failure", async (reason, code) => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const dependencies = pane("ready", () => Promise.reject(reason));
    await readSheets(dependencies);
    expect(dependencies.shown[1]).toEqual({ kind: "failed", code });
    expect(log).toHaveBeenCalledWith(reason);
    log.mockRestore();
  });
});
