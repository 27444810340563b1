import type { LedgerKind, LedgerKindId } from "../field";
import { members } from "./members";
import { payPolicy } from "./pay-policy";
import { settingsSheet } from "./settings-sheet";
import { units } from "./units";
import { waiversSheet } from "./waivers-sheet";

/** Every kind of ledger the product knows; the order settles ties in recognition. */
export const ledgerKinds: readonly LedgerKind[] = [
  members,
  units,
  settingsSheet,
  payPolicy,
  waiversSheet,
];

export function ledgerKind(id: LedgerKindId): LedgerKind {
  return ledgerKinds.find((kind) => kind.id === id)!;
}
