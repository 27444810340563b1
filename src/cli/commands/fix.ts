import { fillTemplate } from "../../core/issues/catalogue";
import { countIssues } from "../../core/issues/issue";
import type { FixConflict, FixProposal } from "../../core/fixes/collect-fixes";
import { maskTyping } from "../../core/issues/masked-typing";
import type { LedgerBook } from "../../core/ledgers/recognise";
import { readLedgers } from "../../core/ledgers/recognise";
import type { Validation } from "../../core/rules/validate";
import { validate } from "../../core/rules/validate";
import type { Settings } from "../../core/settings/settings";
import type { Grid } from "../../core/sheets/grid";
import type { CellValue } from "../../core/values/cell";
import { cliTexts, skipTexts } from "../../locales/zh-CN/cli";
import type { WorkbookHost } from "../../workbook/workbook-host";
import { CliError } from "../cli-error";
import { checkInto } from "../files";
import type { FixRun, SkippedFix, ToldFix } from "../fix-run";
import { runFixes } from "../fix-run";
import { issueLine, jsonIssue, jsonValue, oneLine, reasonText, SHOWN } from "../issue-output";
import type { CommonOptions } from "../load";
import { checkOptions, loadSettings, loadWorkbook, timeOption } from "../load";
import { ExitCode, namingFile, say, sayJson } from "../output";
import type { SavedCopy, WorkbookCopy } from "../workbook-copy";
import { beginCopy, jsonCopy, tellCopy, warnOfOriginal } from "../workbook-copy";

export interface FixOptions extends Omit<CommonOptions, "out"> {
  readonly dryRun?: boolean;
  readonly time?: string;
}

/** A fix with the check of the copy that it gave. */
interface Fixed {
  readonly book: LedgerBook;
  readonly settings: Settings;
  readonly run: FixRun;
  /** What is left to people. */
  readonly left: Validation;
  readonly saved: SavedCopy | null;
}

async function bookOf(host: WorkbookHost, name: string): Promise<LedgerBook> {
  const grids: Grid[] = [];
  for (const sheet of await host.listSheets()) grids.push(await host.readSheet(sheet.name));
  return readLedgers(name, grids);
}

/** Makes the repairs in the copy, and checks it again where something was changed. */
async function fixCopy(
  copy: WorkbookCopy,
  book: LedgerBook,
  { into, dryRun, time, ...options }: FixOptions
): Promise<Fixed> {
  const settings = loadSettings([book], options);
  const before = validate([book], settings);
  const run = await runFixes(copy.host, book, before, settings, time ?? "");
  if (!run.log) return { book, settings, run, left: before, saved: null };
  const fixed = await bookOf(copy.host, book.name);
  const left = validate([fixed], loadSettings([fixed], options));
  if (dryRun || into === undefined) return { book, settings, run, left, saved: null };
  await copy.place([run.log]);
  return { book, settings, run, left, saved: copy.save(into) };
}

const jsonPlace = ({ at, before }: FixProposal | FixConflict) => ({
  sheet: at.sheet,
  cell: at.address,
  row: at.row,
  field: at.field,
  before: jsonValue(before),
});

function jsonFix({ fix }: ToldFix): object {
  return {
    ...jsonPlace(fix),
    after: jsonValue(fix.after),
    reason: fix.reasons.map(reasonText).join(""),
    rules: fix.rules,
  };
}

function jsonConflict({ fix }: ToldFix<FixConflict>): object {
  return {
    ...jsonPlace(fix),
    outcomes: fix.outcomes.map(({ rule, after, reason }) => ({
      rule,
      after: jsonValue(after),
      reason: reasonText(reason),
    })),
  };
}

function jsonOf({ book, run, left, saved }: Fixed): object {
  return {
    file: book.name,
    into: saved && jsonCopy(saved),
    changed: run.changed.map(jsonFix),
    skipped: run.skipped.map((one) => ({ ...jsonFix(one), why: one.why })),
    conflicts: run.conflicts.map(jsonConflict),
    issues: left.issues.map(jsonIssue),
    counts: countIssues(left.issues),
  };
}

function quoted(value: CellValue, { idMasking }: Settings, field: string): string {
  return `“${maskTyping(value, idMasking, field)}”`;
}

function lineOf({ fix, told }: ToldFix<FixProposal | FixConflict>, rest: readonly string[]) {
  const place = `${fix.at.sheet}!${fix.at.address}`;
  return oneLine([place, told.who, told.field, ...rest].filter((part) => part !== "").join("  "));
}

function changeLine(one: ToldFix, settings: Settings): string {
  const { at, before, after } = one.fix;
  const show = (value: CellValue) => quoted(value, settings, at.field);
  return lineOf(one, [`${show(before)} → ${show(after)}`, one.told.reason]);
}

function skippedLine(one: SkippedFix, settings: Settings): string {
  const { at, before, after } = one.fix;
  const show = (value: CellValue) => quoted(value, settings, at.field);
  return lineOf(one, [`${show(before)} → ${show(after)}`, skipTexts[one.why]]);
}

function conflictLine(one: ToldFix<FixConflict>, settings: Settings): string {
  const { at, before, outcomes } = one.fix;
  const show = (value: CellValue) => quoted(value, settings, at.field);
  const wanted = outcomes.map(({ after, reason }) =>
    fillTemplate(cliTexts.fixOutcome, { after: show(after), reason: reasonText(reason) })
  );
  return lineOf(one, [show(before), ...wanted]);
}

function printList(head: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  say(`  ${fillTemplate(head, { count: lines.length })}`);
  for (const line of lines.slice(0, SHOWN)) say(`    ${line}`);
  if (lines.length > SHOWN) {
    say(`    ${fillTemplate(cliTexts.moreFixes, { count: lines.length - SHOWN })}`);
  }
}

function print({ book, settings, run, left }: Fixed, dryRun: boolean): void {
  const { changed, skipped, conflicts } = run;
  say(book.name);
  if (changed.length === 0) say(`  ${cliTexts.nothingToFix}`);
  printList(
    dryRun ? cliTexts.fixable : cliTexts.fixed,
    changed.map((one) => changeLine(one, settings))
  );
  printList(
    cliTexts.notFixed,
    skipped.map((one) => skippedLine(one, settings))
  );
  printList(
    cliTexts.conflicts,
    conflicts.map((one) => conflictLine(one, settings))
  );
  const counts = countIssues(left.issues);
  if (left.issues.length === 0) return say(`  ${cliTexts.nothingLeft}`);
  printList(
    fillTemplate(cliTexts.leftToPeople, { ...counts }),
    left.issues.map((issue) => issueLine(issue, settings.idMasking))
  );
}

/**
 * `orgroster fix FILE --into FILE.xlsx`: a copy of the workbook in which every finding with one
 * possible repair is repaired, with a 修改记录 of it; with `--dry-run` nothing is written.
 */
export async function fixCommand(file: string, options: FixOptions): Promise<number> {
  if (options.into === undefined && !options.dryRun) throw new CliError("into-missing");
  checkInto(options.into, [file]);
  checkOptions(options);
  if (options.time !== undefined) timeOption("--time", options.time);
  const workbook = loadWorkbook(file);
  let fixed: Fixed;
  try {
    const copy = beginCopy(workbook, options.into);
    fixed = await fixCopy(copy, workbook.book, options);
    if (!fixed.saved && fixed.run.log) warnOfOriginal(file, copy.warnings);
  } catch (error) {
    throw namingFile(error, file);
  }
  if (options.json) sayJson(jsonOf(fixed));
  else print(fixed, options.dryRun ?? false);
  if (fixed.saved) tellCopy(file, fixed.saved);
  return countIssues(fixed.left.issues).error > 0 ? ExitCode.Findings : ExitCode.Ok;
}
