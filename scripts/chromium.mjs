import { accessSync, constants } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium of this machine: the variable CHROMIUM, else the first known name on the path, else
 * where installers put it. Nothing is ever downloaded.
 * @param {Record<string, string | undefined>} environment
 * @param {string[]} places where to look besides the path
 * @returns {string | undefined} path of the program
 * @throws {Error} when CHROMIUM names no program, and when there is none although CI is true
 */
export function findChromium(environment = process.env, places = usualPlaces) {
  const { CHROMIUM, CI, PATH = "" } = environment;
  if (CHROMIUM) {
    if (isProgram(CHROMIUM)) return CHROMIUM;
    throw new Error(`CHROMIUM names no program: ${CHROMIUM}`);
  }
  const folders = PATH.split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = [...onPath, ...places].find(isProgram);
  if (!found && CI === "true") {
    throw new Error("No Chromium here (CHROMIUM names one), and CI must not pass without it.");
  }
  return found;
}
