import type { MessyFile } from "../messy-roster";
import type { Written } from "./sheets";

/** A defect: what is typed where, and the finding that must come. */
export interface Planting {
  readonly rule: string;
  readonly file?: MessyFile;
  readonly sheet: string;
  /** Where the finding comes; "" for the whole sheet. */
  readonly cell: string;
  /** Somebody or something that stands in that row, so that a shifted row is noticed. */
  readonly who?: string;
  /** Cells changed; none where an earlier planting has done it. */
  readonly set?: Readonly<Record<string, Written>>;
}

/** The sheets of the four townships. */
export const sheetNames = {
  A: "清溪镇",
  B: "云头乡班子名册",
  C: "石桥街道",
  D: "Sheet3",
} as const;
