import type { FontLook, PrintLook } from "../../workbook/sheet-look";

/** A piece of a header or footer in one look. */
export interface HeaderRun {
  readonly text: string;
  readonly font: FontLook;
}

/** The three parts of a header or footer; each is lines of runs. */
export interface HeaderParts {
  readonly left: readonly (readonly HeaderRun[])[];
  readonly center: readonly (readonly HeaderRun[])[];
  readonly right: readonly (readonly HeaderRun[])[];
}

/** What the codes of a header stand for on a page. */
export interface HeaderFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  /** `YYYY-MM-DD`, with `THH:MM` where the time is wanted too. */
  readonly now: string;
}

/** The header and footer code of a page, told by its number and its place among the pages of the sheet. */
export function codesOf(
  print: PrintLook,
  page: number,
  isFirst: boolean
): { header: string; footer: string } {
  const { firstHeader, firstFooter, evenHeader, evenFooter, header = "", footer = "" } = print;
  const hasFirst = firstHeader !== undefined || firstFooter !== undefined;
  if (isFirst && hasFirst) return { header: firstHeader ?? "", footer: firstFooter ?? "" };
  const hasEven = evenHeader !== undefined || evenFooter !== undefined;
  if (page % 2 === 0 && hasEven) return { header: evenHeader ?? "", footer: evenFooter ?? "" };
  return { header, footer };
}

/** A code at the front of the rest: name or style of a font, size, colour, page number with a change, one letter. */
const CODE = /^&(?:"([^"]*)"|(\d+)|K([0-9A-F]{6}|\d\d[+-]\d{3})|P([+-]\d+)?|([A-Z&]))/i;

type Part = keyof HeaderParts;

const PARTS: Readonly<Record<string, Part>> = { L: "left", C: "center", R: "right" };

/**
 * Reads a header or footer in Excel's codes (ECMA-376 part 1, 18.3.1.46) and fills in page, pages,
 * date, time, file and sheet. `font` is the workbook's default font, in which every part begins.
 * Pictures (`&G`) and the folder of the file (`&Z`) are left out.
 */
export function headerParts(code: string, facts: HeaderFacts, font: FontLook): HeaderParts {
  const parts = { left: [[]], center: [[]], right: [[]] } as Record<Part, HeaderRun[][]>;
  let part: Part = "center";
  let look = plain(font);
  const put = (text: string) => {
    text.split(/\r\n|\r|\n/).forEach((piece, i) => {
      if (i > 0) parts[part].push([]);
      if (piece !== "") parts[part].at(-1)!.push({ text: piece, font: look });
    });
  };
  for (let rest = code; rest !== "";) {
    const match = CODE.exec(rest);
    if (!match) {
      const next = rest.indexOf("&", 1);
      put(next < 0 ? rest : rest.slice(0, next));
      rest = next < 0 ? "" : rest.slice(next);
      continue;
    }
    rest = rest.slice(match[0].length);
    const [, name, size, color, shift] = match;
    const letter = match[5]?.toUpperCase();
    if (name !== undefined) look = named(look, name);
    else if (size !== undefined) look = { ...look, size: Number(size) };
    else if (color !== undefined) look = coloured(look, color);
    else if (letter === undefined) put(String(facts.page + Number(shift ?? 0)));
    else if (letter in PARTS) {
      part = PARTS[letter];
      look = plain(font);
    } else {
      const text = factText(letter, facts);
      if (text === undefined) look = toggled(look, letter);
      else put(text);
    }
  }
  return parts;
}

function plain({ name, size }: FontLook): FontLook {
  return { name, size };
}

/** `"宋体,加粗"`: a name (`-`: the one in force) and a style. */
function named(look: FontLook, code: string): FontLook {
  const [name, style = ""] = code.split(",");
  return withMarks(
    { ...look, ...(name === "-" || name === "" ? {} : { name }) },
    { bold: /bold|加粗|粗体/i.test(style), italic: /italic|倾斜|斜体/i.test(style) }
  );
}

/** A colour of the theme stands for black: headers carry no theme. */
function coloured(look: FontLook, code: string): FontLook {
  return { ...look, color: /^[0-9a-f]{6}$/i.test(code) ? code.toUpperCase() : "000000" };
}

function factText(letter: string, { pages, sheet, file, now }: HeaderFacts): string | undefined {
  switch (letter) {
    case "&":
      return "&";
    case "N":
      return String(pages);
    case "A":
      return sheet;
    case "F":
      return file;
    case "D":
      return civilDate(now);
    case "T":
      return now.split("T")[1]?.replace(/^0(?=\d)/, "") ?? "";
    default:
      return undefined;
  }
}

/** `2021-10-05` → `2021/10/5`, as a Chinese Excel prints it. */
function civilDate(now: string): string {
  return now.split("T")[0].split("-").map(Number).join("/");
}

/** Letters that turn a mark on, and off again. */
function toggled(look: FontLook, letter: string): FontLook {
  switch (letter) {
    case "B":
      return withMarks(look, { bold: !look.bold });
    case "I":
      return withMarks(look, { italic: !look.italic });
    case "S":
      return withMarks(look, { strike: !look.strike });
    case "U":
      return withMarks(look, { underline: swap(look.underline, "single") });
    case "E":
      return withMarks(look, { underline: swap(look.underline, "double") });
    case "X":
      return withMarks(look, { script: swap(look.script, "superscript") });
    case "Y":
      return withMarks(look, { script: swap(look.script, "subscript") });
    default:
      return look;
  }
}

type Mark = "bold" | "italic" | "strike" | "underline" | "script";
type Marks = { readonly [M in Mark]?: FontLook[M] | false | undefined };

/** The font with marks set, or taken away where they are false or undefined. */
function withMarks(look: FontLook, marks: Marks): FontLook {
  const entries = Object.entries({ ...look, ...marks });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== false)
  ) as unknown as FontLook;
}

function swap<T>(before: T | undefined, value: T): T | undefined {
  return before === value ? undefined : value;
}
