import type { TermDoubtReason } from "../core/comparison/compare-terms";
import type { EditionRowKind } from "../core/comparison/edition-rows";
import type { HiddenDifference } from "../core/comparison/masked-change";
import type { Scope, TermStatus } from "../core/comparison/term-status";
import type { Notice } from "./pane-texts";

/** The sentences of 报表·比对. */
export interface CompareTexts {
  readonly kind: string;
  readonly kinds: Readonly<Record<"terms" | "editions", string>>;
  readonly previous: string;
  readonly byName: string;
  readonly file: string;
  readonly chooseFile: string;
  readonly before: string;
  readonly after: string;
  readonly wholeWorkbook: string;
  readonly run: string;
  readonly running: string;
  readonly make: string;
  readonly intro: Notice;
  readonly same: Notice;
  readonly stale: string;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly statuses: Readonly<Record<TermStatus, string>>;
  readonly columns: { readonly scope: string; readonly before: string; readonly after: string };
  readonly unrecorded: (term: "before" | "after", body: "party" | "committee") => string;
  readonly townships: (term: "before" | "after", names: readonly string[]) => string;
  readonly disagreements: (count: number) => string;
  readonly written: (value: string) => string;
  readonly formerName: (name: string) => string;
  readonly movedFrom: (unit: string) => string;
  readonly doubt: string;
  readonly doubts: Readonly<Record<TermDoubtReason, string>>;
  readonly sides: Readonly<Record<"before" | "after", string>>;
  readonly changes: Readonly<Record<EditionRowKind, string>>;
  readonly wording: string;
  readonly hidden: (hidden: HiddenDifference) => string;
  readonly summary: (counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly cells: number;
    readonly wording: number;
  }) => string;
  readonly filter: string;
  readonly list: string;
  readonly done: (sheets: number) => string;
  readonly said: (rows: number) => string;
}
