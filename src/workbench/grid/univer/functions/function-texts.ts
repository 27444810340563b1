import type { IDisposable, ILanguagePack, Injector } from "@univerjs/core";
import {
  BooleanNumber,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
} from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionEntry } from "../../../../functions/function-definition";
import { NAMESPACE } from "../../../../functions/functions-page";
import { functionsEn } from "../../../../locales/en/functions";
import { gridFunctionsEn } from "../../../../locales/en/grid-functions";
import type { FunctionTexts } from "../../../../locales/function-texts";
import type { GridFunctionTexts } from "../../../../locales/grid-function-texts";
import { functionsZh } from "../../../../locales/zh-CN/functions";
import { gridFunctionsZh } from "../../../../locales/zh-CN/grid-functions";

/** Where the texts stand among those of Univer, which looks them up when its language changes. */
const KEY = "org-functions";

function languagePack(texts: FunctionTexts, grid: GridFunctionTexts): ILanguagePack {
  const functions: ILanguagePack = {};
  for (const [name, { summary, result, parameters }] of Object.entries(texts)) {
    const words: ILanguagePack = { summary, description: grid.description(summary, result) };
    for (const [id, [word, detail]] of Object.entries(parameters)) words[id] = { word, detail };
    functions[name] = words;
  }
  return {
    [KEY]: functions,
    "sheets-formula-ui": { functionType: { user: grid.category } },
  };
}

function example(entry: FunctionEntry, index: number): string {
  const value = entry.examples[0].arguments[index];
  if (value === undefined) return "";
  if (typeof value === "object") return "A1:A20";
  return typeof value === "string" ? `"${value}"` : String(value);
}

function infoOf(entry: FunctionEntry, shownName: string): IFunctionInfo {
  const key = `${KEY}.${entry.name}`;
  return {
    functionName: `${NAMESPACE}.${shownName}`,
    functionType: FunctionType.User,
    description: `${key}.description`,
    abstract: `${key}.summary`,
    functionParameter: entry.parameters.map(({ id, optional }, i) => ({
      name: `${key}.${id}.word`,
      detail: `${key}.${id}.detail`,
      example: example(entry, i),
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/**
 * Gives Univer's list of functions, its completion and its help the words of the functions, in
 * Chinese and English, under a category of their own. May be called before there is a workbook:
 * Univer makes room for them with the first one.
 */
export function registerFunctionTexts(
  injector: Injector,
  table: readonly FunctionEntry[]
): IDisposable {
  injector.get(LocaleService).load({
    [LocaleType.ZH_CN]: languagePack(functionsZh, gridFunctionsZh),
    [LocaleType.EN_US]: languagePack(functionsEn, gridFunctionsEn),
  });
  const infos = table.flatMap((entry) =>
    [entry.alias, entry.name].map((shownName) => infoOf(entry, shownName))
  );
  let registered: IDisposable | undefined;
  const waiting = injector
    .get(LifecycleService)
    .subscribeWithPrevious()
    .subscribe((stage) => {
      if (stage < LifecycleStages.Ready || registered) return;
      registered = injector.get(IDescriptionService).registerDescriptions(infos);
    });
  return {
    dispose() {
      waiting.unsubscribe();
      registered?.dispose();
    },
  };
}
