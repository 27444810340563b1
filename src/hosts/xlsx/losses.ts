import type { SaveLoss } from "../../workbook/save-losses";
import { editWarnings } from "./edit-warnings";
import type { OpenedWorkbook } from "./read-workbook";
import { partsOfKind } from "./workbook-edit";

/**
 * What people should be told before an edited workbook is saved, none for most. Parts that are not named here
 * come back byte for byte, or with nothing but the edit in them.
 */
export function saveLosses(opened: OpenedWorkbook): readonly SaveLoss[] {
  const hasMacros = partsOfKind(opened.pack, opened.part, "vbaProject").length > 0;
  return [...editWarnings(opened), ...(hasMacros ? (["macros"] as const) : [])];
}
