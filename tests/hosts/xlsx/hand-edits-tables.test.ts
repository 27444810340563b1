import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellEdit } from "../../../src/workbook/workbook-edits";
import { packageDiff, partOf } from "../../support/package-diff";
import { FIGURES_SHEET, ROSTER_SHEET, userParts, userWorkbook } from "../../support/user-workbook";

const TABLE = "xl/tables/table1.xml";

/** The names of the table's columns, and what the head cells read, after edits of them. */
async function heads(...contents: readonly NonNullable<CellEdit>["content"][]): Promise<unknown> {
  const host = openXlsxHost(userWorkbook());
  const cells = contents.flatMap((content, column) =>
    content === undefined ? [] : [{ row: 1, column, content }]
  );
  await host.edit([{ kind: "cells", sheet: ROSTER_SHEET, cells }]);
  const names = [...partOf(host.toBytes(), TABLE).matchAll(/<tableColumn id="\d" name="([^"]*)"/g)];
  const grid = await host.readSheet(ROSTER_SHEET);
  const shown = [0, 1, 2].map((column) => grid.columns[column][1]);
  expect(names.map(([, name]) => name.replace("&lt;", "<"))).toEqual(shown);
  return shown;
}

describe("the head of a table", () => {
  it.each<[string, CellEdit["content"][], string[]]>([
    ["renames the column", ["名字"], ["名字", "身份证号码", "出生年月"]],
    ["is a text even when a number is typed", [undefined, 2021], ["姓名", "2021", "出生年月"]],
    [
      "keeps what a formula gives",
      [{ formula: '="<"&1', value: "<1" }],
      ["<1", "身份证号码", "出生年月"],
    ],
    ["is its own in the table", [undefined, "姓名"], ["姓名", "姓名2", "出生年月"]],
    ["is never empty", [undefined, undefined, null], ["姓名", "身份证号码", "列3"]],
    ["changes places with another", ["身份证号码", "姓名"], ["身份证号码", "姓名", "出生年月"]],
  ])("%s", async (_, contents, expected) => {
    expect(await heads(...contents)).toEqual(expected);
  });

  it("leaves the table as it is when it is the same, and cells below it are free", async () => {
    const host = openXlsxHost(userWorkbook());
    const cells = [
      { row: 1, column: 0, content: "姓名" },
      { row: 2, column: 0, content: "王五" },
    ];
    await host.edit([{ kind: "cells", sheet: ROSTER_SHEET, cells }]);
    expect(packageDiff(userWorkbook(), host.toBytes()).changed).not.toContain(TABLE);
  });

  it.each(["名册[姓名]", "名册[[#This Row],[姓名]]", "COUNTA(名册[[出生年月]:[姓名]])"])(
    "is refused while %s refers to it",
    async (formula) => {
      const part = "xl/worksheets/sheet2.xml";
      const xml = (userParts()[part] as string).replace("A1*2", formula);
      const host = openXlsxHost(userWorkbook({ [part]: xml }));
      const edit = (column: number) =>
        host.edit([
          { kind: "cells", sheet: ROSTER_SHEET, cells: [{ row: 1, column, content: "新" }] },
        ]);
      await expect(edit(0)).rejects.toMatchObject({
        params: { sheet: ROSTER_SHEET, at: "A2", problem: "table-head-in-use" },
      });
      await edit(1);
      expect((await host.readSheet(FIGURES_SHEET)).columns[1][0]).toBe(25);
    }
  );
});
