// Written by `npm run docs` from the other files of this folder.
import { assessment } from "./assessment";
import { candidates } from "./candidates";
import { checkFormulasSheet } from "./check-formulas";
import { eligibility } from "./eligibility";
import { filing } from "./filing";
import { formDefinition } from "./form-definition";
import { inspectionTeams } from "./inspection-teams";
import { inspection } from "./inspection";
import { jointReview } from "./joint-review";
import { members } from "./members";
import { payPolicy } from "./pay-policy";
import { payRollLedger } from "./pay-roll";
import { publicity } from "./publicity";
import { researchTeams } from "./research-teams";
import { reserve } from "./reserve";
import { settingsSheet } from "./settings-sheet";
import { supervision } from "./supervision";
import { talks } from "./talks";
import { tasks } from "./tasks";
import { units } from "./units";
import { waiversSheet } from "./waivers-sheet";
import { weakVillages } from "./weak-villages";
import { inOrder } from "../../values/in-order";
import type { LedgerKind, LedgerKindId } from "../field";

/** Every kind of ledger the product knows, by `order`, then by id. */
export const ledgerKinds: readonly LedgerKind[] = inOrder([
  assessment,
  candidates,
  checkFormulasSheet,
  eligibility,
  filing,
  formDefinition,
  inspectionTeams,
  inspection,
  jointReview,
  members,
  payPolicy,
  payRollLedger,
  publicity,
  researchTeams,
  reserve,
  settingsSheet,
  supervision,
  talks,
  tasks,
  units,
  waiversSheet,
  weakVillages,
]);

const byId = new Map<LedgerKindId, LedgerKind>(ledgerKinds.map((kind) => [kind.id, kind]));

/** The kind of an id; throws a RangeError for an id that no kind has. */
export function ledgerKind(id: LedgerKindId): LedgerKind {
  const kind = byId.get(id);
  if (!kind) throw new RangeError(`no kind of ledger ${id}`);
  return kind;
}
