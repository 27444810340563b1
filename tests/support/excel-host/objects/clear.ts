import { localAddress, subtract } from "../addresses";
import { forEachCell, restyle } from "../cells";
import { HostError } from "../errors";
import { clearSpill } from "../formulas";
import type { Host } from "../host";
import { DEFAULT_STYLE } from "../styles";
import { checkFormattable, checkWritable, holdsContent, type Area } from "./area";
import { removeConditionalFormats } from "./conditional-format-ranges";
import { unmergeArea } from "./merges";
import { raiseChange } from "./range-content";

const WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** `range.clear()`: contents, formats (with merges and conditional formats), links, or all of it. */
export function clearArea(area: Area, [applyTo = "All"]: readonly unknown[], host: Host): void {
  const what = String(applyTo ?? "All");
  if (!WHAT.includes(what)) throw new HostError("InvalidArgument");
  const all = what === "All";
  if (all || what === "Contents") checkWritable(area);
  if (all || what === "Formats") checkFormattable(area);
  if (all || what === "Contents") clearContents(area, host);
  if (all || what === "Formats") clearFormats(area, host);
  if (all || what.endsWith("Hyperlinks")) clearHyperlinks(area);
}

function clearContents(area: Area, host: Host): void {
  const { sheet } = area;
  const held = holdsContent(area);
  for (const range of area.areas) {
    forEachCell(sheet, range, (cell, row, column) => {
      clearSpill(sheet, row, column);
      cell.value = null;
      delete cell.formula;
    });
  }
  if (held) raiseChange(host, area, {});
}

function clearFormats(area: Area, host: Host): void {
  const { sheet } = area;
  unmergeArea(area);
  removeConditionalFormats(area);
  for (const range of area.areas) {
    sheet.validations = sheet.validations
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((part) => subtract(part, range)) }))
      .filter((rule) => rule.ranges.length > 0);
    forEachCell(sheet, range, (cell) => {
      cell.style = host.workbook.intern(DEFAULT_STYLE);
    });
  }
  restyleStyled(area, host);
}

/** Where rows or columns have styles of their own, empty cells need the plain style too. */
function restyleStyled(area: Area, host: Host): void {
  const { sheet } = area;
  const plain = sheet.rowStyles.size + sheet.columnStyles.size === 0;
  if (plain && sheet.style === host.workbook.intern(DEFAULT_STYLE)) return;
  const plainStyle = host.workbook.intern(DEFAULT_STYLE);
  for (const range of area.areas) restyle(sheet, range, () => plainStyle);
}

function clearHyperlinks({ sheet, areas }: Area): void {
  for (const range of areas) {
    forEachCell(sheet, range, (_cell, row, column) => {
      const place = { top: row, bottom: row, left: column, right: column };
      sheet.hyperlinks.delete(localAddress(place));
    });
  }
}
