import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { cellAddress, parseRangeAddress } from "../../../src/core/sheets/a1";
import { buildForm } from "../../../src/core/forms/build-form";
import { planForm } from "../../../src/core/forms/form-plan";
import { forms } from "../../../src/core/forms/tables/index";
import { planSettings } from "../../../src/core/forms/settings-plan";
import { planTemplates } from "../../../src/core/forms/template/template-set";
import { ledgerKind } from "../../../src/core/ledgers/kinds";
import { reportData, reportSettings } from "../../support/report-fixture";
import { startExcelHost } from "../../support/excel-host/excel-harness";
import type { InsertionBehaviour } from "../../support/excel-host/conditions";
import type { SheetSnapshot } from "../../support/excel-host/snapshot";
import { LIST } from "../../support/host-contract-cells";
import { FINDINGS, REPORT } from "../../support/sample-plan";

const templates = planTemplates([ledgerKind("members"), ledgerKind("units")], reportSettings, 3, {
  codes: null,
  codesName: "代码",
});

/** Everything a plan can say, and sheets that the product makes. */
const PLANS: readonly SheetPlan[] = [
  ...[REPORT, FINDINGS, LIST, planSettings(reportSettings)],
  ...[...templates.templates, templates.codes!],
  ...forms.slice(0, 2).map((form) => planForm(buildForm(form, reportData()), reportSettings)),
];

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

interface ValidatedRanges {
  readonly ranges: readonly string[];
}

function cellsOf(address: string): string[] {
  const { top, left, bottom, right } = parseRangeAddress(address)!;
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellAddress(row, column));
  }
  return cells;
}

/**
 * A sheet without what is not the same both ways and need not be: results of formulas, which Excel
 * works out when they are entered and takes from a file; the text of a link, which is that of its
 * cell; heights between two pixels; which cells with one drop-down list are one entry; what is
 * selected.
 */
function comparable({ cells, hyperlinks, rowHeights, ...sheet }: SheetSnapshot): unknown {
  const values = Object.entries(cells).map(([address, cell]) => [
    address,
    {
      ...cell,
      value: cell.formula === undefined ? cell.value : undefined,
      // The library that the emulator reads files with cuts sizes down to whole points.
      style: cell.style && { ...cell.style, fontSize: Math.floor(cell.style.fontSize ?? 11) },
    },
  ]);
  const links = Object.entries(hyperlinks as Record<string, object>).map(([address, link]) => [
    address,
    { ...link, textToDisplay: undefined },
  ]);
  const heights = Object.entries(rowHeights as Record<string, number>).map(([row, height]) => [
    row,
    wholePixels(height),
  ]);
  const validated = (sheet.validations as ValidatedRanges[]).flatMap(({ ranges, ...rule }) =>
    ranges.flatMap(cellsOf).map((address) => ({ address, ...rule }))
  );
  return {
    ...sheet,
    validations: validated.sort((a, b) => (a.address < b.address ? -1 : 1)),
    cells: Object.fromEntries(values) as unknown,
    hyperlinks: Object.fromEntries(links) as unknown,
    rowHeights: Object.fromEntries(heights) as unknown,
    selection: undefined,
  };
}

jest.setTimeout(60_000);

describe("a drawn sheet", () => {
  let expected: Awaited<ReturnType<typeof inserted>>;
  beforeAll(async () => {
    expected = await inserted("works");
  });

  it.each<[string, InsertionBehaviour, number | undefined]>([
    ["insertion is refused", "refused", undefined],
    ["one sheet is missing afterwards", "one-missing", undefined],
    ["the file is too large for a request", "works", 100],
  ])("equals the inserted one where %s", async (_, behaviour, fileBytes) => {
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
