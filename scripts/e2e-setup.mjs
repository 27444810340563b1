import { findChromium } from "./chromium.mjs";
import { freshAddin } from "./fresh-addin.mjs";
import { freshWorkbench } from "./fresh-workbench.mjs";

/** Before all end-to-end tests: what they open is built once. Without a browser nothing is needed. */
export default async function setup() {
  if (!findChromium()) return;
  freshAddin();
  await freshWorkbench();
}
