import { fillTemplate } from "../../core/issues/catalogue";
import { nodeCompression } from "../../hosts/xlsx/compression-node";
import { cliTexts } from "../../locales/zh-CN/cli";
import { rosterWorkbook, sampleWorkbook } from "../../sample/sample-workbook";
import { CliError } from "../cli-error";
import { checkOutput } from "../files";
import { wholeNumberOption } from "../load";
import { ExitCode, warn, writePlans } from "../output";

export interface SampleOptions {
  readonly out: string;
  readonly records?: string;
  readonly defects?: string;
  readonly seed?: string;
}

const SEED = 20211028;
/** A sheet has 1,048,576 rows, of which the head takes three. */
const MOST_RECORDS = 1_048_573;

function shareOption(option: string, value: string): number {
  const share = /^(0|1|0?\.\d{1,6}|0\.\d{1,6}|1\.0+)$/.test(value) ? Number(value) : NaN;
  if (share >= 0 && share <= 1) return share;
  throw new CliError("option-invalid", { option, value, expected: cliTexts.expected.share });
}

/** `orgroster sample --out FILE`: the sample changeover, or with `--records` a roster of any size. */
export function sampleCommand(options: SampleOptions): number {
  checkOutput(options.out, []);
  const seed =
    options.seed === undefined ? SEED : wholeNumberOption("--seed", options.seed, 0, 0x7fffffff);
  if (options.records === undefined) {
    writePlans(options.out, sampleWorkbook(seed));
  } else {
    const records = wholeNumberOption("--records", options.records, 1, MOST_RECORDS);
    const share = options.defects === undefined ? 0 : shareOption("--defects", options.defects);
    writePlans(options.out, rosterWorkbook(records, share, seed), {
      compression: nodeCompression,
      rows: records,
    });
  }
  warn(fillTemplate(cliTexts.written, { file: options.out }));
  return ExitCode.Ok;
}
