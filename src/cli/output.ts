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

/** The sentence for anything that can stop a command; what nobody foresaw is thrown on. */
export function errorText(error: unknown, file?: string): string {
  if (error instanceof CliError) return fillTemplate(cliErrors[error.code], error.params);
  if (error instanceof WorkbookError) {
    const { what, todo } = workbookErrorText(error.code, error.params);
    return `${file === undefined ? "" : `${file}:`}${what}${todo}`;
  }
  throw error;
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
  } finally {
    bar.end();
  }
}
