import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  // Figures are not broken; their heads may be.
  whole: { whiteSpace: "nowrap" },
  first: { minWidth: "4.5em" },
});

export interface DataColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  readonly figure?: true;
}

interface DataTableProps<Row> {
  /** Names the table for assistive technology. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string | number;
}

/** A small table. For hundreds of rows and more there is `VirtualList`. The first column heads its row. */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  const styles = useStyles();
  const cellClass = ({ figure }: DataColumn<Row>, head: boolean) =>
    mergeClasses(
      styles.cell,
      head && styles.head,
      figure && styles.figure,
      figure && !head && styles.whole
    );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" className={cellClass(column, true)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)}>
            {columns.map((column, c) =>
              c === 0 ? (
                <th
                  key={column.head}
                  scope="row"
                  className={mergeClasses(cellClass(column, false), styles.first)}
                >
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.head} className={cellClass(column, false)}>
                  {column.cell(row)}
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
