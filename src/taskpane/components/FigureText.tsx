import { makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface FigureTextProps {
  /** `null`: there is no figure; shown as —. */
  readonly value: string | number | null;
  readonly unit?: string;
  readonly className?: string;
}

/** A figure with thousands set off, and its unit. */
export function FigureText({ value, unit = "", className }: FigureTextProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.figure, className)}>
      {value === null ? "—" : `${grouped(String(value))}${unit}`}
    </span>
  );
}

/** `12345.67` → `12,345.67`; anything else as it is. */
export function grouped(figure: string): string {
  return /^-?\d+(\.\d+)?$/.test(figure)
    ? figure.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","))
    : figure;
}
