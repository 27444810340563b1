import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "./chromium.mjs";
import { freshAddin } from "./fresh-addin.mjs";
import { freshWorkbench } from "./fresh-workbench.mjs";

/** Before all end-to-end tests: what they open is built once. Without a browser nothing is needed. */
export default async function setup() {
  if (!findChromium()) return;
  // What one suite has made and others can take over (tests/support/e2e/kept-workbook.ts).
  process.env.ORGROSTER_E2E_KEPT = mkdtempSync(path.join(tmpdir(), "orgroster-e2e-"));
  const workbench = freshWorkbench();
  freshAddin();
  await workbench;
}
