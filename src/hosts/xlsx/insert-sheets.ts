import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { placeOf } from "../../workbook/placement";
import { checkPlans, requireFreeNames } from "../../workbook/plan-checks";
import type { Placement } from "../../workbook/workbook-host";
import { linkRelationshipsXml } from "./package-frame";
import type { OpenedWorkbook } from "./read-workbook";
import { relationshipsPath } from "./relationships";
import type { SheetSetting } from "./sheet-frame";
import { addPart, beginEdit, folderOf, freePart, type WorkbookEdit } from "./workbook-edit";
import { addNames, shiftLocalNames } from "./workbook-names";
import { listSheets, refuseLockedStructure, sheetNames } from "./workbook-sheets";
import { externalLinks, planStyles, writeSheet } from "./write-sheet";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds sheets to a workbook: parts of their own, and their entries in the list of sheets, the content
 * types, the relationships, the names and the styles. `countRow` is called for every row and may throw.
 */
export function insertSheets(
  opened: OpenedWorkbook,
  plans: readonly SheetPlan[],
  placement: Placement,
  countRow: () => void
): OpenedWorkbook {
  checkPlans(plans);
  const edit = beginEdit(opened);
  const { part } = opened;
  const held = sheetNames(edit.text(part), part);
  requireFreeNames(plans, held);
  const position = placeOf(held, placement);
  refuseLockedStructure(edit.text(part), part);
  const sheets = plans.map((plan, i) => {
    const sheet = freePart(edit, `${folderOf(part)}worksheets/sheet`, held.length + i + 1);
    const relationshipId = addPart(edit, part, sheet, "worksheet", WORKSHEET);
    setSheet(edit, sheet, plan, { isSelected: false }, countRow);
    return { name: plan.name, relationshipId };
  });
  const listed = listSheets(edit.text(part), part, position, sheets);
  const shifted = shiftLocalNames(listed, part, position, plans.length);
  const positions = plans.map((_, i) => position + i);
  edit.set(part, addNames(shifted, part, plans, positions));
  return edit.commit();
}

/** Makes a part the sheet of a plan, with its links to other files and nothing else related. */
export function setSheet(
  edit: WorkbookEdit,
  sheet: string,
  plan: SheetPlan,
  setting: SheetSetting,
  countRow: () => void
): void {
  const { namespaces } = edit;
  const styles = edit.styles();
  const cellStyles = planStyles(plan, styles);
  const links = externalLinks(plan);
  const { isDate1904 } = edit.opened;
  edit.set(sheet, (write) =>
    writeSheet(write, plan, {
      ...setting,
      namespaces,
      cellStyles,
      styles,
      linkIds: links.ids,
      isDate1904,
      countRow,
    })
  );
  const relationships = relationshipsPath(sheet);
  if (links.targets.length > 0) {
    edit.set(relationships, linkRelationshipsXml(links.targets, namespaces));
  } else if (edit.has(relationships)) edit.set(relationships, null);
}
