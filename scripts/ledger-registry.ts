import { registryEntries, registryImports } from "./registry";

/** `src/core/ledgers/kinds/index.ts`, from the files beside it. */
export function ledgerRegistry(): string {
  const entries = registryEntries({ folder: "src/core/ledgers/kinds", type: "LedgerKind" });
  return `${registryImports(entries)}
import { inOrder } from "../../values/in-order";
import type { LedgerKind, LedgerKindId } from "../field";

/** Every kind of ledger the product knows, by \`order\`, then by id. */
export const ledgerKinds: readonly LedgerKind[] = inOrder([
${entries.map(({ name }) => `  ${name},`).join("\n")}
]);

const byId = new Map<LedgerKindId, LedgerKind>(ledgerKinds.map((kind) => [kind.id, kind]));

/** The kind of an id; throws a RangeError for an id that no kind has. */
export function ledgerKind(id: LedgerKindId): LedgerKind {
  const kind = byId.get(id);
  if (!kind) throw new RangeError(\`no kind of ledger \${id}\`);
  return kind;
}
`;
}
