import { registryEntries, registryImports } from "./registry";

/** `src/core/forms/tables/index.ts`, from the files beside it. */
export function formRegistry(): string {
  const entries = registryEntries({
    folder: "src/core/forms/tables",
    type: "(?:TownshipForm|ComparisonForm)",
  });
  return `${registryImports(entries)}
import { inOrder } from "../../values/in-order";
import type { Form } from "../form";

/** The official tables, in the order of their numbers. */
export const forms: readonly Form[] = inOrder([
${entries.map(({ name }) => `  ${name},`).join("\n")}
]);
`;
}
