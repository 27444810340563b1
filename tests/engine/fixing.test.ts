import type { Engine } from "../../src/engine/engine";
import type { FixLogRequest } from "../../src/engine/fixing";
import { createLocalEngine } from "../../src/engine/local-engine";
import { fixIdOf } from "../../src/engine/fix-rows";
import { idNumber, rosterColumns, rosterGrid } from "../support/roster";
import { cellAddress } from "../../src/core/sheets/a1";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { Grid } from "../../src/core/sheets/grid";
import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import { sheetFromPlan } from "../../src/workbook/memory-sheet";
import type { MemberField } from "../../src/core/ledgers/kinds/members";

const settingsSheet = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
]);

function placeOf(person: number, field: MemberField): string {
  return cellAddress(2 + person, rosterColumns.indexOf(field));
}

/** A roster with a padded name, an ID number typed with spaces and in full width, and an age that is wrong. */
const typed = `${idNumber(19790312, 101).slice(0, 6)} １９７９0312${idNumber(19790312, 101).slice(14)} `;
const faulty = rosterGrid({
  change: { 0: { id_no: typed }, 1: { name: "乙样例\u200b", age: 40 } },
});

async function checkedEngine(...grids: readonly Grid[]): Promise<Engine> {
  const engine = createLocalEngine();
  for (const grid of [...grids, settingsSheet]) await engine.putSheet(grid);
  await engine.arrange([...grids, settingsSheet].map(({ name }) => name));
  await engine.check({});
  return engine;
}

const shown = (plan: SheetPlan) =>
  [...plan.rows].map(({ values }) => values.filter((value) => value !== null));

describe("repairs of a check", () => {
  it("lists one change a cell, as typed, with numbers hidden", async () => {
    const engine = await checkedEngine(faulty);
    const { rows, conflicts } = await engine.fixes();
    expect(conflicts).toEqual([]);
    expect(
      rows.map(({ address, name, before, after, reasons }) => [
        address,
        name,
        before,
        after,
        reasons,
      ])
    ).toEqual(
      expect.arrayContaining([
        [
          placeOf(0, "id_no"),
          "甲样例",
          `529901 ＊＊＊＊****${typed.slice(-5)}`,
          `529901********${typed.slice(-5, -1)}`,
          expect.arrayContaining(["id-typing"]),
        ],
        [placeOf(1, "name"), "乙样例\u200b", "乙样例\u200b", "乙样例", ["tidy-spaces"]],
        [placeOf(1, "age"), "乙样例\u200b", "40", "36", ["age-from-birth"]],
      ])
    );
    expect(rows).toHaveLength(3);
  });

  it("gives the whole cells to be written, and none for an id it does not have", async () => {
    const engine = await checkedEngine(faulty);
    const id = fixIdOf({ sheet: "花名册", address: placeOf(0, "id_no") });
    expect(await engine.fixChanges([id, fixIdOf({ sheet: "花名册", address: "A1" })])).toEqual([
      {
        sheet: "花名册",
        address: placeOf(0, "id_no"),
        before: typed,
        after: idNumber(19790312, 101),
      },
    ]);
  });

  it("adds to the log that the workbook has, whatever its tab is called, and marks what was taken back", async () => {
    const engine = await checkedEngine(faulty);
    const ids = (await engine.fixes()).rows.map(({ id }) => id);
    const log = async (request: FixLogRequest) =>
      engine.fixLogPlan(await engine.fixLogLines(request));
    const first = await log({
      time: "2021-11-01 09:30",
      applied: ids.slice(0, 1),
      skipped: ids.slice(1, 2),
    });
    expect(first.name).toBe("修改记录");
    await engine.putSheet(sheetFromPlan({ ...first, name: "改动" }).grid);

    const second = await log({
      time: "2021-11-01 09:31",
      applied: ids.slice(2),
      skipped: [],
    });
    expect(second.name).toBe("改动");
    expect(shown(second).at(1)).toEqual(["共修改2处,1处因单元格已变动未修改。"]);
    expect(shown(second)).toHaveLength(3 + 3);
    expect(JSON.stringify([...second.rows])).not.toContain(idNumber(19790312, 101));

    await engine.putSheet(sheetFromPlan(second).grid);
    const address = (await engine.fixes()).rows[2].address;
    const third = await engine.fixLogTakenBack({
      time: "2021-11-01 09:31",
      places: [{ sheet: "花名册", address }],
    });
    if (!third) throw new Error("no line was found");
    expect(shown(third).at(1)).toEqual(["共修改1处,1处已撤销,1处因单元格已变动未修改。"]);
    expect(shown(third).at(-1)?.at(-1)).toBe("已撤销");

    const other = { time: "2021-11-01 09:32", places: [{ sheet: "花名册", address }] };
    expect(await engine.fixLogTakenBack(other)).toBeNull();
  });

  it("refuses before anything was checked", async () => {
    await expect(createLocalEngine().fixes()).rejects.toMatchObject({ code: "not-checked" });
  });
});
