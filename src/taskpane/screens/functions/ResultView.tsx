import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../../core/values/cell";
import { displayText } from "../../../core/values/cell";
import { dateOfSerial, isoDate } from "../../../core/values/civil-date";
import type { FunctionResult } from "./call-function";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  single: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
});

function shown(value: CellValue, format: string | undefined): string {
  return typeof value === "number" && format !== undefined
    ? isoDate(dateOfSerial(value))
    : displayText(value);
}

interface ResultViewProps {
  readonly result: FunctionResult;
  /** Number format of the result: serial numbers are shown as dates. */
  readonly format?: string | undefined;
}

/** What a function gives: one value, the cells it spills into, or why it gives none. */
export function ResultView({ result, format }: ResultViewProps) {
  const styles = useStyles();
  if (result.kind === "error") return <span className={styles.error}>{result.text}</span>;
  if (result.rows.length === 1 && result.rows[0].length === 1) {
    return <span className={styles.single}>{shown(result.rows[0][0], format)}</span>;
  }
  return (
    <table className={styles.table}>
      <tbody>
        {result.rows.map((row, r) => (
          <tr key={r}>
            {row.map((value, c) => (
              <td key={c} className={styles.cell}>
                {shown(value, format)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
