import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Width and height of every page of a PDF that Chromium made, in whole millimetres: `297x210`. */
export function mediaBoxes(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) =>
    sizeName(Number(box[1]), Number(box[2]))
  );
}

function sizeName(width: number, height: number): string {
  return [width, height].map((points) => Math.round(millimetres(points))).join("x");
}

function millimetres(points: number): number {
  return (points / 72) * 25.4;
}

/** A page of a PDF as other programs read it. */
export interface PdfPage {
  /** Whole millimetres: `297x210`. */
  readonly size: string;
  /** Words in the order in which they stand in the file. */
  readonly words: readonly string[];
  /** The rectangle around all straight lines, in millimetres from the upper left corner. */
  readonly lines: { left: number; top: number; right: number; bottom: number } | undefined;
}

/** The tools of poppler that `readPdf` runs. */
export const POPPLER = ["pdftotext", "pdftocairo"] as const;

/** Reads the pages of a PDF with poppler. */
export function readPdf(pdf: Uint8Array): PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), "orgroster-pdf-"));
  try {
    const file = join(folder, "read.pdf");
    writeFileSync(file, pdf);
    const run = (tool: string, ...args: string[]) =>
      execFileSync(tool, args, {
        encoding: "utf8",
        maxBuffer: 1e9,
        stdio: ["ignore", "pipe", "ignore"],
      });
    const pages = run("pdftotext", "-bbox", file, "-").split("<page ").slice(1);
    return pages.map((text, i) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text)!;
      const number = String(i + 1);
      return {
        size: sizeName(Number(width), Number(height)),
        words: [...text.matchAll(/<word [^>]*>([^<]*)</g)].map((word) => word[1]),
        lines: linesOf(run("pdftocairo", "-svg", "-f", number, "-l", number, file, "-")),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rectangle around the paths of a page that are no letters and no clips, the background left out. */
function linesOf(svg: string): PdfPage["lines"] {
  const body = svg.slice(svg.lastIndexOf("</defs>"));
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, attributes] of body.matchAll(/<path ([^>]*)>/g)) {
    const d = / ?d="([^"]*)"/.exec(attributes)?.[1] ?? "";
    if (attributes.includes("clip") || d.includes("C")) continue;
    const matrix = /matrix\(([^)]*)\)/.exec(attributes)?.[1].split(/[ ,]+/).map(Number);
    const [a, b, c, e, f, g] = matrix ?? [1, 0, 0, 1, 0, 0];
    const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x, y] = [numbers[i], numbers[i + 1]];
      points.push([a * x + c * y + f, b * x + e * y + g]);
    }
    if (points.some(([x]) => x < 1)) continue;
    xs.push(...points.map(([x]) => millimetres(x)));
    ys.push(...points.map(([, y]) => millimetres(y)));
  }
  if (xs.length === 0) return undefined;
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
