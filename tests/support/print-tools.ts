import { execFileSync } from "node:child_process";
import { POPPLER } from "./print-pdf";

const { findChromium } = jest.requireActual<{ findChromium: () => string | undefined }>(
  "../../scripts/chromium.mjs"
);

function runs(tool: string, option: string): boolean {
  try {
    execFileSync(tool, [option], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What is needed to hold our print-out against that of LibreOffice. */
export interface PrintTools {
  readonly chromium: string | undefined;
  /** Names of the tools that this machine does not have. */
  readonly missing: readonly string[];
}

/**
 * Looks for the tools.
 * @throws {Error} when one is missing although CI is true
 */
export function findPrintTools(): PrintTools {
  const chromium = findChromium();
  const missing = [
    ...(chromium === undefined ? ["chromium"] : []),
    ...(runs("soffice", "--version") ? [] : ["soffice"]),
    ...POPPLER.filter((tool) => !runs(tool, "-v")),
  ];
  if (missing.length > 0 && process.env["CI"] === "true") {
    throw new Error(`CI must not pass without ${missing.join(", ")}.`);
  }
  return { chromium, missing };
}

/**
 * Fonts as wide as those that reports name, for both programs: on a machine without them LibreOffice
 * would take wide ones, and print `###` for figures. A file for the variable FONTCONFIG_FILE.
 */
export const HALF_WIDTH_FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${["宋体", "仿宋_GB2312", "黑体", "方正小标宋简体", "Times New Roman"].map(standIn).join("\n")}
</fontconfig>`;

function standIn(family: string): string {
  const fonts = ["AR PL UMing CN", "Noto Sans Mono CJK SC", "Noto Serif CJK SC"];
  const prefer = fonts.map((font) => `<family>${font}</family>`).join("");
  return `<alias binding="same"><family>${family}</family><prefer>${prefer}</prefer></alias>`;
}
