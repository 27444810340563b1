import { basename } from "node:path";
import type { EditionComparison } from "../../core/comparison/compare-editions";
import { compareEditions } from "../../core/comparison/compare-editions";
import type { TermComparison } from "../../core/comparison/compare-terms";
import { compareTerms } from "../../core/comparison/compare-terms";
import { editionCounts, editionRows } from "../../core/comparison/edition-rows";
import { planChangeList } from "../../core/forms/comparison/change-list-plan";
import { planTermCounts } from "../../core/forms/comparison/term-counts-plan";
import { planTermRoster } from "../../core/forms/comparison/term-roster-plan";
import { fillTemplate } from "../../core/issues/catalogue";
import type { LedgerBook } from "../../core/ledgers/recognise";
import { readUnitList } from "../../core/ledgers/unit-list";
import { cliTexts } from "../../locales/zh-CN/cli";
import { CliError } from "../cli-error";
import { editionLines, jsonEditions, jsonTerms, termLines } from "../compare-output";
import { checkInto, checkOutput, distinctFiles } from "../files";
import { linkBetween } from "../link-between";
import type { CommonOptions, LoadedWorkbook } from "../load";
import { checkOptions, loadBook, loadSettings, loadWorkbook, requirePeople } from "../load";
import { ExitCode, say, sayJson, warn, writePlans } from "../output";
import { copyFor, jsonCopy, tellCopy, writeInto } from "../workbook-copy";

export interface CompareOptions extends CommonOptions {
  readonly previous?: string;
}

function comparedTerms(book: LedgerBook, previousFile: string | undefined): TermComparison {
  const current = requirePeople(book, "current");
  const other = previousFile === undefined ? book : loadBook(previousFile, "previous");
  const previous = requirePeople(other, "previous", "no-previous-roster");
  const comparison = compareTerms(previous, current);
  if (comparison.scopes.length === 0) throw new CliError("no-common-posts", { file: book.name });
  return comparison;
}

/** Says what could not be told for certain; true when something is left to people. */
function isOpenTerms({ doubts, disagreements }: TermComparison): boolean {
  return doubts.length > 0 || disagreements.length > 0;
}

/** Last term against this term, in one workbook or with last term's rosters in another. */
async function compareTermsOf(workbook: LoadedWorkbook, options: CompareOptions): Promise<number> {
  const { book } = workbook;
  const copy = copyFor(workbook, options.into);
  const settings = loadSettings([book], options);
  const comparison = comparedTerms(book, options.previous);
  const unitTable = book.tables.find(({ kind }) => kind.id === "units");
  const list = unitTable ? readUnitList(unitTable) : null;
  const plans = () => [
    planTermRoster(comparison, settings),
    planTermCounts(comparison, settings, list),
  ];
  const saved = await writeInto(copy, options.into, plans);
  if (options.json) {
    sayJson({ ...jsonTerms(comparison, settings, list), ...(saved && { into: jsonCopy(saved) }) });
  } else termLines(comparison).forEach(say);
  if (options.out !== undefined) {
    writePlans(options.out, plans());
    warn(fillTemplate(cliTexts.written, { file: options.out }));
  }
  if (saved) tellCopy(book.name, saved);
  return isOpenTerms(comparison) ? ExitCode.Findings : ExitCode.Ok;
}

function comparedEditions(before: LedgerBook, after: LedgerBook): EditionComparison {
  for (const { name, tables } of [before, after]) {
    if (tables.length === 0) throw new CliError("no-ledger", { file: name });
  }
  const comparison = compareEditions(before.tables, after.tables);
  if (comparison.ledgers.length === 0) {
    const titles = ({ tables }: LedgerBook) =>
      [
        ...new Set(
          tables.map(({ kind, term }) => (term === "previous" ? `上届${kind.title}` : kind.title))
        ),
      ].join("、");
    throw new CliError("nothing-comparable", {
      before: before.name,
      after: after.name,
      beforeLedgers: titles(before),
      afterLedgers: titles(after),
    });
  }
  return comparison;
}

/** An earlier edition against a later one. */
async function compareEditionsOf(
  before: LedgerBook,
  workbook: LoadedWorkbook,
  options: CompareOptions
): Promise<number> {
  const { book: after } = workbook;
  const copy = copyFor(workbook, options.into);
  const settings = loadSettings([after], options);
  const comparison = comparedEditions(before, after);
  const counts = editionCounts(comparison);
  const rows = editionRows(comparison, settings);
  const plan = (linkTarget: (book: string) => string | null | undefined) =>
    planChangeList({
      rows,
      counts,
      before: basename(before.name),
      after: basename(after.name),
      settings,
      linkTarget,
    });
  const inCopy = (name: string) => (name === after.name ? undefined : null);
  const saved = await writeInto(copy, options.into, () => [plan(inCopy)]);
  if (options.json) {
    sayJson({
      ...jsonEditions(comparison, counts, before.name, after.name),
      ...(saved && { into: jsonCopy(saved) }),
    });
  } else editionLines(rows, counts).forEach(say);
  if (options.out !== undefined) {
    const { out } = options;
    writePlans(out, [plan((name) => linkBetween(out, name))]);
    warn(fillTemplate(cliTexts.written, { file: out }));
  }
  if (saved) tellCopy(after.name, saved);
  return counts.doubts > 0 ? ExitCode.Findings : ExitCode.Ok;
}

/** `orgroster compare OLD NEW`: two editions; `orgroster compare FILE`: last term and this term. */
export async function compareCommand(
  files: readonly string[],
  options: CompareOptions
): Promise<number> {
  if (files.length > 2) throw new CliError("compare-files", { count: String(files.length) });
  const [first, second] = files;
  if (second !== undefined && options.previous !== undefined) {
    throw new CliError("compare-previous");
  }
  if (second !== undefined && distinctFiles(files).length < 2) {
    throw new CliError("compare-same", { file: second });
  }
  const inputs = [...files, ...(options.previous === undefined ? [] : [options.previous])];
  checkOutput(options.out, inputs);
  checkInto(options.into, inputs, options.out);
  checkOptions(options);
  if (second === undefined) return compareTermsOf(loadWorkbook(first), options);
  return compareEditionsOf(loadBook(first), loadWorkbook(second), options);
}
