import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The list lies in a module that jest does not load; Node prints it. */
const suites = JSON.parse(
  execFileSync(process.execPath, [
    "--input-type=module",
    "--eval",
    'import { zoneFreeSuites } from "./scripts/zone-free-suites.mjs"; console.log(JSON.stringify(zoneFreeSuites));',
  ]).toString("utf8")
) as string[];

describe("the suites that run in one time zone only", () => {
  it.each(suites)("%s exists, and reads no clock", (suite) => {
    expect(existsSync(suite)).toBe(true);
    expect(readFileSync(suite, "utf8")).not.toMatch(
      /\bnew Date\b|Date\.now|Intl\.|process\.env\.TZ/
    );
  });
});
