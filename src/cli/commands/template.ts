import type { CodeSheet } from "../../core/forms/template/code-sheet";
import { CODE_SHEET, readCodeSheet } from "../../core/forms/template/code-sheet";
import { templateFields } from "../../core/forms/template/code-lists";
import { TEMPLATE_ROWS } from "../../core/forms/template/template-plan";
import type { TemplateSet } from "../../core/forms/template/template-set";
import { planTemplates, templateKinds } from "../../core/forms/template/template-set";
import { fillTemplate } from "../../core/issues/catalogue";
import type { LedgerKind } from "../../core/ledgers/field";
import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { comparable } from "../../core/values/text";
import { cliTexts } from "../../locales/zh-CN/cli";
import { freeName, withFreshNames } from "../../workbook/place-sheets";
import { nameKey } from "../../workbook/plan-checks";
import { CliError } from "../cli-error";
import { checkInto, checkOutput } from "../files";
import type { CommonOptions } from "../load";
import { checkOptions, loadSettings, loadWorkbook, wholeNumberOption } from "../load";
import { ExitCode, say, sayJson, warn, writePlans } from "../output";
import type { SavedCopy, WorkbookCopy } from "../workbook-copy";
import { copyFor, jsonCopy, tellCopy, writeInto } from "../workbook-copy";

export interface TemplateOptions extends CommonOptions {
  readonly all?: boolean;
  readonly list?: boolean;
  readonly rows?: string;
  readonly workbook?: string;
}

/** Letter case, width and spaces aside. */
const keyOf = (text: string) => comparable(text).toLowerCase();

function kindNamed(name: string): LedgerKind {
  const kinds = templateKinds();
  const key = keyOf(name);
  const found = kinds.find(({ id, title }) => id === key || keyOf(title) === key);
  if (found) return found;
  const near = kinds.filter(({ title }) => key !== "" && keyOf(title).includes(key));
  const titles = near.map(({ title }) => title).join("”“");
  throw new CliError("ledger-unknown", {
    name,
    near: titles === "" ? "" : fillTemplate(cliTexts.templateNear, { titles }),
  });
}

function wantedKinds(ledgers: readonly string[], all: boolean): readonly LedgerKind[] {
  const named = [...new Set(ledgers.map(kindNamed))];
  if (all) return templateKinds();
  if (named.length === 0) throw new CliError("ledger-missing");
  return named;
}

function listKinds(asJson: boolean): number {
  const kinds = templateKinds();
  if (asJson) {
    sayJson(
      kinds.map((kind) => ({
        ledger: kind.id,
        title: kind.title,
        columns: templateFields(kind).map(({ header }) => header),
      }))
    );
    return ExitCode.Ok;
  }
  for (const kind of kinds) {
    const { id, title } = kind;
    const count = templateFields(kind).length;
    say(fillTemplate(cliTexts.templateColumns, { id, title, count }));
  }
  return ExitCode.Ok;
}

/** Stops on outputs that do not fit together, before anything is read. */
function checkTargets({ out, into, workbook }: TemplateOptions): void {
  if ((into === undefined) !== (workbook === undefined)) throw new CliError("template-workbook");
  if (out === undefined && into === undefined) throw new CliError("template-target");
  const inputs = workbook === undefined ? [] : [workbook];
  checkOutput(out, inputs);
  checkInto(into, inputs, out);
}

/** The sheet of lists that a workbook has, and its sheets' names. */
async function surroundingsOf(copy: WorkbookCopy | null, codesSheet: string | undefined) {
  const names = copy ? (await copy.host.listSheets()).map(({ name }) => name) : [];
  const codes: CodeSheet | null =
    copy && codesSheet !== undefined ? readCodeSheet(await copy.host.readSheet(codesSheet)) : null;
  return { names, codes };
}

const plansOf = ({ templates, codes }: TemplateSet): SheetPlan[] =>
  codes ? [...templates, codes] : [...templates];

function tell(
  set: TemplateSet,
  kinds: readonly LedgerKind[],
  saved: SavedCopy | null,
  { json, out, workbook }: TemplateOptions
): void {
  if (json) {
    const templates = kinds.map(({ id, title }, i) => ({
      ledger: id,
      title,
      sheet: set.templates[i].name,
    }));
    sayJson({ templates, addedLists: set.addedLists, ...(saved ? { into: jsonCopy(saved) } : {}) });
  }
  if (out !== undefined) warn(fillTemplate(cliTexts.written, { file: out }));
  if (!saved || workbook === undefined) return;
  tellCopy(workbook, saved);
  if (!set.codes) return;
  const lists = set.addedLists.join("、");
  warn(fillTemplate(cliTexts.templateCodes, { sheet: set.codes.name, lists }));
}

/**
 * `orgroster template LEDGER…`: blank templates, as a workbook of their own (`--out`) or in a copy of a
 * workbook (`--workbook`, `--into`).
 */
export async function templateCommand(
  ledgers: readonly string[],
  options: TemplateOptions
): Promise<number> {
  if (options.list) return listKinds(options.json ?? false);
  const kinds = wantedKinds(ledgers, options.all ?? false);
  const { least, most, usual } = TEMPLATE_ROWS;
  const rows =
    options.rows === undefined ? usual : wholeNumberOption("--rows", options.rows, least, most);
  checkTargets(options);
  checkOptions(options);
  const workbook = options.workbook === undefined ? null : loadWorkbook(options.workbook);
  const copy = workbook && copyFor(workbook, options.into);
  const settings = loadSettings(workbook ? [workbook.book] : [], options);
  const codesSheet = workbook?.book.own.find(({ kind }) => kind === "codes")?.sheet;
  const { names, codes } = await surroundingsOf(copy, codesSheet);
  const codesName = freeName(CODE_SHEET, new Set(names.map(nameKey)));
  const planned = planTemplates(kinds, settings, rows, { codes, codesName });
  const set = { ...planned, templates: withFreshNames(planned.templates, names) };
  const saved = await writeInto(copy, options.into, () => plansOf(set));
  if (options.out !== undefined) {
    writePlans(
      options.out,
      plansOf(planTemplates(kinds, settings, rows, { codes: null, codesName: CODE_SHEET }))
    );
  }
  tell(set, kinds, saved, options);
  return ExitCode.Ok;
}
