import type { Notice } from "./pane-texts";

/** The sentences of 新建模板. */
export interface TemplatesTexts {
  readonly heading: string;
  readonly intro: string;
  readonly search: string;
  /** Nothing has the words that are searched for. */
  readonly noMatch: Notice;
  readonly ledgers: string;
  readonly columns: (count: number, required: number) => string;
  readonly present: (sheets: readonly string[]) => string;
  readonly showColumns: (title: string) => string;
  readonly hideColumns: (title: string) => string;
  readonly columnsOf: (title: string) => string;
  readonly required: string;
  /** What a drop-down offers: the first values, and how many there are. */
  readonly offers: (values: readonly string[], count: number) => string;
  readonly rows: string;
  readonly rowsHint: (least: number, most: number) => string;
  readonly newLists: (lists: readonly string[]) => string;
  readonly addedLists: (sheet: string, lists: readonly string[]) => string;
  readonly insert: (count: number) => string;
  readonly inserting: string;
  readonly chooseFirst: string;
  readonly done: (count: number) => string;
  readonly next: string;
}
