import type { Decimal } from "../../values/decimal";
import type { Term } from "../../ledgers/table";
import type { AgeBandPreset, FormHeadPreset } from "../../settings/settings";
import type { GroupId } from "../../statistics/groups";
import type { Indicator } from "../../statistics/indicators";
import type { Person } from "../../statistics/people";
import type { Form } from "../form";
import type { RowsBy } from "../report-data";
import type { UnknownId } from "../unknowns";

/** A cell as a reader of the sheet sees it; zero-based row and column. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  /** `absent`: it says —; `other`: something that is no number. */
  readonly state: "number" | "absent" | "blank" | "other";
  /** The exact number that stands there; `null` in every other state. */
  readonly value: Decimal | null;
  /** As it stands there. */
  readonly text: string;
}

/** Figures over one group of people: a row of a table, or one block and term of the comparison. */
export interface PrintedLine {
  /** The same for the same line of another form. */
  readonly key: string;
  readonly label: string;
  /** The 合计 row. */
  readonly total: boolean;
  readonly base: GroupId;
  readonly term: Term;
  /** By the key of the indicator. */
  readonly cells: ReadonlyMap<string, PrintedCell>;
  /** Of whom something is not known; `null` where the people behind the figures are not at hand. */
  readonly unknown: ReadonlyMap<UnknownId, readonly Person[]> | null;
}

/** A printed difference with the figures it is taken of. */
export interface PrintedChange {
  readonly label: string;
  readonly indicator: Indicator;
  readonly past: PrintedCell;
  readonly present: PrintedCell;
  readonly change: PrintedCell;
}

/** What a sheet lacks of the form, or has beside it. */
export interface FormProblem {
  readonly kind: "column-missing" | "column-unknown" | "row-missing" | "row-repeated";
  /** The head or the label. */
  readonly text: string;
  /** Zero-based place; -1 where there is none. */
  readonly row: number;
  readonly column: number;
}

/** The figures of a form as they are printed, freshly built or read back from a sheet. */
export interface PrintedForm {
  readonly form: Form;
  readonly sheet: string;
  readonly bands: AgeBandPreset;
  readonly head: FormHeadPreset;
  /** What the rows are; `township` for the comparison. */
  readonly rowsBy: RowsBy;
  readonly lines: readonly PrintedLine[];
  readonly changes: readonly PrintedChange[];
  readonly problems: readonly FormProblem[];
  /** Row keys of the form with their labels and sheet rows. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly row: number }[];
  /** Column keys of the form with their sheet columns and the heads over them, the highest first. */
  readonly columns: readonly {
    readonly key: string;
    readonly column: number;
    readonly path: readonly string[];
  }[];
  /** Every figure cell by `cellKey`; of rows that stand twice the first. */
  readonly cells: ReadonlyMap<string, PrintedCell>;
}

/** The key of a cell by those of its row and column. */
export function cellKey(row: string, column: string): string {
  return `${row}\n${column}`;
}

/** The rows whose key an earlier row has. */
export function repeatsIn<Row extends { readonly key: string }>(
  rows: readonly Row[]
): ReadonlySet<Row> {
  const met = new Set<string>();
  return new Set(
    rows.filter(({ key }) => {
      const isMet = met.has(key);
      met.add(key);
      return isMet;
    })
  );
}
