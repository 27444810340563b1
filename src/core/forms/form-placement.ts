import type { BuiltForm, HeadNode } from "./build-form";

/** Rows above the heads of every form: 表号, title, unit line. */
const HEAD_TOP = 3;

/** Where the rows and columns of a built form stand on its sheet, all zero-based. */
export interface FormPlacement {
  /** The first row of heads. */
  readonly headTop: number;
  /** Sheet row of each row of the form; -1 where the sheet lacks it. */
  readonly rows: readonly number[];
  /** Sheet column of each column of the form; -1 where the sheet lacks it. */
  readonly columns: readonly number[];
}

/** Levels of heads, the leaves included. */
export function depthOf(heads: readonly HeadNode[]): number {
  return heads.reduce((deepest, head) => Math.max(deepest, 1 + depthOf(head.children)), 0);
}

/** The rows that heads take up, the line of column numbers included; the comparison has none. */
function headHeight({ form, heads }: BuiltForm): number {
  return depthOf(heads) + (form.layout === "comparison" ? 0 : 1);
}

/** Where `planForm` puts the rows and columns of a form. */
export function placeForm(built: BuiltForm): FormPlacement {
  const bodyTop = HEAD_TOP + headHeight(built);
  return {
    headTop: HEAD_TOP,
    rows: built.rows.map((_, row) => bodyTop + row),
    columns: built.columnKeys.map((_, column) => column),
  };
}
