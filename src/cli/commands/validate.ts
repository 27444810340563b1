import { fillTemplate } from "../../core/issues/catalogue";
import { countIssues } from "../../core/issues/issue";
import type { FindingsInput } from "../../core/forms/findings-plan";
import { planFindings } from "../../core/forms/findings-plan";
import { ledgerKind } from "../../core/ledgers/kinds";
import type { LedgerBook } from "../../core/ledgers/recognise";
import type { Validation } from "../../core/rules/validate";
import { validate } from "../../core/rules/validate";
import type { Settings } from "../../core/settings/settings";
import type { WaivedIssue } from "../../core/waivers/apply-waivers";
import { cliTexts } from "../../locales/zh-CN/cli";
import { ruleTextsZh } from "../../locales/zh-CN/rules";
import { CliError } from "../cli-error";
import { checkInto, checkOutput, distinctFiles } from "../files";
import { issueLine, jsonIssue, SHOWN } from "../issue-output";
import { linkBetween } from "../link-between";
import type { CommonOptions, LoadedWorkbook } from "../load";
import { checkOptions, loadSettings, loadWorkbook } from "../load";
import { errorText, ExitCode, say, sayJson, warn, writePlans } from "../output";
import { progressBar } from "../progress";
import { copyFor, jsonCopy, tellCopy, writeInto } from "../workbook-copy";

export interface ValidateOptions extends CommonOptions {
  readonly highlight?: boolean;
}

interface Loaded {
  readonly workbooks: readonly LoadedWorkbook[];
  readonly failed: boolean;
}

/** Reads every file; one that cannot be read is reported and does not keep the others from being checked. */
function loadAll(files: readonly string[]): Loaded {
  const workbooks: LoadedWorkbook[] = [];
  let failed = false;
  for (const file of files) {
    try {
      workbooks.push(loadWorkbook(file));
    } catch (error) {
      warn(fillTemplate(cliTexts.error, { what: errorText(error) }));
      failed = true;
    }
  }
  return { workbooks, failed };
}

function waivedIn(book: LedgerBook, { waived }: Validation): WaivedIssue[] {
  return waived.filter(({ issue }) => issue.at.book === book.name);
}

function jsonWaived({ issue, waiver: { reason, by, date } }: WaivedIssue): unknown {
  return { ...jsonIssue(issue), reason, ...(by && { by }), ...(date && { date }) };
}

function jsonFile(book: LedgerBook, validation: Validation): unknown {
  const issues = validation.issues.filter(({ at }) => at.book === book.name);
  return {
    file: book.name,
    sheets: validation.sheets
      .filter((sheet) => sheet.book === book.name)
      .map(({ sheet, ledger, records, headerRow }) => ({ sheet, ledger, records, headerRow })),
    issues: issues.map(jsonIssue),
    waived: waivedIn(book, validation).map(jsonWaived),
    counts: countIssues(issues),
  };
}

function printFile(book: LedgerBook, validation: Validation, settings: Settings): void {
  const issues = validation.issues.filter(({ at }) => at.book === book.name);
  say(book.name);
  for (const sheet of validation.sheets) {
    if (sheet.book !== book.name) continue;
    const ledger = ledgerKind(sheet.ledger).title;
    say(`  ${fillTemplate(cliTexts.sheetLine, { ...sheet, ledger })}`);
  }
  say(
    `  ${issues.length === 0 ? cliTexts.clean : fillTemplate(cliTexts.counts, { ...countIssues(issues) })}`
  );
  const waived = waivedIn(book, validation).length;
  if (waived > 0) say(`  ${fillTemplate(cliTexts.waived, { count: waived })}`);
  for (const issue of issues.slice(0, SHOWN)) say(`  ${issueLine(issue, settings.idMasking)}`);
  if (issues.length > SHOWN)
    say(`  ${fillTemplate(cliTexts.more, { count: issues.length - SHOWN })}`);
}

function checkAll(books: readonly LedgerBook[], settings: Settings): Validation {
  const bar = progressBar(cliTexts.checking);
  try {
    return validate(books, settings, { onProgress: bar.report });
  } finally {
    bar.end();
  }
}

/** Stops on options about the copy that do not go together. */
function checkCopy(files: readonly string[], { into, out, highlight }: ValidateOptions): void {
  checkInto(into, files, out);
  if (highlight && into === undefined) throw new CliError("highlight-without-into");
  if (into !== undefined && files.length > 1) {
    throw new CliError("into-several", { count: String(files.length) });
  }
}

/** `orgroster validate FILE…`: findings on the screen, as JSON, as a 校验结果 workbook, or in a copy. */
export async function validateCommand(
  given: readonly string[],
  options: ValidateOptions
): Promise<number> {
  const files = distinctFiles(given);
  checkOutput(options.out, files);
  checkCopy(files, options);
  checkOptions(options);
  const { workbooks, failed } = loadAll(files);
  if (workbooks.length === 0) return ExitCode.Unusable;
  const copy = copyFor(workbooks[0], options.into);
  const books = workbooks.map(({ book }) => book);
  const settings = loadSettings(books, options);
  const validation = checkAll(books, settings);
  const input: FindingsInput = { books, validation, settings, texts: ruleTextsZh };
  const marks = options.highlight
    ? validation.issues.map(({ at, severity }) => ({ ...at, severity }))
    : [];
  const saved = await writeInto(copy, options.into, () => [planFindings(input)], marks);
  if (options.json) {
    const files = books.map((book) => jsonFile(book, validation));
    sayJson({ files, ...(saved && { into: jsonCopy(saved) }) });
  } else for (const book of books) printFile(book, validation, settings);
  if (options.out !== undefined) {
    const out = options.out;
    const linkTarget = (book: string) => linkBetween(out, book);
    writePlans(out, [planFindings({ ...input, linkTarget })]);
    warn(fillTemplate(cliTexts.written, { file: out }));
  }
  if (saved) tellCopy(books[0].name, saved);
  if (failed) return ExitCode.Unusable;
  return validation.counts.error > 0 ? ExitCode.Findings : ExitCode.Ok;
}
