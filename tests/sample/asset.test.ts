import { readFileSync } from "node:fs";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { sampleWorkbook } from "../../src/sample/sample-workbook";

/** The seed of `orgroster sample` when none is given. */
const SEED = 20211028;

it("assets/samples holds what npm run sample writes, byte for byte", () => {
  const asset = readFileSync("assets/samples/changeover.xlsx");
  expect(asset.equals(writeWorkbook(sampleWorkbook(SEED)))).toBe(true);
});
