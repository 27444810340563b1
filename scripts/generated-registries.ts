import { formRegistry } from "./form-registry";
import { ledgerRegistry } from "./ledger-registry";

/** Registries made from the files of a folder of data, by path; before formatting. */
export function generatedRegistries(): Readonly<Record<string, string>> {
  return {
    "src/core/forms/tables/index.ts": formRegistry(),
    "src/core/ledgers/kinds/index.ts": ledgerRegistry(),
  };
}
