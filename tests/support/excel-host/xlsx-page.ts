import type { Worksheet } from "exceljs";
import { parseLocalAddress, splitAddresses } from "./addresses";
import type { HeaderFooterModel, PageLayoutModel } from "./model";

const PAPER: Readonly<Record<number, string>> = { 1: "Letter", 8: "A3", 9: "A4", 11: "A5" };
const POINTS_PER_INCH = 72;

/** Cuts `&Lleft&Ccentre&Rright` into its parts. */
export function headerParts(code: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  let section: keyof typeof parts = "center";
  for (const piece of code.split(/(&[LCR])/)) {
    if (piece === "&L") section = "left";
    else if (piece === "&C") section = "center";
    else if (piece === "&R") section = "right";
    else parts[section] += piece;
  }
  return parts;
}

function headerFooter(sheet: Worksheet): HeaderFooterModel {
  const header = headerParts(sheet.headerFooter?.oddHeader ?? "");
  const footer = headerParts(sheet.headerFooter?.oddFooter ?? "");
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** Sets in `layout` what the file says of printing a sheet. */
export function readPageLayout(sheet: Worksheet, layout: PageLayoutModel): void {
  const { pageSetup } = sheet;
  layout.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = PAPER[pageSetup.paperSize ?? 9] ?? "A4";
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = pageSetup.margins?.[side];
    if (inches !== undefined) layout[`${side}Margin`] = inches * POINTS_PER_INCH;
  }
  layout.centerHorizontally = pageSetup.horizontalCentered ?? false;
  layout.centerVertically = pageSetup.verticalCentered ?? false;
  if (pageSetup.fitToPage) {
    const { fitToWidth, fitToHeight } = pageSetup;
    layout.zoom = {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  } else layout.zoom = { scale: pageSetup.scale ?? 100 };
  layout.printArea = splitAddresses(pageSetup.printArea ?? "").flatMap(
    (address) => parseLocalAddress(address) ?? []
  );
  layout.titleRows = parseLocalAddress(pageSetup.printTitlesRow ?? "");
  layout.titleColumns = parseLocalAddress(pageSetup.printTitlesColumn ?? "");
  layout.headerFooter = headerFooter(sheet);
}
