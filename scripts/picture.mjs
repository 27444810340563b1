// Draws a page of a workbook as a PNG: `node scripts/picture.mjs FILE.xlsx OUT.png [page]`.
// Needs LibreOffice and pdftoppm. Fonts of official documents that are missing are replaced by Noto.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const [workbook, picture, page = "1"] = process.argv.slice(2);
if (!workbook || !picture)
  throw new Error("usage: node scripts/picture.mjs FILE.xlsx OUT.png [page]");

const SUBSTITUTES = {
  仿宋_GB2312: "Noto Serif CJK SC",
  方正小标宋简体: "Noto Serif CJK SC",
  黑体: "Noto Sans CJK SC",
  "Times New Roman": "Noto Serif CJK SC",
};
/** The printed area of a lying A4 page at this resolution, in pixels. */
const AREA = { resolution: 150, left: 190, top: 160, width: 1400, height: 740 };

const folder = mkdtempSync(path.join(tmpdir(), "orgroster-picture-"));
const aliases = Object.entries(SUBSTITUTES)
  .map(
    ([from, to]) =>
      `<alias binding="same"><family>${from}</family><prefer><family>${to}</family></prefer></alias>`
  )
  .join("");
const fonts = path.join(folder, "fonts.conf");
writeFileSync(
  fonts,
  `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${aliases}</fontconfig>`
);
execFileSync(
  "soffice",
  [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    workbook,
  ],
  { env: { ...process.env, FONTCONFIG_FILE: fonts }, stdio: "ignore" }
);
const pdf = path.join(folder, `${path.basename(workbook, ".xlsx")}.pdf`);
const { resolution, left, top, width, height } = AREA;
const crop = ["-x", left, "-y", top, "-W", width, "-H", height].map(String);
execFileSync("pdftoppm", [
  "-r",
  String(resolution),
  "-f",
  page,
  "-l",
  page,
  ...crop,
  "-png",
  pdf,
  path.join(folder, "page"),
]);
renameSync(
  path.join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".png"))
  ),
  picture
);
rmSync(folder, { recursive: true });
