import { MAX_ROWS, parseRangeAddress, rangeAddress } from "../../../core/sheets/a1";
import type { CellPlace } from "../../../workbook/workbook-host";
import type { Session } from "../../session/session";

/**
 * Of whole columns that are selected, the part that a function is meant for: in a ledger from below
 * its head, and down to the last row in use. Anything else stays as it is.
 */
export async function usedPart(session: Session, selection: CellPlace): Promise<CellPlace> {
  const range = parseRangeAddress(selection.address);
  if (range?.bottom !== MAX_ROWS - 1) return selection;
  const survey = session.store
    .getState()
    .survey?.sheets.find(({ name }) => name === selection.sheet);
  const below = survey?.kind === "ledger" ? survey.headerRow : 0;
  const top = Math.max(range.top, below);
  const { rowCount } = await session.host.readSheet(selection.sheet, range);
  const bottom = Math.max(top, rowCount - 1);
  return { sheet: selection.sheet, address: rangeAddress({ ...range, top, bottom }) };
}
