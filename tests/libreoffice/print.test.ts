import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildForm } from "../../src/core/forms/build-form";
import { planForm } from "../../src/core/forms/form-plan";
import { forms } from "../../src/core/forms/tables/index";
import { officialPage, rowOf } from "../../src/core/forms/page";
import { reportStyles } from "../../src/core/forms/report-styles";
import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { convertWithLibreOffice } from "../support/libreoffice";
import { startPrintBrowser } from "../support/print-browser";
import { readPdf, type PdfPage } from "../support/print-pdf";
import { findPrintTools, HALF_WIDTH_FONTS } from "../support/print-tools";
import { reportData } from "../support/report-fixture";

/** A roster of several pages whose head is repeated, its title in merged cells. */
function longList(): SheetPlan {
  const rows = [
    rowOf(4, [[0, "名单", "title"]], 36),
    rowOf(
      4,
      ["序号", "姓名", "职务", "备注"].map((text, i) => [i, text, "head"] as const),
      24
    ),
    ...Array.from({ length: 70 }, (_, i) =>
      rowOf(
        4,
        [
          [0, i + 1, "figure0"],
          [1, "甲样例", "label"],
          [2, "书记、主任", "labelLeft"],
          [3, null, "label"],
        ],
        24
      )
    ),
  ];
  return {
    name: "名单",
    rows,
    styles: reportStyles("official"),
    columnWidths: [8, 20, 40, 30],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    print: officialPage("portrait", { first: 1, last: 1 }),
  };
}

const tools = findPrintTools();
const describeWithTools = tools.missing.length === 0 ? describe : describe.skip;
const name =
  tools.missing.length === 0
    ? "our print-out beside that of LibreOffice"
    : `our print-out beside that of LibreOffice (missing here: ${tools.missing.join(", ")})`;

describeWithTools(name, () => {
  let ours: PdfPage[];
  let theirs: PdfPage[];

  beforeAll(async () => {
    const data = reportData();
    const workbook = writeWorkbook([
      ...forms.map((form) => planForm(buildForm(form, data), data.settings)),
      longList(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), "orgroster-fonts-"));
    try {
      const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
      writeFileSync(fonts.FONTCONFIG_FILE, HALF_WIDTH_FONTS);
      theirs = readPdf(convertWithLibreOffice(workbook, "xlsx", "pdf", undefined, fonts));
      const printer = await startPrintBrowser(tools.chromium!, fonts);
      try {
        await printer.show(workbook);
        ours = readPdf(await printer.pdf());
      } finally {
        await printer.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("has as many pages, of the same paper", () => {
    expect(ours.map(({ size }) => size)).toEqual(theirs.map(({ size }) => size));
    expect(ours.length).toBeGreaterThan(forms.length + 1);
  });

  // The two programs order words differently.
  const characters = ({ words }: PdfPage) => [...words.join("")].sort().join("");

  it("shows the same text on every page", () => {
    expect(ours.map(characters)).toEqual(theirs.map(characters));
  });

  it("repeats the head on every page of a list", () => {
    const pages = ours.slice(forms.length);
    for (const { words } of pages) expect(words).toEqual(expect.arrayContaining(["序号", "职务"]));
    expect(pages.filter(({ words }) => words.includes("名单"))).toHaveLength(1);
  });

  it("has the lines of its tables within two millimetres", () => {
    for (const [i, { lines }] of ours.entries()) {
      for (const side of ["left", "top", "right", "bottom"] as const) {
        const difference = Math.abs(lines![side] - theirs[i].lines![side]);
        expect({ page: i + 1, side, isNear: difference <= 2, difference }).toMatchObject({
          isNear: true,
        });
      }
    }
  });
});
