import { LocaleService, LocaleType } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { functionTable } from "../../../src/functions/function-table";
import { functionsEn } from "../../../src/locales/en/functions";
import { functionsZh } from "../../../src/locales/zh-CN/functions";
import type { OpenSheet } from "./functions-sheet";
import { openSheet } from "./functions-sheet";

let book: OpenSheet;
beforeAll(async () => {
  book = await openSheet({ A1: '=ORG.IDCHECK("")' });
});
afterAll(() => {
  book.dispose();
});

it.each(functionTable)("describes $alias as the pane does", ({ name, alias, parameters }) => {
  const descriptions = book.injector.get(IDescriptionService);
  const zh = functionsZh[name];
  for (const shownName of [`ORG.${name}`, `ORG.${alias}`]) {
    expect(descriptions.getFunctionInfo(shownName)).toEqual({
      functionName: shownName,
      functionType: FunctionType.User,
      abstract: zh.summary,
      description: `${zh.summary}。${zh.result}`,
      functionParameter: parameters.map(({ id, optional }) => ({
        name: zh.parameters[id][0],
        detail: zh.parameters[id][1],
        example: expect.any(String) as string,
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    });
  }
});

it("completes what is typed, by either name", () => {
  const descriptions = book.injector.get(IDescriptionService);
  const found = (typed: string) =>
    descriptions.getSearchListByNameFirstLetter(typed).map(({ name }) => name);
  expect(found("org.")).toHaveLength(functionTable.length * 2);
  expect(found("org.平")).toEqual(["ORG.平均年龄"]);
  expect(found("ORG.AGEB")).toEqual(["ORG.AGEBANDS"]);
  const category = descriptions.getSearchListByType(FunctionType.User);
  expect(category).toHaveLength(functionTable.length * 2);
});

it("names the category, and speaks English where the grid does", () => {
  const locale = book.injector.get(LocaleService);
  const descriptions = book.injector.get(IDescriptionService);
  const category = () => locale.t("sheets-formula-ui.functionType.user");
  expect(category()).toBe("组工函数");
  locale.setLocale(LocaleType.EN_US);
  expect(category()).toBe("ORG functions");
  expect(descriptions.getFunctionInfo("ORG.AGE")?.abstract).toBe(functionsEn.AGE.summary);
  locale.setLocale(LocaleType.ZH_CN);
  expect(descriptions.getFunctionInfo("ORG.AGE")?.abstract).toBe(functionsZh.AGE.summary);
});
