import { gridFromRows, type Grid } from "../../src/core/sheets/grid";
import { createMemoryHost } from "../../src/workbook/memory-host";
import { describeHostContract } from "../support/host-contract";

async function harness(sheets: readonly Grid[] = []) {
  const host = createMemoryHost(sheets);
  return { host, snapshot: () => host.snapshot(), reopen: async () => host };
}

describeHostContract("in memory, empty", () => harness());
describeHostContract("in memory, with a sheet", () =>
  harness([gridFromRows("说明", [["1"]], { visibility: "hidden" })])
);
