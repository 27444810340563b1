import { WorkbookError } from "../core/sheets/workbook-error";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { fillTemplate } from "../core/issues/catalogue";
import type { Compression } from "../hosts/xlsx/compression";
import { writeWorkbookTo } from "../hosts/xlsx/write-workbook";
import { cliErrors, cliTexts } from "../locales/zh-CN/cli";
import { workbookErrorText } from "../locales/zh-CN/workbook-errors";
import { CliError } from "./cli-error";
import { writeWhole } from "./files";
import { progressBar } from "./progress";

export const ExitCode = { Ok: 0, Findings: 1, Unusable: 2 } as const;

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** For people, beside the result: never mixed into what another program reads. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** A failure of reading or writing a workbook with the file it is about; anything else as it is. */
export function namingFile(error: unknown, file: string): unknown {
  if (!(error instanceof WorkbookError)) return error;
  return new CliError("workbook", { file, ...workbookErrorText(error.code, error.params) });
}

/** The sentence for anything that stopped a command; what nobody foresaw is told without its stack. */
export function errorText(error: unknown): string {
  if (error instanceof CliError) return fillTemplate(cliErrors[error.code], error.params);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (process.env["ORGROSTER_STACK"] && error instanceof Error) warn(error.stack ?? reason);
  return fillTemplate(cliTexts.unforeseen, { reason });
}

/** Writes sheets as a workbook, whole or not at all. */
export function writePlans(
  file: string,
  plans: readonly SheetPlan[],
  options: { compression?: Compression; rows?: number } = {}
): void {
  const bar = progressBar(cliTexts.writing);
  const { compression, rows } = options;
  try {
    writeWhole(file, (sink) =>
      writeWorkbookTo(sink, plans, {
        ...(compression ? { compression } : {}),
        ...(rows ? { onProgress: (done: number) => bar.report(Math.min(1, done / rows)) } : {}),
      })
    );
  } catch (error) {
    throw namingFile(error, file);
  } finally {
    bar.end();
  }
}
