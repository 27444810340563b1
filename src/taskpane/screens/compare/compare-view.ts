import type { TermRow } from "../../../core/comparison/term-rows";
import type { TermStatus } from "../../../core/comparison/term-status";
import type { CompareRow, CompareSummary, ComparedFile } from "../../../engine/comparing";
import type { Survey } from "../../../engine/survey";
import { compareEn } from "../../../locales/en/compare";
import type { CompareTexts } from "../../../locales/compare-texts";
import type { Localised } from "../../../locales/language";
import { compareZh } from "../../../locales/zh-CN/compare";
import { createScreenView } from "../../session/screen-view";

export const compareTexts: Localised<CompareTexts> = { "zh-CN": compareZh, en: compareEn };

/** The last comparison, and the workbook that it was made of. */
export interface ComparedState {
  readonly of: Survey | null;
  readonly summary: CompareSummary;
  readonly rows: readonly CompareRow[];
}

/** What 比对 shows beyond the session's state; kept while the pane is open. */
export interface CompareView {
  readonly kind: "terms" | "editions";
  /** A sheet's name, `FILE`, or "" for what the names of the sheets say. */
  readonly previous: string;
  readonly before: string;
  /** "" for the whole workbook. */
  readonly after: string;
  readonly file: ComparedFile | null;
  readonly compared: ComparedState | null;
  /** The class of lines that is shown; "" for all. */
  readonly filter: string;
}

/** Chosen instead of a sheet: no sheet has a name like this. */
export const FILE = "?file";

const initialView: CompareView = {
  kind: "terms",
  previous: "",
  before: FILE,
  after: "",
  file: null,
  compared: null,
  filter: "",
};

/** The view of a session, and a hook for a part of it. */
export const { of: compareViewOf, use: useCompareView } = createScreenView(initialView);

/** What became of somebody in the widest body that both terms record. */
export function mainStatus({ status }: TermRow): TermStatus | null {
  return status.union ?? status.party ?? status.committee;
}

/** The class that a line is filtered by; people who stayed as they were are not listed. */
export function classOf(one: CompareRow): string {
  if (one.kind === "doubt") return "doubt";
  if (one.kind === "edition") return one.row.wordingOnly ? "wording" : one.row.kind;
  const main = mainStatus(one.row);
  return main === "re-elected" && one.row.written !== "" ? "written" : (main ?? "");
}
