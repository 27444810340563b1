import type { BookLook, SheetLook, UnseenThing } from "../../workbook/sheet-look";
import { paginate, type PrintPages } from "./paginate";
import { PrintError } from "./print-error";
import { renderPage } from "./render-page";
import type { ConditionalLooks } from "./sheet-cells";
import { canvasMeasure, estimateText } from "./text-measure";

/** What is printed. */
export interface PrintInput {
  readonly book: BookLook;
  /** In the order in which they are printed; pages are numbered through. */
  readonly sheets: readonly SheetLook[];
  readonly fileName: string;
  /** The civil date of `&D`, `YYYY-MM-DD`; with `THH:MM` behind it `&T` shows the time. */
  readonly now: string;
  /** What conditional formats give to cells now; without it they are not printed. */
  readonly conditional?: ConditionalLooks;
}

/** Pages that a browser lays out in reasonable time and memory. */
const MAX_PAGES = 1_000;

/** Things of a sheet that its print-out does not show. */
export function notPrinted({ unseen }: SheetLook): UnseenThing[] {
  const drawn: readonly UnseenThing[] = [
    ...(["chart", "picture", "shape", "slicer", "timeline", "sparkline", "control"] as const),
    ...(["rich-text", "table-style"] as const),
  ];
  return unseen.filter((thing) => drawn.includes(thing));
}

/**
 * Draws the pages of sheets: one `section` a page, as large as its paper, with nothing but SVG in
 * it. All looks are attributes or set through the object model, so that a strict content security
 * policy allows them. `installPageRules` gives a document the paper sizes that go with it.
 * @throws PrintError `nothing-to-print`, `too-many-pages`
 */
export function renderPrint(document: Document, input: PrintInput): HTMLElement {
  const { book, conditional } = input;
  const options = conditional ? { conditional } : {};
  const sheets = input.sheets.map((sheet) => paginate(book, sheet, options));
  const count = sheets.reduce((sum, { pages }) => sum + pages.length, 0);
  checkCount(count, input.sheets);
  const element = document.createElement("div");
  element.lang = "zh-CN";
  const tools = {
    document,
    measure: estimateText,
    drawn: canvasMeasure(document) ?? estimateText,
    font: book.styles[0].font,
  };
  let number = 0;
  for (const pages of sheets) {
    const { grid, print } = pages.sheet;
    if (pages.pages.length > 0 && print.firstPageNumber !== undefined) {
      number = print.firstPageNumber - 1;
    }
    for (const page of pages.pages) {
      number++;
      const facts = {
        ...{ page: number, pages: count, sheet: grid.name },
        ...{ file: input.fileName, now: input.now },
      };
      element.append(frame(document, pages, renderPage(tools, pages, page, facts)));
    }
  }
  return element;
}

function checkCount(count: number, sheets: readonly SheetLook[]): void {
  const names = sheets.map(({ grid }) => grid.name).join("、");
  if (count === 0) throw new PrintError("nothing-to-print", { sheet: names });
  if (count > MAX_PAGES) {
    throw new PrintError("too-many-pages", { sheet: names, pages: count, limit: MAX_PAGES });
  }
}

/** A page of the paper that its sheet is printed on. */
function frame(document: Document, { paper }: PrintPages, svg: SVGSVGElement): HTMLElement {
  const section = document.createElement("section");
  Object.assign(section.style, {
    width: `${paper.width}mm`,
    height: `${paper.height}mm`,
    overflow: "hidden",
    background: "white",
    breakAfter: "page",
    page: pageName(paper),
  });
  section.dataset.paper = `${paper.width}x${paper.height}`;
  svg.style.display = "block";
  section.append(svg);
  return section;
}

function pageName({ width, height }: PrintPages["paper"]): string {
  return `paper-${Math.round(width * 10)}-${Math.round(height * 10)}`;
}

/**
 * Tells a document the paper of every page below `element`, made by `renderPrint`. The rules are put
 * in by the object model, which a strict content security policy allows. The margins are drawn as
 * part of the pages; those of the browser, with its own headers, are none.
 */
export function installPageRules(document: Document, element: HTMLElement): void {
  const window = document.defaultView;
  if (!window) return;
  const rules = new window.CSSStyleSheet();
  const papers = new Set(
    Array.from(
      element.querySelectorAll<HTMLElement>("section[data-paper]"),
      ({ dataset }) => dataset.paper!
    )
  );
  for (const paper of papers) {
    const [width, height] = paper.split("x").map(Number);
    const name = pageName({ width, height });
    rules.insertRule(`@page ${name} { size: ${width}mm ${height}mm; margin: 0; }`);
  }
  rules.insertRule("@media print { html, body { margin: 0; padding: 0; } }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
}

/**
 * Opens the browser's print dialogue with sheets as Excel would print them, from a hidden frame that
 * is taken away afterwards. Settles when the dialogue has been closed.
 * @throws PrintError `nothing-to-print`, `too-many-pages`
 */
export async function printSheets(input: PrintInput): Promise<void> {
  const iframe = document.createElement("iframe");
  Object.assign(iframe.style, {
    ...{ position: "fixed", right: "0", bottom: "0", width: "0", height: "0", border: "0" },
    visibility: "hidden",
  });
  iframe.setAttribute("aria-hidden", "true");
  document.body.append(iframe);
  try {
    const page = iframe.contentDocument!;
    const element = renderPrint(page, input);
    // The name a PDF is saved under.
    page.title = input.fileName.replace(/\.[^.]*$/, "");
    page.body.append(element);
    installPageRules(page, element);
    await page.fonts.ready;
    await printed(iframe.contentWindow!);
  } finally {
    iframe.remove();
  }
}

/** Some browsers return from `print` before the dialogue is closed; all tell when it is. */
function printed(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener("afterprint", () => resolve(), { once: true });
    window.focus();
    window.print();
  });
}
