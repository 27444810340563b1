import { createXlsxHost, openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { createGridHost } from "../../../src/workbench/document/grid-host";
import { describeHostContract, type HostHarness } from "../../support/host-contract";
import { userWorkbook } from "../../support/user-workbook";
import { xlsxSnapshot } from "../../support/xlsx-snapshot";
import { createFakeGrid, shownOf, type FakeGrid } from "./fake-grid";

/** Every pair of file and grid of the test that runs, to be compared when it ends. */
let pairs: { readonly file: XlsxHost; readonly grid: FakeGrid }[] = [];

async function open(file: XlsxHost) {
  const names = (await file.listSheets()).map(({ name }) => name);
  const grid = createFakeGrid(names.map((name) => file.sheetLook(name)));
  pairs.push({ file, grid });
  const onRefused = (error: Error) => {
    throw error;
  };
  const ignore = () => undefined;
  return createGridHost({ file, grid, onTouched: ignore, onRefused, onCopyLosses: ignore });
}

async function harness(file: XlsxHost): Promise<HostHarness> {
  let latest = file;
  return {
    host: await open(file),
    snapshot: () => snapshotOf(latest),
    reopen: () => open((latest = openXlsxHost(latest.toBytes()))),
  };
}

function snapshotOf(file: XlsxHost): unknown {
  try {
    return xlsxSnapshot(file.toBytes());
  } catch (error) {
    // A new workbook that holds no sheet yet cannot be saved.
    expect(error).toMatchObject({ code: "invalid-plan", params: { problem: "no-sheets" } });
    return "empty";
  }
}

beforeEach(() => (pairs = []));
afterEach(async () => {
  for (const { file, grid } of pairs) expect(grid.shown()).toEqual(await shownOf(file));
});

describeHostContract("a new file in the grid", () => harness(createXlsxHost()));
describeHostContract("a user's file in the grid", () => harness(openXlsxHost(userWorkbook())));
