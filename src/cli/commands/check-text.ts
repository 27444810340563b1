import { NO_DATE } from "../../core/values/civil-date";
import { collectReportData } from "../../core/forms/report-data";
import { fillTemplate } from "../../core/issues/catalogue";
import { checkText } from "../../core/text-check/check-text";
import type { CheckedFigure } from "../../core/text-check/checked-figure";
import { needsAttention } from "../../core/text-check/checked-figure";
import { DocumentError } from "../../core/text-check/document-error";
import { figurePlace } from "../../core/text-check/figure-place";
import type { TextBooks } from "../../core/text-check/text-indicator";
import { readDocument } from "../../hosts/docx/read-document";
import { nodeCompression } from "../../hosts/xlsx/compression-node";
import { figureText } from "../../locales/text-check-texts";
import { cliTexts } from "../../locales/zh-CN/cli";
import { documentErrorText } from "../../locales/zh-CN/document-errors";
import { textCheckZh } from "../../locales/zh-CN/text-check";
import { CliError } from "../cli-error";
import { distinctFiles, readBytes } from "../files";
import { oneLine } from "../issue-output";
import type { CommonOptions } from "../load";
import { checkOptions, loadBook, loadSettings } from "../load";
import { ExitCode, say, sayJson } from "../output";

export interface CheckTextOptions extends CommonOptions {
  readonly against?: readonly string[];
}

/** Signs shown to either side of a figure. */
const AROUND = 12;

function textOf(file: string): string {
  const bytes = readBytes(file);
  try {
    return readDocument(bytes, nodeCompression);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new CliError("document", { file, ...documentErrorText(error.code, error.params) });
  }
}

/** The workbooks that the text is held against; none where none are given. */
function booksOf(files: readonly string[], options: CommonOptions): TextBooks | undefined {
  if (files.length === 0) return undefined;
  const books = distinctFiles(files).map((file) => loadBook(file));
  for (const { name, tables } of books) {
    if (tables.length === 0) throw new CliError("no-roster", { file: name });
  }
  const settings = loadSettings(books, options);
  const hasRoster = books.some(({ tables }) => tables.some(({ kind }) => kind.id === "members"));
  if (hasRoster && settings.asOf === NO_DATE) throw new CliError("as-of-missing");
  return { books, data: collectReportData(books, settings) };
}

function jsonFigure(figure: CheckedFigure): object {
  const { text, start, kind, value, status, expected, reason } = figure;
  return {
    text,
    start,
    kind,
    value,
    status,
    ...(expected !== undefined && { expected }),
    ...(reason && { reason: figureText(figure, textCheckZh) }),
  };
}

function figureLine(text: string, figure: CheckedFigure): string {
  const { line, column, around } = figurePlace(text, figure, AROUND);
  return fillTemplate(cliTexts.figureLine, {
    status: textCheckZh.statuses[figure.status],
    line,
    column,
    around: oneLine(around),
    reason: figureText(figure, textCheckZh),
  });
}

/** `orgroster check-text FILE [--against WORKBOOK…]`: every figure of a report text, held against itself and the books. */
export function checkTextCommand(file: string, options: CheckTextOptions): number {
  checkOptions(options);
  const text = textOf(file);
  const books = booksOf(options.against ?? [], options);
  const { figures, counts } = checkText(text, books);
  const wrong = figures.filter(needsAttention);
  if (options.json) sayJson({ figures: figures.map(jsonFigure), counts });
  else {
    for (const figure of wrong) say(figureLine(text, figure));
    say(textCheckZh.tally(figures.length, counts));
  }
  return counts.differs + counts.impossible > 0 ? ExitCode.Findings : ExitCode.Ok;
}
