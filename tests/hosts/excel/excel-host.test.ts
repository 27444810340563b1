import type { RunningExcel } from "../../support/excel-host/start-excel";
import { startExcelHost } from "../../support/excel-host/excel-harness";
import { describeHostContract } from "../../support/host-contract";

let running: RunningExcel | undefined;
async function started(...args: Parameters<typeof startExcelHost>) {
  running?.dispose();
  const harness = await startExcelHost(...args);
  running = harness.excel;
  return harness;
}
afterAll(() => running?.dispose());

describeHostContract("Excel, sheets inserted as a file", () => started());
describeHostContract("Excel, sheets drawn", async () => {
  const harness = await started();
  harness.excel.conditions.insertion = "refused";
  return harness;
});
describeHostContract("Excel, everything in small pieces", () =>
  started({}, { limits: { bytes: 700, fileBytes: 100 } })
);
