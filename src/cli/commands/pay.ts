import { formatDecimal } from "../../core/values/decimal";
import { yuanOfFen } from "../../core/values/money";
import { chineseDate, isoDate } from "../../core/values/civil-date";
import { fillTemplate } from "../../core/issues/catalogue";
import { countIssues } from "../../core/issues/issue";
import { planPayRoll } from "../../core/forms/pay-roll-plan";
import type { PayRollRow } from "../../core/pay/pay-roll";
import { payRoll } from "../../core/pay/pay-roll";
import { policiesOf } from "../../core/pay/read-policy";
import { cliTexts } from "../../locales/zh-CN/cli";
import { payTexts } from "../../locales/zh-CN/pay";
import { checkInto, checkOutput } from "../files";
import { issueLine } from "../issue-output";
import type { CommonOptions } from "../load";
import { checkOptions, loadSettings, loadWorkbook, monthOption, requirePeople } from "../load";
import { ExitCode, say, sayJson, warn, writePlans } from "../output";
import { copyFor, jsonCopy, tellCopy, writeInto } from "../workbook-copy";

export interface PayOptions extends CommonOptions {
  readonly month: string;
}

/** 分 as 元 with two decimals. */
function yuan(fen: number): string {
  return formatDecimal(yuanOfFen(fen));
}

function jsonRow(row: PayRollRow): Record<string, unknown> {
  return {
    name: row.name,
    post: row.post,
    years: row.years,
    base: yuan(row.base),
    tenure: yuan(row.tenure),
    total: yuan(row.total),
  };
}

/** `orgroster pay FILE --month YYYY-MM`: the pay roll of a month. */
export async function payCommand(file: string, options: PayOptions): Promise<number> {
  checkOutput(options.out, [file]);
  checkInto(options.into, [file], options.out);
  checkOptions(options);
  const month = monthOption("--month", options.month);
  const workbook = loadWorkbook(file);
  const { book } = workbook;
  const copy = copyFor(workbook, options.into);
  requirePeople(book, "current");
  const settings = loadSettings([book], options);
  const reading = policiesOf(book.tables);
  if (!book.tables.some((table) => table.kind.id === "pay-policy")) warn(cliTexts.defaultPolicy);
  const roll = payRoll(book.tables, reading.policies, month);
  const issues = [...reading.issues, ...roll.issues];
  for (const issue of issues) warn(issueLine(issue, settings.idMasking, payTexts));
  const saved = await writeInto(copy, options.into, () => [planPayRoll(roll, settings)]);
  if (options.json) {
    const rows = roll.rows.map(jsonRow);
    const into = saved && { into: jsonCopy(saved) };
    sayJson({ month: isoDate(month), total: yuan(roll.total), rows, ...into });
  } else {
    for (const row of roll.rows) {
      say(
        `${row.unit}  ${row.name}  ${row.post}  ${yuan(row.base)} + ${yuan(row.tenure)} = ${yuan(row.total)}`
      );
    }
    const total = {
      month: chineseDate(month),
      people: roll.rows.length,
      total: yuan(roll.total),
      words: roll.totalInWords,
    };
    say(fillTemplate(cliTexts.payTotal, total));
  }
  if (options.out !== undefined) {
    writePlans(options.out, [planPayRoll(roll, settings)]);
    warn(fillTemplate(cliTexts.written, { file: options.out }));
  }
  if (saved) tellCopy(file, saved);
  return countIssues(issues).error > 0 ? ExitCode.Findings : ExitCode.Ok;
}
