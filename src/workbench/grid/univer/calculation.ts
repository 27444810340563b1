import type { Injector } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  type IFormulaCalculationSessionState,
} from "@univerjs/sheets-formula";
import { filter, firstValueFrom, timeout } from "rxjs";

/** The grid begins to calculate so many milliseconds after the last change. */
const DEBOUNCE = 100;
/** Milliseconds after which formulas are left to whoever opens the file next. */
const PATIENCE = 60_000;

/**
 * Waits until formulas have been worked out after a change at the given time (`performance.now()`).
 * Returns false when that takes too long.
 */
export async function whenCalculated(injector: Injector, changedAt: number): Promise<boolean> {
  const service = injector.get(FormulaCalculationSessionService);
  const left = changedAt + DEBOUNCE + 50 - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  try {
    await firstValueFrom(service.state$.pipe(filter(isIdle), timeout(PATIENCE)));
    return true;
  } catch {
    return false;
  }
}

function isIdle(state: IFormulaCalculationSessionState): boolean {
  const { started, stopped, completed, resultEmitted, resultApplied } = state;
  return !started || (resultApplied && (stopped || completed || resultEmitted));
}
