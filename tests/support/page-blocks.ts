import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A code block of a page. */
export interface PageBlock {
  /** What follows the three backticks: ts, sh, text. */
  readonly language: string;
  readonly text: string;
  /** The paragraph above. */
  readonly above: string;
  /** The heading of level 2 that it stands under. */
  readonly chapter: string;
}

/** The code blocks of a page, from top to bottom. */
export function pageBlocks(page: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const chapter of page.split(/^(?=## )/m)) {
    const title = /^## (.*)/.exec(chapter)?.[1] ?? "";
    for (const { index, 0: whole, 1: language, 2: text } of chapter.matchAll(
      /^```(\w+)\n([\s\S]*?)^```$/gm
    )) {
      const above = chapter.slice(0, index).trimEnd().split("\n\n").at(-1)!;
      if (whole) blocks.push({ language, text, above, chapter: title });
    }
  }
  return blocks;
}

/** A step that somebody who follows a page takes with one file. */
export interface FileStep {
  readonly path: string;
  /** The file is written by the step; else a line is added to the object that it holds. */
  readonly isNew: boolean;
  readonly text: string;
}

/** The files that a page tells to write or to add to: blocks of code under a line that begins with a path. */
export function fileSteps(blocks: readonly PageBlock[]): readonly FileStep[] {
  return blocks.flatMap(({ language, text, above }) => {
    const path = /^`([^`]+)`, (a new file|one line in the object):$/.exec(above);
    if (language !== "ts") return [];
    if (!path) throw new Error(`a block of code stands under “${above}”`);
    return [{ path: path[1], isNew: path[2] === "a new file", text }];
  });
}

/** Takes a step in a folder. Throws where a new file is there already, or a file to be added to holds no object. */
export function takeStep(root: string, { path, isNew, text }: FileStep): void {
  const file = join(root, path);
  if (isNew) {
    if (existsSync(file)) throw new Error(`${path} is there already`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const before = readFileSync(file, "utf8");
  const end = before.indexOf("\n};");
  if (end < 0) throw new Error(`${path} holds no object`);
  writeFileSync(file, `${before.slice(0, end + 1)}${text}${before.slice(end + 1)}`);
}
