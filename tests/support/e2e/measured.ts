import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

const file = "out/e2e/measured.txt";

/** Reports a measurement: on the screen of the test run, and in out/e2e/measured.txt. */
export function report(what: string, value: string): void {
  const line = `${what}: ${value}\n`;
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, line);
  process.stderr.write(`  measured · ${line}`);
}
