import type { CheckedFigure, FigureStatus } from "../../../core/text-check/checked-figure";
import { needsAttention } from "../../../core/text-check/checked-figure";
import type { Survey } from "../../../engine/survey";
import type { TextCheckResult } from "../../../engine/text-checking";
import { textCheckEn } from "../../../locales/en/text-check";
import { textCheckScreenEn } from "../../../locales/en/text-check-screen";
import type { Localised } from "../../../locales/language";
import type { TextCheckScreenTexts } from "../../../locales/text-check-screen-texts";
import type { TextCheckTexts } from "../../../locales/text-check-texts";
import { textCheckZh } from "../../../locales/zh-CN/text-check";
import { textCheckScreenZh } from "../../../locales/zh-CN/text-check-screen";
import { createScreenView } from "../../session/screen-view";

/** Everything that the screen says: its own sentences and those of figures. */
export interface TextCheckAllTexts extends TextCheckScreenTexts {
  readonly figures: TextCheckTexts;
}

export const textCheckTexts: Localised<TextCheckAllTexts> = {
  "zh-CN": { ...textCheckScreenZh, figures: textCheckZh },
  en: { ...textCheckScreenEn, figures: textCheckEn },
};

/** The figures that are listed: of one status, those that need attention, or all. */
export type FigureFilter = FigureStatus | "attention" | "all";

/** A checked text, and the workbook that it was held against. */
export interface CheckedText {
  readonly of: Survey | null;
  readonly text: string;
  readonly result: TextCheckResult;
}

/** What 综述核对 shows beyond the session's state; kept while the pane is open. */
export interface TextCheckView {
  readonly text: string;
  readonly against: boolean;
  readonly checked: CheckedText | null;
  readonly filter: FigureFilter;
  /** The figure in view, by its index; -1 for none. */
  readonly current: number;
  /** The workbook was asked for its 综述 and has none. */
  readonly isNarrativeMissing: boolean;
}

const initialView: TextCheckView = {
  text: "",
  against: true,
  checked: null,
  filter: "all",
  current: -1,
  isNarrativeMissing: false,
};

/** The view of a session, and a hook for a part of it. */
export const { of: textCheckViewOf, use: useTextCheckView } = createScreenView(initialView);

/** Whether a filter leaves a figure. */
export function isListed(filter: FigureFilter, figure: CheckedFigure): boolean {
  if (filter === "all") return true;
  return filter === "attention" ? needsAttention(figure) : figure.status === filter;
}
