import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import type { FixRow } from "../../../engine/fix-rows";
import { useTexts } from "../../session/session-hooks";
import { checkTexts } from "./check-texts";
import { useListStyles } from "./list-styles";
import { VisibleText } from "./VisibleText";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  arrow: { flexShrink: 0 },
});

/** What a cell holds and what it is to hold. */
export function FixChange({
  fix,
}: {
  readonly fix: Pick<FixRow, "before" | "after" | "changesType">;
}) {
  const styles = useStyles();
  const { heard } = useListStyles();
  const { fixes } = useTexts(checkTexts);
  return (
    <span className={styles.root}>
      <VisibleText text={fix.before} className={styles.before} />
      <ArrowRightRegular aria-hidden className={styles.arrow} />
      <span className={heard}>{fixes.becomes}</span>
      <VisibleText text={fix.after} className={styles.after} />
      {fix.changesType ? <span>（{fixes.asText}）</span> : null}
    </span>
  );
}
