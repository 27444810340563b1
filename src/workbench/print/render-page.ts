import type { FontLook } from "../../workbook/sheet-look";
import { columnName } from "../../core/sheets/a1";
import { layOutCell } from "./cell-layout";
import {
  codesOf,
  headerParts,
  type HeaderFacts,
  type HeaderParts,
  type HeaderRun,
} from "./header-footer";
import { drawnCells, type Panel } from "./page-cells";
import { drawnFills } from "./page-fills";
import { drawnLines } from "./page-lines";
import { POINTS_PER_MM, type PrintPage, type PrintPages } from "./paginate";
import { lineHeight } from "../fonts/fonts";
import { fontAttributes, renderText, scriptRise, type TextTools } from "./render-text";
import { renderLines } from "./render-lines";
import { keepBlanks, svgElement } from "./svg";
import { sizeOf, span } from "./sheet-tracks";
import type { Band } from "./page-breaks";
import type { TextMeasure } from "./text-measure";

/** What pages are drawn with. */
export interface PageTools extends TextTools {
  /** Widths that the layout counts with. */
  readonly measure: TextMeasure;
  /** The default font of the workbook. */
  readonly font: FontLook;
}

/** Draws one page, as large as its paper. */
export function renderPage(
  tools: PageTools,
  pages: PrintPages,
  page: PrintPage,
  facts: HeaderFacts
): SVGSVGElement {
  const { document } = tools;
  const { paper, scale } = pages;
  const width = paper.width * POINTS_PER_MM;
  const height = paper.height * POINTS_PER_MM;
  const place = `translate(${page.left} ${page.top}) scale(${scale / 100})`;
  const body = svgElement(document, "g", { transform: place }, renderBody(tools, pages, page));
  return svgElement(
    document,
    "svg",
    {
      width: `${paper.width}mm`,
      height: `${paper.height}mm`,
      viewBox: `0 0 ${width} ${height}`,
    },
    [body, ...renderHeaders(tools, pages, page, facts)]
  );
}

/** A panel and where it stands on its page, not yet scaled. */
interface PlacedPanel extends Panel {
  readonly x: number;
  readonly y: number;
}

function renderBody(tools: PageTools, pages: PrintPages, page: PrintPage): SVGElement[] {
  const panels = panelsOf(pages, page);
  const layers = panels.map((panel) => renderPanel(tools, pages, panel));
  return [
    ...renderHeadings(tools, pages, page, panels),
    ...layers.map(({ content }) => content),
    // Lines of one panel lie above the fills of the next.
    ...layers.map(({ lines }) => lines),
  ];
}

function panelsOf(pages: PrintPages, { rows, columns, headings }: PrintPage): PlacedPanel[] {
  const place = (
    tracks: PrintPages["rows"],
    bands: readonly (Band | undefined)[],
    start: number
  ) => {
    let at = start;
    return bands.flatMap((band) => {
      if (!band) return [];
      const placed = { band, at };
      at += span(tracks, band.first, band.last);
      return [placed];
    });
  };
  const down = place(pages.rows, [rows.titles, rows.body], headings.height);
  const over = place(pages.columns, [columns.titles, columns.body], headings.width);
  return down.flatMap((row) =>
    over.map((column) => ({ rows: row.band, columns: column.band, x: column.at, y: row.at }))
  );
}

function renderPanel(tools: PageTools, pages: PrintPages, panel: PlacedPanel) {
  const { document, measure } = tools;
  const { rows, columns, x, y } = panel;
  const left = pages.columns.offsets[columns.first];
  const top = pages.rows.offsets[rows.first];
  const width = span(pages.columns, columns.first, columns.last);
  const height = span(pages.rows, rows.first, rows.last);
  const fills = drawnFills(pages, panel).map(({ color, ...rect }) =>
    svgElement(document, "rect", { ...rect, fill: `#${color}` })
  );
  const texts = drawnCells(pages, panel, measure).map((cell) =>
    renderText(tools, layOutCell(cell, measure), coloured(cell.look.font, cell.content.color))
  );
  // What belongs to other pages is cut off.
  const content = svgElement(
    document,
    "svg",
    { x, y, width, height, viewBox: [left, top, width, height].join(" "), overflow: "hidden" },
    [...fills, ...texts]
  );
  const lines = svgElement(
    document,
    "g",
    { transform: `translate(${x - left} ${y - top})` },
    renderLines(document, drawnLines(pages, panel))
  );
  return { content, lines };
}

function coloured(font: FontLook, color: string | undefined): FontLook {
  return color === undefined ? font : { ...font, color };
}

/** The letters of columns and numbers of rows, where they are printed. */
function renderHeadings(
  { document, font }: PageTools,
  pages: PrintPages,
  { headings }: PrintPage,
  panels: readonly PlacedPanel[]
): SVGElement[] {
  if (headings.width === 0) return [];
  const box = (x: number, y: number, width: number, height: number, text: string) => [
    svgElement(document, "rect", {
      ...{ x, y, width, height, fill: "none", stroke: "#808080", "stroke-width": 0.4 },
    }),
    svgElement(
      document,
      "text",
      {
        ...fontAttributes({ name: font.name, size: font.size }, font.size),
        ...{ x: x + width / 2, y: y + height / 2 + 0.36 * font.size, "text-anchor": "middle" },
      },
      [document.createTextNode(text)]
    ),
  ];
  const elements: SVGElement[] = [];
  for (const { rows, columns, x, y } of panels) {
    if (y === headings.height) {
      for (let column = columns.first, at = x; column <= columns.last; column++) {
        const width = sizeOf(pages.columns, column);
        if (width > 0) elements.push(...box(at, 0, width, headings.height, columnName(column)));
        at += width;
      }
    }
    if (x === headings.width) {
      for (let row = rows.first, at = y; row <= rows.last; row++) {
        const height = sizeOf(pages.rows, row);
        if (height > 0) elements.push(...box(0, at, headings.width, height, String(row + 1)));
        at += height;
      }
    }
  }
  return elements;
}

function renderHeaders(
  tools: PageTools,
  pages: PrintPages,
  page: PrintPage,
  facts: HeaderFacts
): SVGElement[] {
  const { print } = pages.sheet;
  const { header, footer } = codesOf(print, facts.page, page === pages.pages[0]);
  const bottom = (pages.paper.height - print.margins.footer) * POINTS_PER_MM;
  return [
    ...renderParts(tools, pages, headerParts(header, facts, tools.font), (lines) => ({
      first: print.margins.header * POINTS_PER_MM,
      lines,
    })),
    ...renderParts(tools, pages, headerParts(footer, facts, tools.font), (lines) => ({
      first: bottom - lines.reduce((sum, line) => sum + line, 0),
      lines,
    })),
  ];
}

/** Draws the three parts of a header; `place` tells its upper edge from the heights of its lines. */
function renderParts(
  { document, font }: PageTools,
  { paper, sheet, scale }: PrintPages,
  parts: HeaderParts,
  place: (heights: readonly number[]) => { first: number; lines: readonly number[] }
): SVGElement[] {
  const { margins, keepsHeaderSize } = sheet.print;
  const factor = keepsHeaderSize ? 1 : scale / 100;
  const left = margins.left * POINTS_PER_MM;
  const right = (paper.width - margins.right) * POINTS_PER_MM;
  const across = {
    left: { x: left, "text-anchor": undefined },
    center: { x: (left + right) / 2, "text-anchor": "middle" },
    right: { x: right, "text-anchor": "end" },
  } as const;
  return (["left", "center", "right"] as const).flatMap((part) => {
    const heights = parts[part].map((runs) => runsHeight(runs, font) * factor);
    let y = place(heights).first;
    return parts[part].flatMap((runs, i) => {
      const middle = y + heights[i] / 2;
      y += heights[i];
      if (runs.length === 0) return [];
      const size = Math.max(...runs.map((run) => run.font.size)) * factor;
      const base = middle + 0.36 * size;
      const spans = runs.map((run) => renderRun(document, run, factor));
      const line = svgElement(document, "text", { ...across[part], y: base }, spans);
      keepBlanks(line);
      return [line];
    });
  });
}

function runsHeight(runs: readonly HeaderRun[], font: FontLook): number {
  return Math.max(
    ...(runs.length > 0 ? runs.map((run) => lineHeight(run.font)) : [lineHeight(font)])
  );
}

function renderRun(document: Document, { text, font }: HeaderRun, factor: number): SVGElement {
  const size = font.size * factor;
  return svgElement(
    document,
    "tspan",
    {
      ...fontAttributes(font, size),
      "baseline-shift": font.script ? scriptRise(font, size) : undefined,
    },
    [document.createTextNode(text)]
  );
}
