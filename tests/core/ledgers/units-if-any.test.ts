import { readLedgers } from "../../../src/core/ledgers/recognise";
import { isNameless } from "../../../src/core/ledgers/unit-groups";
import { parseRangeAddress } from "../../../src/core/sheets/a1";
import { gridFromRows } from "../../../src/core/sheets/grid";

const head = ["乡镇(街道)", "村(社区)", "清单级别", "任务编号", "任务", "完成时限", "完成情况"];
const tail = ["制定方案", "2021-09-10", "已完成"];

function tasks(merges: readonly string[] = []) {
  const grid = gridFromRows(
    "任务清单",
    [
      head,
      ["样例镇", "石山村", "村级", "1", ...tail],
      ["样例镇", null, "乡级", "1", ...tail],
      ["样例镇", "石山村", "村级", "2", ...tail],
      [null, null, "村级", "3", ...tail],
    ],
    { merges: merges.map((address) => parseRangeAddress(address)!) }
  );
  return readLedgers("", [grid]).tables[0];
}

describe("a village that a record may have or not", () => {
  it("stays blank below a village's name, while the township is filled in", () => {
    const table = tasks();
    expect(table.filledUnits("village")).toEqual(["石山村", null, "石山村", null]);
    expect(table.filledUnits("township")).toEqual(["样例镇", "样例镇", "样例镇", "样例镇"]);
    expect(table.unmergedBlanks("village")).toEqual([]);
  });

  it("is filled in where the cells are merged", () => {
    expect(tasks(["B4:B5"]).filledUnits("village")).toEqual(["石山村", null, "石山村", "石山村"]);
  });

  it("makes a group of its own of what is the township's", () => {
    const { groups } = tasks().units();
    expect(groups.map((group) => [group.village, isNameless(group)])).toEqual([
      ["石山村", false],
      ["", true],
    ]);
  });
});

describe("the term of a sheet", () => {
  it("is told by the name for rosters of members only", () => {
    const { tables } = readLedgers("", [
      gridFromRows("上届任务清单", [head, ["样例镇", "石山村", "村级", "1", ...tail]]),
      gridFromRows("上届花名册", [["姓名", "性别", "民族", "学历"]]),
      gridFromRows("上届“两委”成员任期考核", [["姓名", "身份证号", "考核等次", "是否立案"]]),
    ]);
    expect(tables.map(({ kind, term }) => [kind.id, term])).toEqual([
      ["tasks", "current"],
      ["members", "previous"],
      ["assessment", "current"],
    ]);
  });
});
