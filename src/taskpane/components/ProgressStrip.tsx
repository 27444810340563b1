import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { gridColumn: "1 / -1" },
});

interface ProgressStripProps {
  readonly label: string;
  /** Share done, 0–1; `null` while it cannot be told. */
  readonly done: number | null;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** It was asked to stop already. */
  readonly stopping: boolean;
}

/** What is being done, how far it is, and the button that stops it. */
export function ProgressStrip({ label, done, cancel, onCancel, stopping }: ProgressStripProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.label}>{label}</span>
      <Button size="small" onClick={onCancel} disabled={stopping}>
        {cancel}
      </Button>
      <ProgressBar
        className={styles.bar}
        aria-label={label}
        {...(done === null ? {} : { value: done })}
      />
    </div>
  );
}
