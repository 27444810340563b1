import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export const PANE_WIDTH = { least: 320, usual: 400, most: 720, step: 20 } as const;

interface SplitterProps {
  readonly label: string;
  /** Width of the pane behind it, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const inBounds = (width: number) =>
  Math.round(Math.min(Math.max(width, PANE_WIDTH.least), PANE_WIDTH.most));

/** The bar between grid and pane: dragged, or moved by the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.bar}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        onWidth(inBounds(document.documentElement.clientWidth - event.clientX - 3));
      }}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") onWidth(inBounds(width + PANE_WIDTH.step));
        if (key === "ArrowRight") onWidth(inBounds(width - PANE_WIDTH.step));
      }}
    />
  );
}
