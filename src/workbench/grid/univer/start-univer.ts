import type { Language } from "../../../locales/language";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import findReplaceZh from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import findReplaceEn from "@univerjs/preset-sheets-find-replace/locales/en-US";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkZh from "@univerjs/preset-sheets-hyper-link/locales/zh-CN";
import hyperLinkEn from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import { MENU } from "./refused-commands";
import { CORRECTED_FUNCTIONS } from "./functions/exact-edate";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";

export interface StartOptions {
  /** The element that the grid fills. */
  readonly container: HTMLElement;
  readonly language: Language;
  readonly darkTheme: boolean;
  /** Somebody followed a link to this address. */
  readonly onLink: (url: string) => void;
}

/** The grid's program and its two faces. */
export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts Univer in an element, without a workbook. Its presets are registered one by one: the package
 * that bundles them brings parts without a licence.
 */
export function startUniver(options: StartOptions): StartedUniver {
  const { container, language, darkTheme, onLink } = options;
  const univer = new Univer({
    locale: language === "en" ? LocaleType.EN_US : LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreZh,
        conditionalFormattingZh,
        dataValidationZh,
        filterZh,
        findReplaceZh,
        hyperLinkZh,
        noteZh,
        sortZh
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        conditionalFormattingEn,
        dataValidationEn,
        filterEn,
        findReplaceEn,
        hyperLinkEn,
        noteEn,
        sortEn
      ),
    },
    logLevel: LogLevel.WARN,
    darkMode: darkTheme,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: MENU,
      // The keyboard stays where people have it; the pane is beside the grid.
      disableAutoFocus: true,
      // ID numbers and dates are texts in every roster: a mark on each of them tells nothing.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { function: CORRECTED_FUNCTIONS },
      sheets: {
        disableForceStringAlert: true,
        disableForceStringMark: true,
        // As in Excel.
        isRowStylePrecedeColumnStyle: true,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsHyperLinkPreset({ urlHandler: { navigateToOtherWebsite: onLink } }),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
