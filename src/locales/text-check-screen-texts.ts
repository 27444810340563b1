import type { FigureKind } from "../core/text-check/checked-figure";
import type { Notice } from "./pane-texts";

/** The sentences of 报表·综述核对. */
export interface TextCheckScreenTexts {
  readonly text: string;
  readonly placeholder: string;
  readonly loadFile: string;
  readonly fromWorkbook: string;
  readonly noNarrative: Notice;
  readonly against: string;
  readonly run: string;
  readonly running: string;
  readonly loading: string;
  readonly edit: string;
  readonly intro: Notice;
  readonly noFigures: Notice;
  readonly allRight: Notice;
  /** Why the workbook was not held against the text. */
  readonly books: Readonly<Record<"no-ledger" | "as-of-missing", Notice>>;
  readonly stale: string;
  readonly marked: string;
  readonly list: string;
  readonly filter: string;
  readonly attention: string;
  readonly all: string;
  readonly note: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly expected: (kind: FigureKind, value: string, unit: string) => string;
  readonly shouldBe: (expected: string) => string;
  readonly unchecked: string;
  readonly copy: string;
  readonly copied: (count: number) => string;
  readonly copyFailed: Notice;
  readonly opinionHead: (count: number) => string;
  readonly opinionLine: (
    line: number,
    around: string,
    status: string,
    expected: string,
    reason: string
  ) => string;
  readonly said: (figures: number, attention: number) => string;
}
