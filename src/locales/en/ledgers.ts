/** English titles of the kinds of ledgers, by id; one line for each file of `core/ledgers/kinds`. */
export const ledgersEn: Readonly<Record<string, string>> = {
  members: "Roster",
  units: "Unit list",
  candidates: "Candidates",
  reserve: "Reserve cadres",
  assessment: "Term assessment",
  "joint-review": "Joint review",
  inspection: "Inspection of candidates",
  talks: "Talks and promises",
  tasks: "Task list",
  supervision: "Supervision of the election",
  "inspection-teams": "Inspection teams",
  publicity: "Training and publicity",
  "research-teams": "Research teams",
  eligibility: "Six-level evaluation",
  "weak-villages": "Weak and divided villages",
  filing: "Secretaries filed with the county",
  "pay-roll": "Pay roll",
  settings: "Settings",
  "pay-policy": "Pay standard",
  "check-formulas": "Check formulas",
  "form-definition": "Form definition",
  waivers: "Accepted findings",
};

/** A kind's title for English readers, with the Chinese one that stands in the workbook. */
export function ledgerTitleEn(id: string, title: string): string {
  const english = ledgersEn[id];
  return english === undefined ? title : `${english} (${title})`;
}
