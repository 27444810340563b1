import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Compares a text with the golden file of that path. With `UPDATE_GOLDEN=1` in the environment the
 * file is written instead; the difference is then looked at before it is committed.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`no golden file ${file}: run with UPDATE_GOLDEN=1`);
  expect(text.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
}
