import { politicalStatuses } from "../../codes/political-status";
import type { LedgerTable } from "../../ledgers/table";

/** What a 政治面貌 cell says of Party membership. */
export const Membership = { Unknown: 0, None: 1, Probationary: 2, Full: 3 } as const;
export type Membership = (typeof Membership)[keyof typeof Membership];

const BY_CODE: readonly Membership[] = politicalStatuses.entries.map(({ party }) =>
  party === "full"
    ? Membership.Full
    : party === "probationary"
      ? Membership.Probationary
      : Membership.None
);

/** Party membership by record; `Unknown` where the cell is blank, unreadable, or there is no column. */
export function membershipOf(table: LedgerTable): (record: number) => Membership {
  if (!table.has("political")) return () => Membership.Unknown;
  const codes = table.codes("political");
  return (record) => (codes[record] < 0 ? Membership.Unknown : BY_CODE[codes[record]]);
}
