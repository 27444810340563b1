"use strict";

/**
 * Where the task pane takes office.js from, by the build option OFFICE_JS:
 * `local` (own copy, for intranets; the default), `cdn` (Microsoft), `cdn-cn` (21Vianet).
 * The copy is the unmodified files of the pinned npm package @microsoft/office-js.
 */

/** Every file of the package that Excel asks for at run time, by path below its `dist` folder. */
const files = [
  "office.js",
  // One bundle per platform. Windows asks for 16.01 since Excel 2016; the web, Mac and iPad for 16.00.
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  // Asked for outside any host, that is in a plain browser; without it Office.onReady never answers there.
  "o15apptofilemappingtable.js",
  // Error texts of the library. Any other display language falls back to en-us.
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
];

const cdnHosts = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
};

/** Folder of the copy inside dist/addin. */
const localFolder = "office-js";

/**
 * What the build needs to know about the chosen source.
 * @param {string | undefined} option value of OFFICE_JS
 * @returns {{ script: string, origins: string[], files: string[] }} `script`: address for the page;
 *   `origins`: foreign origins that the content security policy has to admit; `files`: what to copy
 * @throws {Error} for an unknown option
 */
function officeJsSource(option = "local") {
  if (option === "local") return { script: `${localFolder}/office.js`, origins: [], files };
  const base = cdnHosts[option];
  if (!base) throw new Error(`OFFICE_JS must be local, cdn or cdn-cn, not "${option}".`);
  return { script: `${base}office.js`, origins: [new URL(base).origin], files: [] };
}

module.exports = { localFolder, officeJsFiles: files, officeJsSource };
