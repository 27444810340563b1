import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CompareRow } from "../../../engine/comparing";
import { lineStyle } from "../../components/line-style";
import { useTexts } from "../../session/session-hooks";
import { compareTexts, mainStatus } from "./compare-view";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", ...lineStyle },
  place: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  kind: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface LineTexts {
  readonly kind: string;
  readonly place: readonly string[];
  readonly lines: readonly string[];
}

const filled = (...texts: readonly string[]): string[] => texts.filter((text) => text !== "");

/** The texts of a line. */
function useLine(one: CompareRow): LineTexts {
  const texts = useTexts(compareTexts);
  if (one.kind === "edition") {
    const { row } = one;
    const change =
      row.before === "" && row.after === "" ? "" : `${row.before || "—"} → ${row.after || "—"}`;
    return {
      kind: texts.changes[row.kind],
      place: filled(
        row.wordingOnly ? texts.wording : "",
        (row.is ?? row.was)?.sheet ?? row.sheet,
        (row.is ?? row.was)?.address ?? "",
        row.unit,
        row.name
      ),
      lines: filled(
        row.header === "" ? change : `${row.header} ${change}`,
        row.hidden ? texts.hidden(row.hidden) : "",
        row.reason ? texts.doubts[row.reason] : ""
      ),
    };
  }
  if (one.kind === "doubt") {
    const { before, after, reason } = one.row;
    const side = (term: "before" | "after", rows: typeof before) =>
      rows.length === 0
        ? ""
        : `${texts.sides[term]}：${rows.map((row) => filled(row.township + row.village, row.name, row[term]?.post ?? "").join(" ")).join("；")}`;
    return {
      kind: texts.doubt,
      place: [texts.doubts[reason]],
      lines: filled(side("before", before), side("after", after)),
    };
  }
  const { row } = one;
  const main = mainStatus(row);
  return {
    kind: main ? texts.statuses[main] : "",
    place: filled(row.township + row.village, row.name, row.birth),
    lines: filled(
      `${row.before?.post || "—"} → ${row.after?.post || "—"}`,
      row.changedUnit && row.before ? texts.movedFrom(row.before.unit) : "",
      row.formerName === "" ? "" : texts.formerName(row.formerName),
      row.written === "" ? "" : texts.written(row.written)
    ),
  };
}

/** One difference: what it is, whose, and what it was and is. */
export function CompareLine({ one }: { readonly one: CompareRow }) {
  const styles = useStyles();
  const { kind, place, lines } = useLine(one);
  const isDoubt = one.kind === "doubt" || (one.kind === "edition" && one.row.kind === "doubt");
  return (
    <div className={styles.line}>
      <div className={styles.place}>
        <span className={mergeClasses(styles.kind, isDoubt && styles.doubt)}>{kind}</span>
        {place.map((text, i) => (
          <span key={i}>{text}</span>
        ))}
      </div>
      {lines.map((text, i) => (
        <p key={i} className={styles.text}>
          {text}
        </p>
      ))}
    </div>
  );
}
