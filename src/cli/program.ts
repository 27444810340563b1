import type { Help } from "commander";
import { Command, CommanderError } from "commander";
import { fillTemplate } from "../core/issues/catalogue";
import { cliTexts } from "../locales/zh-CN/cli";
import packageJson from "../../package.json";
import type { CheckTextOptions } from "./commands/check-text";
import { checkTextCommand } from "./commands/check-text";
import type { CompareOptions } from "./commands/compare";
import { compareCommand } from "./commands/compare";
import type { FixOptions } from "./commands/fix";
import { fixCommand } from "./commands/fix";
import type { PayOptions } from "./commands/pay";
import { payCommand } from "./commands/pay";
import type { SampleOptions } from "./commands/sample";
import { sampleCommand } from "./commands/sample";
import type { SummarizeOptions } from "./commands/summarize";
import { summarizeCommand } from "./commands/summarize";
import type { TemplateOptions } from "./commands/template";
import { templateCommand } from "./commands/template";
import type { ValidateOptions } from "./commands/validate";
import { validateCommand } from "./commands/validate";
import { errorText, ExitCode, warn } from "./output";

/** What commander says in English, in Chinese. */
function usageError(error: CommanderError): string {
  const texts = cliTexts.commander;
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const template =
    {
      "commander.help": texts.missingCommand,
      "commander.unknownOption": texts.unknownOption,
      "commander.unknownCommand": texts.unknownCommand,
      "commander.missingArgument": texts.missingArgument,
      "commander.missingMandatoryOptionValue": texts.missingOption,
      "commander.optionMissingArgument": texts.missingValue,
      "commander.excessArguments": texts.excessArguments,
    }[error.code] ?? texts.other;
  return fillTemplate(template, { value: value || error.message });
}

/** The headings of commander's help pages. */
function chineseTitle(title: string): string {
  const { usage, arguments: args, options, commands } = cliTexts.help;
  return (
    { "Usage:": usage, "Arguments:": args, "Options:": options, "Commands:": commands }[title] ??
    title
  );
}

/** Help pages without an English word but the options' own. */
const chineseHelp: Partial<Help> = {
  styleTitle: chineseTitle,
  subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
};

function programOf(done: (code: number) => void): Command {
  const program = new Command("orgroster")
    .description(cliTexts.program)
    .version(packageJson.version, "-V, --version", cliTexts.help.showVersion)
    .helpOption("-h, --help", cliTexts.help.showHelp)
    .helpCommand(false)
    .usage(cliTexts.help.usageOfAll)
    .configureHelp(chineseHelp)
    .addHelpText("after", `\n${cliTexts.help.exitCodes}`)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  const command = (name: string, description: string, input: string) =>
    program
      .command(name)
      .description(description)
      .usage(`${cliTexts.help.usageOfOne} ${input}`.trim())
      .helpOption("-h, --help", cliTexts.help.showHelp)
      .configureHelp(chineseHelp)
      .exitOverride();
  command("validate", cliTexts.validate, "<FILE...>")
    .argument("<FILE...>", cliTexts.file)
    .option("--as-of <DATE>", cliTexts.asOf)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .option("--out <FILE.xlsx>", cliTexts.out)
    .option("--into <FILE.xlsx>", cliTexts.into)
    .option("--highlight", cliTexts.highlight)
    .action(async (files: string[], options: ValidateOptions) =>
      done(await validateCommand(files, options))
    );
  command("fix", cliTexts.fix, "<FILE>")
    .argument("<FILE>", cliTexts.file)
    .option("--into <FILE.xlsx>", cliTexts.fixInto)
    .option("--dry-run", cliTexts.dryRun)
    .option("--time <TIME>", cliTexts.time)
    .option("--as-of <DATE>", cliTexts.asOf)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .action(async (file: string, options: FixOptions) => done(await fixCommand(file, options)));
  command("summarize", cliTexts.summarize, "<FILE>")
    .argument("<FILE>", cliTexts.file)
    .option("--previous <FILE>", cliTexts.previous)
    .option("--style <STYLE>", cliTexts.style)
    .option("--as-of <DATE>", cliTexts.asOf)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .option("--out <FILE.xlsx>", cliTexts.out)
    .option("--into <FILE.xlsx>", cliTexts.into)
    .action(async (file: string, options: SummarizeOptions) =>
      done(await summarizeCommand(file, options))
    );
  command("compare", cliTexts.compare, "<FILE...>")
    .argument("<FILE...>", cliTexts.compareFiles)
    .option("--previous <FILE>", cliTexts.previous)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .option("--out <FILE.xlsx>", cliTexts.out)
    .option("--into <FILE.xlsx>", cliTexts.into)
    .action(async (files: string[], options: CompareOptions) =>
      done(await compareCommand(files, options))
    );
  command("check-text", cliTexts.checkText, "<FILE>")
    .argument("<FILE>", cliTexts.textFile)
    .option("--against <WORKBOOK...>", cliTexts.against)
    .option("--as-of <DATE>", cliTexts.asOf)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .action((file: string, options: CheckTextOptions) => done(checkTextCommand(file, options)));
  command("pay", cliTexts.pay, "<FILE>")
    .argument("<FILE>", cliTexts.file)
    .requiredOption("--month <YYYY-MM>", cliTexts.month)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .option("--out <FILE.xlsx>", cliTexts.out)
    .option("--into <FILE.xlsx>", cliTexts.into)
    .action(async (file: string, options: PayOptions) => done(await payCommand(file, options)));
  command("sample", cliTexts.sample, "")
    .requiredOption("--out <FILE.xlsx>", cliTexts.out)
    .option("--records <N>", cliTexts.records)
    .option("--defects <SHARE>", cliTexts.defects)
    .option("--seed <N>", cliTexts.seed)
    .action((options: SampleOptions) => done(sampleCommand(options)));
  command("template", cliTexts.template, "<LEDGER...>")
    .argument("[LEDGER...]", cliTexts.ledger)
    .option("--all", cliTexts.allTemplates)
    .option("--list", cliTexts.listTemplates)
    .option("--rows <N>", cliTexts.templateRows)
    .option("--settings <JSON>", cliTexts.settings)
    .option("--json", cliTexts.json)
    .option("--out <FILE.xlsx>", cliTexts.out)
    .option("--workbook <FILE>", cliTexts.templateWorkbook)
    .option("--into <FILE.xlsx>", cliTexts.templateInto)
    .action(async (ledgers: string[], options: TemplateOptions) =>
      done(await templateCommand(ledgers, options))
    );
  return program;
}

/** Runs the command line; returns the exit code: 0 no errors found, 1 errors found, 2 not usable. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = ExitCode.Ok;
  try {
    await programOf((result) => (code = result)).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return ExitCode.Ok;
      warn(fillTemplate(cliTexts.error, { what: usageError(error) }));
      warn(cliTexts.usage);
      return ExitCode.Unusable;
    }
    warn(fillTemplate(cliTexts.error, { what: errorText(error) }));
    return ExitCode.Unusable;
  }
}
