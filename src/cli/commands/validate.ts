import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { formatIssue, fillTemplate } from "../../core/issues/catalogue";
import type { Issue } from "../../core/issues/issue";
import { countIssues } from "../../core/issues/issue";
import { maskIssue } from "../../core/issues/mask";
import { planFindings } from "../../core/forms/findings-plan";
import { SEVERITY_LABELS } from "../../core/forms/severity-labels";
import { ledgerKind } from "../../core/ledgers/kinds";
import type { LedgerKindId } from "../../core/ledgers/field";
import type { LedgerBook } from "../../core/ledgers/recognise";
import type { Validation } from "../../core/rules/validate";
import { validate } from "../../core/rules/validate";
import type { Settings } from "../../core/settings/settings";
import type { WaivedIssue } from "../../core/waivers/apply-waivers";
import { cliTexts } from "../../locales/zh-CN/cli";
import { fixReasonsZh } from "../../locales/zh-CN/fix-reasons";
import { ruleTextsZh } from "../../locales/zh-CN/rules";
import { checkOutput, distinctFiles } from "../files";
import type { CommonOptions } from "../load";
import { checkOptions, loadBook, loadSettings } from "../load";
import { errorText, ExitCode, say, sayJson, warn, writePlans } from "../output";
import { progressBar } from "../progress";

/** Findings printed for one file on a terminal; the rest is counted. */
const SHOWN = 100;

interface Loaded {
  readonly books: readonly LedgerBook[];
  readonly failed: boolean;
}

/** Reads every file; one that cannot be read is reported and does not keep the others from being checked. */
function loadAll(files: readonly string[]): Loaded {
  const books: LedgerBook[] = [];
  let failed = false;
  for (const file of distinctFiles(files)) {
    try {
      books.push(loadBook(file));
    } catch (error) {
      warn(fillTemplate(cliTexts.error, { what: errorText(error) }));
      failed = true;
    }
  }
  return { books, failed };
}

function jsonIssue(issue: Issue): object {
  const { rule, severity, at, value, fix } = issue;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: at.address,
    row: at.row,
    field: at.field,
    value: value !== null && typeof value === "object" ? value.error : value,
    message: formatIssue(issue, ruleTextsZh),
    ...(fix
      ? {
          fix: {
            before: fix.before,
            after: fix.after,
            reason: fixReasonsZh[fix.reason] ?? fix.reason,
          },
        }
      : {}),
  };
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
    const ledger = ledgerKind(sheet.ledger as LedgerKindId).title;
    say(`  ${fillTemplate(cliTexts.sheetLine, { ...sheet, ledger })}`);
  }
  say(
    `  ${issues.length === 0 ? cliTexts.clean : fillTemplate(cliTexts.counts, { ...countIssues(issues) })}`
  );
  const waived = waivedIn(book, validation).length;
  if (waived > 0) say(`  ${fillTemplate(cliTexts.waived, { count: waived })}`);
  for (const issue of issues.slice(0, SHOWN)) {
    const sentence = formatIssue(maskIssue(issue, settings.idMasking), ruleTextsZh);
    say(
      `  ${SEVERITY_LABELS[issue.severity]}  ${issue.at.sheet}!${issue.at.address}  ${sentence}  [${issue.rule}]`
    );
  }
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

/** `orgroster validate FILE…`: findings on the screen, as JSON, and as a 校验结果 workbook. */
export function validateCommand(files: readonly string[], options: CommonOptions): number {
  checkOutput(options.out, files);
  checkOptions(options);
  const { books, failed } = loadAll(files);
  if (books.length === 0) return ExitCode.Unusable;
  const settings = loadSettings(books, options);
  const validation = checkAll(books, settings);
  if (options.json) sayJson({ files: books.map((book) => jsonFile(book, validation)) });
  else for (const book of books) printFile(book, validation, settings);
  if (options.out !== undefined) {
    const out = options.out;
    const linkTarget = (book: string) => linkBetween(out, book);
    writePlans(out, [
      planFindings({ books, validation, settings, texts: ruleTextsZh, linkTarget }),
    ]);
    warn(fillTemplate(cliTexts.written, { file: out }));
  }
  if (failed) return ExitCode.Unusable;
  return validation.counts.error > 0 ? ExitCode.Findings : ExitCode.Ok;
}

/** The address of the checked file as seen from the result file; a file address across drives. */
function linkBetween(from: string, to: string): string {
  const path = relative(dirname(resolve(from)), resolve(to));
  return /^[A-Za-z]:/.test(path)
    ? pathToFileURL(resolve(to)).href
    : encodeURI(path.replaceAll("\\", "/"));
}
