import { rangeAddress } from "../../core/sheets/a1";
import type { PrintSetup, SheetPlan } from "../../core/sheets/sheet-plan";
import { step, type DrawStep } from "./draw-steps";

/** Points of millimetres, by way of inches as a file holds them, to a millionth. */
function points(mm: number): number {
  return (Math.round((mm / 25.4) * 1e6) / 1e6) * 72;
}

/** How a planned sheet is printed. */
export function pageSteps({ print }: SheetPlan): DrawStep[] {
  if (!print) return [];
  const texts = (print.header?.length ?? 0) + (print.footer?.length ?? 0);
  return [step(16, texts * 3, ({ sheet }) => setPage(sheet.pageLayout, print))];
}

function setPage(layout: Excel.PageLayout, print: PrintSetup): void {
  const { paper, orientation, margins, fitToWidth, titleRows, printArea } = print;
  layout.paperSize = paper;
  layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  layout.topMargin = points(margins.top);
  layout.bottomMargin = points(margins.bottom);
  layout.leftMargin = points(margins.left);
  layout.rightMargin = points(margins.right);
  layout.headerMargin = points(margins.header);
  layout.footerMargin = points(margins.footer);
  if (fitToWidth) layout.zoom = { horizontalFitToPages: fitToWidth };
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (printArea) layout.setPrintArea(rangeAddress(printArea));
  if (print.horizontallyCentred) layout.centerHorizontally = true;
  const pages = layout.headersFooters.defaultForAllPages;
  const header = sections(print.header ?? "");
  const footer = sections(print.footer ?? "");
  if (header.left) pages.leftHeader = header.left;
  if (header.center) pages.centerHeader = header.center;
  if (header.right) pages.rightHeader = header.right;
  if (footer.left) pages.leftFooter = footer.left;
  if (footer.center) pages.centerFooter = footer.center;
  if (footer.right) pages.rightFooter = footer.right;
}

/** The parts of a header or footer by `&L`, `&C` and `&R`; what stands before them is the centre. `&&` is a sign of its own. */
export function sections(text: string): Record<"left" | "center" | "right", string> {
  const parts = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let current: keyof typeof parts = "center";
  for (const piece of text.match(/&[\s\S]|[^&]+|&/g) ?? []) {
    const name = /^&([LCR])$/i.exec(piece)?.[1].toUpperCase() as keyof typeof names | undefined;
    if (name) current = names[name];
    else parts[current] += piece;
  }
  return parts;
}
