import { mergeClasses } from "@fluentui/react-components";
import type { FindingRow } from "../../../engine/finding-rows";
import { useTexts } from "../../session/session-hooks";
import { checkTexts, ruleTexts } from "./check-texts";
import { sentenceOf, unitOf } from "./finding-list";
import { FindingDetail } from "./FindingDetail";
import { useListStyles } from "./list-styles";
import { SeverityMark } from "./SeverityMark";

interface FindingItemProps {
  readonly row: FindingRow;
  readonly open: boolean;
}

/** A finding in a list: where and whose, in one sentence what; opened, also why and what to do. */
export function FindingItem({ row, open }: FindingItemProps) {
  const styles = useListStyles();
  const { checking } = useTexts(checkTexts);
  const texts = useTexts(ruleTexts);
  const place = `${row.sheet}!${row.address === "" ? checking.wholeSheet : row.address}`;
  return (
    <div className={mergeClasses(styles.item, open && styles.open)}>
      <div className={styles.place}>
        <SeverityMark severity={row.severity} />
        <span>{place}</span>
        {row.name === "" ? null : <span className={styles.who}>{row.name}</span>}
        <span>{unitOf(row)}</span>
      </div>
      <p className={mergeClasses(styles.sentence, !open && styles.clamped)}>
        {sentenceOf(row, texts)}
      </p>
      {open ? <FindingDetail row={row} /> : null}
    </div>
  );
}
