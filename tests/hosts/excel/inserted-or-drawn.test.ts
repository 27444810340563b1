import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { startExcelHost } from "../../support/excel-host/excel-harness";
import type { InsertionBehaviour } from "../../support/excel-host/conditions";
import type { SheetSnapshot } from "../../support/excel-host/snapshot";
import { LIST } from "../../support/host-contract-cells";
import { FINDINGS, REPORT } from "../../support/sample-plan";

const PLANS: readonly SheetPlan[] = [REPORT, FINDINGS, LIST];

/** Inserts the plans into a new workbook; gives the inserted sheets, and the names around them. */
async function inserted(behaviour: InsertionBehaviour, fileBytes?: number) {
  const { excel, host } = await startExcelHost({}, fileBytes ? { limits: { fileBytes } } : {});
  excel.conditions.insertion = behaviour;
  await host.insertSheets(PLANS);
  const { sheets, names } = excel.snapshot();
  excel.dispose();
  return { sheets: sheets.slice(1).map(comparable), names, tabs: sheets.map(({ name }) => name) };
}

/** Heights are shown in whole pixels, whatever was asked for. */
const wholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;

/**
 * A sheet without what is not the same both ways and need not be: results of formulas, which Excel
 * works out when they are entered and takes from a file; the text of a link, which is that of its
 * cell; heights between two pixels; what is selected.
 */
function comparable({ cells, hyperlinks, rowHeights, ...sheet }: SheetSnapshot): unknown {
  const values = Object.entries(cells).map(([address, cell]) => [
    address,
    { ...cell, value: cell.formula === undefined ? cell.value : undefined },
  ]);
  const links = Object.entries(hyperlinks as Record<string, object>).map(([address, link]) => [
    address,
    { ...link, textToDisplay: undefined },
  ]);
  const heights = Object.entries(rowHeights as Record<string, number>).map(([row, height]) => [
    row,
    wholePixels(height),
  ]);
  return {
    ...sheet,
    cells: Object.fromEntries(values) as unknown,
    hyperlinks: Object.fromEntries(links) as unknown,
    rowHeights: Object.fromEntries(heights) as unknown,
    selection: undefined,
  };
}

describe("a drawn sheet", () => {
  it.each<[string, InsertionBehaviour, number | undefined]>([
    ["insertion is refused", "refused", undefined],
    ["one sheet is missing afterwards", "one-missing", undefined],
    ["the file is too large for a request", "works", 100],
  ])("equals the inserted one where %s", async (_, behaviour, fileBytes) => {
    const expected = await inserted("works");
    expect(await inserted(behaviour, fileBytes)).toEqual(expected);
  });

  it("is not needed where the sheets are placed and an error is reported all the same", async () => {
    const { excel, host } = await startExcelHost();
    excel.conditions.insertion = "placed-with-error";
    await host.insertSheets(PLANS);
    const added = excel.wire.batches.flatMap(({ body }) =>
      Object.values(body.ObjectPaths).filter(({ Name }) => Name === "Add")
    );
    expect(added).toEqual([]);
    const names = excel.snapshot().sheets.map(({ name }) => name);
    expect(names).toEqual(["Sheet1", ...PLANS.map(({ name }) => name)]);
    excel.dispose();
  });
});
