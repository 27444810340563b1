import { functionsPage } from "../src/functions/functions-page";
import { functionMetadata } from "../src/functions/metadata";
import { functionsEn } from "../src/locales/en/functions";
import { functionsZh } from "../src/locales/zh-CN/functions";
import { generatedRegistries } from "./generated-registries";
import { ledgersPage } from "./ledgers-page";
import { rulesPage } from "./rules-page";

/** Files made from the table of functions, the rules and the folders of data, by path; before formatting. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    ...generatedRegistries(),
    "src/functions/functions.json": JSON.stringify(functionMetadata(functionsZh)),
    "src/functions/functions.en-US.json": JSON.stringify(functionMetadata(functionsEn)),
    "docs/ledgers.md": ledgersPage(),
    "docs/functions.md": functionsPage(),
    "docs/rules.md": rulesPage(),
  };
}
