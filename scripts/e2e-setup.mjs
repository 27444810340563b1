import { findChromium } from "./chromium.mjs";
import { freshAddin } from "./fresh-addin.mjs";

/** Before all end-to-end tests: the add-in is built once. Without a browser nothing is needed. */
export default function setup() {
  if (findChromium()) freshAddin();
}
