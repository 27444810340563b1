import type { IDisposable, Injector } from "@univerjs/core";
import { LifecycleService, LifecycleStages, LocaleService, LocaleType } from "@univerjs/core";
import {
  CellAlertManagerService,
  CellPopupManagerService,
  type ICellAlert,
} from "@univerjs/sheets-ui";
import { ComponentManager } from "@univerjs/ui";
import { gridFunctionsEn } from "../../../../locales/en/grid-functions";
import { gridFunctionsZh } from "../../../../locales/zh-CN/grid-functions";
import { ErrorMessagePopup } from "./ErrorMessagePopup";
import type { OrgFunctions } from "./register-org-functions";

/** The key under which Univer tells of error values of formulas, and takes that back. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";
const POPUP = "org-functions.error-message";

type Functions = Pick<OrgFunctions, "errorAt" | "messageAt">;

/** Shows the sentence of a function in place of an alert about its cell; false where there is none. */
function showMessage(injector: Injector, functions: Functions, alert: ICellAlert): boolean {
  const { unitId, subUnitId, row, col } = alert.location;
  const sentence = functions.messageAt(unitId, subUnitId, row, col);
  if (sentence === undefined) return false;
  const english = injector.get(LocaleService).getCurrentLocale() === LocaleType.EN_US;
  const texts = english ? gridFunctionsEn : gridFunctionsZh;
  const title = texts.errorTitle(functions.errorAt(unitId, subUnitId, row, col) ?? "");
  const alerts = injector.get(CellAlertManagerService);
  alerts.removeAlert(alert.key);
  const dispose = injector
    .get(CellPopupManagerService)
    .showPopup(
      { unitId, subUnitId, row, col },
      { componentKey: POPUP, direction: "horizontal", extraProps: { title, sentence }, priority: 1 }
    );
  // Univer takes it away as it takes away its own: when the pointer leaves the cell.
  alerts.currentAlert.set(alert.key, { alert, dispose });
  return true;
}

function replaceAlerts(injector: Injector, functions: Functions): IDisposable {
  const alerts = injector.get(CellAlertManagerService);
  const component = injector.get(ComponentManager).register(POPUP, ErrorMessagePopup);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== FORMULA_ALERT || !showMessage(injector, functions, alert)) showAlert(alert);
  };
  return {
    dispose() {
      alerts.showAlert = showAlert;
      component.dispose();
    },
  };
}

/**
 * Shows, where the pointer rests on an error value of an ORG function, what the function has to say of it,
 * in place of Univer's own words for the error value. Needs a screen; may be called before there is a
 * workbook.
 */
export function installErrorMessages(injector: Injector, functions: Functions): IDisposable {
  let installed: IDisposable | undefined;
  const waiting = injector
    .get(LifecycleService)
    .subscribeWithPrevious()
    .subscribe((stage) => {
      if (stage >= LifecycleStages.Ready) installed ??= replaceAlerts(injector, functions);
    });
  return {
    dispose() {
      waiting.unsubscribe();
      installed?.dispose();
    },
  };
}
