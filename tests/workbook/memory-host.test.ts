import { gridFromRows } from "../../src/core/sheets/grid";
import { createMemoryHost } from "../../src/workbook/memory-host";
import { describeHostContract } from "../support/host-contract";

describeHostContract("in memory, empty", async () => createMemoryHost());
describeHostContract("in memory, with a sheet", async () =>
  createMemoryHost([gridFromRows("说明", [["1"]], { visibility: "hidden" })])
);
