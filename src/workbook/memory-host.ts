import { rangeAddress } from "../core/sheets/a1";
import type { Grid } from "../core/sheets/grid";
import { keepRows } from "../core/sheets/kept-plan";
import { isPlanFormula } from "../core/sheets/sheet-plan";
import { WorkbookError } from "../core/sheets/workbook-error";
import type { Severity } from "../core/issues/issue";
import { changePosition, formatAfter, skipReason } from "./cell-change";
import { cropGrid } from "./grid-range";
import { createListeners } from "./listeners";
import { markRange } from "./mark-ranges";
import {
  formulaOf,
  heldCell,
  numberFormatAt,
  plainSheet,
  sheetFromGrid,
  sheetFromPlan,
  withWrites,
  type MemorySheet,
  type MemoryWrite,
} from "./memory-sheet";
import { placeOf } from "./placement";
import { checkPlans, nameKey, requireFreeNames } from "./plan-checks";
import { refreshChanges } from "./refresh-changes";
import { throwIfAborted } from "./work-steps";
import {
  isEnteredFormula,
  type AppliedChange,
  type SkippedChange,
  type WorkbookHost,
} from "./workbook-host";

/** A workbook in memory. */
export interface MemoryHost extends WorkbookHost {
  /** Everything that it holds, as plain data for comparing. */
  snapshot(): unknown;
}

/** A workbook in memory, for tests and for sheets that come from nowhere else. */
export function createMemoryHost(initial: readonly Grid[] = []): MemoryHost {
  let sheets = initial.map(sheetFromGrid);
  let marks: readonly { sheet: string; address: string; severity: Severity }[] = [];
  const changes = createListeners<string>();
  const names = () => sheets.map(({ grid }) => grid.name);

  function positionOf(name: string): number {
    return sheets.findIndex(({ grid }) => nameKey(grid.name) === nameKey(name));
  }
  function requireSheet(name: string): MemorySheet {
    const sheet = sheets[positionOf(name)] as MemorySheet | undefined;
    if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
    return sheet;
  }
  function replace(name: string, sheet: MemorySheet): void {
    const place = positionOf(name);
    sheets = sheets.map((kept, i) => (i === place ? sheet : kept));
    changes.tell(sheet.grid.name);
  }

  return {
    capabilities: () => ({ screen: false, merges: true, customFunctions: false }),
    async listSheets() {
      return sheets.map(({ grid: { name, visibility } }) => ({ name, visibility }));
    },
    async readSheet(name, range, { signal, onProgress } = {}) {
      throwIfAborted(signal);
      const { grid } = requireSheet(name);
      onProgress?.(1);
      return range ? cropGrid(grid, range) : grid;
    },
    async insertSheets(plans, placement = "end", { signal, onProgress } = {}) {
      throwIfAborted(signal);
      checkPlans(plans);
      requireFreeNames(plans, names());
      const place = placeOf(names(), placement);
      sheets = [...sheets.slice(0, place), ...plans.map(sheetFromPlan), ...sheets.slice(place)];
      changes.tell("");
      onProgress?.(1);
    },
    async refreshSheet(given, { signal, onProgress } = {}) {
      throwIfAborted(signal);
      const plan = keepRows(given);
      checkPlans([plan]);
      const sheet = requireSheet(plan.name);
      const writes = refreshChanges(
        plan,
        sheet.grid,
        (row, column) => heldCell(sheet, { row, column }).formula
      );
      if (writes) replace(plan.name, withWrites(sheet, writes.map(refreshWrite)));
      else {
        const drawn = sheetFromPlan(plan);
        const { name, visibility } = sheet.grid;
        replace(plan.name, { ...drawn, grid: { ...drawn.grid, name, visibility } });
      }
      onProgress?.(1);
      return writes ? "values" : "redrawn";
    },
    async writeCells(wanted, { signal, onProgress } = {}) {
      throwIfAborted(signal);
      const applied: AppliedChange[] = [];
      const skipped: SkippedChange[] = [];
      const writes = new Map<string, MemoryWrite[]>();
      for (const change of wanted) {
        const position = changePosition(change);
        const place = positionOf(change.sheet);
        if (place < 0) {
          skipped.push({ change, reason: "sheet-missing", found: null });
          continue;
        }
        const sheet = sheets[place];
        const held = heldCell(sheet, position);
        const reason = skipReason(change, held);
        if (reason) {
          skipped.push({ change, reason, found: held.value });
          continue;
        }
        const formatBefore = numberFormatAt(sheet, position);
        const { after } = change;
        const list = writes.get(sheet.grid.name) ?? [];
        writes.set(sheet.grid.name, list);
        list.push({
          ...position,
          ...(isEnteredFormula(after) ? { value: null, formula: after.formula } : { value: after }),
          format: formatAfter(change, formatBefore),
        });
        applied.push({ ...change, formatBefore });
      }
      for (const [name, list] of writes) replace(name, withWrites(requireSheet(name), list));
      onProgress?.(1);
      return { applied, skipped };
    },
    async highlight(wanted, { signal, onProgress } = {}) {
      throwIfAborted(signal);
      marks = wanted.map((mark) => ({
        sheet: requireSheet(mark.sheet).grid.name,
        address: rangeAddress(markRange(mark)),
        severity: mark.severity,
      }));
      onProgress?.(1);
    },
    async clearHighlights() {
      marks = [];
    },
    async reveal({ sheet }) {
      requireSheet(sheet);
    },
    async selection() {
      return null;
    },
    onSelection: () => () => undefined,
    onChange: (listener) => changes.add(listener),
    snapshot: () => ({ sheets: sheets.map(plainSheet), marks }),
  };
}

function refreshWrite({
  row,
  column,
  value,
}: NonNullable<ReturnType<typeof refreshChanges>>[number]): MemoryWrite {
  const formula = formulaOf(value);
  return {
    row,
    column,
    value: isPlanFormula(value) ? value.value : value,
    ...(formula === undefined ? {} : { formula }),
  };
}
